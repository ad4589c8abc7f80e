import { type LocalRepository, localRepository } from '../../git/local-repository.ts';
import type { ChangedFile } from '../../github/github.ts';
import type { Settings } from '../../inputs.ts';
import type { Target } from '../../live/target.ts';
import type { ConnectionMap } from '../../map/map.ts';
import type { Plan } from '../../plan/plan.ts';
import { UsageError } from '../../process/usage-error.ts';
import { historyMessage } from '../../rules/reasons/history.ts';
import { HistoryError, type HistoryReason } from '../../workspace/history.ts';
import type { Baseline } from '../base/baseline.ts';
import type { Planning } from '../prepared.ts';
import { type MapOptions, parseMap } from '../project/map.ts';
import { planFromGit } from './git.ts';

/**
 * Plans against an earlier commit of the repository on disk, where there is no key: `since`, else
 * where this branch left the default branch. Throws a `UsageError` where there is no such commit.
 */
export async function planFromRepository(
  planning: Planning,
  targets: readonly Target[],
): Promise<Plan> {
  const { settings, surroundings, project } = planning;
  const { since = null } = settings;
  try {
    const git = await localRepository(surroundings.root);
    const commit = since === null ? await git.mergeBase() : await git.commitAt(since);
    if (commit === null) throw cannot(NO_BASE, since);
    const baseline = await baselineAt(git, commit, targets, project.mapFile, settings);
    return await planFromGit(planning, targets, baseline, git);
  } catch (error) {
    if (error instanceof HistoryError) throw cannotRead(error.reason, since);
    throw error;
  }
}

const NO_BASE =
  'this branch has no commit in common with a default branch (that of origin, main or master)';

async function baselineAt(
  git: LocalRepository,
  ref: string,
  targets: readonly Target[],
  mapFile: string,
  { environments, flows }: Settings,
): Promise<Baseline> {
  const [environment = null] = environments;
  const moved = await git.movedSince(ref);
  const files = [...new Set(targets.map(({ flow }) => flow.file))];
  const changed = new Map(
    files.map((path): [string, ChangedFile] => {
      const previousPath = moved.get(path) ?? null;
      const status = previousPath === null ? 'modified' : 'renamed';
      return [path, { path, previousPath, status }];
    }),
  );
  const map = await mapAt(git, moved.get(mapFile) ?? mapFile, ref, { environment, flows });
  const base = map === null ? ({ kind: 'none' } as const) : ({ kind: 'read', map } as const);
  return { ref, changed, map, base, flows: new Map(), solutions: null };
}

/** The map at a commit; null where it had none, or one that cannot be read. */
async function mapAt(
  git: LocalRepository,
  path: string,
  ref: string,
  options: MapOptions,
): Promise<ConnectionMap | null> {
  const bytes = await git.readFile(path, ref);
  const result = bytes === null ? null : await parseMap(path, bytes, options);
  return result?.ok ? result.map : null;
}

function cannotRead(reason: HistoryReason, since: string | null): UsageError {
  const isElsewhere = since !== null && reason.code === 'no-commit';
  const advice = isElsewhere ? '; name a commit that is here with --since, or fetch it first' : '';
  return cannot(`${historyMessage(reason)}${advice}`, since);
}

function cannot(why: string, since: string | null): UsageError {
  // With `--since` a key makes no difference.
  if (since !== null) {
    return new UsageError(`\`plan\` cannot compare with ${JSON.stringify(since)}: ${why}`);
  }
  return new UsageError(
    `\`plan\` has nothing to compare with: there is no key in FLOW_STUDIO_API_KEY, and ${why}; set the key, or name a commit with --since`,
  );
}
