import { type CauseId, unmappedName, wrongName } from './causes.ts';
import type { IndexedFlow, IndexedUse } from './flow-index.ts';
import { isConnectionId, keyOfConnection, mappedInOtherCase, mappedKeys } from './keys.ts';
import type { ConnectionMap, Entry, Environment } from './map.ts';
import { checkedOnlyReason, environmentsOf, type Resolution, resolveUsed } from './resolve.ts';

/** The facts of a flow that rules about the map need: few enough to keep them for every flow. */
export interface FlowFacts {
  file: string;
  bindings: readonly BindingFacts[];
  /** Keys that the flow uses and binds nowhere: it misspells them, or it is checked only. */
  keysMeant: readonly string[];
  /** Keys of the map that are nearly what the flow uses without a binding, by its mistake. */
  misspelt: readonly { key: string; causes: readonly CauseId[] }[];
  secureParameters: readonly string[];
}

export interface BindingFacts {
  environment: Environment;
  entry: Entry;
  /** The logical name in the flow's file; null where it has none. */
  logicalName: string | null;
  /** Which Teams operations use it. */
  sendsCards: boolean;
  sendsMessages: boolean;
}

/** The facts of one flow, from what its keys resolve to in the environments that it goes to. */
export function flowFacts(
  flow: IndexedFlow,
  map: ConnectionMap | null,
  environments: readonly string[],
): FlowFacts {
  const goesTo = map === null ? [] : environmentsOf(map, flow, environments);
  const uses = goesTo.map((environment) => resolveUsed(flow, environment));
  return {
    file: flow.file,
    bindings: uses.flatMap(({ environment, bindings }) =>
      bindings.map(({ entry, used }) => ({
        environment,
        entry,
        logicalName: used.declared?.logicalName ?? null,
        sendsCards: used.sendsCards,
        sendsMessages: used.sendsMessages,
      })),
    ),
    keysMeant: [...usedUndeployed(flow, map), ...uses.flatMap((use) => keysMeant(flow, map, use))],
    misspelt: uses.flatMap((use) => misspelt(flow, use)),
    secureParameters: flow.secureParameters,
  };
}

/** The causes are those that `reference-undeclared` and `reference-unmapped` name. */
function misspelt(
  { file }: IndexedFlow,
  { environment, unmapped }: Resolution<IndexedUse>,
): FlowFacts['misspelt'][number][] {
  return unmapped.flatMap(({ key: written, declared }) => {
    const name = declared?.logicalName ?? written;
    const key = mappedKeys(environment.entries).nearest(name);
    if (key === null) return [];
    return [{ key, causes: [wrongName(file, 'reference', written), unmappedName(name)] }];
  });
}

function usedUndeployed(flow: IndexedFlow, map: ConnectionMap | null): string[] {
  if (map === null || checkedOnlyReason(map, flow) === null) return [];
  return flow.used.flatMap(({ key, declared }) => [key, declared?.logicalName ?? key]);
}

function keysMeant(
  flow: IndexedFlow,
  map: ConnectionMap | null,
  use: Resolution<IndexedUse>,
): string[] {
  return use.unmapped.flatMap(
    (used) =>
      (isConnectionId(used.key, flow, map)
        ? keyOfConnection(used.key, flow, map)
        : mappedInOtherCase(used, use)?.mapped) ?? [],
  );
}
