import type { Json } from '../../json/json.ts';
import { SECRET } from './secret.ts';

/** How much of what is the same is shown on either side of a difference. */
const AROUND = 16;
const ANOTHER_SECRET = '(another secret)';

/**
 * Two values as text, each of at most `max` characters: of long ones the part around the
 * difference.
 */
export function valueTexts(
  before: Json | undefined,
  after: Json | undefined,
  max: number,
): [string | null, string | null] {
  const [was, is] = [textOf(before), textOf(after)];
  if (was === SECRET && is === SECRET) return [SECRET, ANOTHER_SECRET];
  return aroundDifference(was, is, max);
}

/** Two orders of the same names, the same way. */
export function orderTexts(
  before: readonly string[],
  after: readonly string[],
  max: number,
): [string | null, string | null] {
  return aroundDifference(before.join(', '), after.join(', '), max);
}

function aroundDifference(
  was: string | null,
  is: string | null,
  max: number,
): [string | null, string | null] {
  if (was === null || is === null) return [cut(was, max), cut(is, max)];
  if (was.length <= max && is.length <= max) return [was, is];
  const same = sameStart(was, is);
  const start = same <= 2 * AROUND ? 0 : same - AROUND;
  const rest = sameEnd(was, is, same);
  return [middle(was, start, rest, max), middle(is, start, rest, max)];
}

function sameStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** The length of the same end, without the `start` that is the same. */
function sameEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let length = 0;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

/** From `start` to shortly after what differs; of a long difference its beginning and its end. */
function middle(text: string, start: number, sameAfter: number, max: number): string {
  const end = Math.min(text.length, text.length - sameAfter + AROUND);
  const [before, after] = [start > 0 ? '…' : '', end < text.length ? '…' : ''];
  if (end - start <= max) return `${before}${text.slice(start, end).toWellFormed()}${after}`;
  const tail = Math.floor(max / 3);
  const [first, last] = [text.slice(start, start + max - tail), text.slice(end - tail, end)];
  return `${before}${first.toWellFormed()} … ${last.toWellFormed()}${after}`;
}

function textOf(value: Json | undefined): string | null {
  if (value === undefined) return null;
  return value === SECRET ? SECRET : JSON.stringify(value);
}

function cut(text: string | null, max: number): string | null {
  if (text === null || text.length <= max) return text;
  return `${text.slice(0, max).toWellFormed()}…`;
}
