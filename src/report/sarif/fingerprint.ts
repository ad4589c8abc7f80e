import { createHash } from 'node:crypto';
import type { Finding } from '../../check/check.ts';

/**
 * Identifies a finding over the life of a file: by the rule, the file, the value, the environments
 * and the names in the message, never by a line, a commit or other words of the message. Findings
 * that are equal in all of it are numbered in the report's order.
 */
export function fingerprints(findings: readonly Finding[]): string[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const hash = hashOf(finding);
    const ordinal = (times.get(hash) ?? 0) + 1;
    times.set(hash, ordinal);
    return `${hash}:${ordinal}`;
  });
}

function hashOf({ rule, file, at, environments, message }: Finding): string {
  const environment = environments.length > 1 ? environments : (environments[0] ?? null);
  const about = JSON.stringify([rule, file, at, environment, ...names(message)]);
  return createHash('sha256').update(about).digest('hex').slice(0, 16);
}

/** The texts in backticks before the advice, which may change with the rest of the file. */
function names(message: string): string[] {
  const [problem = ''] = message.split('; ');
  return [...problem.matchAll(/`([^`]*)`/g)].map(([, name = '']) => name);
}
