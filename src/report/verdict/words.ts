import { leavingClause } from '../leaving.ts';
import type { Report } from '../report.ts';
import { missingClause } from '../sentence.ts';
import {
  deployWords,
  driftWords,
  exportWords,
  unapprovedWords,
  uncapitalised,
} from './outcomes.ts';
import { NOTHING, planVerdict } from './plan.ts';
import { whatToFix } from './to-fix.ts';

/** The result of a run in one sentence without a full stop. Names in it are not escaped. */
export function verdictWords(report: Report): string {
  const { missing = [], newEntries = [] } = report;
  const leaving = leavingClause(report);
  const main = mainWords(report);
  const all = [
    ...(main === NOTHING && leaving !== null ? [] : [main]),
    ...(leaving === null ? [] : [leaving]),
    ...(newEntries.length > 0 ? ['check each owner in the new map'] : []),
  ];
  const dry = report.dryRun === true ? 'Dry run, nothing was written: ' : '';
  const part = missing.length > 0 ? `Incomplete, ${missingClause(missing)}: ` : '';
  const parts = [part, dry, all.join('; ')].filter((text) => text !== '');
  return parts.map((text, index) => (index === 0 ? text : uncapitalised(text))).join('');
}

function mainWords(report: Report): string {
  const { mode, drift, outcomes, plan, dryRun = false } = report;
  if (mode === 'export') return exportWords(report);
  if (drift !== null) return driftWords(report);
  if (dryRun) return planVerdict(report);
  if (outcomes.length === 0 && report.unapprovedPlans.length > 0) {
    return unapprovedWords(report);
  }
  if (outcomes.length > 0) return deployWords(report);
  if (mode !== 'deploy' || plan !== null) return planVerdict(report);
  return ['Nothing was deployed', whatToFix(report)].filter((part) => part !== '').join(': ');
}
