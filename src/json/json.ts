export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** True for `{…}`, but not for an array or null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The value of an own key, so that `__proto__` and `constructor` in a file have no effect: what an
 * object inherits is a function, or the prototype itself.
 */
export function own(value: Json | undefined, key: string): Json | undefined {
  if (!isObject(value)) return undefined;
  const found = value[key];
  const isInherited = typeof found === 'function' || found === INHERITED;
  return isInherited && !Object.hasOwn(value, key) ? undefined : found;
}

const INHERITED: unknown = Object.prototype;

/** Follows own keys from `value`; undefined where one is missing. */
export function dig(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
  return digAlong(value, keys);
}

/** The same for keys that are a list already. */
export function digAlong(value: Json | undefined, keys: readonly string[]): Json | undefined {
  let inner = value;
  for (const key of keys) inner = own(inner, key);
  return inner;
}

/** The string at the end of `keys`, or null when there is no string. */
export function digString(value: Json | undefined, ...keys: readonly string[]): string | null {
  const found = digAlong(value, keys);
  return typeof found === 'string' ? found : null;
}
