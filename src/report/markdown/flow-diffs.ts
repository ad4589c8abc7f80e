import type { FlowDiff } from '../../plan/diff.ts';
import { amount, count } from '../count.ts';
import { createdEntries, type DiffEntry, type DiffField, diffEntries } from '../diff-entries.ts';
import { diffSummary } from '../diff-summary.ts';
import type { Step } from '../groups.ts';
import { shortenedName, visible } from '../visible.ts';
import { actionDiagram } from './action-diagram.ts';
import type { Detail } from './detail.ts';
import { blocks, details, fenced, htmlCode } from './safe.ts';

/** As many flows are shown unfolded. */
const UNFOLDED = 1;
const MOST_ENTRIES = 40;
/** What fits into a line of a comment. */
const VALUE = 66;

/** A foldable part for each flow that changes: what changes, action by action, and its diagram. */
export function flowDiffs(steps: readonly Step[], detail: Detail): string {
  const changed = steps.flatMap((step) => {
    const diff = diffIn(step);
    return diff === null ? [] : [{ step, diff }];
  });
  const shown = changed.slice(0, detail.flowDiffs);
  const left = changed.length - shown.length;
  return blocks(
    ...shown.map(({ step, diff }, index) =>
      details(
        summary(step, diff),
        blocks(
          fenced('diff', lines(step, diff, detail)),
          index < detail.flowDiagrams && step.outcome === null ? actionDiagram(diff) : '',
        ),
        changed.length <= UNFOLDED && step.outcome === null,
      ),
    ),
    left > 0 && shown.length > 0 ? `${count(left, 'more flow')} not told action by action.` : '',
  );
}

/** What the step would change, or has changed. */
export function diffIn({ change }: Step): FlowDiff | null {
  if (change?.action !== 'update' && change?.action !== 'create') return null;
  return diffEntries(change.diff, { fields: 0, value: 0 }).length > 0 ? change.diff : null;
}

function summary({ displayName, change }: Step, diff: FlowDiff): string {
  const words =
    change?.action === 'create'
      ? `new, ${count(diff.operations.length, 'operation')}`
      : diffSummary(diff).join(' · ');
  return `${htmlCode(displayName, 80)}: ${words || 'references'}`;
}

/** Colours of GitHub's: `+` green, `-` red, `!` orange. */
const SIGNS: Record<DiffEntry['kind'], string> = { added: '+', removed: '-', changed: '!' };

function lines({ change }: Step, diff: FlowDiff, { fields }: Detail): string[] {
  const all =
    change?.action === 'create'
      ? createdEntries(diff)
      : diffEntries(diff, { fields, value: VALUE });
  const left = all.length - MOST_ENTRIES;
  return [
    ...all.slice(0, MOST_ENTRIES).flatMap(entryLines),
    ...(left > 0 ? [`  and ${amount(left)} more`] : []),
  ];
}

function entryLines({ kind, title, note, fields, more }: DiffEntry): string[] {
  const told = note === '' ? '' : `  (${shown(note, 100)})`;
  return [
    `${SIGNS[kind]} ${shown(title, 120)}${told}`,
    ...fields.flatMap(fieldLines),
    ...(more > 0 ? [`      and ${count(more, 'more field')}`] : []),
  ];
}

function fieldLines({ name, before, after }: DiffField): string[] {
  const label = name === '' ? '' : `${shown(name, 60)}: `;
  return [
    ...(before === null ? [] : [`-     ${label}${shown(before, 240)}`]),
    ...(after === null ? [] : [`+     ${label}${shown(after, 240)}`]),
  ];
}

function shown(text: string, max: number): string {
  return visible(shortenedName(text, max));
}
