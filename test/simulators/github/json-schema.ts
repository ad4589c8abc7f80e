export interface Schema {
  [key: string]: unknown;
}

export type Schemas = Record<string, Schema>;

/** What a keyword holds that is no schema. */
const VALUE = /^(default|enum|examples?|required|type|x-.*)$/;

type Change = (schema: Schema) => Schema;

/** A schema with every schema in it changed, the inner ones first. */
export function mapSchema(schema: Schema, change: Change): Schema {
  const parts = Object.entries(schema).map(([key, part]) => [key, mapPart(key, part, change)]);
  return change(Object.fromEntries(parts));
}

/** A name below `properties` is no keyword. */
function mapPart(key: string, part: unknown, change: Change): unknown {
  if (VALUE.test(key) || typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map((each) => mapSchema(each, change));
  return key === 'properties'
    ? mapSchemas(part as Schemas, change)
    : mapSchema(part as Schema, change);
}

/** The same for schemas by name. */
export function mapSchemas(schemas: Schemas, change: Change): Schemas {
  const changed = Object.entries(schemas).map(
    ([name, schema]) => [name, mapSchema(schema, change)] as const,
  );
  return Object.fromEntries(changed);
}
