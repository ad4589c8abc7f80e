import type { Result } from '../../deploy/outcome.ts';
import type { ReportedChange } from '../../plan/change.ts';
import { isDrifted } from '../../plan/drift.ts';
import { count } from '../count.ts';
import {
  byUrgency,
  type EnvironmentSteps,
  isUnchanged,
  remarksOn,
  type Step,
  stepsByEnvironment,
} from '../groups.ts';
import { blobUrl, type View } from '../links.ts';
import type { Mode, Report } from '../report.ts';
import { driftWord, stepCounts, stepsTitle } from '../sentence.ts';
import type { Detail } from './detail.ts';
import { diagram } from './diagram.ts';
import { differences } from './differences.ts';
import { flowDiffs } from './flow-diffs.ts';
import { flowNamesToCommit } from './flow-names.ts';
import { blocks, code, details, link, plain, prose, table } from './safe.ts';

/** As many changes are shown unfolded. */
const UNFOLDED = 25;
const ACTIONS: Record<ReportedChange['action'], string> = {
  create: '🟢&nbsp;create',
  update: '🟡&nbsp;update',
  unchanged: 'unchanged',
  blocked: '⛔&nbsp;blocked',
};
const RESULTS: Record<Result, string> = {
  created: '✅&nbsp;created',
  updated: '✅&nbsp;updated',
  unchanged: 'unchanged',
  failed: '❌&nbsp;failed',
  restored: '↩️&nbsp;restored',
  unknown: '❓&nbsp;unknown',
  skipped: 'skipped',
  blocked: '⛔&nbsp;blocked',
};

/** For each environment what is planned, action by action, and what became of it. */
export function environmentSections(report: Report, view: View, detail: Detail): string {
  const all = stepsByEnvironment(report);
  const left = all.slice(detail.environments);
  const others = left.map(
    ({ environment, steps }) => `- ${code(environment, 40)}: ${stepCounts(steps, report.mode)}`,
  );
  return blocks(
    ...all
      .slice(0, detail.environments)
      .map((each) => environmentSection(each, report, view, detail)),
    others.length > 0
      ? details(`${count(left.length, 'more environment')}`, others.slice(0, 40).join('\n'))
      : '',
  );
}

function environmentSection(
  { environment, steps }: EnvironmentSteps,
  report: Report,
  view: View,
  detail: Detail,
): string {
  const done = steps.filter((step) => !isUnchanged(step)).toSorted(byUrgency);
  const unchanged = steps.filter(isUnchanged);
  const shown = done.slice(0, detail.rows);
  const drawn = stepTable(shown, report.mode, view, detail);
  return blocks(
    `#### ${title(steps, report.mode)} ${code(environment, detail.name)}: ${stepCounts(steps, report.mode)}`,
    against(report),
    drawn !== '' && done.length > UNFOLDED ? details(count(shown.length, 'flow'), drawn) : drawn,
    done.length > shown.length
      ? `${count(done.length - shown.length, 'more flow')} not listed here.`
      : '',
    flowDiffs(shown, detail),
    report.mode === 'export' ? '' : flowNamesToCommit(environment, steps, detail),
    unmanagedNote(environment, report),
    detail.unchanged ? unchangedFlows(unchanged, detail) : '',
    detail.diagrams ? diagram(steps) : '',
  );
}

function title(steps: readonly Step[], mode: Mode): string {
  return stepsTitle(
    mode,
    steps.some(({ outcome }) => outcome !== null),
  );
}

/** Flows that nobody keeps in Git are counted and no more. */
function unmanagedNote(environment: string, { unmanaged = [] }: Report): string {
  const found = unmanaged.find((each) => each.environment === environment)?.flows.length ?? 0;
  return found === 0 ? '' : `${count(found, 'live flow')} that Git does not know.`;
}

function against({ comparedWith, outcomes }: Report): string {
  if (comparedWith !== 'git' || outcomes.length > 0) return '';
  return 'Compared with the base branch: the live flows were not read.';
}

function stepTable(steps: readonly Step[], mode: Mode, view: View, detail: Detail): string {
  const deployed = steps.some(({ outcome }) => outcome !== null);
  const planned =
    mode === 'drift' ? ['Live', 'Flow', 'What differs'] : ['Action', 'Flow', 'What changes'];
  const headers = deployed ? ['Result', 'Flow', 'What happened'] : planned;
  return table(
    headers,
    steps.map((step) => [
      step.outcome === null ? actionOf(step, mode) : RESULTS[step.outcome.result],
      flowCell(step, view, detail),
      effect(step, detail),
    ]),
  );
}

function actionOf({ change }: Step, mode: Mode): string {
  if (change !== null && mode === 'drift') {
    return `${isDrifted(change) ? '🟡' : '⛔'}&nbsp;${driftWord(change).replaceAll(' ', '&nbsp;')}`;
  }
  return change === null ? '' : ACTIONS[change.action];
}

function flowCell({ displayName, file }: Step, view: View, { name }: Detail): string {
  return `**${plain(displayName, name)}**<br>${link(code(file, name), blobUrl(view, file))}`;
}

function effect(step: Step, detail: Detail): string {
  const { change, outcome } = step;
  const state = outcome?.state ? `now ${code(outcome.state, 40)}` : '';
  const paths = change === null || outcome?.error ? '' : differences(change, detail);
  const remarks = remarksOn(step).map((remark) => prose(remark, detail.message));
  return [...remarks, paths, state].filter((part) => part !== '').join('<br>');
}

function unchangedFlows(steps: readonly Step[], { name, rows }: Detail): string {
  if (steps.length === 0) return '';
  const items = steps
    .slice(0, rows)
    .map(({ displayName, file }) => `- ${plain(displayName, name)} ${code(file, name)}`);
  const left = steps.length - items.length;
  return details(
    `${count(steps.length, 'flow')} unchanged`,
    [...items, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n'),
  );
}
