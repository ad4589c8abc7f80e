import type { FlowDiff } from '../../plan/diff.ts';
import { escapeName } from '../../wording/escape.ts';
import { more } from '../../wording/lists.ts';
import { createdEntries, type DiffEntry, type DiffField, diffEntries } from '../diff-entries.ts';
import type { Look, Style } from './look.ts';

const SIGNS: Record<DiffEntry['kind'], [sign: string, style: Style]> = {
  added: ['+', 'green'],
  removed: ['-', 'red'],
  changed: ['~', 'yellow'],
};
const MOST_ENTRIES = 60;
const MOST_FIELDS = 12;
const INDENT = ' '.repeat(6);

/** What changes in a flow, action by action and field by field. */
export function diffLines(diff: FlowDiff, look: Look): string[] {
  const value = Math.max(30, Math.floor((look.width - 24) / 2));
  const all = diffEntries(diff, { fields: MOST_FIELDS, value });
  return [...all.slice(0, MOST_ENTRIES).flatMap((entry) => entryLines(entry, look)), ...rest(all)];
}

/** The trigger and actions of a flow that is created, only by name. */
export function createdLines(diff: FlowDiff, look: Look): string[] {
  const all = createdEntries(diff);
  return [...all.slice(0, MOST_ENTRIES).map((entry) => titleLine(entry, look)), ...rest(all)];
}

/** An entry with only one value is shown on a single line. */
function entryLines(entry: DiffEntry, look: Look): string[] {
  const { title, fields, left } = entry;
  const [only, ...others] = fields;
  if (only !== undefined && others.length === 0 && WHOLE.has(only.name) && left === 0) {
    return [`${INDENT}${fieldText({ ...only, name: title }, look)}`];
  }
  return [
    titleLine(entry, look),
    ...fields.map((field) => `${INDENT}    ${fieldText(field, look)}`),
    ...(left > 0 ? [`${INDENT}    and ${more(left, 'field')}`] : []),
  ];
}

/** The single value of a state, and of a parameter that was declared before. */
const WHOLE = new Set(['', 'defaultValue']);

function rest(entries: readonly DiffEntry[]): string[] {
  const left = entries.length - MOST_ENTRIES;
  return left > 0 ? [`${INDENT}and ${more(left, 'difference')}`] : [];
}

function titleLine({ kind, title, note }: DiffEntry, { paint }: Look): string {
  const [sign, style] = SIGNS[kind];
  const remark = note === '' ? '' : `  ${paint('dim', escapeName(note, 120))}`;
  return `${INDENT}${paint(style, sign)} ${escapeName(title, 160)}${remark}`;
}

function fieldText({ name, before, after }: DiffField, { paint }: Look): string {
  const [sign, style] = SIGNS[before === null ? 'added' : after === null ? 'removed' : 'changed'];
  const label = name === '' ? '' : `${escapeName(name, 80)}: `;
  const sides = [
    ...(before === null ? [] : [paint('red', escapeName(before, 400))]),
    ...(after === null ? [] : [paint('green', escapeName(after, 400))]),
  ];
  return `${paint(style, sign)} ${label}${sides.join(' → ')}`;
}
