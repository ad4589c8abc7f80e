import type { Flow } from '../flow/flow.ts';
import { isConnectionId, keyOfConnection, mappedInOtherCase } from './keys.ts';
import type { ConnectionMap, Entry, Environment } from './map.ts';
import type { Resolution } from './resolve.ts';
import { isCard, isMessage, isTeams } from './teams.ts';

/** What the rules about the map want to know of a flow: little enough to be kept for every one. */
export interface FlowFacts {
  file: string;
  bindings: readonly BindingFacts[];
  /** Keys of the map that the flow misspells, of which its own rules tell. */
  keysMeant: readonly string[];
}

export interface BindingFacts {
  environment: Environment;
  entry: Entry;
  /** What a flow sends through Teams by it. */
  sendsCards: boolean;
  sendsMessages: boolean;
}

/** The facts of one flow, from what its keys mean in the environments that it goes to. */
export function flowFacts(
  flow: Flow,
  map: ConnectionMap | null,
  uses: readonly Resolution[],
): FlowFacts {
  return {
    file: flow.file,
    bindings: uses.flatMap(({ environment, bindings }) =>
      bindings.map(({ entry, used }) => ({
        environment,
        entry,
        sendsCards: isTeams(used) && used.uses.some(isCard),
        sendsMessages: isTeams(used) && used.uses.some(isMessage),
      })),
    ),
    keysMeant: uses.flatMap((use) => keysMeant(flow, map, use)),
  };
}

function keysMeant(flow: Flow, map: ConnectionMap | null, use: Resolution): string[] {
  return use.unmapped.flatMap(
    (used) =>
      (isConnectionId(used.key, flow, map)
        ? keyOfConnection(used.key, flow, map)
        : mappedInOtherCase(used, use)?.mapped) ?? [],
  );
}
