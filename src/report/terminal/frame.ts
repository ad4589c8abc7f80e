import type { Finding } from '../../check/check.ts';
import { columns } from '../../wording/columns.ts';
import { escapeControl } from '../../wording/escape.ts';
import type { Look, Style } from './look.ts';

type Range = Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>;

/** The finding's line with its range underlined; of a long line, the part around the range. */
export function codeFrame(whole: string, range: Range, style: Style, look: Look): string[] {
  const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
  const number = String(range.line);
  const start = Math.min(range.column - 1, line.length);
  const end =
    range.endLine > range.line
      ? line.length
      : Math.min(Math.max(range.endColumn - 1, start), line.length);
  const room = Math.max(20, look.width - number.length - 7);
  const { before, marked, after } = window(line, start, end, room);
  const underline = '^'.repeat(Math.max(1, columns(marked)));
  const gutter = (label: string) => look.paint('dim', `  ${label.padStart(number.length)} │ `);
  return [
    `${gutter(number)}${before}${look.paint(style, marked)}${after}`,
    `${gutter('')}${' '.repeat(columns(before))}${look.paint(style, underline)}`,
  ];
}

interface Window {
  before: string;
  marked: string;
  after: string;
}

/** A third of the room is for the text before the range; an ellipsis marks each cut. */
function window(line: string, start: number, end: number, room: number): Window {
  const before = cutBefore(line.slice(0, start).trimStart(), Math.floor(room / 3));
  const marked = cutAfter(line.slice(start, end), room - columns(before));
  const left = room - columns(before) - columns(marked);
  return { before, marked, after: cutAfter(line.slice(end).trimEnd(), left) };
}

/** The line may have 300,000 characters: only those near the range are read. */
function cutBefore(text: string, room: number): string {
  const near = escapeControl(text.slice(-2 * room).toWellFormed());
  if (text.length <= 2 * room && columns(near) <= room) return near;
  const backwards = [...near].reverse();
  return `…${fitting(backwards, room - 1)
    .reverse()
    .join('')}`;
}

function cutAfter(text: string, room: number): string {
  const near = escapeControl(text.slice(0, 2 * Math.max(0, room)).toWellFormed());
  if (text.length <= 2 * room && columns(near) <= room) return near;
  if (room < 1) return '';
  return `${fitting([...near], room - 1).join('')}…`;
}

/** The first of some characters, as many as there is room for. */
function fitting(characters: readonly string[], room: number): string[] {
  let left = room;
  const end = characters.findIndex((character) => {
    left -= columns(character);
    return left < 0;
  });
  return characters.slice(0, end === -1 ? undefined : end);
}
