import { dig, isObject, type Json } from '../flow/json.ts';
import type { Path } from '../flow/pointer.ts';
import type { Source } from '../flow/source.ts';
import type { MapProblem } from './problems.ts';
import {
  compareSchema,
  connectorsSchema,
  entrySchema,
  environmentSchema,
  flowSchema,
  type MapDocument,
  mapSchema,
  ownersSchema,
  type SettingsDocument,
  suppressionSchema,
} from './schema.ts';
import { nearest, quote, suggestion } from './spelling.ts';

/** Fields of an entry that are nearly ones of ours; what is far from all of them is the platform's. */
export function misspeltFields(source: Source, document: unknown): MapProblem[] {
  const known = Object.keys(entrySchema.shape);
  return entryPaths(document as Json).flatMap((path) => {
    const entry = dig(document as Json, ...path);
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
    const message = `the connection reference ${quote(name)} stands twice; only the last would count`;
    return [{ message, ...source.place(['ConnectionReferences', index, 'LogicalName']) }];
  });
}

/** Rules that `rules` or `suppressions` name and that there are not. */
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
      message: `there is no rule ${quote(id)}${suggestion(id, ruleIds)}`,
      ...place(),
    }));
}

/** The key at `path`, which the schema does not have there. */
export function unknownField(source: Source, path: Path): MapProblem {
  const key = String(path.at(-1));
  return {
    message: `unknown field ${quote(key)}${suggestion(key, fieldsAt(path.slice(0, -1)))}`,
    ...source.keyPlace(path),
  };
}

/** The fields that the object at `path` may have. */
function fieldsAt(path: Path): string[] {
  const [section, , part] = path;
  if (section === undefined) return Object.keys(mapSchema.shape);
  if (section === 'compare') return Object.keys(compareSchema.shape);
  if (section === 'owners') return Object.keys(ownersSchema.shape);
  if (section === 'suppressions') return Object.keys(suppressionSchema.shape);
  if (part === undefined) return Object.keys(environmentSchema.shape);
  if (part === 'connectionReferences' || path[4] === 'connectionReferences') {
    return Object.keys(entrySchema.shape);
  }
  return Object.keys(part === 'flows' ? flowSchema.shape : connectorsSchema.shape);
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
  const value = dig(document, ...path);
  return isObject(value) ? Object.keys(value).map((key) => [...path, key]) : [];
}
