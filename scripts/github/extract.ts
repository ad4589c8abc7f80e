import { mapSchema, type Schema } from '../../test/simulators/github/json-schema.ts';
import {
  type Operation,
  type Operations,
  shapeOf,
} from '../../test/simulators/github/operations.ts';

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}

interface Body {
  content?: Record<string, { schema?: Schema }>;
}

interface Described {
  parameters?: Parameter[];
  requestBody?: Body;
  responses: Record<string, Body>;
}

/** GitHub's OpenAPI description, as far as it is read here. */
export interface Description {
  paths: Record<string, Record<string, Described>>;
  components: Record<string, Record<string, Schema>>;
}

const REFERENCE = '#/components/schemas/';
/** What is for people, and not for a validator. */
const WORDS = /^(description|title|examples?|externalDocs|deprecated|default|x-.*)$/;

/** The operations of these routes, such as `GET /repos/:owner/:repo`. Throws where one is none. */
export function extract(description: Description, routes: readonly string[]): Operations {
  const names = new Map(namesIn(description).map((name) => [shapeOf(name), name]));
  const operations = Object.fromEntries(
    routes.toSorted().map((route) => {
      const name = names.get(shapeOf(route)) ?? '';
      return [name, operationOf(description, name, route)];
    }),
  );
  return { operations, components: { schemas: referredTo(description, operations) } };
}

function namesIn({ paths }: Description): string[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
}

function operationOf(description: Description, name: string, route: string): Operation {
  const [method = '', path = ''] = name.split(' ');
  const described = description.paths[path]?.[method.toLowerCase()];
  if (described === undefined) throw new Error(`GitHub has no ${route}`);
  const { parameters = [], requestBody, responses } = described;
  const all = parameters.map((parameter) => resolved(description, parameter));
  const inQuery = all.filter((parameter) => parameter.in === 'query');
  const answers = Object.entries(responses).map(
    ([status, body]) => [status, schemaOf(resolved(description, body))] as const,
  );
  return {
    path: schemasOf(all.filter((parameter) => parameter.in === 'path')),
    query: schemasOf(inQuery),
    required: inQuery.filter(({ required }) => required).map((parameter) => parameter.name),
    body: requestBody === undefined ? null : schemaOf(resolved(description, requestBody)),
    responses: Object.fromEntries(answers),
  };
}

const schemasOf = (parameters: readonly Parameter[]) =>
  Object.fromEntries(parameters.map(({ name, schema }) => [name, mapSchema(schema, slim)]));

function resolved<T>(description: Description, value: T): T {
  const { $ref } = value as { $ref?: string };
  if ($ref === undefined) return value;
  const [, , kind = '', name = ''] = $ref.split('/');
  return resolved(description, description.components[kind]?.[name] as T);
}

function schemaOf({ content = {} }: Body): Schema | null {
  const { schema } = content['application/json'] ?? {};
  return schema === undefined ? null : mapSchema(schema, slim);
}

/** Without words, and with `nullable`, a word of OpenAPI, as JSON Schema says it. */
function slim({ nullable, ...schema }: Schema): Schema {
  const kept = Object.entries(schema).filter(([key]) => !WORDS.test(key));
  const slimmed = Object.fromEntries(kept);
  return nullable === true ? orNull(slimmed) : slimmed;
}

function orNull(schema: Schema): Schema {
  const { type, enum: values, ...rest } = schema;
  if (typeof type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const nullable = Array.isArray(values) && { enum: [...new Set([...values, null])] };
  return { type: [type, 'null'], ...nullable, ...rest };
}

/** All schemas that something refers to, also through each other. */
function referredTo({ components }: Description, from: unknown): Record<string, Schema> {
  const names = new Set(referencesIn(from));
  const found: [string, Schema][] = [];
  for (const name of names) {
    const schema = mapSchema(components.schemas?.[name] ?? {}, slim);
    found.push([name, schema]);
    for (const each of referencesIn(schema)) names.add(each);
  }
  return Object.fromEntries(found.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function referencesIn(value: unknown): string[] {
  const references = JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g);
  return [...references].map(([, reference = '']) => reference.slice(REFERENCE.length));
}
