import { isDrifted } from '../../plan/drift.ts';
import type { View } from '../links.ts';
import { toComment } from '../markdown.ts';
import type { Report } from '../report.ts';

/** Rules of the live environment, as the contract names them. */
const LIVE_RULES: readonly string[] = [
  'environment-missing',
  'connection-missing',
  'connection-broken',
  'connection-foreign',
  'connection-connector',
  'flow-missing',
  'flow-ambiguous',
  'flow-edited',
];

/** How one environment stands. `unknown`: not all of it could be read, and what was is as in Git. */
export type Standing = 'drifted' | 'clean' | 'unknown';

/** Whether an environment has drifted from Git. */
export function standingOf(report: Report, environment: string): Standing {
  const { findings, plan } = onlyOf(report, environment);
  const changes = plan?.changes ?? [];
  if (changes.some(isDrifted) || findings.some(({ rule }) => LIVE_RULES.includes(rule))) {
    return 'drifted';
  }
  const isUnread = changes.some(
    (change) => change.action === 'blocked' && change.isUnread === true,
  );
  return isUnread || plan === null ? 'unknown' : 'clean';
}

/** The body of an environment's issue: what the summary says of it, under 60,000 characters. */
export function toIssue(report: Report, environment: string, view: View): string {
  return toComment(onlyOf(report, environment), view);
}

function onlyOf(report: Report, environment: string): Report {
  const isOfIt = (each: { environment: string | null }) => each.environment === environment;
  const { plan, findings, unmanaged = [] } = report;
  return {
    ...report,
    environments: [environment],
    findings: findings.filter(isOfIt),
    suppressed: [],
    skipped: [],
    plan: plan === null ? null : { ...plan, changes: plan.changes.filter(isOfIt) },
    unmanaged: unmanaged.filter(isOfIt),
  };
}
