import picomatch from 'picomatch';
import type { Finding } from './check.ts';
import type { Policy } from './connections/policy.ts';
import type { SuppressionDocument } from './connections/schema.ts';

/** The suppression that accepts a finding on the day `today` (YYYY-MM-DD), if there is one. */
export function suppressionOf(
  finding: Finding,
  policy: Policy,
  today: string,
): SuppressionDocument | undefined {
  return policy.suppressions.find(
    (suppression) =>
      suppression.rule === finding.rule &&
      (suppression.until === undefined || suppression.until >= today) &&
      (suppression.at === undefined || suppression.at === finding.at) &&
      (suppression.flow === undefined || matchesFile(finding, suppression.flow)),
  );
}

function matchesFile({ flow, file }: Finding, glob: string): boolean {
  const target = flow ?? file;
  return target === glob || picomatch.isMatch(target, glob);
}
