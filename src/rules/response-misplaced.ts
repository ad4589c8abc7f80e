import { loopAround } from '../flow/loops.ts';
import type { Operation } from '../flow/operations.ts';
import { triggersOf } from '../flow/triggers.ts';
import { digString, own } from '../json/json.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule, Problem } from './rule.ts';

/**
 * Sources: https://learn.microsoft.com/azure/logic-apps/logic-apps-workflow-actions-triggers#response-action,
 * and the codes `WorkflowUnsupported{Recurrence,SplitOn,Batch}TriggerForResponseAction` of the
 * service, in Azure/LogicAppsUX, baseactionresult.ts.
 */
export const responseMisplaced: FlowRule = {
  id: 'response-misplaced',
  subject: 'flow',
  severity: 'error',
  summary: 'A Response is inside a loop, or in a flow that is not started by a request.',
  types: ['response'],
  *check({ flow: { operations } }) {
    const answering: Operation[] = [];
    for (const response of operations) {
      if (response.kind !== 'action' || response.lowerType !== 'response') continue;
      const loop = loopAround(response);
      if (loop === undefined) {
        answering.push(response);
        continue;
      }
      const message = `${quote(response.name)} is a Response inside the loop ${quote(loop.name)}, where none is allowed; collect the results in the loop, and respond after it`;
      yield { at: response.path, message };
    }
    if (answering.length === 0) return;
    const [trigger, ...others] = triggersOf(operations);
    if (trigger !== undefined && others.length === 0) yield* withoutCaller(answering, trigger);
  },
};

/** One for all of them: the trigger is what is wrong with each. */
function* withoutCaller(responses: readonly Operation[], trigger: Operation): Generator<Problem> {
  const obstacle = obstacleOf(trigger);
  const isCalled = /^(?:request|manual|httpwebhook)$/i.test(trigger.type);
  const refused = responses.filter((response) => obstacle !== null && !isAsynchronous(response));
  const [first, ...others] = refused.length > 0 || isCalled ? refused : responses;
  if (first === undefined) return;
  const why = obstacle ?? `the trigger ${quote(trigger.name)} is an event and no call`;
  const message = `${quote(first.name)} is a Response, but nobody waits for one: ${why}; remove it, or start the flow with a call (a trigger of the type Request)`;
  const related = others.map(({ name, path }) => ({
    at: path,
    message: `so is ${quote(name)}`,
  }));
  const severity = refused.length > 0 ? 'error' : 'warning';
  yield { at: first.path, message, severity, related };
}

/** What of a trigger makes the server refuse a Response; null where it takes one. */
function obstacleOf({ name, type, value }: Operation): string | null {
  if (own(value, 'splitOn') !== undefined) {
    return `\`splitOn\` of the trigger ${quote(name)} starts a run for each item`;
  }
  const isTimed = /^(?:recurrence|slidingwindow|batch)$/i.test(type);
  if (!isTimed && own(value, 'recurrence') === undefined) return null;
  return `the trigger ${quote(name)} starts the flow by a recurrence`;
}

/** Such a Response does not answer the call itself, which was accepted with 202 already. */
function isAsynchronous({ value }: Operation): boolean {
  return /\basynchronous\b/i.test(digString(value, 'operationOptions') ?? '');
}
