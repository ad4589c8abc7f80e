import type { Finding } from '../../check.ts';
import { secretsByShape } from '../../flow/secrets.ts';

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
  return [...ranges, ...[...secretsByShape(line)].map(({ within }) => within)].reduce(dotted, line);
}

function dotted(line: string, [start, end]: readonly [number, number]): string {
  return line.slice(0, start) + '•'.repeat(Math.max(0, end - start)) + line.slice(end);
}
