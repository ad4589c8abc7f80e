import Ajv, { type ValidateFunction } from 'ajv/dist/2019.js';
import type { Reply } from './call.ts';
import { mapSchema, mapSchemas, type Schema, type Schemas } from './json-schema.ts';
import { type Operation, readOperations, shapeOf } from './operations.ts';

const { operations, components } = readOperations();
const byShape = new Map(
  Object.entries(operations).map(([name, operation]) => [shapeOf(name), operation]),
);

/** Of a fork that was deleted only the commit is left: github/rest-api-description#424 and #1811. */
for (const name of ['pull-request', 'pull-request-simple']) {
  const { head } = (components.schemas[name]?.properties ?? {}) as Record<string, Schema>;
  const properties = (head?.properties ?? {}) as Schemas;
  for (const part of ['repo', 'user']) {
    properties[part] = { anyOf: [properties[part], { type: 'null' }] };
  }
}

/** Each test file compiles the schemas, few of which it asks twice; GitHub vouches for them. */
const QUICK = {
  strict: false,
  validateFormats: false,
  validateSchema: false,
  code: { optimize: false },
};

const strict = ajvWith(close);
const relaxed = ajvWith((schema) => close(relax(schema)));
const compiled = new Map<object, ValidateFunction>();

/** A request to a route, with the values of its path in their order. */
export interface Request {
  route: string;
  path: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
}

/** Why GitHub would refuse a request, or would not understand it as it is meant. Null: it fits. */
export function refusalOf({ route, path, query, body }: Request): string | null {
  const operation = operationOf(route);
  const values = Object.values(path);
  const inPath = Object.keys(operation.path).map((name, index) => [name, values[index]] as const);
  const asked = Object.fromEntries(query);
  return (
    misfit(operation.path, () => asText(operation.path), Object.fromEntries(inPath), 'path') ??
    misfit(operation.query, () => asText(operation.query, operation.required), asked, 'query') ??
    refusalOfBody(operation.body, body)
  );
}

function refusalOfBody(schema: Schema | null, body: unknown): string | null {
  if (schema === null) return body === undefined ? null : 'it takes no body';
  const given = body ?? {};
  return misfit(schema, () => strict(schema), given, 'body');
}

/** What GitHub would not answer so. A simulator may leave properties out, and makes none up. */
export function inventionOf(route: string, { status = 200, body }: Reply): string | null {
  const { responses } = operationOf(route);
  const schema = responses[status];
  if (schema === undefined) return status < 400 ? `it does not answer ${status}` : null;
  if (body instanceof Uint8Array) return null;
  if (schema === null) return body === undefined ? null : `${status} has no body`;
  return misfit(schema, () => relaxed(schema), body, String(status));
}

function operationOf(route: string): Operation {
  const operation = byShape.get(shapeOf(route));
  if (operation === undefined) throw new Error(`operations.json has no ${route}`);
  return operation;
}

function misfit(
  key: object,
  compile: () => ValidateFunction,
  value: unknown,
  place: string,
): string | null {
  const validate = compiled.get(key) ?? compile();
  compiled.set(key, validate);
  if (validate(value)) return null;
  const problems = (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${place}${instancePath} ${message} ${JSON.stringify(params)}`,
  );
  return problems.join('; ');
}

/** A validator of schemas, each changed as those are that it refers to. */
function ajvWith(change: (schema: Schema) => Schema): (schema: Schema) => ValidateFunction {
  const ajv = new Ajv(QUICK);
  ajv.addSchema({ components: { schemas: mapSchemas(components.schemas, change) } }, 'github');
  return (schema) => ajv.compile(mapSchema(schema, (each) => outside(change(each))));
}

/** A reference, from outside of the document that it points into. */
const outside = ({ $ref, ...schema }: Schema) =>
  $ref === undefined ? schema : { ...schema, $ref: `github${$ref}` };

const texts = new Ajv({ ...QUICK, coerceTypes: true });

/** Of values that come as text: `7` for a number. */
function asText(properties: Schemas, required: readonly string[] = []): ValidateFunction {
  return texts.compile({ type: 'object', properties, required, additionalProperties: false });
}

/** Takes no property that the schema does not name, unless it says that it does. */
function close(schema: Schema): Schema {
  const { properties, additionalProperties, anyOf } = schema;
  if (properties === undefined || additionalProperties !== undefined) return schema;
  if (!Array.isArray(anyOf)) return { ...schema, additionalProperties: false };
  return { ...schema, anyOf: anyOf.map(open), unevaluatedProperties: false };
}

const open = ({ additionalProperties, ...branch }: Schema) => branch;

/** Asks for no property, and of several schemas for one. */
function relax({ required, oneOf, allOf, ...schema }: Schema): Schema {
  const anyOf = oneOf ?? allOf ?? schema.anyOf;
  return { ...schema, ...(anyOf !== undefined && { anyOf }) };
}
