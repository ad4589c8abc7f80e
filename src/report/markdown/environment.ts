import type { ReportedChange } from '../../plan/change.ts';
import type { Result } from '../../plan/outcome.ts';
import { isBlamed } from '../../plan/watched-run.ts';
import {
  byUrgency,
  type EnvironmentSteps,
  isUnchanged,
  remarksOn,
  type Step,
  stepsByEnvironment,
} from '../groups.ts';
import type { View } from '../links.ts';
import type { Mode, Report } from '../report.ts';
import { stepCounts, stepsTitle } from '../sentence.ts';
import type { Detail } from './detail.ts';
import { differences } from './differences.ts';
import { eachEnvironment, flowCell, foldedTable, quietFlows } from './environments.ts';
import { diffedFlow, flowDiffs } from './flow-diffs.ts';
import { flowNamesToCommit } from './flow-names.ts';
import { blocks, code, prose, table } from './safe.ts';

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

/** For each environment the planned changes, action by action, and their outcomes. */
export function environmentSections(report: Report, view: View, detail: Detail): string {
  return eachEnvironment(
    stepsByEnvironment(report),
    detail,
    (each) => environmentSection(each, report, view, detail),
    ({ steps }) => stepCounts(steps),
  );
}

function environmentSection(
  { environment, steps }: EnvironmentSteps,
  report: Report,
  view: View,
  detail: Detail,
): string {
  const done = steps.filter((step) => !isUnchanged(step)).toSorted(byUrgency);
  const shown = done.slice(0, detail.rows);
  return blocks(
    `#### ${title(steps, report.mode)} ${code(environment, detail.name)}: ${stepCounts(steps)}`,
    against(report),
    foldedTable(stepTable(shown, view, detail), done.length, shown.length),
    flowDiffs(shown.flatMap(diffedFlow), detail),
    report.mode === 'export' || report.hasFlowNames
      ? ''
      : flowNamesToCommit(environment, steps, detail),
    quietFlows(steps.filter(isUnchanged), 'unchanged', detail),
  );
}

function title(steps: readonly Step[], mode: Mode): string {
  return stepsTitle(
    mode,
    steps.some(({ outcome }) => outcome !== null),
  );
}

function against({ comparedWith, outcomes }: Report): string {
  if (comparedWith !== 'git' || outcomes.length > 0) return '';
  return 'Compared with the base branch: the live flows were not read.';
}

function stepTable(steps: readonly Step[], view: View, detail: Detail): string {
  const deployed = steps.some(({ outcome }) => outcome !== null);
  const headers = deployed
    ? ['Result', 'Flow', 'What happened']
    : ['Action', 'Flow', 'What changes'];
  return table(
    headers,
    steps.map((step) => [resultOf(step), flowCell(step, view, detail), effect(step, detail)]),
  );
}

function resultOf({ change, outcome }: Step): string {
  if (outcome !== null) {
    return `${RESULTS[outcome.result]}${isBlamed(outcome.run) ? '<br>❌&nbsp;first&nbsp;run' : ''}`;
  }
  return change === null ? '' : ACTIONS[change.action];
}

function effect(step: Step, detail: Detail): string {
  const { change, outcome } = step;
  const state = outcome?.state ? `now ${code(outcome.state, 40)}` : '';
  const run = outcome?.run ? `first run ${code(outcome.run.status, 40)}` : '';
  const paths = change === null || outcome?.reason ? '' : differences(change, detail);
  const remarks = remarksOn(step).map((remark) => prose(remark, detail.message));
  return [...remarks, paths, state, run].filter((part) => part !== '').join('<br>');
}
