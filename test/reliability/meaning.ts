import type { FlowContent } from '../simulators/flow-studio/index.ts';

type Content = Pick<FlowContent, 'definition' | 'connectionReferences' | 'displayName'>;

/**
 * What a flow does, without what a save or a read makes of it. It is written anew here, and not
 * taken from `src/`, which it judges; the flows of `repository.ts` hold nothing that it leaves out.
 */
export function meaning({ definition, connectionReferences, displayName }: Content): string {
  const bindings = Object.entries(connectionReferences)
    .map(([key, reference]) => {
      const { connectionName, id } = reference as { connectionName?: string; id?: string };
      return `${key} → ${connectionName} of ${id}`;
    })
    .toSorted();
  const { triggers, actions } = definition;
  return JSON.stringify({ displayName, bindings, ...plain({ triggers, actions }) });
}

const ADDED = new Set(['metadata', 'evaluatedRecurrence', 'authentication']);

function plain<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const kept = Object.entries(value)
    .filter(([name]) => !ADDED.has(name))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => [name, plain(part)]);
  return Object.fromEntries(kept) as T;
}
