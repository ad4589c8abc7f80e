import type { JsonObject } from '../flow/json.ts';
import { definitionDiff, definitionPaths, referenceDiff, referencePaths } from './diff.ts';

/**
 * Where two definitions differ by meaning, as pointers below `/definition`: the operation itself
 * for triggers and actions, however deep, else the part of the definition.
 */
export function definitionDifferences(one: JsonObject, other: JsonObject): string[] {
  return definitionPaths(definitionDiff(one, other));
}

/** The keys whose binding differs, as pointers below `/connectionReferences`. */
export function referenceDifferences(one: object, other: object): string[] {
  return referencePaths(referenceDiff(one, other));
}
