import type { Edge } from '../flow/graph.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

/** A longer circle is cut in the middle of the message. */
const SHOWN = 8;

export const runAfterCycle: FlowRule = {
  id: 'run-after-cycle',
  subject: 'flow',
  severity: 'error',
  summary: 'Actions wait for each other in a cycle, so none of them can start.',
  *check({ graph }) {
    for (const circle of graph().circles()) {
      const [first] = circle;
      if (first === undefined) continue;
      yield {
        at: [...first.from.path, 'runAfter', first.name],
        message: `${chainOf(circle)}; none of them can start: remove one of the names from \`runAfter\``,
      };
    }
  },
};

/** `a` runs after `b`, that after `a`. */
function chainOf(circle: readonly Edge[]): string {
  const [first, ...others] = circle;
  const start = quote(first?.from.name ?? '');
  if (others.length === 0) return `${start} runs after itself`;
  const names = others.map(({ from }) => quote(from.name));
  const cut = names.length > SHOWN;
  const shown = cut ? [...names.slice(0, SHOWN - 1), '…', ...names.slice(-1)] : names;
  return `${start} runs after ${[...shown, start].join(', that after ')}`;
}
