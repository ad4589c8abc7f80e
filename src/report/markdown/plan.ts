import { amount } from '../../wording/count.ts';
import { plannedItems } from '../flow-items.ts';
import { isUnchanged, type Step, stepsByEnvironment } from '../groups.ts';
import type { View } from '../links.ts';
import type { Report } from '../report.ts';
import { stepCounts } from '../sentence.ts';
import type { Detail } from './detail.ts';
import { environmentLines } from './environment-lines.ts';
import { flowFolds } from './flow-folds.ts';
import { quietFlows } from './quiet-flows.ts';
import { blocks } from './safe.ts';

/** What a run would do, or has done: an environment a line, and a fold for each flow. */
export function planSection(report: Report, view: View, detail: Detail): string {
  const all = stepsByEnvironment(report);
  if (all.length === 0) return '';
  const items = plannedItems(report);
  const isDone = all.some(({ steps }) => steps.some(({ outcome }) => outcome !== null));
  const against = report.comparedWith === 'git' && !isDone ? AGAINST_GIT : '';
  const lines = all.map(({ environment, steps }) => {
    return { environment, text: `${isDone ? stepCounts(steps) : planCounts(steps)}${against}` };
  });
  const quiet = all.flatMap(({ steps }) => steps.filter(isUnchanged));
  return blocks(
    `#### ${titleOf(report, isDone)}`,
    environmentLines(lines, items, detail),
    flowFolds(items, report, view, detail),
    quietFlows(
      quiet,
      isDone ? 'unchanged' : asTheyAre(new Set(quiet.map(({ file }) => file)).size),
      detail,
    ),
  );
}

const AGAINST_GIT = '; compared with the base branch, the live flows were not read';

function titleOf({ mode }: Report, isDone: boolean): string {
  if (mode === 'export') return 'Exported';
  return isDone ? 'Outcome' : 'Plan';
}

/** `1 new, 2 changed, 14 as they are`. */
function planCounts(steps: readonly Step[]): string {
  const of = (is: (step: Step) => boolean) => steps.filter(is).length;
  const unchanged = of(({ change }) => change?.action === 'unchanged');
  const counts: [number: number, word: string][] = [
    [of(({ change }) => change?.action === 'blocked' && !change.isSkipped), 'blocked'],
    [of(({ change }) => change?.action === 'create'), 'new'],
    [of(({ change }) => change?.action === 'update'), 'changed'],
    [of(({ change }) => change?.action === 'blocked' && change.isSkipped === true), 'skipped'],
    [unchanged, asTheyAre(unchanged)],
  ];
  return counts
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${amount(number)} ${word}`)
    .join(', ');
}

function asTheyAre(number: number): string {
  return number === 1 ? 'as it is' : 'as they are';
}
