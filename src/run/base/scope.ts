import type { NotRun } from '../../check/check.ts';
import type { NotRunReason } from '../../check/not-run-reason.ts';
import type { GitHubEvent } from '../../github/event.ts';
import type { GitHub } from '../../github/github.ts';
import type { Settings } from '../../inputs.ts';
import type { IndexedFlow } from '../../map/flow-index.ts';
import type { ConnectionMap } from '../../map/map.ts';
import type { OldMapProblem } from '../../map/problems.ts';
import { environmentsOf } from '../../map/resolve.ts';
import { UsageError } from '../../process/usage-error.ts';
import { messageOf } from '../../report/reasons/index.ts';
import type { Mode } from '../../report/report.ts';
import { filesOfShard } from '../../shards/shard.ts';
import { isAmong } from '../../workspace/arguments.ts';
import { chooseEnvironments } from '../environments.ts';
import { mayReadLive } from '../identity.ts';
import { isJudged } from '../mode.ts';
import { type ReadProject, withFilesOf } from '../project/project.ts';
import type { Surroundings } from '../surroundings.ts';
import { affectedBy } from './affected.ts';
import type { BaseMap } from './base-map.ts';
import type { Baseline } from './baseline.ts';

/** What a run covers: which environments, which files, and what it compares with. */
export interface Scope {
  /** Names; empty means all of the map. */
  environments: string[];
  github: GitHub | null;
  /** What Git had before; null where there is no earlier commit. */
  baseline: Baseline | null;
  /** The map whose policy applies; null where it is the map itself. */
  judge: ConnectionMap | null;
  /** Why no policy applies: the base branch's map cannot be read; otherwise null. */
  baseProblem: OldMapProblem | null;
  /** True when the base branch has no map, so that nobody has approved this one. */
  isSelfJudged: boolean;
  /** Files; null means all. */
  affected: ReadonlySet<string> | null;
  /** What a reader must know about the policy; usually empty. */
  notRun: NotRun[];
}

/**
 * Decides what a run covers, with what GitHub knows of the change. The project then has the flows
 * that the base branch's `files` finds, too.
 */
export async function readScope(
  settings: Settings,
  mode: Mode,
  work: { looksBack: boolean; writes: boolean },
  opened: ReadProject,
  surroundings: Surroundings,
): Promise<{ scope: Scope; project: ReadProject }> {
  const { event, root } = surroundings;
  const environments = chooseEnvironments(opened.map, mode, settings.environments);
  const github = await connect(settings, opened.mapFile, work, surroundings);
  if (event === null || github === null || !work.looksBack) {
    const affected = narrowed(opened, null, settings);
    const unjudged = { judge: null, baseProblem: null, isSelfJudged: false, notRun: [] };
    const scope = { environments, github, baseline: null, affected, ...unjudged };
    return { scope, project: opened };
  }
  const { readBaseline } = await import('./read-baseline.ts');
  const [environment = null] = settings.environments;
  const options = { environment, flows: settings.flows };
  const widen = (files: readonly string[] | null) => withFilesOf(opened, files, settings, root);
  const isPlannedFromGit =
    !work.writes && settings.shard === null && !mayReadLive(settings, surroundings);
  const isCompared = isPlannedFromGit ? goesSomewhere(opened, environments) : () => false;
  const asked = { event, github, root, options, widen, isCompared };
  const { baseline, project } = await readBaseline(opened, asked);
  const base = isJudged(event) && baseline !== null ? baseline.base : null;
  const isSelfJudged = base?.kind === 'none' && project.map !== null;
  const scope: Scope = {
    environments,
    github,
    baseline,
    judge: base === null ? null : (baseline?.map ?? null),
    baseProblem: base?.kind === 'unreadable' ? base.problem : null,
    isSelfJudged,
    notRun: base === null ? [] : unusually(judgedBy(base, project)),
    affected: narrowed(
      project,
      isChangedOnly(settings, event) ? affectedBy(project, baseline) : null,
      settings,
    ),
  };
  return { scope, project };
}

function goesSomewhere({ map }: ReadProject, environments: readonly string[]) {
  return (flow: IndexedFlow) => map !== null && environmentsOf(map, flow, environments).length > 0;
}

/** Of the affected files those that the arguments name, and of them those of this job's part. */
function narrowed(
  project: ReadProject,
  affected: ReadonlySet<string> | null,
  { shard }: Settings,
): ReadonlySet<string> | null {
  const { paths } = project;
  const within = paths === null ? affected : withinPaths(project, affected, paths);
  return shard === null ? within : filesOfShard(project, within, shard);
}

function withinPaths(
  { names }: ReadProject,
  affected: ReadonlySet<string> | null,
  paths: readonly string[],
): Set<string> {
  const isNamed = isAmong(paths);
  return new Set([...(affected ?? names)].filter(isNamed));
}

async function connect(
  { githubToken, changedOnly }: Settings,
  mapFile: string,
  work: { looksBack: boolean },
  { event, warn, over }: Surroundings,
): Promise<GitHub | null> {
  if (event === null) return null;
  if (githubToken === null) {
    if (!isJudged(event)) return null;
    throw new UsageError(
      "`github-token` is empty: a pull request is judged by the rules of its base branch, which are read with it; leave the input out to use the job's own token",
    );
  }
  const hasBefore = event.kind !== 'schedule' && (event.kind !== 'manual' || changedOnly === true);
  // Drift uses the token to write an issue, even though there is no earlier commit.
  if (!hasBefore && work.looksBack) return null;
  const { connectGitHub } = await import('../../github/github.ts');
  return connectGitHub({
    token: githubToken,
    event,
    mapFile,
    onNotice: (notice) => warn(`${messageOf(notice)}.`),
    over,
  });
}

function unusually(reason: NotRunReason | null): NotRun[] {
  return reason === null ? [] : [{ rule: 'base-policy', reason }];
}

/** What a reader must know about the policy; null where it is that of the base branch's map. */
function judgedBy(base: BaseMap, { map, mapFile }: ReadProject): NotRunReason | null {
  if (base.kind === 'none' && map !== null) {
    return { code: 'self-judged', mapFile };
  }
  if (base.kind !== 'older') return null;
  const { commit, problem: cause } = base;
  return { code: 'base-map-older', mapFile, commit, cause };
}

function isChangedOnly({ changedOnly }: Settings, event: GitHubEvent): boolean {
  return changedOnly === 'auto' ? isJudged(event) || event.kind === 'push' : changedOnly;
}
