import { placed } from '../deploy/named.ts';
import { runFailureReason } from '../deploy/refusals.ts';
import type { Operation } from '../flow/operations.ts';
import type { FlowRun, RunFailure } from '../live/runs.ts';
import type { WritingChange } from '../plan/change.ts';
import { withoutSecretsOf } from '../plan/outcome.ts';
import type { FailedShare, WatchedRun } from '../plan/watched-run.ts';

/** Any other status counts as not finished. */
const FINISHED = ['Succeeded', 'Failed', 'Cancelled'];

/** Whether a run has a status that does not change any more. */
export function isFinished({ status }: FlowRun): boolean {
  return FINISHED.includes(status);
}

/**
 * The runs that began after a flow was saved, the first one first. A run that was listed before the
 * save is not one of them, whatever the clocks say.
 */
export function runsSince(
  listed: readonly FlowRun[],
  before: readonly FlowRun[],
  modified: number,
): FlowRun[] {
  const known = new Set(before.map(({ runName }) => runName));
  const isNew = ({ runName, startTime }: FlowRun) =>
    !known.has(runName) && Date.parse(startTime) > modified;
  return listed
    .filter(isNew)
    .toSorted((one, other) => Date.parse(one.startTime) - Date.parse(other.startTime));
}

function shareOf(runs: readonly FlowRun[]): FailedShare {
  const finished = runs.filter(isFinished);
  return {
    failed: finished.filter(({ status }) => status === 'Failed').length,
    of: finished.length,
  };
}

/** What is known of a first run; `failure`: why it failed, where that was read. */
export function watchedRun(
  { status, startTime, code: own }: FlowRun,
  change: WritingChange,
  { before, since }: { before: readonly FlowRun[]; since: readonly FlowRun[] },
  failure: RunFailure | null,
): WatchedRun {
  const action = failure?.action ?? null;
  const isFailed = ({ kind, name }: Operation) => kind === 'action' && name === action;
  const operation = change.flow.operations.find(isFailed) ?? null;
  const code = status === 'Failed' ? (failure?.code ?? own) : null;
  return withoutSecretsOf(change, {
    status,
    startTime,
    action,
    line: operation === null ? null : placed(operation, change).line,
    code,
    meaning: code === null ? null : runFailureReason(code, change, operation),
    before: shareOf(before),
    since: shareOf(since),
  });
}
