import { count } from '../../wording/count.ts';
import type { Report } from '../report.ts';
import { isApproval } from '../to-do.ts';

/** `2 errors to fix, 1 approval missing`; empty where there are neither. */
export function whatToFix({ findings }: Pick<Report, 'findings'>): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const approvals = errors.filter(isApproval).length;
  const fixes = errors.length - approvals;
  return [
    ...(fixes > 0 ? [`${count(fixes, 'error')} to fix`] : []),
    ...(approvals > 0 ? [`${count(approvals, 'approval')} missing`] : []),
  ].join(', ');
}

/** `1 warning to look at`; empty where there is none. */
export function warningWords({ findings }: Report): string {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return warnings === 0 ? '' : `${count(warnings, 'warning')} to look at`;
}
