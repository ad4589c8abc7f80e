export type Value = string | number | boolean | null;

/** Operators of OData. */
export const comparisons: Record<string, (left: Value, right: Value) => boolean> = {
  eq: (left, right) => order(left, right) === 0,
  ne: (left, right) => order(left, right) !== 0,
  gt: (left, right) => known(left, right) && order(left, right) > 0,
  ge: (left, right) => known(left, right) && order(left, right) >= 0,
  lt: (left, right) => known(left, right) && order(left, right) < 0,
  le: (left, right) => known(left, right) && order(left, right) <= 0,
};

/** Functions of OData on texts in lower case. */
export const texts: Record<string, (text: string, part: string) => boolean> = {
  contains: (text, part) => text.includes(part),
  startswith: (text, part) => text.startsWith(part),
  endswith: (text, part) => text.endsWith(part),
};

function known(left: Value, right: Value): boolean {
  return left !== null && right !== null;
}

/** Texts and guids compare without case; null comes first. */
export function order(left: Value, right: Value): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  if (typeof left !== 'string' || typeof right !== 'string') return left < right ? -1 : 1;
  const [one, other] = [left, right].map((text) => instant(text) ?? text.toLowerCase());
  if (one === other) return 0;
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

/** A date in one spelling; undefined where a text is none. */
function instant(text: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d(T|$)/.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

export function lower(value: Value): string {
  return String(value ?? '').toLowerCase();
}
