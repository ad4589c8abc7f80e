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
    const loops = operations.filter(
      (loop) => isUntil(loop) && hasDefaultLimit(loop) && !failsAtLimit(loop),
    );
    const isChecked = checkedLater(expressions(), graph());
    for (const loop of loops) {
      if (isChecked(loop)) continue;
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

/** Tells where a condition after a loop asks for what the loop itself waits for. */
function checkedLater(
  strings: readonly ExpressionString[],
  graph: FlowGraph,
): (loop: Operation) => boolean {
  const stringsOf = Map.groupBy(strings, ({ operation }) => operation);
  const asking = new Map<string, Set<Operation>>();
  for (const [operation, own] of stringsOf) {
    if (!/^(?:if|switch)$/i.test(operation.type)) continue;
    for (const name of own.flatMap(namesIn)) {
      asking.set(name, (asking.get(name) ?? new Set()).add(operation));
    }
  }
  return (loop) => {
    const awaited = new Set((stringsOf.get(loop) ?? []).flatMap(namesIn));
    return [...awaited].some((name) =>
      asking
        .get(name)
        ?.values()
        .some((condition) => graph.runsBefore(loop, condition)),
    );
  };
}

function namesIn({ reading: { names } }: ExpressionString): string[] {
  return names.map(({ kind, lowerName }) => `${kind} ${lowerName}`);
}
