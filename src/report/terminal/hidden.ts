import type { Finding } from '../../check.ts';
import { secretsByShape } from '../../flow/secrets.ts';

type Told = Pick<Finding, 'rule' | 'line' | 'column' | 'endLine' | 'endColumn'>;

/**
 * A file's text with a dot for each character of a secret, for its lines to be shown in a log:
 * what `secret-in-definition` found in it, and what has the shape of a secret in any case.
 */
export function withoutSecrets(text: string, findings: readonly Told[]): string {
  const found = findings.filter(({ rule }) => rule === 'secret-in-definition');
  const lines = text.split('\n').map((line, index) => {
    const here = found.filter((finding) => finding.line === index + 1);
    const ranges = here.map(({ line: first, column, endLine, endColumn }): [number, number] => [
      column - 1,
      endLine > first ? line.length : endColumn - 1,
    ]);
    return [...ranges, ...[...secretsByShape(line)].map(({ within }) => within)].reduce(
      dotted,
      line,
    );
  });
  return lines.join('\n');
}

function dotted(line: string, [start, end]: readonly [number, number]): string {
  return line.slice(0, start) + '•'.repeat(Math.max(0, end - start)) + line.slice(end);
}
