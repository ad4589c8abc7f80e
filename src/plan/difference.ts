import type { JsonObject } from '../json/json.ts';
import { definitionDiff, definitionPaths, referenceDiff, referencePaths } from './diff.ts';
import type { Ignored } from './ignored.ts';

/**
 * Where two definitions differ in meaning, as pointers below `/definition`: the operation itself
 * for triggers and actions at any depth, otherwise the part of the definition. What is `ignored`
 * does not count.
 */
export function definitionDifferences(
  one: JsonObject,
  other: JsonObject,
  ignored: Ignored = [],
): string[] {
  return definitionPaths(definitionDiff(one, other, ignored));
}

/** The keys whose binding differs, as pointers below `/connectionReferences`. */
export function referenceDifferences(one: object, other: object): string[] {
  return referencePaths(referenceDiff(one, other));
}
