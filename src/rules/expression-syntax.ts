import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

export const expressionSyntax: FlowRule = {
  id: 'expression-syntax',
  subject: 'flow',
  severity: 'error',
  summary: 'A text that starts with `@`, or contains `@{…}`, is not a valid expression.',
  *check({ doubtful }) {
    for (const {
      operation,
      path,
      text,
      reading: { error },
    } of doubtful()) {
      if (error === null) continue;
      const advice = isHardlyMeant(text)
        ? '; a text that only starts with an @ has two of them'
        : '';
      const message = `an expression of ${quote(operation.name)} does not parse: ${error.message}${advice}`;
      yield { at: path, within: [error.span.start, error.span.end], message };
    }
  },
};

/**
 * An expression that does anything calls a function: without one it is probably an address or a
 * mention.
 */
function isHardlyMeant(text: string): boolean {
  return !text.startsWith('@{') && text.startsWith('@') && !text.includes('(');
}
