import type { Flow } from '../flow/flow.ts';
import { andList, codes } from '../wording/lists.ts';
import { environmentBefore, sameEnvironmentId } from './environment-id.ts';
import { type Identity, identityIn, identityKey } from './identity.ts';
import type { ConnectionMap, Environment } from './map.ts';
import { environmentsOf } from './resolve.ts';

/** A file now identifies another live flow than before. */
export interface IdentityChange {
  /** Null: the file did not go to this environment. */
  from: Identity | null;
  to: Identity;
  /** The other files that identified this live flow before. */
  takenFrom: readonly string[];
}

/** With the file and environment. */
export interface PlacedIdentityChange extends IdentityChange {
  environment: string;
  file: string;
}

type IdentifiedFlow = Pick<Flow, 'file' | 'displayName' | 'origin' | 'workflowId'>;

/** The flows before a change, and their map. */
interface Before {
  map: ConnectionMap;
  /** By their current file; null for none. */
  flows: ReadonlyMap<string, IdentifiedFlow | null>;
  /** Flows whose files were removed. */
  gone: readonly IdentifiedFlow[];
}

/**
 * The flows that identify another live flow than before. A new flow counts only if another file had
 * that live flow.
 */
export function identityChanges(
  flows: readonly IdentifiedFlow[],
  map: ConnectionMap,
  before: Before,
): PlacedIdentityChange[] {
  const owners = ownersBefore(before);
  return flows.flatMap((flow) =>
    environmentsOf(map, flow).flatMap((environment) => {
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
  if (was === null || !environmentsOf(base, flow).includes(was)) return null;
  return identityOf(flow, was);
}

/**
 * The files that identified a live flow before, by its guid, and by its name even if they had a
 * guid.
 */
function ownersBefore({ map, flows, gone }: Before): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  const own = (identity: Identity, file: string) => {
    const key = identityKey(identity);
    owners.set(key, (owners.get(key) ?? new Set()).add(file));
  };
  for (const flow of [...flows.values(), ...gone]) {
    if (flow === null) continue;
    for (const environment of environmentsOf(map, flow)) {
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

/** Whether only the environment's id differs, which is reported once for all flows. */
export function isOfEnvironment({ from, to, takenFrom }: IdentityChange): boolean {
  if (from === null || takenFrom.length > 0) return false;
  return identityKey({ ...from, environmentName: to.environmentName }) === identityKey(to);
}

/** What a file identifies now and before, as text after its name: `points at …`. */
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
