import type { Finding } from '../../check/check.ts';
import type { Range } from '../../json/source.ts';
import { secretsByShape } from '../../secrets/secret-shapes.ts';

type FoundPlace = Pick<Finding, 'rule' | 'line' | 'column' | 'endLine' | 'endColumn'>;

/**
 * A line of a file, to be shown in a log, with a dot for each character of a secret: what
 * `secret-in-definition` found in it, and everything that looks like a secret. `number` counts from
 * 1.
 */
export function withoutSecrets(
  line: string,
  number: number,
  findings: readonly FoundPlace[],
): string {
  const ranges = findings
    .filter(({ rule, line: first }) => rule === 'secret-in-definition' && first === number)
    .map(({ column, endLine, endColumn }): [number, number] => [
      column - 1,
      endLine > number ? line.length : endColumn - 1,
    ]);
  return dotted(line, [...ranges, ...secretsByShape(line).map(({ within }) => within)]);
}

/**
 * A text with a dot for each character of the ranges; of a range over several lines, up to its
 * first line end.
 */
export function withoutRanges(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text;
  const lines = text.split('\n');
  for (const [first, inLine] of Map.groupBy(ranges, ({ line }) => line)) {
    const line = lines[first - 1] ?? '';
    const ends = inLine.map(({ column, endLine, endColumn }): [number, number] => [
      column - 1,
      endLine > first ? line.length : endColumn - 1,
    ]);
    lines[first - 1] = dotted(line, ends);
  }
  return lines.join('\n');
}

/** Built from its parts: a line may be a complete file, and hold thousands of secrets. */
function dotted(line: string, ranges: readonly (readonly [number, number])[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of ranges.toSorted(([one], [other]) => one - other)) {
    const [from, to] = [Math.max(start, at), Math.min(end, line.length)];
    if (to <= from) continue;
    parts.push(line.slice(at, from), '•'.repeat(to - from));
    at = to;
  }
  return parts.join('') + line.slice(at);
}
