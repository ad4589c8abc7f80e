import { keyOfData } from '../../json/equal.ts';
import { bindingDiffers } from '../../plan/bindings.ts';
import { type DriftEntry, isDrifted } from '../../plan/drift.ts';
import { count } from '../../wording/count.ts';
import { escapeName } from '../../wording/escape.ts';
import { driftByEnvironment, driftCounts, driftWord, isAsInGit } from '../drift.ts';
import { messageOf } from '../reasons/index.ts';
import type { Report } from '../report.ts';
import { diffLines } from './diff.ts';
import type { Look } from './look.ts';
import { reasonLines, type ShownStep, withOneReason } from './reasons.ts';
import { bindingLine, stepHead } from './steps.ts';

/** A section for each environment: the live flows that differ from Git, and their number. */
export function driftLines(report: Report, look: Look): string[][] {
  return driftByEnvironment(report).map(({ environment, entries }) => {
    const loud = entries.filter((entry) => !isAsInGit(entry));
    const quiet = entries.length - loud.length;
    return [
      look.paint('bold', `Live flows of ${escapeName(environment)}: ${driftCounts(entries)}`),
      ...withOneReason(loud.map((entry) => shownStep(entry, look))).flatMap((those) => [
        ...those.flatMap(({ head }) => head),
        ...reasonLines(those, look),
        ...those.flatMap(({ more }) => more),
      ]),
      ...(quiet > 0 ? [look.paint('dim', `  = ${count(quiet, 'flow')} as in Git`)] : []),
    ];
  });
}

function shownStep(entry: DriftEntry, look: Look): ShownStep {
  const [sign, style] = isDrifted(entry) ? (['~', 'yellow'] as const) : (['!', 'red'] as const);
  return {
    head: stepHead(`${sign} ${driftWord(entry).padEnd(9)}`, style, entry, '', look),
    reason: entry.reason === null ? null : messageOf(entry.reason),
    key: entry.reason === null ? null : keyOfData(entry.reason),
    style: 'red',
    more: [
      ...entry.bindings.filter(bindingDiffers).map((binding) => bindingLine(binding, look)),
      ...(entry.diff === null ? [] : diffLines(entry.diff, look)),
    ],
  };
}
