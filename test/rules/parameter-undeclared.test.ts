import { describe, expect, test } from '@jest/globals';
import { bare, call, compose, mapOf } from './build.ts';
import { checkFiles, linesOf, MAP_FILE, problemsOfRule } from './repository.ts';

const rule = 'parameter-undeclared';

const withParameters = (text: string, parameters: unknown) =>
  JSON.stringify({ ...JSON.parse(text), parameters }, null, 2);

test('the two of the platform are warned of, where they are missing', () => {
  const flow = bare({ Tell: call('shared_teams') });
  expect(linesOf(rule, { 'a.json': flow })).toEqual([
    expect.stringContaining('warning parameter-undeclared: `$authentication`'),
    expect.stringContaining('warning parameter-undeclared: `$connections`'),
  ]);
  const half = withParameters(flow, { $Connections: {} });
  expect(linesOf(rule, { 'a.json': half })).toEqual([expect.stringContaining('`$authentication`')]);
  const both = withParameters(flow, { $connections: {}, $authentication: {} });
  expect(linesOf(rule, { 'a.json': both })).toEqual([]);
});

test('the map decides, as for every rule, what all of its findings weigh', () => {
  const map = JSON.stringify({ version: 1, environments: {}, rules: { [rule]: 'notice' } });
  const { findings } = checkFiles({ 'a.json': bare({ Tell: call('k') }), [MAP_FILE]: map });
  expect(
    findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity),
  ).toEqual(['notice', 'notice']);
});

test('a flow without connectors needs neither, and may read them', () => {
  const A = { ...compose(), inputs: "@parameters('$connections')" };
  expect(linesOf(rule, { 'a.json': bare({ A }) })).toEqual([]);
});

test('others are errors; names are compared without case, and computed ones left alone', () => {
  const A = {
    ...compose(),
    inputs: ["@parameters('URL')", "@parameters(concat('a', 'b'))", "@parameters('ulr')"],
  };
  const flow = withParameters(bare({ A }), { url: { type: 'String' } });
  expect(linesOf(rule, { 'a.json': flow })).toEqual([
    expect.stringMatching(/ error parameter-undeclared: `A` `ulr`/),
  ]);
});

test('a missing declaration is one finding, whoever reads the parameter and where it is set', () => {
  const reads = (name: string) => ({ ...compose(), inputs: `@parameters('${name}')` });
  const flow = bare({ A: reads('site'), B: reads('Site'), C: reads('other') });
  const map = mapOf({ test: { flows: { 'a.json': { parameters: { Site: 'x' } } } } });
  const { findings } = checkFiles({ 'a.json': flow, [MAP_FILE]: map });
  const found = findings.filter((finding) => finding.rule === rule);
  expect(found.map(({ file, related }) => [file, related.map((each) => each.file)])).toEqual([
    ['a.json', ['a.json', MAP_FILE]],
    ['a.json', []],
  ]);
});

describe('what the map sets', () => {
  const declared = {
    text: { type: 'String' },
    secret: { type: 'securestring' },
    whole: { type: 'Int' },
    part: { type: 'Float' },
    flag: { type: 'Bool' },
    list: { type: 'Array' },
    thing: { type: 'Object' },
    hidden: { type: 'SecureObject' },
    odd: { type: 'Date' },
  };
  const flow = withParameters(bare({ A: compose() }), declared);
  const filesWith = (parameters: object) => ({
    'a.json': flow,
    [MAP_FILE]: mapOf({ test: { flows: { 'a.json': { parameters } } } }),
  });
  const found = (parameters: object) => linesOf(rule, filesWith(parameters));

  test('fits what is declared', () => {
    expect(
      found({
        text: '',
        secret: 's',
        whole: -3,
        part: 1.5,
        flag: false,
        list: [1],
        thing: {},
        hidden: { a: 1 },
        odd: 'whatever',
      }),
    ).toEqual([]);
    expect(found({ part: 2 })).toEqual([]);
  });

  test.each([
    ['text', 1],
    ['secret', {}],
    ['whole', 1.5],
    ['whole', '1'],
    ['part', '1'],
    ['flag', 'true'],
    ['list', {}],
    ['thing', []],
    ['hidden', 'x'],
    ['text', null],
  ] as const)('%s is not %j', (name, value) => {
    const files = filesWith({ [name]: value });
    const found = problemsOfRule(rule, checkFiles(files).findings);
    const at = `/environments/test/flows/a.json/parameters/${name}`;
    expect(found).toMatchObject([
      { file: MAP_FILE, severity: 'error', environments: ['test'], at },
    ]);
    // The type as the definition writes it.
    expect(found[0]?.message.split(/[ ;]/)).toContain(declared[name].type);
  });

  test('is there, in the same letters', () => {
    expect(found({ Text: 'x', constructor: 'x' })).toEqual([
      expect.stringContaining('`Text` `text`'),
      expect.stringContaining('`constructor`'),
    ]);
  });
});
