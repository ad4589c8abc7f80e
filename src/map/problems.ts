import type * as z from 'zod/mini';
import { type Path, toPointer } from '../json/pointer.ts';
import type { Place, Source } from '../json/source.ts';
import type { Reason } from '../wording/reason.ts';
import { quote, suggestion } from '../wording/spelling.ts';
import type { PolicyFileReason } from './data-policies/file-reasons.ts';
import {
  compareSchema,
  connectorsSchema,
  entrySchema,
  environmentSchema,
  flowSchema,
  mapSchema,
  ownersSchema,
  suppressionSchema,
} from './schema.ts';

/** An error in the map's file, with its place. */
export type MapProblem = Place & { message: string; about?: readonly string[] };

/** Why the content of a commit at a path cannot be read as a file. */
export type NoFileReason =
  | Reason<'path-is-folder' | 'path-without-file'>
  | Reason<'path-through-link', { folder: string }>
  | Reason<'path-too-large', { megabytes: number }>;

/**
 * Why the map of a commit, or a data policy that it names, cannot be read; `detail`: the first
 * message of `map-invalid`.
 */
export type OldMapProblem =
  | NoFileReason
  | Reason<'map-unreadable', { detail: string | null }>
  | Reason<'data-policy-unreadable', { cause: PolicyFileReason }>;

/** Turns one issue of the schema into problems that name the field and its allowed values. */
export function schemaProblems(source: Source, issue: z.core.$ZodIssue): MapProblem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code !== 'unrecognized_keys') {
    const message = schemaMessage(source, issue, path);
    return [{ message, about: [toPointer(path)], ...source.place(path) }];
  }
  return issue.keys.map((key) => unknownField(source, [...path, key]));
}

function schemaMessage(source: Source, issue: z.core.$ZodIssue, path: Path): string {
  const name = nameAt(path);
  const missing = source.place(path).at !== toPointer(path) ? 'is missing and ' : '';
  switch (issue.code) {
    case 'invalid_type':
      return `${name} ${missing}must be ${article(issue.expected)}`;
    case 'invalid_value':
      return `${name} ${missing}must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'invalid_format':
      return `${name} must be a day, written YYYY-MM-DD`;
    case 'too_small':
      return `${name} must not be empty`;
    case 'custom':
      return `${name} ${issue.message}`;
    case 'too_big':
      return `${name} is too long`;
    default:
      return `${name} is not what the schema of the map asks for`;
  }
}

/** A field by its key, an item of a list by the list's key and its index. */
function nameAt(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the map';
  return quote(typeof last === 'number' ? `${path.at(-2) ?? ''}[${last}]` : last);
}

const KINDS: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  string: 'a text in quotes',
};

function article(expected: string): string {
  return KINDS[expected] ?? `a ${expected}`;
}

/** The problem of a key at `path` that the schema does not allow there. */
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
