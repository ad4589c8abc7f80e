import type { ExpressionString } from '../flow/expressions.ts';
import type { FlowGraph } from '../flow/graph.ts';
import { numberOf, secondsOf } from '../flow/literals.ts';
import { isUntil } from '../flow/loops.ts';
import type { Operation } from '../flow/operations.ts';
import { digString, isObject, own } from '../json/json.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

/**
 * What the designer writes, and what counts where a part is missing.
 * Sources: https://learn.microsoft.com/power-automate/limits-and-config#concurrency-looping-and-debatching-limits,
 * and until.ts of Microsoft's designer (Azure/LogicAppsUX).
 */
const COUNT = 60;
const TIMEOUT = 'PT1H';

export const untilDefault: FlowRule = {
  id: 'until-default',
  subject: 'flow',
  severity: 'notice',
  summary: 'An Until has the default limits, and nothing notices when it reaches them.',
  types: ['until'],
  *check({ flow: { operations }, expressions, graph }) {
    for (const loop of operations) {
      if (!isUntil(loop) || !hasDefaultLimit(loop) || failsAtLimit(loop)) continue;
      if (isCheckedLater(loop, expressions(), graph())) continue;
      const message = `${quote(loop.name)} gives up after ${COUNT} iterations or an hour, which are the defaults, and then counts as succeeded; set limits that fit, and check after the loop whether its condition holds`;
      yield { at: [...loop.path, 'limit'], message };
    }
  },
};

/** A loop without any `limit` is refused. */
function hasDefaultLimit({ value }: Operation): boolean {
  const limit = own(value, 'limit');
  if (!isObject(limit)) return false;
  const { count = COUNT, timeout = TIMEOUT } = limit;
  return numberOf(count) === COUNT && secondsOf(String(timeout)) === secondsOf(TIMEOUT);
}

/** Source: https://learn.microsoft.com/azure/logic-apps/logic-apps-control-flow-loops#until-loop */
function failsAtLimit({ value }: Operation): boolean {
  return /\bFailWhenLimitsReached\b/i.test(digString(value, 'operationOptions') ?? '');
}

/** True where a condition after the loop asks for what the loop itself waits for. */
function isCheckedLater(
  loop: Operation,
  strings: readonly ExpressionString[],
  graph: FlowGraph,
): boolean {
  const awaited = new Set(strings.filter(({ operation }) => operation === loop).flatMap(namesIn));
  return strings.some(
    (string) =>
      /^(?:if|switch)$/i.test(string.operation.type) &&
      namesIn(string).some((name) => awaited.has(name)) &&
      graph.runsBefore(loop, string.operation),
  );
}

function namesIn({ reading: { names } }: ExpressionString): string[] {
  return names.map(({ kind, lowerName }) => `${kind} ${lowerName}`);
}
