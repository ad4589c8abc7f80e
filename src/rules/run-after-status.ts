import type { Operation } from '../flow/operations.ts';
import { isObject, type Json, own } from '../json/json.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule, Problem } from './rule.ts';

const STATUSES = ['Succeeded', 'Failed', 'Skipped', 'TimedOut'];
const KNOWN: ReadonlySet<string> = new Set(STATUSES);
const KNOWN_IN_LOWER_CASE: ReadonlySet<string> = new Set(
  STATUSES.map((each) => each.toLowerCase()),
);
const STATUSES_IN_WORDS = '`Succeeded`, `Failed`, `Skipped` and `TimedOut`';

export const runAfterStatus: FlowRule = {
  id: 'run-after-status',
  subject: 'flow',
  severity: 'error',
  summary: 'An action waits for a status that does not exist.',
  *check({ flow: { operations } }) {
    for (const action of operations) {
      const runAfter = action.kind === 'action' ? own(action.value, 'runAfter') : undefined;
      if (!isObject(runAfter) || Object.values(runAfter).every(areStatuses)) continue;
      for (const [name, statuses] of Object.entries(runAfter)) {
        if (!areStatuses(statuses)) yield* problems(action, name, statuses);
      }
    }
  },
};

function areStatuses(statuses: Json): boolean {
  return Array.isArray(statuses) && statuses.every(isStatus);
}

function* problems(action: Operation, name: string, statuses: Json): Generator<Problem> {
  const at = [...action.path, 'runAfter', name];
  if (!Array.isArray(statuses)) {
    const message = `${quote(action.name)} has no list of the statuses of ${quote(name)} that it waits for; write a list of ${STATUSES_IN_WORDS}`;
    yield { at, message };
    return;
  }
  for (const [index, status] of statuses.entries()) {
    if (isStatus(status)) continue;
    const message = `${quote(action.name)} waits until ${quote(name)} is ${quote(JSON.stringify(status))}, which no action ends with; write one of ${STATUSES_IN_WORDS}`;
    yield { at: [...at, index], message };
  }
}

/** Flows of Microsoft itself have `SUCCEEDED`. */
function isStatus(status: Json): boolean {
  if (typeof status !== 'string') return false;
  return KNOWN.has(status) || KNOWN_IN_LOWER_CASE.has(status.toLowerCase());
}
