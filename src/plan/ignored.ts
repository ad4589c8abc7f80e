import { isObject, type Json, type JsonObject } from '../json/json.ts';
import { fromPointer } from '../json/pointer.ts';

/**
 * What the map leaves out of every comparison (`compare.ignore`): pointers into the flow as in
 * `paths`, `*` for one complete segment. It is still written with the flow.
 */
export type Ignored = readonly string[];

/**
 * The canonical definition without it. In a list it becomes null, so that the other items keep
 * their indexes.
 */
export function withoutIgnored(definition: JsonObject, ignored: Ignored): JsonObject {
  const patterns = ignored.map((pointer) => fromPointer(pointer).slice(1));
  return without(definition, patterns) as JsonObject;
}

type Pattern = readonly string[];

function without(value: Json, patterns: readonly Pattern[]): Json {
  if (patterns.length === 0) return value;
  if (Array.isArray(value)) {
    return value.map((inner, index) => {
      const inside = below(patterns, String(index));
      return isMet(inside) ? null : without(inner, inside);
    });
  }
  if (!isObject(value)) return value;
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const inside = below(patterns, key);
    return isMet(inside) ? [] : [[key, without(inner, inside)] as const];
  });
  return Object.fromEntries(kept);
}

/** The rest of the patterns below a key. */
function below(patterns: readonly Pattern[], key: string): Pattern[] {
  return patterns
    .filter(([first]) => first === '*' || first === key)
    .map((pattern) => pattern.slice(1));
}

function isMet(patterns: readonly Pattern[]): boolean {
  return patterns.some((pattern) => pattern.length === 0);
}
