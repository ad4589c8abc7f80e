import { digString, isObject, type Json } from '../json/json.ts';
import type { Path } from '../json/pointer.ts';

interface ParameterType {
  fits(value: Json): boolean;
  /** What to write instead of a value that does not fit. */
  wants: string;
}

const TEXT: ParameterType = { fits: (value) => typeof value === 'string', wants: 'a string' };
const OBJECT: ParameterType = { fits: isObject, wants: 'an object' };

/** The types of the workflow definition language, which compares them without case. */
const TYPES: ReadonlyMap<string, ParameterType> = new Map([
  ['string', TEXT],
  ['securestring', TEXT],
  ['int', { fits: (value) => Number.isInteger(value), wants: 'a whole number' }],
  ['float', { fits: (value) => typeof value === 'number', wants: 'a number' }],
  ['bool', { fits: (value) => typeof value === 'boolean', wants: 'true or false' }],
  ['array', { fits: Array.isArray, wants: 'a list' }],
  ['object', OBJECT],
  ['secureobject', OBJECT],
]);

/** The same, as Microsoft writes them. */
export const PARAMETER_TYPES: readonly string[] =
  'String Int Float Bool Array Object SecureString SecureObject'.split(' ');

/**
 * The type of value that `parameter` declares, in words, where `value` is of another type;
 * otherwise null.
 */
export function expectedInstead(parameter: Json, value: Json): string | null {
  const type = TYPES.get((digString(parameter, 'type') ?? '').toLowerCase());
  return type === undefined || type.fits(value) ? null : type.wants;
}

/** Whether a parameter is declared as secure. */
export function isSecure(parameter: Json | undefined): boolean {
  return /^secure/i.test(digString(parameter, 'type') ?? '');
}

/**
 * The schema name of the solution's environment variable behind a parameter, as in `"metadata": {
 * "schemaName": "contoso_SiteUrl" }`; null for any other parameter.
 */
export function environmentVariableOf(parameter: Json | undefined): string | null {
  return digString(parameter, 'metadata', 'schemaName') || null;
}

/** Every text, number and boolean in a parameter's value, with its path from there. */
export function* leavesOf(value: Json, path: Path = []): Generator<{ path: Path; value: Json }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* leavesOf(item, [...path, index]);
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) yield* leavesOf(item, [...path, key]);
  } else yield { path, value };
}
