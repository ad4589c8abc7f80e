import { more } from '../wording/lists.ts';
import { applySplices, difference, type Splice } from './splice.ts';

const MOST_HUNKS = 4;
const MOST_LINES = 12;
/** The longest line that is shown; a file may be one line of 300,000 characters. */
const LONGEST = 160;
/** How much of a long line is shown on either side of the change. */
const AROUND = 30;

/**
 * The lines that edits change, given the splices of each of them, as a diff: `-` before, `+` after,
 * with as little indentation as possible. Short for any file.
 */
export function diffOfSplices(text: string, splices: readonly (readonly Splice[])[]): string[] {
  const hunks = splices.slice(0, MOST_HUNKS).flatMap((those) => hunk(text, those));
  const left = splices.length - MOST_HUNKS;
  return left > 0 ? [...hunks, ` … and ${more(left, 'place')}`] : hunks;
}

function hunk(text: string, splices: readonly Splice[]): string[] {
  const start = Math.min(...splices.map(({ offset }) => offset));
  const end = Math.max(...splices.map(({ offset, length }) => offset + length));
  const isInOneLine = !text.slice(start, end).includes('\n');
  const lineStart = startOfLine(text, start, isInOneLine);
  const before = text.slice(lineStart, endOfLine(text, end, isInOneLine));
  const moved = splices.map((splice) => ({ ...splice, offset: splice.offset - lineStart }));
  const { removed, added } = changedLines(lines(before), lines(applySplices(before, moved)));
  const [first = '', ...others] = removed;
  const [only = '', ...rest] = added;
  const isOneLine = others.length === 0 && rest.length === 0 && added.length === 1;
  if (isOneLine)
    return unindented(around(first, only)).map((line, index) =>
      index === 0 ? `-${line}` : `+${line}`,
    );
  const shown = unindented([...removed, ...added]);
  return [...few(shown.slice(0, removed.length), '-'), ...few(shown.slice(removed.length), '+')];
}

/** How much of a line is read on either side of a change: more than is shown. */
const NEAR = 1_000;

function startOfLine(text: string, at: number, isInOneLine: boolean): number {
  if (!isInOneLine) return text.lastIndexOf('\n', at - 1) + 1;
  const from = Math.max(0, at - NEAR);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

function endOfLine(text: string, at: number, isInOneLine: boolean): number {
  const near = isInOneLine ? text.slice(at, at + NEAR) : text.slice(at);
  const end = near.indexOf('\n');
  return end === -1 ? at + near.length : at + end;
}

function lines(text: string): string[] {
  return text.split('\n').map((line) => line.replace(/\r$/, ''));
}

function changedLines(before: string[], after: string[]) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const removed = before.slice(start, before.length - end);
  const added = after.slice(start, after.length - end);
  const [first = '', ...others] = removed;
  const next = before[before.length - end];
  // Where the first removed line equals the next one that stays, the later one is shown as removed,
  // as a reader expects.
  const isSame = next !== undefined && first.replace(/,$/, '') === next.replace(/,$/, '');
  return added.length === 0 && isSame ? { removed: [...others, next], added } : { removed, added };
}

/** The parts around the difference of two long lines. */
function around(before: string, after: string): string[] {
  if (Math.max(before.length, after.length) <= LONGEST) return [before, after];
  const { start, end } = difference(before, after);
  return [before, after].map((line) => {
    const [from, to] = [
      Math.max(0, start - AROUND),
      Math.min(line.length, line.length - end + AROUND),
    ];
    const shown = line.slice(from, to).trim();
    return `${from > 0 ? '…' : ''}${shown}${to < line.length ? '…' : ''}`.toWellFormed();
  });
}

function unindented(all: readonly string[]): string[] {
  const indents = all
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const least = indents.reduce((one, other) => Math.min(one, other), indents[0] ?? 0);
  return all.map((line) => line.slice(least).trimEnd());
}

function few(all: readonly string[], sign: '-' | '+'): string[] {
  const shown = all.length > MOST_LINES ? all.slice(0, MOST_LINES - 1) : all;
  const left = all.length - shown.length;
  return [
    ...shown.map((line) => `${sign}${middleCut(line)}`),
    ...(left > 0 ? [`${sign}… and ${more(left, 'line')}`] : []),
  ];
}

function middleCut(line: string): string {
  if (line.length <= LONGEST) return line;
  const half = LONGEST / 2;
  return `${line.slice(0, half).trimEnd()} … ${line.slice(-half)}`.toWellFormed();
}
