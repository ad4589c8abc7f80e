import { type DataverseOptions, startDataverse } from '../test/simulators/dataverse/index.ts';
import { type FlowStudioOptions, startFlowStudio } from '../test/simulators/flow-studio/index.ts';

/** What the benchmark asks of a simulator of a server, which runs in a process of its own. */
export type Order =
  | { do: 'flow-studio'; options: FlowStudioOptions }
  | { do: 'dataverse'; options: DataverseOptions }
  | { do: 'count' };

/** Where it is; `tenant` and `authority`: of Dataverse. */
export interface Address {
  url: string;
  tenant?: string;
  authority?: string;
}

export interface Counted {
  requests: number;
  /** How many flows were written. */
  writes: number;
  /** Names of the tools that were called and billed, in order. */
  billed: string[];
}

interface Running extends Address {
  count(): Counted;
  close(): Promise<void>;
}

let running: Running | null = null;

process.on('message', async (order: Order) => {
  if (order.do !== 'count') {
    running = await started(order);
    const { count: _, close: __, ...address } = running;
    process.send?.(address satisfies Address);
    return;
  }
  process.send?.(running?.count());
  await running?.close();
  process.disconnect();
});

async function started(order: Exclude<Order, { do: 'count' }>): Promise<Running> {
  if (order.do === 'dataverse') {
    const { url, tenant, authority, calls, close } = await startDataverse(order.options);
    const writes = () => calls.filter(({ wrote }) => wrote).length;
    const count = () => ({ requests: calls.length, writes: writes(), billed: [] });
    return { url: url(), tenant, authority, count, close };
  }
  const { url, calls, requests, close } = await startFlowStudio(order.options);
  const count = () => {
    const billed = calls.filter((call) => call.billed).map(({ tool }) => tool);
    const writes = billed.filter((tool) => tool === 'update_live_flow').length;
    return { requests: requests.length, writes, billed };
  };
  return { url, count, close };
}
