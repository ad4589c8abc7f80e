import type { FlowDiff } from '../../plan/diff.ts';
import { count } from '../../wording/count.ts';
import { escapeControl } from '../../wording/escape.ts';
import { more } from '../../wording/lists.ts';
import { shortenName } from '../../wording/shorten.ts';
import { createdEntries, type DiffEntry, type DiffField, diffEntries } from '../diff-entries.ts';
import { diffSummary } from '../diff-summary.ts';
import type { Step } from '../groups.ts';
import { actionDiagram } from './action-diagram.ts';
import type { Detail } from './detail.ts';
import { blocks, details, fenced, htmlCode } from './safe.ts';

/** Up to this many flows are shown unfolded. */
const UNFOLDED = 1;
const MOST_ENTRIES = 40;
/** What fits into a line of a comment. */
const VALUE = 66;

/** One flow with its differences. */
export interface DiffedFlow {
  displayName: string;
  diff: FlowDiff;
  /** All of it is new. */
  isNew: boolean;
  /** It has been carried out, and needs no decision. */
  isDone: boolean;
}

/** What a step would change, or has changed. */
export function diffedFlow({ displayName, change, outcome }: Step): DiffedFlow[] {
  if (change?.action !== 'update' && change?.action !== 'create') return [];
  const isNew = change.action === 'create';
  return [{ displayName, diff: change.diff, isNew, isDone: outcome !== null }];
}

/** A foldable part for each changed flow: its changes action by action, and its diagram. */
export function flowDiffs(flows: readonly DiffedFlow[], detail: Detail): string {
  const changed = flows.filter(({ diff }) => diffEntries(diff, { fields: 0, value: 0 }).length > 0);
  const shown = changed.slice(0, detail.flowDiffs);
  const left = changed.length - shown.length;
  return blocks(
    ...shown.map((flow, index) =>
      details(
        summary(flow),
        blocks(
          fenced('diff', lines(flow, detail)),
          index < detail.flowDiagrams && !flow.isDone ? actionDiagram(flow.diff) : '',
        ),
        changed.length <= UNFOLDED && !flow.isDone,
      ),
    ),
    left > 0 && shown.length > 0 ? `${more(left, 'flow')} not shown action by action.` : '',
  );
}

function summary({ displayName, diff, isNew }: DiffedFlow): string {
  const words = isNew
    ? `new, ${count(diff.operations.length, 'operation')}`
    : diffSummary(diff).join(' · ');
  return `${htmlCode(displayName, 80)}: ${words || 'references'}`;
}

/** GitHub's colours: `+` green, `-` red, `!` orange. */
const SIGNS: Record<DiffEntry['kind'], string> = { added: '+', removed: '-', changed: '!' };

function lines({ diff, isNew }: DiffedFlow, { fields }: Detail): string[] {
  const all = isNew ? createdEntries(diff) : diffEntries(diff, { fields, value: VALUE });
  const left = all.length - MOST_ENTRIES;
  return [
    ...all.slice(0, MOST_ENTRIES).flatMap(entryLines),
    ...(left > 0 ? [`  and ${more(left)}`] : []),
  ];
}

function entryLines({ kind, title, note, fields, left }: DiffEntry): string[] {
  const remark = note === '' ? '' : `  (${shown(note, 100)})`;
  return [
    `${SIGNS[kind]} ${shown(title, 120)}${remark}`,
    ...fields.flatMap(fieldLines),
    ...(left > 0 ? [`      and ${more(left, 'field')}`] : []),
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
  return escapeControl(shortenName(text, max));
}
