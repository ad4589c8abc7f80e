import type * as z from 'zod/mini';
import { type Path, toPointer } from '../json/pointer.ts';
import type { Place, Source } from '../json/source.ts';
import type { JsonReason } from '../json/syntax.ts';
import type { GlobFault } from '../wording/glob.ts';
import type { Reason } from '../wording/reason.ts';
import { nearest } from '../wording/spelling.ts';
import type { FileReadProblem } from '../workspace/read-file.ts';
import type { PolicyFileReason } from './data-policies/file-reason.ts';
import {
  compareSchema,
  connectorsSchema,
  entrySchema,
  environmentSchema,
  type FieldFault,
  flowSchema,
  mapSchema,
  ownersSchema,
  suppressionSchema,
} from './schema.ts';

/** A name that is not known, and the one that was probably meant; null: `known` are all. */
interface Unknown {
  name: string;
  near: string | null;
  known: readonly string[];
}

/** A field by its key, an item of a list by the list's key and its index; null: the map itself. */
interface Field {
  field: string | null;
}

/** Why the map cannot be read. */
export type MapReason =
  | JsonReason
  | FileReadProblem
  | Reason<'map-field-type', Field & { expected: string; isMissing: boolean }>
  | Reason<'map-field-value', Field & { values: readonly string[]; isMissing: boolean }>
  | Reason<'map-field-day' | 'map-field-empty' | 'map-field-long' | 'map-field-invalid', Field>
  | Reason<'map-field-refused', Field & { fault: FieldFault | GlobFault['code'] }>
  | Reason<'map-field-unknown' | 'map-rule-unknown', Unknown>
  | Reason<'map-reference-twice', { name: string }>
  /** A settings file of `pac` names none, and nor does the input. */
  | Reason<'map-without-environment'>;

/** An error in the map's file, with its place. */
export type MapProblem = Place & { reason: MapReason; about?: readonly string[] };

/** Why the content of a commit at a path cannot be read as a file. */
export type NoFileReason =
  | Reason<'path-is-folder' | 'path-without-file'>
  | Reason<'path-through-link', { folder: string }>
  | Reason<'path-too-large', { megabytes: number }>;

/** Why the map of a commit, or a data policy that it names, cannot be read. */
export type OldMapProblem =
  | NoFileReason
  | Reason<'map-unreadable', { cause: MapReason | null }>
  | Reason<'data-policy-unreadable', { cause: PolicyFileReason }>;

/** Turns issues of the schema into problems that name the field and its allowed values. */
export function schemaProblems(source: Source, issues: readonly z.core.$ZodIssue[]): MapProblem[] {
  return issues.flatMap((issue) => fieldProblems(source, issue));
}

function fieldProblems(source: Source, issue: z.core.$ZodIssue): MapProblem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code !== 'unrecognized_keys') {
    const reason = fieldReason(source, issue, path);
    return [{ reason, about: [toPointer(path)], ...source.place(path) }];
  }
  return issue.keys.map((key) => unknownField(source, [...path, key]));
}

function fieldReason(source: Source, issue: z.core.$ZodIssue, path: Path): MapReason {
  const field = nameAt(path);
  const isMissing = source.place(path).at !== toPointer(path);
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'map-field-type', field, expected: issue.expected, isMissing };
    case 'invalid_value': {
      const values = issue.values.map((value) => JSON.stringify(value));
      return { code: 'map-field-value', field, values, isMissing };
    }
    case 'invalid_format':
      return { code: 'map-field-day', field };
    case 'too_small':
      return { code: 'map-field-empty', field };
    case 'custom':
      // The schema's own refinements give a code as their message.
      return { code: 'map-field-refused', field, fault: issue.message as FieldFault };
    case 'too_big':
      return { code: 'map-field-long', field };
    default:
      return { code: 'map-field-invalid', field };
  }
}

function nameAt(path: Path): string | null {
  const last = path.at(-1);
  if (last === undefined) return null;
  return typeof last === 'number' ? `${path.at(-2) ?? ''}[${last}]` : last;
}

/** The problem of a key at `path` that the schema does not allow there. */
export function unknownField(source: Source, path: Path): MapProblem {
  const unknown = unknownName(String(path.at(-1)), fieldsAt(path.slice(0, -1)));
  return { reason: { code: 'map-field-unknown', ...unknown }, ...source.keyPlace(path) };
}

/** A name that is not among the known ones. */
export function unknownName(name: string, known: readonly string[]): Unknown {
  const near = nearest(name, known);
  return { name, near, known: near === null ? known : [] };
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
