import { dig, digAlong, digString, isObject, type Json } from '../json/json.ts';
import type { Path } from '../json/pointer.ts';
import type { Source } from '../json/source.ts';
import { nearest } from '../wording/spelling.ts';
import { type MapProblem, unknownField, unknownName } from './problems.ts';
import { entrySchema } from './schema.ts';

/**
 * Fields of an entry that are probably misspelt; names unlike any of ours belong to the platform.
 */
export function misspeltFields(source: Source, document: Json): MapProblem[] {
  const known = Object.keys(entrySchema.shape);
  return entryPaths(document).flatMap((path) => {
    const entry = digAlong(document, path);
    const keys = isObject(entry) ? Object.keys(entry) : [];
    return keys
      .filter((key) => !known.includes(key) && nearest(key, known) !== null)
      .map((key) => unknownField(source, [...path, key]));
  });
}

/** Logical names that a settings file binds more than once: only the last would count. */
export function repeatedNames(source: Source, document: Json): MapProblem[] {
  const paths = itemPaths(document, 'ConnectionReferences', 'LogicalName');
  const seen = new Set<string>();
  return paths.flatMap(({ text: name, path }) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ reason: { code: 'map-reference-twice', name } as const, ...source.place(path) }];
  });
}

/** Unknown rules in `rules` or `suppressions`. */
export function unknownRules(
  source: Source,
  document: Json,
  ruleIds: readonly string[],
): MapProblem[] {
  const rules = keysAt(document, ['rules']).map((path) => ({
    id: path.at(-1) ?? '',
    place: () => source.keyPlace(path),
  }));
  const suppressed = itemPaths(document, 'suppressions', 'rule').map(({ text: id, path }) => ({
    id,
    place: () => source.place(path),
  }));
  return [...rules, ...suppressed]
    .filter(({ id }) => !ruleIds.includes(id))
    .map(({ id, place }) => ({
      reason: { code: 'map-rule-unknown', ...unknownName(id, ruleIds) } as const,
      ...place(),
    }));
}

/** The texts under `key` in the items of the list under `list`. */
function itemPaths(document: Json, list: string, key: string): { text: string; path: Path }[] {
  const items = dig(document, list);
  return (Array.isArray(items) ? items : []).flatMap((item, index) => {
    const text = digString(item, key);
    return text === null ? [] : [{ text, path: [list, index, key] }];
  });
}

function entryPaths(document: Json): string[][] {
  const environments = keysAt(document, ['environments']);
  return environments.flatMap((environment) => {
    const flows = keysAt(document, [...environment, 'flows']);
    return [environment, ...flows].flatMap((holder) =>
      keysAt(document, [...holder, 'connectionReferences']),
    );
  });
}

function keysAt(document: Json, path: string[]): string[][] {
  const value = digAlong(document, path);
  return isObject(value) ? Object.keys(value).map((key) => [...path, key]) : [];
}
