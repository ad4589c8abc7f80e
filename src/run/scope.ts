import type { NotRun } from '../check.ts';
import type { ConnectionMap } from '../connections/map.ts';
import type { GitHubEvent } from '../github/event.ts';
import type { GitHub } from '../github/github.ts';
import type { Settings } from '../inputs.ts';
import type { Mode } from '../report/report.ts';
import type { Baseline } from './baseline.ts';
import { chooseEnvironments } from './environments.ts';
import type { ReadProject } from './project.ts';
import { filesOfShard } from './shard.ts';
import type { Surroundings } from './surroundings.ts';
import { UsageError } from './usage-error.ts';
import { linkedFiles } from './workspace.ts';

/** What a run looks at: which environments, which files, and against what. */
export interface Scope {
  /** Names; empty means all of the map. */
  environments: string[];
  github: GitHub | null;
  /** What Git had before; null where there is no before. */
  baseline: Baseline | null;
  /** The map whose policy judges the run; null where the map itself does. */
  judge: ConnectionMap | null;
  /** Files; null means all. */
  affected: ReadonlySet<string> | null;
  /** What a reader must know of the judgement; mostly empty. */
  notRun: NotRun[];
}

/** Decides what a run looks at, with what GitHub tells of the change. */
export async function readScope(
  settings: Settings,
  mode: Mode,
  project: ReadProject,
  { event, warn, root }: Surroundings,
): Promise<Scope> {
  const environments = chooseEnvironments(project.map, mode, settings.environments);
  const github = await connect(settings, mode, event, warn);
  if (event === null || github === null || mode === 'drift') {
    const affected = sharded(project, null, settings);
    return { environments, github, baseline: null, judge: null, affected, notRun: [] };
  }
  const { affectedBy, readBaseline } = await import('./baseline.ts');
  const files = [project.mapFile, ...project.index.map(({ file }) => file)];
  const linked = await linkedFiles(root, files);
  const [environment = null] = settings.environments;
  const baseline = await readBaseline(project, event, github, environment, linked);
  const judge = isJudged(event) ? (baseline?.map ?? null) : null;
  const isSelfJudged = isJudged(event) && judge === null && project.map !== null;
  return {
    environments,
    github,
    baseline,
    judge,
    notRun: isSelfJudged ? [selfJudged(project.mapFile, baseline)] : [],
    affected: sharded(
      project,
      isChangedOnly(settings, event) ? affectedBy(project, baseline) : null,
      settings,
    ),
  };
}

/** Of the affected files those of this job's part. */
function sharded(
  project: ReadProject,
  affected: ReadonlySet<string> | null,
  { shard }: Settings,
): ReadonlySet<string> | null {
  return shard === null ? affected : filesOfShard(project, affected, shard);
}

async function connect(
  { githubToken, changedOnly }: Settings,
  mode: Mode,
  event: GitHubEvent | null,
  warn: Surroundings['warn'],
): Promise<GitHub | null> {
  if (event === null) return null;
  if (githubToken === null) {
    if (!isJudged(event)) return null;
    throw new UsageError(
      "`github-token` is empty: a pull request is judged by the rules of its base branch, which are read with it; leave the input out to use the job's own token",
    );
  }
  const looksBack = event.kind !== 'schedule' && (event.kind !== 'manual' || changedOnly === true);
  // Drift has no before; its issue is written with the token.
  if (!looksBack && mode !== 'drift') return null;
  const { connectGitHub } = await import('../github/github.ts');
  return connectGitHub({ token: githubToken, event, onWarning: warn });
}

/** Nothing that was agreed on judges the change, and a reader must know why. */
function selfJudged(mapFile: string, baseline: Baseline | null): NotRun {
  const problem = baseline?.mapProblem ?? null;
  const why =
    problem === null
      ? `the base branch has no ${mapFile}`
      : `the base branch's ${mapFile} cannot be read (${problem})`;
  return { rule: 'base-policy', reason: `${why}, so this change is judged by its own` };
}

/** A pull request is judged by its base branch; a push is what the base branch has become. */
function isJudged({ kind }: GitHubEvent): boolean {
  return kind === 'pull-request' || kind === 'merge-group';
}

function isChangedOnly({ changedOnly }: Settings, event: GitHubEvent): boolean {
  return changedOnly === 'auto' ? isJudged(event) || event.kind === 'push' : changedOnly;
}
