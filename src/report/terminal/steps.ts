import { bindingDiffers } from '../../plan/bindings.ts';
import type { BindingChange, BoundConnection, ReportedChange } from '../../plan/change.ts';
import type { Outcome, Result } from '../../plan/outcome.ts';
import { hasFailed, isBlamed } from '../../plan/watched-run.ts';
import { count } from '../../wording/count.ts';
import { escapeName } from '../../wording/escape.ts';
import { isAllNew } from '../diff-summary.ts';
import { type EnvironmentSteps, isUnchanged, remarksKey, remarksOn, type Step } from '../groups.ts';
import type { Report } from '../report.ts';
import { stepCounts, stepsTitle } from '../sentence.ts';
import { createdLines, diffLines } from './diff.ts';
import type { Look, Style } from './look.ts';
import { reasonLines, type ShownStep, withOneReason } from './reasons.ts';
import { headLines } from './wrap.ts';

type Sign = [sign: string, style: Style];

const ACTIONS: Record<ReportedChange['action'], Sign> = {
  create: ['+', 'green'],
  update: ['~', 'yellow'],
  unchanged: ['=', 'dim'],
  blocked: ['!', 'red'],
};
const RESULTS: Record<Result, Sign> = {
  created: ['+', 'green'],
  updated: ['~', 'green'],
  unchanged: ['=', 'dim'],
  failed: ['x', 'red'],
  restored: ['<', 'yellow'],
  unknown: ['?', 'red'],
  skipped: ['-', 'dim'],
  blocked: ['!', 'red'],
};

/** The plan or its outcomes, in the style of Terraform. */
export function stepLines(
  { environment, steps }: EnvironmentSteps,
  { mode, comparedWith, hasFlowNames = false }: Report,
  look: Look,
): string[] {
  const deployed = steps.some(({ outcome }) => outcome !== null);
  const title = stepsTitle(mode, deployed);
  const against = comparedWith === 'git' && !deployed ? ', compared with Git' : '';
  const loud = steps.filter((step) => !isUnchanged(step));
  const first = loud.filter(({ change }) => change?.identity !== undefined);
  const others = loud.filter(({ change }) => change?.identity === undefined);
  const quiet = steps.length - loud.length;
  const isToCommit = mode !== 'export' && !hasFlowNames;
  return [
    look.paint('bold', `${title} ${escapeName(environment)}: ${stepCounts(steps)}${against}`),
    ...withOneReason(
      [...first, ...others].map((step) => shownStep(step, isToCommit, look)),
    ).flatMap((those) => [
      ...those.flatMap(({ head }) => head),
      ...reasonLines(those, look),
      ...those.flatMap(({ more }) => more),
    ]),
    ...(quiet > 0 ? [look.paint('dim', `  = ${count(quiet, 'flow')} unchanged`)] : []),
  ];
}

function shownStep(step: Step, isToCommit: boolean, look: Look): ShownStep {
  const { change, outcome } = step;
  const action = change?.action ?? 'unchanged';
  const word = outcome?.result ?? action;
  const [sign, style] = outcome ? RESULTS[outcome.result] : ACTIONS[action];
  const notes = [
    outcome?.state ? `now ${escapeName(outcome.state, 40)}` : '',
    outcome?.run ? `first run ${escapeName(outcome.run.status, 40)}` : '',
  ];
  const note = notes.filter((text) => text !== '').join(', ');
  return {
    head: stepHead(`${sign} ${word.padEnd(9)}`, style, step, note, look),
    reason: remarksOn(step).join('. ') || null,
    key: remarksKey(step),
    style: isMild(outcome) ? 'yellow' : 'red',
    more: [...changed(change, look), ...(isToCommit ? identity(step) : [])],
  };
}

/** Whether a remark on an outcome is not about its failure. */
function isMild(outcome: Outcome | null): boolean {
  if (outcome === null || outcome.result === 'failed' || isBlamed(outcome.run)) return false;
  return outcome.reason !== null || hasFailed(outcome.run);
}

/** What happens to a flow, its name, its file, and a note. */
export function stepHead(
  word: string,
  style: Style,
  { displayName, file }: { displayName: string; file: string },
  note: string,
  look: Look,
): string[] {
  const name = escapeName(displayName, 80);
  const parts = [
    {
      text: `  ${word} ${name}`,
      drawn: `  ${look.paint(style, word)} ${look.paint('bold', name)}`,
    },
    { text: escapeName(look.path(file)), drawn: escapeName(look.path(file)) },
    { text: note, drawn: note },
  ];
  return headLines(parts, 14, look);
}

function changed(change: ReportedChange | null, look: Look): string[] {
  if (change === null || change.action === 'unchanged') return [];
  const rebound = change.bindings.filter(bindingDiffers);
  return [
    ...rebound.map((binding) => bindingLine(binding, look)),
    ...differenceLines(change, look),
  ];
}

/** Of a flow that is not there yet only the names are of interest. */
function differenceLines(
  { action, diff }: Exclude<ReportedChange, { action: 'unchanged' }>,
  look: Look,
): string[] {
  if (diff === null) return [];
  const isNew = action === 'create' || isAllNew(diff);
  return isNew ? createdLines(diff, look) : diffLines(diff, look);
}

/** A reference and the connections that it changes from and to, as one line. */
export function bindingLine({ key, from, to }: BindingChange, { paint }: Look): string {
  const [sign, style]: Sign =
    from === null ? ['+', 'green'] : to === null ? ['-', 'red'] : ['~', 'yellow'];
  const sides = [from, to].filter((side) => side !== null).map(bound);
  return `      ${paint(style, sign)} ${escapeName(key)}: ${sides.join(' → ')}${to === null ? ' dropped' : ''}`;
}

function bound({ connectionName, owner }: BoundConnection): string {
  return `${escapeName(connectionName)} (${owner === null ? 'owner unknown' : escapeName(owner)})`;
}

/** What to commit so that a flow that was created keeps its identity. */
function identity({ file, outcome }: Step): string[] {
  if (outcome?.result !== 'created' || outcome.flowName === null) return [];
  return [
    `      commit under flows of the environment: "${escapeName(file)}": { "flowName": "${escapeName(outcome.flowName)}" }`,
  ];
}
