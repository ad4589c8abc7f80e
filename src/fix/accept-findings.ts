import { atCause, type Finding, leadersAmong, type Project, problemsOf } from '../check/check.ts';
import { withSuppressions } from '../map/accept.ts';
import type { SuppressionDocument } from '../map/schema.ts';
import { UsageError } from '../process/usage-error.ts';
import { RULES } from '../rules/index.ts';
import { count, tally } from '../wording/count.ts';
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

/** What was accepted, in a sentence; and why the map could not be written, or null. */
interface AcceptedFindings {
  message: string;
  problem: FileProblem | null;
  isChanged: boolean;
}

/**
 * Adds a suppression to the map for each of today's findings, so that an old repository can start
 * from there. Returns what it did. Throws a `UsageError` when there is no map to write to.
 */
export async function writeBaseline(
  root: string,
  findings: readonly Finding[],
  { map, mapFile, mapProblems }: Checked,
  now: Date,
): Promise<AcceptedFindings> {
  if (map === null) throw new UsageError(noMap(mapFile, mapProblems === null));
  const [today, until] = [dayOf(now), dayOf(new Date(now.getTime() + BASELINE_DAYS * DAY_MS))];
  const added = suppressionsFor(findings, `baseline of ${today}`, until);
  if (added.length === 0) {
    const message = `There is nothing to accept: ${mapFile} stays as it is.`;
    return { message, problem: null, isChanged: false };
  }
  const problem = await editFile(root, mapFile, map.source.text, (text) => {
    const edited = withSuppressions(text, added);
    if (edited === null) throw new UsageError(noPlace(mapFile));
    return edited;
  });
  const rules = tally(added.map(({ rule }) => rule)).map(([rule, times]) => `${times} ${rule}`);
  return {
    message: `Wrote ${count(added.length, 'suppression')} into ${mapFile}, until ${until}: ${rules.join(', ')}.`,
    problem,
    isChanged: problem === null,
  };
}

function noPlace(mapFile: string): string {
  return `${mapFile} is a settings file of \`pac\`, which has no place for suppressions; write a map of its own`;
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
  if (!isMissing) return `${mapFile} is invalid; see \`flowgate check\`, and correct it first`;
  const least = '{ "version": 1, "environments": {} }';
  return `there is no ${mapFile} to write suppressions into; write one with your environments and what they bind, or with ${least} for now`;
}
