import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'jsonc-parser';
import { mapJsonSchema, SCHEMA_FILE } from '../../scripts/schema.ts';
import { readMap } from '../../src/connections/read.ts';
import { mapSchema } from '../../src/connections/schema.ts';
import { RULE_IDS } from '../../src/rules/index.ts';
import { accepts } from './json-schema.ts';
import { entry, map, SPECIFIED } from './shared.ts';

type Node = { properties: Record<string, Node>; additionalProperties: Node } & Record<
  string,
  unknown
>;

const schema = mapJsonSchema() as Node;
const RULE = RULE_IDS[0] ?? '';

/** Every named field of a schema, however deep, with the way to it. */
function* fields(node: Node, at = ''): Generator<[string, Node]> {
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    yield [`${at}/${name}`, field];
    yield* fields(field, `${at}/${name}`);
  }
  for (const inner of [node.additionalProperties, node.items]) {
    if (typeof inner === 'object') yield* fields(inner as Node, `${at}/*`);
  }
}

/** The verdicts on one document: of the JSON Schema, and of readMap. */
function verdicts(document: object) {
  const bytes = Buffer.from(JSON.stringify(document));
  return {
    schema: accepts(schema, document),
    map: readMap('map.json', bytes, { ruleIds: RULE_IDS, environment: null }).ok,
  };
}

const dev = (more: object, entries: object = {}) => map({ dev: { entries, ...more } });
const withEntry = (more: object) => dev({}, { k: entry('c', more) });
const withFlow = (settings: object) => dev({ flows: { 'a.json': settings } });
const withSuppression = (more: object) =>
  map({}, { suppressions: [{ rule: RULE, reason: 'r', ...more }] });

describe('the JSON Schema of the map', () => {
  test('is committed as it is generated; else run `node scripts/schema.ts`', () => {
    const file = new URL(`../../${SCHEMA_FILE}`, import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });

  test('is the same each time', () => {
    expect(JSON.stringify(mapJsonSchema())).toBe(JSON.stringify(schema));
  });

  test('offers every rule, with what it reports, for rules and suppressions', () => {
    const { rules, suppressions } = schema.properties as Record<string, Node>;
    expect(Object.keys(rules?.properties ?? {})).toEqual(RULE_IDS);
    const items = suppressions?.items as Node;
    expect(items.properties.rule?.enum).toEqual(RULE_IDS);
  });

  test('describes every field that a map may have', () => {
    const undescribed = [...fields(schema)].filter(([, { description }]) => !description);
    expect(undescribed.map(([at]) => at)).toEqual([]);
  });

  test('accepts its own examples', () => {
    // The rules in examples are those of the specification, whether they are there yet or not.
    const others = [...fields(schema)].filter(([at]) => !at.includes('rule'));
    const refused = others.filter(([, field]) => {
      const examples = (field.examples ?? []) as unknown[];
      return !examples.every((example) => accepts(field, example));
    });
    expect(refused.map(([at]) => at)).toEqual([]);
  });

  test('accepts the map of the specification, as the zod schema does', () => {
    const document = parse(SPECIFIED, [], { allowTrailingComma: true });
    expect(mapSchema.safeParse(document).success).toBe(true);
    const { rules: _, suppressions: __, ...withoutRules } = document;
    expect(verdicts(withoutRules)).toEqual({ schema: true, map: true });
    const named = [...Object.keys(document.rules), document.suppressions[0].rule];
    const known = named.every((id) => RULE_IDS.includes(id));
    expect(verdicts(document)).toEqual({ schema: known, map: known });
  });

  test.each<[string, object]>([
    ['the least', map({})],
    ['an environment', dev({ deployAs: '', connectors: {}, flows: {} })],
    [
      'an entry with fields of the platform',
      withEntry({ iconUri: null, apiDefinition: { a: [1] } }),
    ],
    ['blank texts', withEntry({ owner: '', displayName: '', connectionName: '' })],
    ['a placeholder, which a rule reports', withEntry({ connectionName: '#{x}#', id: 'x' })],
    ['empty lists', withEntry({ usedBy: [], stewards: [], sharedWith: [] })],
    ['a leap day', withEntry({ reviewBy: '2028-02-29' })],
    [
      'parameters of any kind',
      withFlow({ parameters: { a: null, b: [{ c: 1 }], d: 'x', e: true } }),
    ],
    ['an override', withFlow({ create: true, connectionReferences: { k: entry('c') } })],
    ['rules', map({}, { rules: Object.fromEntries(RULE_IDS.map((id) => [id, 'off'])) })],
    ['a suppression', withSuppression({ flow: 'flows/**', at: '', until: '2027-03-31' })],
  ])('accepts %s, and so does readMap', (_, document) => {
    expect(verdicts(document)).toEqual({ schema: true, map: true });
  });

  test.each<[string, object]>([
    ['nothing', {}],
    ['a list', []],
    ['another version', { version: 2, environments: {} }],
    ['a version as text', { version: '1', environments: {} }],
    ['an unknown field', map({}, { foo: 1 })],
    ['a field of JavaScript', map({}, { constructor: {} })],
    ['environments as a list', { version: 1, environments: [] }],
    ['an environment without fields', { version: 1, environments: { dev: {} } }],
    ['an environment without an id', dev({ environmentName: '' })],
    ['an unknown field of an environment', dev({ deployas: 'x' })],
    ['an entry that is text', dev({}, { k: 'connection' })],
    ['an entry without fields', dev({}, { k: {} })],
    ['a connection that is no text', withEntry({ connectionName: null })],
    ['a source in other case', withEntry({ source: 'embedded' })],
    ['an owner that is a list', withEntry({ owner: ['a'] })],
    ['globs that are text', withEntry({ usedBy: 'flows/**' })],
    ['a glob that is empty', withEntry({ usedBy: [''] })],
    ['a glob without end', withEntry({ usedBy: ['x'.repeat(1_001)] })],
    ['a day that there is not', withEntry({ reviewBy: '2027-02-29' })],
    ['a day in another form', withEntry({ reviewBy: '31.01.2027' })],
    ['an unknown field of a flow', withFlow({ flowname: 'x' })],
    ['an unknown state', withFlow({ state: 'Suspended' })],
    ['parameters as a list', withFlow({ parameters: [] })],
    ['create as text', withFlow({ create: 'true' })],
    ['an unknown field of the connectors', dev({ connectors: { denied: [] } })],
    ['an unknown field of the owners', map({}, { owners: { deny: [] } })],
    ['an unknown rule', map({}, { rules: { toString: 'off' } })],
    ['an unknown severity', map({}, { rules: { [RULE]: 'fatal' } })],
    ['a suppression of an unknown rule', withSuppression({ rule: 'nope' })],
    ['a suppression without a reason', withSuppression({ reason: '' })],
    ['an unknown field of a suppression', withSuppression({ file: 'x' })],
  ])('refuses %s, and so does readMap', (_, document) => {
    expect(verdicts(document)).toEqual({ schema: false, map: false });
  });

  test('leaves to readMap what only it can see: near misses of the fields of an entry', () => {
    expect(verdicts(withEntry({ owners: 'x' }))).toEqual({ schema: true, map: false });
  });
});
