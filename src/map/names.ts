import { digAlong, isObject, type Json } from '../json/json.ts';
import type { Source } from '../json/source.ts';
import { nearest } from '../wording/spelling.ts';
import { type MapProblem, unknownField, unknownName } from './problems.ts';
import { entrySchema, type MapDocument, type SettingsDocument } from './schema.ts';

/**
 * Fields of an entry that are probably misspelt; names unlike any of ours belong to the platform.
 */
export function misspeltFields(source: Source, document: unknown): MapProblem[] {
  const known = Object.keys(entrySchema.shape);
  return entryPaths(document as Json).flatMap((path) => {
    const entry = digAlong(document as Json, path);
    const keys = isObject(entry) ? Object.keys(entry) : [];
    return keys
      .filter((key) => !known.includes(key) && nearest(key, known) !== null)
      .map((key) => unknownField(source, [...path, key]));
  });
}

/** Logical names that a settings file binds more than once: only the last would count. */
export function repeatedNames(source: Source, document: SettingsDocument): MapProblem[] {
  const names = document.ConnectionReferences.map(({ LogicalName }) => LogicalName);
  const seen = new Set<string>();
  return names.flatMap((name, index) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const reason = { code: 'map-reference-twice', name } as const;
    return [{ reason, ...source.place(['ConnectionReferences', index, 'LogicalName']) }];
  });
}

/** Unknown rules in `rules` or `suppressions`. */
export function unknownRules(
  source: Source,
  document: MapDocument,
  ruleIds: readonly string[],
): MapProblem[] {
  const named = [
    ...Object.keys(document.rules ?? {}).map((id) => ({
      id,
      place: () => source.keyPlace(['rules', id]),
    })),
    ...(document.suppressions ?? []).map(({ rule: id }, index) => ({
      id,
      place: () => source.place(['suppressions', index, 'rule']),
    })),
  ];
  return named
    .filter(({ id }) => !ruleIds.includes(id))
    .map(({ id, place }) => ({
      reason: { code: 'map-rule-unknown', ...unknownName(id, ruleIds) } as const,
      ...place(),
    }));
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
