import { describe, expect, test } from '@jest/globals';
import type { Json, JsonObject } from '../../src/json/json.ts';
import { definitionDifferences } from '../../src/plan/difference.ts';

const definition = (actions: JsonObject, more: JsonObject = {}): JsonObject => ({
  triggers: { manual: { type: 'Request', kind: 'Button' } },
  actions,
  ...more,
});
const send = (inputs: JsonObject): JsonObject => ({
  type: 'OpenApiConnection',
  inputs: { host: { connectionName: 'shared_teams' }, ...inputs },
});

describe('the order of keys', () => {
  const two = (is: boolean): JsonObject =>
    is ? { b: 1, a: { d: 1, c: 2 } } : { a: { c: 2, d: 1 }, b: 1 };
  const act = (type: string, inputs: Json, more: JsonObject = {}) =>
    definition({ X: { type, inputs, ...more } });
  const starts = (kind: string, schema: JsonObject): JsonObject => ({
    triggers: { manual: { type: 'Request', kind, inputs: { schema } } },
    actions: {},
  });
  const fields = (is: boolean): JsonObject =>
    is
      ? { text: { type: 'string', title: 'A' }, number: { type: 'number' } }
      : { number: { type: 'number' }, text: { title: 'A', type: 'string' } };

  test.each<[string, (is: boolean) => JsonObject]>([
    ['columns of a Select', (is) => act('Select', { from: '@1', select: two(is) })],
    ['columns of a select in another case', (is) => act('SELECT', { select: two(is) })],
    ['Compose', (is) => act('Compose', two(is))],
    ['a list in Compose', (is) => act('Compose', [two(is)])],
    [
      'a variable',
      (is) => act('InitializeVariable', { variables: [{ name: 'v', value: two(is) }] }),
    ],
    ['what a variable is set to', (is) => act('SetVariable', { name: 'v', value: two(is) })],
    ['what is appended', (is) => act('AppendToArrayVariable', { name: 'v', value: two(is) })],
    ['rows of a table', (is) => act('Table', { from: [two(is)], format: 'CSV' })],
    ['a list that is looped over', (is) => act('Foreach', {}, { foreach: [two(is)] })],
    ['the body of a request', (is) => act('Http', { method: 'POST', body: two(is) })],
    [
      'the body of an answer',
      (is) => act('Response', { statusCode: 200, body: two(is) }, { kind: 'Http' }),
    ],
    [
      'a parameter',
      (is) => definition({}, { parameters: { p: { type: 'Object', defaultValue: two(is) } } }),
    ],
    ['the inputs of a button', (is) => starts('Button', { properties: fields(is) })],
    ['the arguments from an app', (is) => starts('PowerAppV2', { properties: fields(is) })],
  ])('counts for %s', (_name, make) => {
    expect(definitionDifferences(make(true), make(false))).toHaveLength(1);
    expect(definitionDifferences(make(true), make(true))).toEqual([]);
  });

  test.each<[string, (is: boolean) => JsonObject]>([
    ['what a connector is given', (is) => definition({ Send: send({ parameters: two(is) }) })],
    ['headers and queries', (is) => act('Http', { headers: two(is), queries: two(is) })],
    ['a table with columns', (is) => act('Table', { from: '@1', columns: [two(is)] })],
    ['a schema', (is) => act('ParseJson', { content: '@1', schema: { properties: two(is) } })],
    ['what a child flow is given', (is) => act('Workflow', { body: two(is) })],
    ['what an app gets back', (is) => act('Response', { body: two(is) }, { kind: 'PowerApp' })],
    ['an answer of an agent', (is) => act('Response', { body: two(is) }, { kind: 'Skills' })],
    ['the schema of an HTTP trigger', (is) => starts('Http', { properties: fields(is) })],
    ['what a schema says of an input', (is) => starts('Button', { properties: { text: two(is) } })],
    ['outputs', (is) => definition({}, { outputs: two(is) })],
    ['a type that is no own key', (is) => act('constructor', two(is))],
  ])('does not count for %s', (_name, make) => {
    expect(definitionDifferences(make(true), make(false))).toEqual([]);
  });
});
