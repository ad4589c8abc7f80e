import { isDrifted } from '../../plan/drift.ts';
import { RULES } from '../../rules/index.ts';
import type { View } from '../links.ts';
import { toComment } from '../markdown.ts';
import type { Report } from '../report.ts';

/** Rules about what is live in an environment; those about the key tell nothing of it. */
const LIVE_RULES: readonly string[] = RULES.flatMap(({ subject, id }) =>
  subject === 'live' && !id.startsWith('key-') ? [id] : [],
);

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
