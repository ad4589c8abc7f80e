import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse } from 'jsonc-parser';
import { mapJsonSchema, SCHEMA_FILE } from '../../scripts/schema.ts';
import { readMap } from '../../src/map/read.ts';
import { mapSchema, SCHEMA_ADDRESS } from '../../src/map/schema.ts';
import { RULE_IDS } from '../../src/rules/index.ts';
import { blocksOf, exists, filesEnding, read } from '../contract/repository.ts';
import { describeSamples, sample } from '../flow/shared.ts';
import { entry, map, SPECIFIED } from './shared.ts';

type Node = { properties: Record<string, Node>; additionalProperties: Node } & Record<
  string,
  unknown
>;

const schema = mapJsonSchema() as Node;
/** What editors know beyond the draft: the schema may have no others. */
const NOTES = [
  'patternErrorMessage',
  'allowComments',
  'allowTrailingCommas',
  'enumDescriptions',
  'markdownDescription',
];
const ajv = new Ajv({ formats: { date: isDay }, keywords: NOTES, addUsedSchema: false });
const accepts = (node: object, value: unknown) => ajv.validate(node, value);
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

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The verdicts on one text: of the JSON Schema, and of readMap. */
function verdictsOn(text: string) {
  return {
    schema: accepts(schema, parse(text, [], { allowTrailingComma: true })),
    map: readMap('map.json', Buffer.from(text), { ruleIds: RULE_IDS, environment: null }).ok,
  };
}

const verdicts = (document: object) => verdictsOn(JSON.stringify(document));
const BOTH = { schema: true, map: true };

