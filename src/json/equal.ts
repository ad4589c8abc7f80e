import { isObject, type Json } from './json.ts';
import { byCodeUnit } from './order.ts';

/** The same text for the same data, in any order of fields. */
export function keyOfData(data: unknown): string {
  return JSON.stringify(data, (_name, value: Json) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).toSorted(byKey)) : value,
  );
}

/** By the keys alone: a value may have a `toString` of its own. */
function byKey([one]: [string, unknown], [other]: [string, unknown]): number {
  return byCodeUnit(one, other);
}

/** Sorted in an order that depends on the data alone. */
export function sortedByData<T>(each: readonly T[]): T[] {
  return each.toSorted((one, other) => byCodeUnit(keyOfData(one), keyOfData(other)));
}

/** Without repetitions of equal data; the first one stays. */
export function distinct<T>(each: readonly T[]): T[] {
  return distinctBy(each, keyOfData);
}

/** The first of those with the same key. */
export function distinctBy<T>(each: readonly T[], keyOf: (one: T) => string): T[] {
  return [...new Map(each.toReversed().map((one) => [keyOf(one), one])).values()].toReversed();
}
