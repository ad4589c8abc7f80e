import { isObject, type Json } from './json.ts';
import { byCodeUnit } from './order.ts';

/** The same text for data that is equal, whatever the order of its fields. */
export function keyOfData(data: unknown): string {
  return JSON.stringify(data, (_name, value: Json) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).toSorted()) : value,
  );
}

/** In an order that depends on the data alone. */
export function sortedByData<T>(each: readonly T[]): T[] {
  return each.toSorted((one, other) => byCodeUnit(keyOfData(one), keyOfData(other)));
}

/** The first of what is equal, in the order given. */
export function distinct<T>(each: readonly T[]): T[] {
  return [...new Map(each.toReversed().map((one) => [keyOfData(one), one])).values()].toReversed();
}
