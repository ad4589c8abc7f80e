import { flowOf, type ToolContext } from './context.ts';
import { refuse } from './refusals.ts';
import { type Json, type SeedRun, type StoredFlow, timeOf } from './state.ts';

/** In every message of a run, as people's data does; may never reach a log or a report. */
export const runCanary = 'CANARY-flowgate-run-message';

/** A bare array, newest first. Each look may show more than the last. */
export function listRuns({ world }: ToolContext, given: Json): Json[] {
  const flow = flowOf(world, given);
  if (flow.looks !== null) flow.looks += 1;
  const looks = flow.looks ?? 0;
  const listed = flow.runs
    .map((run, index) => ({ run, index }))
    .filter(({ run: { look = 0 } }) => look <= looks)
    .map(({ run, index }) => described(flow, run, index))
    .toSorted((one, other) => String(other.startTime).localeCompare(String(one.startTime)));
  return listed.slice(0, Number(given.top ?? 100));
}

function described(flow: StoredFlow, run: SeedRun, index: number): Json {
  const isRunning = run.look !== undefined && (flow.looks ?? 0) < run.look + (run.running ?? 0);
  const status = isRunning ? 'Running' : run.status;
  const failed = { code: 'ActionFailed', message: `An action failed. ${runCanary}` };
  return {
    name: `0858${String(index).padStart(4, '0')}CU01`,
    status,
    startTime: startOf(flow, run, index),
    endTime: isRunning ? null : startOf(flow, run, index),
    triggerName: 'Every_day',
    error: status === 'Failed' ? failed : null,
  };
}

/** An old run began minutes before the first write; another one after the last, in their order. */
function startOf({ history }: StoredFlow, { look }: SeedRun, index: number): string {
  if (look === undefined)
    return new Date(Date.parse(timeOf(0)) - (index + 1) * 60_000).toISOString();
  return new Date(Date.parse(timeOf(history.at(-1)?.at ?? 0)) + 100 + index).toISOString();
}

/** Outer to inner: the last of the failed actions is the cause. */
export function readRunError({ world }: ToolContext, given: Json): Json {
  const flow = flowOf(world, given);
  const runName = String(given.runName);
  const index = /^0858(\d{4})CU01$/.exec(runName)?.[1];
  const run = index === undefined ? undefined : flow.runs[Number(index)];
  if (run === undefined)
    throw refuse(`Could not find run '${runName}'.`, 404, 'WorkflowRunNotFound');
  const failedActions = (run.failed ?? []).map(({ action, code }) => ({
    actionName: action,
    status: 'Failed',
    ...(code === undefined ? {} : { error: { code, message: runCanary }, code }),
    startTime: timeOf(0),
    endTime: timeOf(0),
  }));
  return { runName, failedActions, allActions: failedActions, error: null };
}
