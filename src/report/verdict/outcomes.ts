import { type DriftStatus, driftStatus } from '../../plan/drift.ts';
import { FAILING, type Outcome, type Result } from '../../plan/outcome.ts';
import { count } from '../../wording/count.ts';
import { andList } from '../../wording/lists.ts';
import type { Report } from '../report.ts';
import { failedRunsOf } from '../sentence.ts';
import { flows, places, placesOf } from './places.ts';
import { whatToFix } from './to-fix.ts';

/** `Deployed to test; nothing was deployed to production: 2 flows failed`. */
export function deployWords(report: Report): string {
  const byPlace = Map.groupBy(report.outcomes, ({ environment }) => environment);
  const names = [...new Set([...report.environments, ...byPlace.keys()])].filter((name) =>
    byPlace.has(name),
  );
  const unapproved = new Set(report.unapprovedPlans.map(({ environment }) => environment));
  const each = names.map((name) =>
    unapproved.has(name) ? UNAPPROVED : endWords(byPlace.get(name) ?? []),
  );
  const alike = Map.groupBy(names, (_, index) => JSON.stringify(each[index]));
  const words = [...alike].map(([text, those]) => {
    const [before, after] = JSON.parse(text) as [string, string];
    return `${before} ${places(those)}${after}`;
  });
  const fix = whatToFix(report);
  return [
    ...words.map((text, index) => (index === 0 ? text : uncapitalised(text))),
    ...(fix === '' ? [] : [fix]),
  ].join('; ');
}

/** What comes before the name of the environment, and what after it. */
type Around = readonly [before: string, after: string];

const UNAPPROVED: Around = ['Nothing was written to', ': nobody approved this plan'];

/** Of an environment that was not written, where nothing has an outcome. */
export function unapprovedWords(report: Report): string {
  const [before, after] = UNAPPROVED;
  return `${before} ${placesOf(report.unapprovedPlans, report)}${after}`;
}

function endWords(outcomes: readonly Outcome[]): Around {
  const of = (...results: Result[]) =>
    outcomes.filter(({ result }) => results.includes(result)).length;
  const [failed, written] = [of(...FAILING), of('created', 'updated')];
  const runs = failedRunsOf(outcomes);
  const run = runs === 0 ? '' : `, and ${count(runs, 'first run')} failed`;
  const skipped = of('skipped');
  if (failed === 0) {
    const left = skipped === 0 ? '' : `: ${count(skipped, 'flow')} skipped`;
    const nothing = skipped === 0 ? 'Nothing to deploy to' : 'Nothing was deployed to';
    return [written === 0 ? nothing : 'Deployed to', `${left}${run}`];
  }
  const parts = [
    ...(of('failed') > 0 ? [`${count(of('failed'), 'flow')} failed`] : []),
    ...(of('restored') > 0 ? [`${count(of('restored'), 'flow')} restored to what was live`] : []),
    ...(of('unknown') > 0 ? [`the outcome of ${count(of('unknown'), 'flow')} is unknown`] : []),
    ...(of('blocked') > 0 ? [`${count(of('blocked'), 'flow')} blocked`] : []),
  ];
  const isNothing = written + of('unknown') === 0;
  const before = isNothing ? 'Nothing was deployed to' : 'Not everything was deployed to';
  return [before, `: ${andList(parts)}${run}`];
}

const DRIFT: readonly [DriftStatus, (number: number) => string][] = [
  ['differs', (n) => `${count(n, 'live flow')} ${n === 1 ? 'differs' : 'differ'} from Git`],
  ['gone', (n) => `${count(n, 'live flow')} ${n === 1 ? 'is' : 'are'} gone`],
  ['at-risk', (n) => `${count(n, 'live flow')} ${n === 1 ? 'is' : 'are'} at risk`],
  ['unclear', (n) => `${count(n, 'flow')} could not be compared`],
  ['not-read', (n) => `${count(n, 'flow')} could not be read`],
];

/** `2 live flows differ from Git in production`. */
export function driftWords(report: Report): string {
  const entries = report.drift ?? [];
  const statuses = Map.groupBy(entries, driftStatus);
  const parts = DRIFT.flatMap(([status, words]) => {
    const found = statuses.get(status)?.length ?? 0;
    return found === 0 ? [] : [words(found)];
  });
  const loud = entries.filter((entry) => driftStatus(entry) !== 'as-in-git');
  const fix = whatToFix({
    ...report,
    findings: report.findings.filter(({ rule }) => rule !== 'flow-edited'),
  });
  const advice = fix === '' ? '' : `; ${fix}`;
  if (parts.length > 0) return `${andList(parts)} in ${placesOf(loud, report)}${advice}`;
  if (entries.length === 0) return `No live flow to compare${advice}`;
  const all = `${count(entries.length, 'live flow')} ${entries.length === 1 ? 'is' : 'are'}`;
  return `${all} as in Git in ${placesOf(entries, report)}${advice}`;
}

/** `2 flows exported from production`. */
export function exportWords(report: Report): string {
  const { outcomes } = report;
  const written = outcomes.filter(({ result }) => result === 'created' || result === 'updated');
  const failed = outcomes.filter(({ result }) => FAILING.includes(result));
  const parts = [
    ...(failed.length > 0
      ? [`${flows(failed)} could not be exported from ${placesOf(failed, report)}`]
      : []),
    ...(written.length > 0 ? [`${flows(written)} exported from ${placesOf(written, report)}`] : []),
  ];
  if (parts.length > 0) return parts.join('; ');
  return outcomes.length === 0
    ? 'Nothing was exported'
    : `Nothing new to export from ${placesOf(outcomes, report)}`;
}

/** A sentence that goes on another one. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
