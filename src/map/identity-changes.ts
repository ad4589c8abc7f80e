import type { Flow } from '../flow/flow.ts';
import { andList, codes } from '../wording/lists.ts';
import { environmentBefore, sameEnvironmentId } from './environment-id.ts';
import { type Identity, identityIn, identityKey } from './identity.ts';
import type { ConnectionMap, Environment } from './map.ts';
import { environmentsOf } from './resolve.ts';

/** That a file means another live flow than it did. */
export interface IdentityChange {
  /** Null: the file did not go to this environment. */
  from: Identity | null;
  to: Identity;
  /** The other files that meant this live flow before. */
  takenFrom: readonly string[];
}

/** Where that is. */
export interface PlacedIdentityChange extends IdentityChange {
  environment: string;
  file: string;
}

type IdentifiedFlow = Pick<Flow, 'file' | 'displayName' | 'origin'>;

/** The flows before a change, and their map. */
export interface Before {
  map: ConnectionMap;
  /** By the file that they are now; null for none. */
  flows: ReadonlyMap<string, IdentifiedFlow | null>;
  /** Those whose files are gone. */
  gone: readonly IdentifiedFlow[];
}

/**
 * The flows that mean another live flow than before. One that is new means another one only if
 * another file had it.
 */
export function identityChanges(
  flows: readonly IdentifiedFlow[],
  map: ConnectionMap,
  before: Before,
): PlacedIdentityChange[] {
  const owners = ownersBefore(before);
  return flows.flatMap((flow) =>
    environmentsOf(map, flow.file).flatMap((environment) => {
      const was = before.flows.get(flow.file) ?? null;
      const from = was === null ? null : identityBefore(was, environment, before.map);
      const to = identityOf(flow, environment);
      if (from !== null && identityKey(from) === identityKey(to)) return [];
      const takenFrom = [...(owners.get(identityKey(to)) ?? [])].filter(
        (file) => file !== was?.file && file !== flow.file,
      );
      if (from === null && takenFrom.length === 0) return [];
      return [{ environment: environment.name, file: flow.file, from, to, takenFrom }];
    }),
  );
}

function identityOf(flow: IdentifiedFlow, environment: Environment): Identity {
  const settings = environment.flows.get(flow.file) ?? null;
  return identityIn({ flow, resolution: { environment, settings } });
}

function identityBefore(
  flow: IdentifiedFlow,
  environment: Environment,
  base: ConnectionMap,
): Identity | null {
  const was = environmentBefore(base, environment);
  if (was === null || !environmentsOf(base, flow.file).includes(was)) return null;
  return identityOf(flow, was);
}

/** The files that meant a live flow before, by its guid, and by its name whatever else they said. */
function ownersBefore({ map, flows, gone }: Before): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  const own = (identity: Identity, file: string) => {
    const key = identityKey(identity);
    owners.set(key, (owners.get(key) ?? new Set()).add(file));
  };
  for (const flow of [...flows.values(), ...gone]) {
    if (flow === null) continue;
    for (const environment of environmentsOf(map, flow.file)) {
      const identity = identityOf(flow, environment);
      own(identity, flow.file);
      own({ ...identity, flowName: null }, flow.file);
    }
  }
  for (const { environmentName, flows: named } of map.environments.values()) {
    for (const { file, flowName } of named.values()) {
      if (flowName !== null) own({ environmentName, flowName, displayName: '' }, file);
    }
  }
  return owners;
}

/** Whether all that differs is the environment's id, which is said once for all flows. */
export function isOfEnvironment({ from, to, takenFrom }: IdentityChange): boolean {
  if (from === null || takenFrom.length > 0) return false;
  return identityKey({ ...from, environmentName: to.environmentName }) === identityKey(to);
}

/** What a file means now and what it meant before, behind its name: `points at …`. */
export function identityInWords({ from, to, takenFrom }: IdentityChange): string {
  const isElsewhere = from !== null && !sameEnvironmentId(from.environmentName, to.environmentName);
  const described = (identity: Identity) =>
    `${liveFlow(identity)}${isElsewhere ? ` of \`${identity.environmentName}\`` : ''}`;
  const before = from === null ? 'did not deploy here before' : `before: ${described(from)}`;
  const taken = takenFrom.length === 0 ? '' : `, which was that of ${andList(codes(takenFrom), 5)}`;
  return `points at another live flow: ${described(to)}${taken}; ${before}`;
}

function liveFlow({ flowName, displayName }: Identity): string {
  return flowName === null ? `the one named \`${displayName}\`` : `\`${flowName}\``;
}
