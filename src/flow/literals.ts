import type { Json } from '../json/json.ts';

/** True for a text that the runtime evaluates, completely or in part; `@@` is a literal `@`. */
export function isExpression(text: string): boolean {
  return text.replaceAll('@@', '').startsWith('@') || text.replaceAll('@@', '').includes('@{');
}

/**
 * The value of a number, or of a text that is one; null for anything else, such as an expression.
 */
export function numberOf(value: Json | undefined): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !/^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(value)) return null;
  return Number(value);
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A month is 30 days and a year 365, as .NET reads them. */
const IN_SECONDS = [365 * DAY, 30 * DAY, 7 * DAY, DAY, HOUR, MINUTE, 1];

const DURATION =
  /^P(?=[\dT])(?:(\d+(?:[.,]\d+)?)Y)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)W)?(?:(\d+(?:[.,]\d+)?)D)?(?:T(?=\d)(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;

/** The length in seconds of an ISO 8601 duration such as `PT1H`; null for any other text. */
export function secondsOf(duration: string): number | null {
  const parts = DURATION.exec(duration.trim())?.slice(1);
  if (parts === undefined) return null;
  return parts.reduce(
    (sum, part, index) => sum + Number((part ?? '0').replace(',', '.')) * (IN_SECONDS[index] ?? 0),
    0,
  );
}
