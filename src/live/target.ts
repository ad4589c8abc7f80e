import type { BadFile, Flow, SkippedFile } from '../flow/flow.ts';
import type { BadFileReason, SkipReason } from '../flow/formats.ts';
import { byCodeUnit } from '../json/order.ts';
import type { IndexedFlow } from '../map/flow-index.ts';
import type { Identified } from '../map/identity.ts';
import type { ConnectionMap, Environment } from '../map/map.ts';
import {
  environmentsOf,
  type PlacedFlow,
  type Resolution,
  resolve,
  resolveUsed,
} from '../map/resolve.ts';
import type { Reason } from '../wording/reason.ts';

/** A file in an environment, by the map's name for it. */
export interface FileInEnvironment {
  file: string;
  environment: string;
}

/** One flow in one environment: a plan has one change for each. */
export interface Target {
  flow: Flow;
  resolution: Resolution;
}

/** Every affected flow in every requested environment that it goes to, by environment and file. */
export function targetsOf(
  { flows, map }: { flows: readonly Flow[]; map: ConnectionMap | null },
  affected: ReadonlySet<string> | null,
  environments: readonly string[],
): Target[] {
  if (map === null) return [];
  const those = flows.filter(({ file }) => affected === null || affected.has(file));
  return inEach(those, map, environments, resolve);
}

/** The same for every flow of the repository, with only what identifies its live flow. */
export function identitiesOf(
  { index, map }: { index: readonly IndexedFlow[]; map: ConnectionMap | null },
  environments: readonly string[],
): Identified[] {
  return map === null ? [] : inEach(index, map, environments, resolveUsed);
}

function inEach<F extends PlacedFlow, R extends { environment: Environment }>(
  flows: readonly F[],
  map: ConnectionMap,
  wanted: readonly string[],
  resolveIn: (flow: F, environment: Environment) => R,
): { flow: F; resolution: R }[] {
  const found = flows.flatMap((flow) =>
    environmentsOf(map, flow, wanted).map((environment) => ({
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

/** The platform's ids of the environments of some targets, each once. */
export function namesOf(targets: readonly Target[]): string[] {
  return [...new Set(targets.map(({ resolution }) => resolution.environment.environmentName))];
}

/** The environments of some targets, each once. */
export function environmentsIn(targets: readonly Target[]): Environment[] {
  return [...new Set(targets.map(({ resolution }) => resolution.environment))];
}

/** Why no flow can be read from a file; `detail`: the first message of the rule with that name. */
export type NoFlowCause = SkipReason | Reason<'json-invalid', { cause: BadFileReason | null }>;

/** A file that should be deployed to an environment, but cannot be read. */
export interface UnreadableTarget {
  file: string;
  environment: Environment;
  cause: NoFlowCause;
}

/**
 * The affected files without a readable flow, in every requested environment that they would go to.
 */
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
  const files: Pick<UnreadableTarget, 'file' | 'cause'>[] = [
    ...badFiles.map(({ file, problems: [first] }) => ({
      file,
      cause: { code: 'json-invalid', cause: first?.reason ?? null } as const,
    })),
    ...skipped
      .filter(({ file }) => named(file))
      .map(({ file, reason: cause }) => ({ file, cause })),
  ];
  return files
    .filter(({ file }) => affected === null || affected.has(file))
    .flatMap(({ file, cause }) =>
      environmentsOf(map, { file }, environments).map((environment) => ({
        file,
        environment,
        cause,
      })),
    );
}