/** Every whole map that the documents show, but on the page of what is wrong with maps. */
const documented = filesEnding('.md')
  .filter((file) => file !== 'docs/rules/map-invalid.md')
  .flatMap((file) => blocksOf(file))
  .filter(({ language }) => language.startsWith('json'))
  .filter(({ content }) => /^\{[^{]*"version": 1\b/.test(content))
  .map(({ place, content }) => [place, content] as const);

const dev = (more: object, entries: object = {}) => map({ dev: { entries, ...more } });
const withEntry = (more: object) => dev({}, { k: entry('c', more) });
const withFlow = (settings: object) => dev({ flows: { 'a.json': settings } });
const withIgnored = (pointer: string) => map({}, { compare: { ignore: [pointer] } });
const withPolicies = (...dataPolicies: unknown[]) => map({}, { dataPolicies });
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

  test('describes every field that a map may have in one sentence, plainly and with a link', () => {
    const wrong = [...fields(schema)].filter(([at, { description, markdownDescription }]) => {
      const sentences = at.startsWith('/rules/') ? /^[A-Z\d].*\. Default: \w+\.$/ : /^[A-Z].*\.$/;
      return (
        !sentences.test(String(description)) ||
        (!at.startsWith('/rules/') && /\. [A-Z]/.test(String(description))) ||
        !/\.md\)$/.test(String(markdownDescription))
      );
    });
    expect(wrong.map(([at, { description }]) => `${at}: ${description}`)).toEqual([]);
  });

  test('describes what is under a name of the map’s own, and each item of a list', () => {
    const nodes = [schema, ...[...fields(schema)].map(([, node]) => node)];
    const inner = nodes.flatMap(({ type, items, additionalProperties, properties = {} }) => [
      ...(type === 'array' ? [items as Node] : []),
      ...(Object.keys(additionalProperties ?? {}).length > 0 && Object.keys(properties).length === 0
        ? [additionalProperties]
        : []),
    ]);
    expect(inner.length).toBeGreaterThan(10);
    expect(inner.filter(({ description }) => !description)).toEqual([]);
  });

  test('offers a value, or shows one, for every text and list', () => {
    const free = [...fields(schema)].filter(
      ([, { type, enum: known, examples, items }]) =>
        ['string', 'array'].includes(String(type)) &&
        known === undefined &&
        examples === undefined &&
        (items as Node | undefined)?.examples === undefined,
    );
    expect(free.map(([at]) => at)).toEqual([]);
  });

  test('says in words what a pattern wants', () => {
    const nodes = [...fields(schema)].flatMap(([, node]) => [node, (node.items ?? {}) as Node]);
    const patterns = nodes.filter(({ pattern }) => pattern !== undefined);
    expect(patterns.length).toBeGreaterThan(5);
    expect(patterns.filter(({ patternErrorMessage }) => !patternErrorMessage)).toEqual([]);
  });

  test('links to pages that there are', () => {
    const pages = JSON.stringify(schema).matchAll(/blob\/v1\/([^)"]+)/g);
    const missing = [...pages].map(([, page = '']) => page).filter((page) => !exists(page));
    expect(missing).toEqual([]);
  });

  test('has the address that maps name, of a release whose tag workflows use', () => {
    expect(schema.$id).toBe(SCHEMA_ADDRESS);
    expect(SCHEMA_ADDRESS).toContain(`/v1/${SCHEMA_FILE}`);
    expect(read('README.md')).toContain('uses: flowgate/flowgate@v1');
    const maps = [read('examples/contoso/connection-references.json'), read('docs/map.md')];
    for (const text of maps) expect(text).toContain(`"$schema": "${SCHEMA_ADDRESS}"`);
  });

  test('accepts its own examples', () => {
    const refused = [...fields(schema)].filter(([, field]) => {
      const examples = (field.examples ?? []) as unknown[];
      return !examples.every((example) => accepts(field, example));
    });
    expect(refused.map(([at]) => at)).toEqual([]);
  });

  test('accepts the map of the specification, as the zod schema does', () => {
    const document = parse(SPECIFIED, [], { allowTrailingComma: true });
    expect(mapSchema.safeParse(document).success).toBe(true);
    expect(verdictsOn(SPECIFIED)).toEqual(BOTH);
  });

  test('accepts the map of the example', () => {
    expect(verdictsOn(read('examples/contoso/connection-references.json'))).toEqual(BOTH);
  });

  test('accepts the maps that the documents show', () => {
    expect(documented.map(([place]) => place).join()).toContain('docs/map.md');
    const refused = documented.filter(([, text]) => !verdictsOn(text).schema);
    expect(refused.map(([place]) => place)).toEqual([]);
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
    ['a glob with many stars', withEntry({ usedBy: ['**/*a*b*/**/c/**/*a*a*a*a*a*a*a*a*a*a*b'] })],
    [
      'data policies, some of them left out',
      withPolicies('policies/*.json', '!policies/a..b/old.json', './x.json', '.github/..x/*.json'),
    ],
    ['what is not compared', withIgnored('/definition/actions/a~1b/inputs/~0')],
    ['one parameter that is not compared', withIgnored('/definition/parameters')],
    ['a part of every action that is not compared', withIgnored('/definition/actions/*/runAfter')],
  ])('accepts %s, and so does readMap', (_, document) => {
    expect(verdicts(document)).toEqual(BOTH);
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
    ['a suppression of a day that there is not', withSuppression({ until: '2027-13-01' })],
    [
      'a pattern of accounts with too many stars',
      map({}, { owners: { allow: ['*a'.repeat(21)] } }),
    ],
    ['a suppression of an extended glob', withSuppression({ flow: 'flows/+(a|b).json' })],
    ['a glob with a range in braces', withEntry({ usedBy: ['flows/{1..3}.json'] })],
    ['a glob of the extended kind', dev({ connectors: { deny: ['shared_+(a|b)'] } })],
    ...['', '/x.json', '../x.json', '!../x.json', 'a/../../x.json', 'a/..', '..', 'C:\\x.json'].map(
      (glob): [string, object] => [`data policies at ${glob || 'no place'}`, withPolicies(glob)],
    ),
    ['a data policy by a backslash', withPolicies('policies\\..\\..\\x.json')],
    ['a data policy that is no text', withPolicies({})],
    ['data policies that are text', map({}, { dataPolicies: 'policies/*.json' })],
    ['an unknown field of compare', map({}, { compare: { ignored: [] } })],
    ['a binding that is not compared', withIgnored('/connectionReferences/k')],
    ['actions that are not compared', withIgnored('/definition/actions')],
    ['all that is not compared', withIgnored('/definition/*')],
    ['no pointer', withIgnored('definition/actions/Send')],
    ['a pointer with a tilde of its own', withIgnored('/definition/actions/~2')],
  ])('refuses %s, and so does readMap', (_, document) => {
    expect(verdicts(document)).toEqual({ schema: false, map: false });
  });

  test('leaves to readMap what only it can see: near misses of the fields of an entry', () => {
    expect(verdicts(withEntry({ owners: 'x' }))).toEqual({ schema: true, map: false });
  });

  test('and readMap agree on every glob and every pointer', () => {
    const texts = (...parts: string[]) =>
      fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 12 }).map((of) => of.join(''));
    const globs = texts('*', '**', '/', 'a', '?', '(', '+', '{', '.', '}', '\n');
    const pointers = texts('/', 'definition', '*', 'actions', 'a', '~', '~0', '~1', '\n');
    const agree = (document: object) => {
      const { schema, map } = verdicts(document);
      expect(schema).toBe(map);
    };
    fc.assert(fc.property(globs, (glob) => agree(withEntry({ usedBy: [glob] }))));
    const paths = texts('*', '/', '\\', 'a', '.', '..', '!', 'C:', '{', '\n');
    fc.assert(fc.property(paths, (path) => agree(withPolicies(path))));
    fc.assert(fc.property(pointers, (pointer) => agree(withIgnored(pointer))));
    fc.assert(fc.property(pointers, (rest) => agree(withIgnored(`/definition/${rest}`))));
  });
});

describeSamples('the JSON Schema of the map', () => {
  test.each(['c-live-flow.json', 'g-mcp-update-args.json'])(
    'accepts the references of %s as entries, as they are',
    (name) => {
      const document = JSON.parse(Buffer.from(sample(name)).toString());
      const holder = document.properties ?? document.params?.arguments ?? document;
      const references = holder.connectionReferences;
      expect(Object.keys(references)).not.toEqual([]);
      expect(verdicts(dev({}, references))).toEqual(BOTH);
    },
  );
});
