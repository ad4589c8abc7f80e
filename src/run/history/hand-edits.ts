import { judgingPolicy } from '../../check/check.ts';
import type { Current } from '../../live/current.ts';
import type { Target } from '../../live/target.ts';
import { differencesFrom, suspectOf } from '../../plan/hand-edits.ts';
import { type History, isFilePath } from '../../workspace/history.ts';
import type { Prepared } from '../prepared.ts';
import { type Case, HistorySearch } from './history-search.ts';
import { mapPaths } from './past-maps.ts';

type Currents = ReadonlyMap<Target, Current>;

/** So many flows have a history that is short beside the servers' answers. */
const FEW = 10;

/** Lets Git read what `withHandEdits` will need, if one of the run's few flows differs. */
export function readHistoryAhead({ readAhead }: History, start: Prepared): void {
  const { flows } = start.project;
  if (flows.length > FEW) return;
  readAhead?.([...mapPaths(start), ...flows.map(({ file }) => file)].filter(isFilePath));
}

/**
 * Finds the flows that a deployment would overwrite although Git never had them as they are: they
 * were edited by hand, or were never in Git. Git is asked only about live flows that differ from
 * what would be written. Where its history cannot be read, the flow counts as edited, with the
 * reason.
 */
export async function withHandEdits(
  currents: Currents,
  start: Prepared,
  history: History,
): Promise<Currents> {
  const { ignored } = judgingPolicy(start.project);
  const suspects = [...currents].flatMap(([target, current]) =>
    current.kind === 'live' ? (suspectOf(target, current.flow, ignored) ?? []) : [],
  );
  const search = new HistorySearch(suspects, start);
  const cause = await search.run(history);
  const edited = new Map([...search.open].map((one) => [one.suspect.target, editsOf(one)]));
  return new Map(
    [...currents].map(([target, current]): [Target, Current] => {
      const edits = edited.get(target) ?? [];
      if (current.kind !== 'live' || edits.length === 0) return [target, current];
      return [target, { ...current, kind: 'edited', edits, cause }];
    }),
  );
}

/**
 * What a deployment would overwrite of the manual change, by the version that the live flow is most
 * like; all of the change, where Git has the same parts in another whole.
 */
function editsOf({ suspect, environments, nearest }: Case): string[] {
  const all = [...nearest].toSorted(([one], [other]) => one - other);
  const changes = all.map(([, version]) => differencesFrom(version, suspect, environments));
  const [least = []] = changes.toSorted((one, other) => one.length - other.length);
  const lost = least.filter((path) => suspect.overwritten.includes(path));
  return lost.length > 0 ? lost : least;
}
