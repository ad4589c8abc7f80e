import type { Finding } from '../../check.ts';
import { secretsByShape } from '../../flow/secrets.ts';
import type { Range } from '../../flow/source.ts';

type Told = Pick<Finding, 'rule' | 'line' | 'column' | 'endLine' | 'endColumn'>;

/**
 * A line of a file with a dot for each character of a secret, to be shown in a log: what
 * `secret-in-definition` found in it, and what has the shape of a secret in any case. `number`
 * counts from 1.
 */
export function withoutSecrets(line: string, number: number, findings: readonly Told[]): string {
  const ranges = findings
    .filter(({ rule, line: first }) => rule === 'secret-in-definition' && first === number)
    .map(({ column, endLine, endColumn }): [number, number] => [
      column - 1,
      endLine > number ? line.length : endColumn - 1,
    ]);
  return [...ranges, ...secretsByShape(line).map(({ within }) => within)].reduce(dotted, line);
}

/** A text with a dot for each character of the ranges; of one over several lines, to its first end. */
export function withoutRanges(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text;
  const lines = text.split('\n');
  for (const { line: first, column, endLine, endColumn } of ranges) {
    const line = lines[first - 1] ?? '';
    const end = endLine > first ? line.length : endColumn - 1;
    lines[first - 1] = dotted(line, [column - 1, end]);
  }
  return lines.join('\n');
}

function dotted(line: string, [start, end]: readonly [number, number]): string {
  return line.slice(0, start) + '•'.repeat(Math.max(0, end - start)) + line.slice(end);
}
