import { createHash } from 'node:crypto';
import type { Finding } from '../../check/check.ts';

/**
 * Identifies a finding over the life of a file: by the rule, the file, the value, the environments
 * and what the rule says that it is about, never by a line, a commit or the message. Findings that
 * are equal in all of it are numbered in the report's order.
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

function hashOf({ rule, file, at, environments, about = [] }: Finding): string {
  const environment = environments.length > 1 ? environments : (environments[0] ?? null);
  const identity = JSON.stringify([rule, file, at, environment, ...about]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 16);
}
