import { driftStatus, isDrifted } from '../../plan/drift.ts';
import { RULES } from '../../rules/index.ts';
import type { View } from '../links.ts';
import { toComment } from '../markdown.ts';
import type { Report } from '../report.ts';

/** Rules about what is live in an environment, without those about the key. */
const LIVE_RULES: readonly string[] = RULES.flatMap(({ subject, id }) =>
  subject === 'live' && !id.startsWith('key-') ? [id] : [],
);

/**
 * The state of one environment. `unknown`: something was not read, and everything that was read is
 * as in Git.
 */
type EnvironmentState = 'drifted' | 'clean' | 'unknown';

/** Whether an environment has drifted from Git. */
export function stateOf(report: Report, environment: string): EnvironmentState {
  const { findings, drift } = onlyOf(report, environment);
  const entries = drift ?? [];
  if (entries.some(isDrifted) || findings.some(({ rule }) => LIVE_RULES.includes(rule))) {
    return 'drifted';
  }
  const isUnread = entries.some((entry) => driftStatus(entry) === 'not-read');
  return isUnread || drift === null ? 'unknown' : 'clean';
}

/** The body of an environment's issue, like the summary, under 60,000 characters. */
export function toIssue(report: Report, environment: string, view: View): string {
  return toComment(onlyOf(report, environment), view);
}

function onlyOf(report: Report, environment: string): Report {
  const isOfIt = (each: { environment: string }) => each.environment === environment;
  const { drift, findings, unmanaged = [] } = report;
  return {
    ...report,
    environments: [environment],
    findings: findings.filter(({ environments }) => environments.includes(environment)),
    suppressed: [],
    skipped: [],
    drift: drift === null ? null : drift.filter(isOfIt),
    unmanaged: unmanaged.filter(isOfIt),
  };
}
