import type { FlowDiff } from '../../plan/diff.ts';
import { escapeName } from '../../wording/escape.ts';
import { more } from '../../wording/lists.ts';
import { createdEntries, type DiffEntry, type DiffField, diffEntries } from '../diff-entries.ts';
import type { View } from '../links.ts';
import { blocks, fenced, link } from './safe.ts';

const MOST_FIELDS = 8;
/** What fits into a line of a comment. */
const VALUE = 66;

/**
 * What changes in a flow, or what is in a new one, as a `diff` block of about `most` characters:
 * complete changes, at least one, and how many are left out; empty where nothing changes.
 */
export function diffBlock(diff: FlowDiff, isNew: boolean, most: number, { runUrl }: View): string {
  const entries = isNew
    ? createdEntries(diff)
    : diffEntries(diff, { fields: MOST_FIELDS, value: VALUE });
  if (entries.length === 0) return '';
  const lines: string[] = [];
  let left = entries.length;
  let room = most;
  for (const entry of entries) {
    const own = entryLines(entry);
    const length = own.reduce((sum, line) => sum + line.length + 1, 0);
    if (lines.length > 0 && length > room) break;
    lines.push(...own);
    room -= length;
    left -= 1;
  }
  const note = `and ${more(left, 'change')}, in ${link('the summary of the run', runUrl)}`;
  return blocks(fenced('diff', lines), left > 0 ? note : '');
}

/** GitHub's colours: `+` green, `-` red, `!` orange. */
const SIGNS: Record<DiffEntry['kind'], string> = { added: '+', removed: '-', changed: '!' };

function entryLines({ kind, title, note, fields, left }: DiffEntry): string[] {
  const remark = note === '' ? '' : `  (${escapeName(note, 100)})`;
  return [
    `${SIGNS[kind]} ${escapeName(title, 120)}${remark}`,
    ...fields.flatMap(fieldLines),
    ...(left > 0 ? [`      and ${more(left, 'field')}`] : []),
  ];
}

function fieldLines({ name, before, after }: DiffField): string[] {
  const label = name === '' ? '' : `${escapeName(name, 60)}: `;
  return [
    ...(before === null ? [] : [`-     ${label}${escapeName(before, 240)}`]),
    ...(after === null ? [] : [`+     ${label}${escapeName(after, 240)}`]),
  ];
}
