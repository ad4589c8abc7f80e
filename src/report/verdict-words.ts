import { isBlocked, type ReportedChange } from '../plan/change.ts';
import { type DriftStatus, driftStatus } from '../plan/drift.ts';
import { FAILING, type Outcome, type Result } from '../plan/outcome.ts';
import { isWriting } from '../plan/writing.ts';
import { amount, count } from '../wording/count.ts';
import { andList } from '../wording/lists.ts';
import { shortenName } from '../wording/shorten.ts';
import { leavingClause } from './leaving.ts';
import type { Report } from './report.ts';
import { failedRunsOf, missingClause } from './sentence.ts';
import { isApproval } from './to-do.ts';

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
  return `${part}${dry}${all.join('; ')}`;
}

const NOTHING = 'No flow is concerned';

function mainWords(report: Report): string {
  const { mode, drift, outcomes, plan, dryRun = false } = report;
  if (mode === 'export') return exportWords(outcomes);
  if (drift !== null) return driftWords(report);
  if (dryRun) return planWords(report);
  if (outcomes.length === 0 && report.unapprovedPlans.length > 0) {
    const [before, after] = UNAPPROVED;
    return `${before} ${placesOf(report.unapprovedPlans)}${after}`;
  }
  if (outcomes.length > 0) return deployWords(report);
  if (mode !== 'deploy' || plan !== null) return planWords(report);
  return ['Nothing was deployed', whatToFix(report)].filter((part) => part !== '').join(': ');
}

function planWords(report: Report): string {
  const changes = report.plan?.changes ?? [];
  const [blocked, writing] = [changes.filter(isBlocked), changes.filter(isWriting)];
  const fix = whatToFix(report);
  if (blocked.length > 0) {
    const what = `${flows(blocked)} cannot be deployed to ${placesOf(blocked)}`;
    return fix === '' ? what : `${what}: ${fix}`;
  }
  const change = changeWords(writing);
  const parts = [fix, warningWords(report), change].filter((part) => part !== '');
  if (fix !== '') return parts.join('; ');
  if (change !== '') return parts.toReversed().join('; ');
  return [nothingWords(report), warningWords(report)].filter((part) => part !== '').join('; ');
}

/** `2 errors to fix, 1 approval missing`; empty where there are neither. */
function whatToFix({ findings }: Report): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const approvals = errors.filter(isApproval).length;
  const fixes = errors.length - approvals;
  return [
    ...(fixes > 0 ? [`${count(fixes, 'error')} to fix`] : []),
    ...(approvals > 0 ? [`${count(approvals, 'approval')} missing`] : []),
  ].join(', ');
}

function warningWords({ findings }: Report): string {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return warnings === 0 ? '' : `${count(warnings, 'warning')} to look at`;
}

/** `3 flows change in test and production, 1 of them new`. */
function changeWords(writing: readonly ReportedChange[]): string {
  if (writing.length === 0) return '';
  const created = writing.filter(({ action }) => action === 'create');
  const [all, fresh] = [filesOf(writing), filesOf(created)];
  const where = placesOf(writing);
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

/** `Deployed to test; nothing was deployed to production: 2 flows failed`. */
function deployWords(report: Report): string {
  const byPlace = Map.groupBy(report.outcomes, ({ environment }) => environment);
  const unapproved = new Set(report.unapprovedPlans.map(({ environment }) => environment));
  const each = [...byPlace].map(([environment, outcomes]) =>
    unapproved.has(environment) ? UNAPPROVED : endWords(outcomes),
  );
  const names = [...byPlace.keys()];
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

function endWords(outcomes: readonly Outcome[]): Around {
  const of = (...results: Result[]) =>
    outcomes.filter(({ result }) => results.includes(result)).length;
  const [failed, written] = [of(...FAILING), of('created', 'updated')];
  const runs = failedRunsOf(outcomes);
  const run = runs === 0 ? '' : `, and ${count(runs, 'first run')} failed`;
  if (failed === 0) return [written === 0 ? 'Nothing to deploy to' : 'Deployed to', run];
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

function driftWords(report: Report): string {
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
  const said = fix === '' ? '' : `; ${fix}`;
  if (parts.length > 0) return `${andList(parts)} in ${placesOf(loud)}${said}`;
  if (entries.length === 0) return `No live flow to compare${said}`;
  const all = `${count(entries.length, 'live flow')} ${entries.length === 1 ? 'is' : 'are'}`;
  return `${all} as in Git in ${placesOf(entries)}${said}`;
}

function exportWords(outcomes: readonly Outcome[]): string {
  const written = outcomes.filter(({ result }) => result === 'created' || result === 'updated');
  const failed = outcomes.filter(({ result }) => FAILING.includes(result));
  const parts = [
    ...(failed.length > 0
      ? [`${flows(failed)} could not be exported from ${placesOf(failed)}`]
      : []),
    ...(written.length > 0 ? [`${flows(written)} exported from ${placesOf(written)}`] : []),
  ];
  if (parts.length > 0) return parts.join('; ');
  return outcomes.length === 0
    ? 'Nothing was exported'
    : `Nothing new to export from ${placesOf(outcomes)}`;
}

interface Placed {
  file: string;
  environment: string;
}

function flows(all: readonly Placed[]): string {
  return count(filesOf(all), 'flow');
}

function filesOf(all: readonly Placed[]): number {
  return new Set(all.map(({ file }) => file)).size;
}

function placesOf(all: readonly Pick<Placed, 'environment'>[]): string {
  return places([...new Set(all.map(({ environment }) => environment))]);
}

const MOST_NAMES = 3;

function places(names: readonly string[]): string {
  if (names.length > MOST_NAMES) return count(names.length, 'environment');
  return andList(names.map((name) => shortenName(name, 60)));
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
