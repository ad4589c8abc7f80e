import { type FlowStudioOptions, startFlowStudio } from '../test/simulators/flow-studio/index.ts';

/** What the benchmark asks of the server stand-in, which runs in a process of its own. */
export type Order = { do: 'start'; options: FlowStudioOptions } | { do: 'count' };
export type Answer = { url: string } | Counted;

export interface Counted {
  requests: number;
  /** Names of the tools that were called and billed, in order. */
  billed: string[];
}

let server: Awaited<ReturnType<typeof startFlowStudio>> | null = null;

process.on('message', async (order: Order) => {
  if (order.do === 'start') {
    server = await startFlowStudio(order.options);
    process.send?.({ url: server.url } satisfies Answer);
    return;
  }
  const calls = server?.calls.filter(({ billed }) => billed) ?? [];
  const requests = server?.requests.length ?? 0;
  process.send?.({ requests, billed: calls.map(({ tool }) => tool) } satisfies Answer);
  await server?.close();
  process.disconnect();
});
