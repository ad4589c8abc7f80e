import { amount } from './count.ts';

/** `a`, `a and b`, `a, b and c`; with more than `most` of them `a, b and 3 more`. */
export function andList(items: readonly string[], most = Number.POSITIVE_INFINITY): string {
  return joined(items, most, 'and');
}

/** The same for alternatives: `a, b or 3 more`. */
export function orList(items: readonly string[], most = Number.POSITIVE_INFINITY): string {
  return joined(items, most, 'or');
}

/** The same after a colon or in brackets: `a, b, c`; with more than `most`, `a, b and 3 more`. */
export function plainList(items: readonly string[], most: number): string {
  return items.length > most ? andList(items, most) : items.join(', ');
}

function joined(items: readonly string[], most: number, word: 'and' | 'or'): string {
  const left = items.length - most;
  const parts = left > 0 ? [...items.slice(0, most), more(left)] : items;
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}

/** Names as code, for `andList` and `orList`. */
export function codes(names: readonly string[]): string[] {
  return names.map((name) => `\`${name}\``);
}

/**
 * A line for each of the first `most` items, and one with the number of the others: `and 3 more
 * flows`.
 */
export function firstLines<T>(
  items: readonly T[],
  most: number,
  line: (item: T) => string,
  one = '',
): string[] {
  const left = items.length - most;
  const lines = items.slice(0, most).map(line);
  return left > 0 ? [...lines, `and ${more(left, one)}`] : lines;
}

/** `3 more`, `1 more flow`, `1,204 more flows`. */
export function more(left: number, one = ''): string {
  const what = one === '' || left === 1 ? one : `${one}s`;
  return `${amount(left)} more ${what}`.trimEnd();
}
