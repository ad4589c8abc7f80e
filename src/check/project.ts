import type { BadFile, Flow, ReadResult, SkippedFile } from '../flow/flow.ts';
import type { LeavingFlow } from '../live/leaving.ts';
import type { FileInEnvironment } from '../live/target.ts';
import type { IndexedFlow } from '../map/flow-index.ts';
import type { ConnectionMap } from '../map/map.ts';
import { type Policy, policyOf } from '../map/policy.ts';
import type { MapProblem, OldMapProblem } from '../map/problems.ts';
import type { LiveSide, NoLiveReason, NoPullReason, PullFacts } from '../rules/rule.ts';
import type { Finding } from './finding.ts';

/** Everything of a repository that the rules look at. */
export interface Project {
  flows: readonly Flow[];
  skipped: readonly SkippedFile[];
  badFiles: readonly BadFile[];
  mapFile: string;
  /** Null when there is none, or it could not be read: see `mapProblems`. */
  map: ConnectionMap | null;
  /** Null when the map's file is missing. */
  mapProblems: readonly MapProblem[] | null;
  /** The map at the base branch of a pull request, whose policy judges it. */
  baseMap: ConnectionMap | null;
  /** Why that map cannot be read, so that the change cannot be judged; absent: it can be read. */
  baseProblem?: OldMapProblem | null;
}

/**
 * The policy that applies to a project: on a pull request the base branch's, never its own map's.
 */
export function judgingPolicy({
  map,
  baseMap,
  baseProblem = null,
}: Pick<Project, 'map' | 'baseMap' | 'baseProblem'>): Policy {
  return policyOf(baseProblem === null ? map : null, baseMap);
}

/** A file as a check sees it; `indexed`: a flow in which nothing is checked. */
export type CheckedFile = ReadResult | { kind: 'indexed'; flow: IndexedFlow };

/** A project whose files may be read only when they are checked. */
export interface Unread extends Omit<Project, 'flows' | 'skipped' | 'badFiles'> {
  /** To be iterated once. */
  files: Iterable<CheckedFile>;
  /** Their names, in the same order. */
  names: readonly string[];
}

export interface CheckOptions {
  /** Names of environments; empty means all. */
  environments: readonly string[];
  /** Files whose findings count; null means all. */
  affected: ReadonlySet<string> | null;
  /** The day of the run, YYYY-MM-DD. */
  today: string;
  /** Only what is live is checked, not what is in Git. */
  isLiveOnly?: boolean;
  pull: PullFacts | NoPullReason;
  live: LiveSide | NoLiveReason;
  /** The flows whose files this change deletes; those that are live, as far as that is known. */
  deleted?: readonly FileInEnvironment[];
  leaving?: readonly LeavingFlow[];
}

/** Whether a flow is needed after its check, given its findings. */
export type KeepsFlow = (flow: Flow, findings: readonly Finding[]) => boolean;

/** Whether what is found in a file counts. */
export function isAffected(file: string, { affected }: CheckOptions): boolean {
  return affected === null || affected.has(file);
}

/** Whether the run is about an environment. */
export function isWanted(environment: string, { environments }: CheckOptions): boolean {
  return environments.length === 0 || environments.includes(environment);
}
