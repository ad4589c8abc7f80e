import type { ConnectionMap, Environment } from '../connections/map.ts';
import { environmentsOf, type Resolution, resolve } from '../connections/resolve.ts';
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
  const targets = flows
    .filter(({ file }) => affected === null || affected.has(file))
    .flatMap((flow) =>
      environmentsOf(map, flow.file, environments).map((environment) => ({
        flow,
        resolution: resolve(flow, environment),
      })),
    );
  return targets.toSorted(
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
