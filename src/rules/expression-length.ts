import { LONGEST_EXPRESSION as MOST } from '../flow/expression/reading.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

export const expressionLength: FlowRule = {
  id: 'expression-length',
  subject: 'flow',
  severity: 'error',
  summary: 'An expression is longer than 8,192 characters.',
  *check({ doubtful }) {
    for (const {
      operation,
      path,
      reading: { tooLong },
    } of doubtful()) {
      for (const { start, end } of tooLong) {
        const length = end - start;
        const message = `an expression of ${quote(operation.name)} has ${length.toLocaleString('en')} characters, but at most ${MOST.toLocaleString('en')} are allowed; move parts of it into Compose actions before it`;
        yield { at: path, within: [start, end], message };
      }
    }
  },
};
