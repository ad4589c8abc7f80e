import type { Json } from '../../json/json.ts';
import { SECRET } from './secret.ts';

/** How much is shown before the first difference, so that a reader finds it. */
const LEAD = 16;
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
  if (was === null || is === null) return [cut(was, 0, max), cut(is, 0, max)];
  if (was.length <= max && is.length <= max) return [was, is];
  let same = 0;
  while (same < was.length && was[same] === is[same]) same += 1;
  const last = Math.max(was.length, is.length) - max;
  const start = same <= max - LEAD ? 0 : Math.min(same - LEAD, last);
  return [cut(was, start, max), cut(is, start, max)];
}

function textOf(value: Json | undefined): string | null {
  if (value === undefined) return null;
  return value === SECRET ? SECRET : JSON.stringify(value);
}

function cut(text: string | null, start: number, max: number): string | null {
  if (text === null || (start === 0 && text.length <= max)) return text;
  const part = text.slice(start, start + max).toWellFormed();
  return `${start > 0 ? '…' : ''}${part}${start + max < text.length ? '…' : ''}`;
}
