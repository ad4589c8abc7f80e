import { matchesFile } from '../connections/files.ts';
import type { Policy } from '../connections/policy.ts';
import type { SuppressionDocument } from '../connections/schema.ts';
import { isWithin } from '../flow/pointer.ts';
import type { SuppressionUse } from '../rules/rule.ts';
import type { Finding } from './finding.ts';

/** What tells of suppressions is not silenced by one. */
const NEVER = 'suppression-stale';

/** The suppression that accepts a finding on the day `today` (YYYY-MM-DD), if there is one. */
export function suppressionOf(
  finding: Finding,
  policy: Policy,
  today: string,
): SuppressionDocument | undefined {
  return policy.suppressions.find(
    (suppression) =>
      (suppression.until === undefined || suppression.until >= today) &&
      accepts(suppression, finding),
  );
}

/** Whether a suppression is for a finding, whatever the day. */
function accepts({ rule, flow, at }: SuppressionDocument, finding: Finding): boolean {
  return (
    rule === finding.rule &&
    rule !== NEVER &&
    (at === undefined || isWithin(finding.at, at)) &&
    (flow === undefined || matchesFile(finding.flow ?? finding.file, flow))
  );
}

/** What a run looked at, as far as it decides what a suppression could have met. */
interface Looked {
  /** Every file that a finding may be about, the map's too. */
  files: readonly string[];
  mapFile: string;
  /** Files of which nothing is known but that they cannot be read. */
  bad: ReadonlySet<string>;
  isLookedAt: (file: string) => boolean;
  /** Whether the rule was run over all that it is for. */
  isRun: (rule: string) => boolean;
}

/**
 * Which suppressions there is still something for. A run that did not look at all that one covers
 * cannot tell.
 */
export function suppressionUses(
  suppressions: readonly SuppressionDocument[],
  findings: readonly Finding[],
  looked: Looked,
): SuppressionUse[] {
  return suppressions.map((suppression, index) => {
    const isMet = findings.some((finding) => accepts(suppression, finding));
    return { suppression, index, matches: isMet || (isTold(suppression, looked) ? false : null) };
  });
}

function isTold({ rule, flow }: SuppressionDocument, looked: Looked): boolean {
  const { files, bad, mapFile, isLookedAt, isRun } = looked;
  if (!isRun(rule)) return false;
  const covered = files.filter((file) => flow === undefined || matchesFile(file, flow));
  const isRead = (file: string) => !bad.has(file) && (file !== mapFile || bad.size === 0);
  return covered.every((file) => isLookedAt(file) && (rule === 'json-invalid' || isRead(file)));
}
