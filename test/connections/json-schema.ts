import { isDeepStrictEqual } from 'node:util';

type Schema = Record<string, unknown>;
type Keyword = (value: unknown, operand: never) => boolean;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TYPES: Record<string, (value: unknown) => boolean> = {
  object: isRecord,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
};

/** The keywords that restrict a value and look at nothing but their own operand. */
const KEYWORDS: Record<string, Keyword> = {
  type: (value, type: string) => TYPES[type]?.(value) ?? false,
  const: (value, wanted: unknown) => isDeepStrictEqual(value, wanted),
  enum: (value, wanted: unknown[]) => wanted.some((one) => isDeepStrictEqual(value, one)),
  minLength: (value, least: number) => typeof value !== 'string' || value.length >= least,
  maxLength: (value, most: number) => typeof value !== 'string' || value.length <= most,
  pattern: (value, source: string) =>
    typeof value !== 'string' || new RegExp(source, 'u').test(value),
  format: (value, format: string) => format !== 'date' || typeof value !== 'string' || isDay(value),
  items: (value, items: Schema) =>
    !Array.isArray(value) || value.every((one) => accepts(items, one)),
  required: (value, keys: string[]) =>
    !isRecord(value) || keys.every((key) => Object.hasOwn(value, key)),
};

/** Keywords that restrict nothing. */
const NOTES = new Set(
  '$schema $id title description examples allowComments allowTrailingCommas properties additionalProperties'.split(
    ' ',
  ),
);

/** Validates as a JSON Schema tool would, for the keywords that the map's schema has; throws on any other. */
export function accepts(schema: Schema, value: unknown): boolean {
  const keywords = Object.keys(schema).filter((name) => !NOTES.has(name));
  const restrictions = keywords.every((name) => {
    const keyword = KEYWORDS[name];
    if (keyword === undefined) throw new Error(`unknown keyword ${name}`);
    return keyword(value, schema[name] as never);
  });
  return restrictions && acceptsFields(schema, value);
}

function acceptsFields(schema: Schema, value: unknown): boolean {
  if (!isRecord(value)) return true;
  const properties = (schema.properties ?? {}) as Record<string, Schema>;
  const others = schema.additionalProperties ?? true;
  return Object.entries(value).every(([key, inner]) => {
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (known !== undefined) return accepts(known, inner);
    return typeof others === 'boolean' ? others : accepts(others as Schema, inner);
  });
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
