import type { Result } from '../../deploy/outcome.ts';
import type { BindingChange, BoundConnection, ReportedChange } from '../../plan/change.ts';
import { isDrifted } from '../../plan/drift.ts';
import { count } from '../count.ts';
import {
  bindingDiffers,
  type EnvironmentSteps,
  isUnchanged,
  remarksOn,
  type Step,
} from '../groups.ts';
import type { Mode, Report } from '../report.ts';
import { driftWord, stepCounts, stepsTitle } from '../sentence.ts';
import { createdLines, diffLines } from './diff.ts';
import type { Look, Style } from './look.ts';
import { reasonLines, type Told, withOneReason } from './reasons.ts';
import { shown } from './safe.ts';

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

/** The plan, or what became of it, in the manner of Terraform. */
export function stepLines(
  { environment, steps }: EnvironmentSteps,
  { mode, comparedWith }: Report,
  look: Look,
): string[] {
  const deployed = steps.some(({ outcome }) => outcome !== null);
  const title = stepsTitle(mode, deployed);
  const against = comparedWith === 'git' && !deployed ? ', compared with Git' : '';
  const loud = steps.filter((step) => !isUnchanged(step));
  const first = loud.filter(({ change }) => change?.identity !== undefined);
  const others = loud.filter(({ change }) => change?.identity === undefined);
  const quiet = steps.length - loud.length;
  const quietly = mode === 'drift' ? 'as in Git' : 'unchanged';
  return [
    look.paint('bold', `${title} ${shown(environment)}: ${stepCounts(steps, mode)}${against}`),
    ...withOneReason([...first, ...others].map((step) => tell(step, mode, look))).flatMap(
      (those) => [
        ...those.map(({ head }) => head),
        ...reasonLines(those, look),
        ...those.flatMap(({ more }) => more),
      ],
    ),
    ...(quiet > 0 ? [look.paint('dim', `  = ${count(quiet, 'flow')} ${quietly}`)] : []),
  ];
}

function tell(step: Step, mode: Mode, look: Look): Told {
  const { change, outcome } = step;
  const isDrift = mode === 'drift' && change !== null;
  const word = outcome?.result ?? (isDrift ? driftWord(change) : (change?.action ?? 'unchanged'));
  const action = isDrift && isDrifted(change) ? 'update' : (change?.action ?? 'unchanged');
  const [sign, style] = outcome ? RESULTS[outcome.result] : ACTIONS[action];
  const name = look.paint('bold', shown(step.displayName, 80));
  const head = `  ${look.paint(style, `${sign} ${word.padEnd(9)}`)} ${name}  ${shown(step.file)}`;
  const state = outcome?.state ? `  now ${shown(outcome.state, 40)}` : '';
  return {
    head: `${head}${state}`,
    reason: remarksOn(step).join('. ') || null,
    style: outcome?.error && outcome.result !== 'failed' ? 'yellow' : 'red',
    more: [...changed(change, look), ...(mode === 'export' ? [] : identity(step))],
  };
}

function changed(change: ReportedChange | null, look: Look): string[] {
  if (change === null || change.action === 'unchanged') return [];
  const rebound = change.bindings.filter(bindingDiffers);
  return [
    ...rebound.map((binding) => bindingLine(binding, look)),
    ...(change.action === 'update' ? diffLines(change.diff, look) : []),
    ...(change.action === 'create' ? createdLines(change.diff, look) : []),
  ];
}

function bindingLine({ key, from, to }: BindingChange, { paint }: Look): string {
  const [sign, style]: Sign =
    from === null ? ['+', 'green'] : to === null ? ['-', 'red'] : ['~', 'yellow'];
  const sides = [from, to].filter((side) => side !== null).map(bound);
  return `      ${paint(style, sign)} ${shown(key)}: ${sides.join(' → ')}${to === null ? ' dropped' : ''}`;
}

function bound({ connectionName, owner }: BoundConnection): string {
  return `${shown(connectionName)} (${owner === null ? 'owner unknown' : shown(owner)})`;
}

/** What to commit so that a flow that was created keeps its identity. */
function identity({ file, outcome }: Step): string[] {
  if (outcome?.result !== 'created' || outcome.flowName === null) return [];
  return [
    `      commit under flows of the environment: "${shown(file)}": { "flowName": "${shown(outcome.flowName)}" }`,
  ];
}
