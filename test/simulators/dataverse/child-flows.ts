import { operations, record } from '../flow-studio/walk.ts';
import { same } from './ids.ts';
import type { Judged } from './judged.ts';
import { flowRefuses } from './refusals.ts';
import { parsedClientdata } from './solution-file.ts';

/** A flow may call children that were on once and have embedded connections only, never itself [real]. */
export function checkChildren({ context, row, definition }: Judged): void {
  for (const { body } of operations(definition)) {
    const id = record(record(body.inputs).host).workflowReferenceName;
    if (typeof id !== 'string') continue;
    if (same(id, row.id)) {
      const text =
        'The flow could not be saved because a flow cannot invoke itself as a child flow.';
      throw flowRefuses({ code: 'FlowCannotInvokeItself', text });
    }
    const child = context.environment.flow(id);
    if (!child?.wasOn) {
      const text = `The child flow with id '${id}' was never published.`;
      throw flowRefuses({ code: 'ChildFlowNeverPublished', text });
    }
    if (hasInvoker(child.clientdata)) {
      const text = `The workflow with id '${id}', name '${child.name}' cannot be used as a child workflow because child workflows only support embedded connections.`;
      throw flowRefuses({ code: 'ChildFlowUnsupportedForInvokerConnections', text });
    }
  }
}

function hasInvoker(clientdata: string | null): boolean {
  const { connectionReferences } = record(parsedClientdata(clientdata).properties);
  const all = Object.values(record(connectionReferences)).map(record);
  return all.some(({ runtimeSource }) => runtimeSource === 'invoker');
}
