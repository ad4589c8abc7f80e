import { atCause, type Finding, leadersAmong, type Project, problemsOf } from '../check/check.ts';
import { withSuppressions } from '../map/accept.ts';
import type { SuppressionDocument } from '../map/schema.ts';
import { UsageError } from '../process/usage-error.ts';
import { RULES } from '../rules/index.ts';
import { invalidMapMessage, settingsFileMessage } from '../rules/reasons/map.ts';
import { editFile, type FileProblem } from '../workspace/edit-file.ts';

type Checked = Pick<Project, 'map' | 'mapFile' | 'mapProblems'>;

/**
 * Rules that no suppression should silence: about the map's own state, about one pull request, about
 * what is live, and what must never be accepted in advance: a placeholder and a secret.
 */
const LEFT: readonly string[] = [
  'base-map-invalid',
  'map-invalid',
  'map-missing',
  'map-placeholder',
  'policy-changed',
  'secret-in-definition',
  'steward-approval',
  'suppression-stale',
  ...RULES.filter(({ subject }) => subject === 'live').map(({ id }) => id),
];

/** How long a baseline holds: the findings come back then, unless somebody extends it. */
const BASELINE_DAYS = 90;
const DAY_MS = 86_400_000;

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** What was added to the map, or would be; empty: there was nothing to accept. */
export interface AcceptedFindings {
  suppressions: readonly SuppressionDocument[];
  /** The last day on which they hold, YYYY-MM-DD. */
  until: string;
  /** Why the map could not be written. */
  problem: FileProblem | null;
}

/**
 * Adds a suppression to the map for each of today's findings, so that an old repository can start
 * from there; a dry run only says which. Throws a `UsageError` when there is no map to write to.
 */
export async function writeBaseline(
  root: string,
  findings: readonly Finding[],
  { map, mapFile, mapProblems }: Checked,
  now: Date,
  isDry = false,
): Promise<AcceptedFindings> {
  if (map === null) throw new UsageError(noMap(mapFile, mapProblems === null));
  const [today, until] = [dayOf(now), dayOf(new Date(now.getTime() + BASELINE_DAYS * DAY_MS))];
  const suppressions = suppressionsFor(findings, `baseline of ${today}`, until);
  if (suppressions.length === 0 || isDry) return { suppressions, until, problem: null };
  const problem = await editFile(root, mapFile, map.source.text, (text) => {
    const edited = withSuppressions(text, suppressions);
    if (edited === null) throw new UsageError(noPlace(mapFile));
    return edited;
  });
  return { suppressions, until, problem };
}

function noPlace(mapFile: string): string {
  return `${settingsFileMessage(mapFile, 'suppressions')}; write a map of its own`;
}

/**
 * What to accept for a finding: the value of the map that fails for several flows once, and nothing
 * that follows from a problem which is accepted.
 */
function acceptedFor(finding: Finding): Finding[] {
  const problems = problemsOf(finding);
  const leaderOf = leadersAmong(problems);
  return problems.flatMap((problem) => {
    if (finding.isSummary && finding.rule === problem.rule) return atCause(problem) ?? problem;
    return leaderOf(problem) === null ? problem : [];
  });
}

/** One suppression for each place: it covers the finding in all environments. */
function suppressionsFor(
  findings: readonly Finding[],
  reason: string,
  until: string,
): SuppressionDocument[] {
  const added = findings
    .flatMap(acceptedFor)
    .filter(({ rule }) => !LEFT.includes(rule))
    .map(({ rule, flow, file, at }): SuppressionDocument => {
      const place = at === '' ? {} : { at };
      return { rule, flow: flow ?? file, ...place, reason, until };
    });
  return [...new Map(added.map((each) => [JSON.stringify(each), each])).values()];
}

function noMap(mapFile: string, isMissing: boolean): string {
  if (!isMissing) return invalidMapMessage(mapFile);
  const least = '{ "version": 1, "environments": {} }';
  return `there is no ${mapFile} to write suppressions into; write one with \`flowgate init\`, or with ${least} for now`;
}
