import { isBlocked, type ReportedChange } from '../../plan/change.ts';
import { isWriting } from '../../plan/writing.ts';
import { amount, count } from '../../wording/count.ts';
import type { Report } from '../report.ts';
import { filesOf, flows, places, placesOf } from './places.ts';
import { warningWords, whatToFix } from './to-fix.ts';

export const NOTHING = 'No flow is affected';

/** What keeps which flows from being deployed, or what would change. */
export function planVerdict(report: Report): string {
  const changes = report.plan?.changes ?? [];
  const [blocked, writing] = [changes.filter(isBlocked), changes.filter(isWriting)];
  const fix = whatToFix(report);
  if (blocked.length > 0) {
    const what = `${flows(blocked)} cannot be deployed to ${placesOf(blocked, report)}`;
    return fix === '' ? what : `${what}: ${fix}`;
  }
  const change = changeWords(writing, report);
  const parts = [fix, warningWords(report), change].filter((part) => part !== '');
  if (fix !== '') return parts.join('; ');
  if (change !== '') return parts.toReversed().join('; ');
  return [nothingWords(report), warningWords(report)].filter((part) => part !== '').join('; ');
}

/** `3 flows change in test and production, 1 of them new`. */
function changeWords(writing: readonly ReportedChange[], report: Report): string {
  if (writing.length === 0) return '';
  const created = writing.filter(({ action }) => action === 'create');
  const [all, fresh] = [filesOf(writing), filesOf(created)];
  const where = placesOf(writing, report);
  if (all === fresh) return `${count(all, 'flow')} ${all === 1 ? 'is' : 'are'} new in ${where}`;
  const change = `${count(all, 'flow')} ${all === 1 ? 'changes' : 'change'} in ${where}`;
  return fresh === 0 ? change : `${change}, ${amount(fresh)} of them new`;
}

function nothingWords({ plan, flows: checked, findings, environments }: Report): string {
  const skipped = (plan?.changes ?? []).filter(({ action }) => action === 'blocked');
  if (skipped.length > 0) return `${flows(skipped)} left as live, as \`on-drift\` says`;
  if (checked.length === 0 && (plan?.changes ?? []).length === 0) {
    return findings.length > 0 ? 'No flow changes' : NOTHING;
  }
  if (plan === null) return `Nothing to fix in ${count(checked.length, 'flow')}`;
  return `No flow changes in ${places(environments)}`;
}
