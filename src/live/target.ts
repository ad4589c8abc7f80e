import type { IndexedFlow } from '../connections/flow-index.ts';
import type { Identified } from '../connections/identity.ts';
import type { ConnectionMap, Environment } from '../connections/map.ts';
import { environmentsOf, type Resolution, resolve, resolveUsed } from '../connections/resolve.ts';
import type { BadFile, Flow, SkippedFile } from '../flow/flow.ts';
import { byCodeUnit } from '../flow/order.ts';

/** One flow in one environment: what a plan has one change for. */
export interface Target {
  flow: Flow;
  resolution: Resolution;
}

/** Every affected flow in every wanted environment that it goes to, by environment and file. */
export function targetsOf(
  { flows, map }: { flows: readonly Flow[]; map: ConnectionMap | null },
  affected: ReadonlySet<string> | null,
  environments: readonly string[],
): Target[] {
  if (map === null) return [];
  const those = flows.filter(({ file }) => affected === null || affected.has(file));
  return inEach(those, map, environments, resolve);
}

/** The same for every flow of the repository, as far as it tells which live flow it means. */
export function identitiesOf(
  { index, map }: { index: readonly IndexedFlow[]; map: ConnectionMap | null },
  environments: readonly string[],
): Identified[] {
  return map === null ? [] : inEach(index, map, environments, resolveUsed);
}

function inEach<F extends { file: string }, R extends { environment: Environment }>(
  flows: readonly F[],
  map: ConnectionMap,
  wanted: readonly string[],
  resolveIn: (flow: F, environment: Environment) => R,
): { flow: F; resolution: R }[] {
  const found = flows.flatMap((flow) =>
    environmentsOf(map, flow.file, wanted).map((environment) => ({
      flow,
      resolution: resolveIn(flow, environment),
    })),
  );
  return found.toSorted(
    (one, other) =>
      byCodeUnit(one.resolution.environment.name, other.resolution.environment.name) ||
      byCodeUnit(one.flow.file, other.flow.file),
  );
}

/** The environments of some targets, each once. */
export function environmentsIn(targets: readonly Target[]): Environment[] {
  return [...new Set(targets.map(({ resolution }) => resolution.environment))];
}

/** A file that a deployment should send and nobody can read, in one environment. */
export interface UnreadableTarget {
  file: string;
  environment: Environment;
  reason: string;
}

/** The affected files that hold no readable flow, in every wanted environment that they would go to. */
export function unreadableTargets(
  {
    map,
    badFiles,
    skipped,
  }: {
    map: ConnectionMap | null;
    badFiles: readonly BadFile[];
    skipped: readonly SkippedFile[];
  },
  affected: ReadonlySet<string> | null,
  environments: readonly string[],
): UnreadableTarget[] {
  if (map === null) return [];
  const named = (file: string) =>
    [...map.environments.values()].some(({ flows }) => flows.has(file));
  const files = [
    ...badFiles.map(({ file, problems: [first] }) => ({
      file,
      reason: first?.message ?? 'it cannot be read',
    })),
    ...skipped.filter(({ file }) => named(file)),
  ];
  return files
    .filter(({ file }) => affected === null || affected.has(file))
    .flatMap(({ file, reason }) =>
      environmentsOf(map, file, environments).map((environment) => ({ file, environment, reason })),
    );
}
