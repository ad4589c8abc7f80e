import type { NotRun } from '../check/check.ts';
import type { UnwatchedReason } from '../check/not-run-reason.ts';
import { keyOfData } from '../json/equal.ts';
import type { Outcome } from '../plan/outcome.ts';

/** A flow that was deployed, and why its first run was not seen. */
export interface Unseen {
  outcome: Outcome;
  cause: UnwatchedReason;
}

/** One entry for each environment and reason. */
export function notRunFor(unseen: readonly Unseen[]): NotRun[] {
  const groups = Map.groupBy(unseen, ({ outcome, cause }) =>
    keyOfData([outcome.environment, cause]),
  );
  return [...groups.values()].flatMap((those): NotRun[] => {
    const [first] = those;
    if (first === undefined) return [];
    const { environment } = first.outcome;
    const files = those.map(({ outcome }) => outcome.file).toSorted();
    const reason = { code: 'first-run-not-seen' as const, environment, files, cause: first.cause };
    return [{ rule: 'watch', reason }];
  });
}
