import { describe, expect, test } from '@jest/globals';
import { call, compose, MANUAL } from './build.ts';
import { hasCorpus, realFlows } from './corpus.ts';
import { checkFiles, linesOf, MAP_FILE } from './repository.ts';

const rule = 'environment-value';
const PROD = 'https://contoso.sharepoint.com/sites/finance';
const TEST = 'https://contoso.sharepoint.com/sites/finance-test';
const LIST = '3127e441-45e2-4ccb-800d-573c57f91c45';

/** A flow whose only action hands `parameters` to a connector, and says `declared`. */
const flow = (parameters: object, declared: object = {}) => {
  const get = call('k', 'shared_sharepointonline') as { inputs: object };
  const actions = { Get: { ...get, inputs: { ...get.inputs, parameters } } };
  return JSON.stringify({
    contentVersion: '1.0.0.0',
    parameters: declared,
    triggers: MANUAL,
    actions,
  });
};

/** Each environment with the parameters that it sets, by flow. */
const mapOf = (environments: Record<string, Record<string, object>>) =>
  JSON.stringify({
    version: 1,
    environments: Object.fromEntries(
      Object.entries(environments).map(([name, flows]) => [
        name,
        {
          environmentName: `id-of-${name.replace('-alias', '')}`,
          connectionReferences: {},
          flows: Object.fromEntries(
            Object.entries(flows).map(([file, parameters]) => [file, { parameters }]),
          ),
        },
      ]),
    ),
  });

const found = (text: string, environments: Parameters<typeof mapOf>[0], only: string[] = []) =>
  linesOf(rule, { 'a.json': text, [MAP_FILE]: mapOf(environments) }, { environments: only });

const both = (test: object, production: object) => ({
  test: { 'a.json': test },
  production: { 'a.json': production },
});

describe('a value of another environment', () => {
  const apart = both({ site: TEST, list: 'none' }, { site: PROD, list: LIST });

  test('is reported in each environment that it is not of', () => {
    expect(found(flow({ dataset: PROD }), apart)).toEqual([
      expect.stringContaining(' test environment-value: `Get` `site`'),
    ]);
    expect(found(flow({ dataset: TEST }), apart)).toEqual([
      expect.stringContaining(' production environment-value: `Get` `site`'),
    ]);
    expect(found(flow({ table: LIST }), apart)).toHaveLength(1);
  });

  test('is none when it is another flow that sets it, in an environment of its own', () => {
    const elsewhere = { test: { 'a.json': {} }, production: { 'b.json': { site: PROD } } };
    expect(found(flow({ dataset: PROD }), elsewhere)).toHaveLength(1);
    const home = { production: { 'a.json': {}, 'b.json': { site: PROD } }, test: {} };
    expect(found(flow({ dataset: PROD }), home)).toEqual([]);
  });

  test.each([
    ['a path behind it', `${PROD}/Lists/Invoices`],
    ['a query behind it', `${PROD}?web=1`],
    ['an expression around it', `@concat('${PROD}', '/Lists/', variables('x'))`],
    ['a text around it', `See ${PROD}/SitePages for more`],
  ])('a URL counts with %s', (_, text) => {
    expect(found(flow({ body: text }), apart)).toHaveLength(1);
  });

  test.each([
    ['a longer name', `${PROD}-archive`],
    ['another host', PROD.replace('contoso', 'fabrikam')],
    ['its own longer one', `${TEST}/Lists`],
  ])('a URL that is the beginning of %s is another', (_, text) => {
    const lines = found(flow({ dataset: text }), apart, ['test']);
    expect(lines).toEqual([]);
  });

  test('the longest of several decides', () => {
    const nested = both({ site: TEST }, { root: 'https://contoso.sharepoint.com' });
    expect(found(flow({ dataset: TEST }), nested, ['test'])).toEqual([]);
    expect(found(flow({ dataset: TEST }), nested, ['production'])).toEqual([
      expect.stringContaining('`site`'),
    ]);
  });

  test('a value inside an object or a list is one', () => {
    const inside = both({}, { settings: { lists: [LIST] } });
    expect(found(flow({ table: LIST }), inside)).toHaveLength(1);
  });
});

describe('silent', () => {
  test.each([
    ['short', 'Invoice'],
    ['a number', 12345678],
    ['true', true],
    ['a secret', 'https://x.logic.azure.com/?sig=Zm9yLXRlc3RzLW9ubHktbm90LXJlYWw'],
  ])('a value that is %s', (_, value) => {
    expect(found(flow({ dataset: value }), both({}, { p: value }))).toEqual([]);
  });

  test('a value of both, or of one environment under two names', () => {
    expect(found(flow({ dataset: PROD }), both({ p: PROD }, { q: PROD }))).toEqual([]);
    const alias = { production: { 'a.json': { p: PROD } }, 'production-alias': { 'a.json': {} } };
    expect(found(flow({ dataset: PROD }), alias)).toEqual([]);
  });

  test('a word that is no connector’s argument', () => {
    const text = JSON.stringify({
      contentVersion: '1.0.0.0',
      triggers: MANUAL,
      actions: { A: { ...compose(), inputs: 'Production' } },
    });
    expect(found(text, both({}, { stage: 'Production' }))).toEqual([]);
  });

  test('a default that every environment sets, a secure one, and one of a solution', () => {
    const string = { type: 'String', defaultValue: PROD };
    const declared = (parameter: object) => flow({}, { site: parameter });
    expect(found(declared(string), both({ site: TEST }, { site: PROD }))).toEqual([]);
    expect(found(declared(string), both({}, { site: PROD }))).toHaveLength(1);
    const secure = { ...string, type: 'SecureString' };
    expect(found(declared(secure), both({}, { site: PROD }))).toEqual([]);
    const solution = { ...string, metadata: { schemaName: 'c_Site' } };
    expect(
      found(declared(solution), { test: { 'a.json': {} }, o: { 'b.json': { s: PROD } } }),
    ).toEqual([]);
  });
});

(hasCorpus ? describe : describe.skip)('flows as the platform wrote them', () => {
  const flows = realFlows();

  test('are fine where each environment sets what they say, and reported where it is another’s', () => {
    const sites = flows.flatMap(({ file, bytes, flow: { definition } }) => {
      const [site] =
        /https:\/\/[\w.]+\.sharepoint\.com\/sites\/\w+/.exec(JSON.stringify(definition)) ?? [];
      return site === undefined ? [] : [{ file, bytes, site }];
    });
    expect(sites.length).toBeGreaterThan(5);
    const files = Object.fromEntries(sites.map(({ file, bytes }) => [file, bytes]));
    const set = Object.fromEntries(sites.map(({ file, site }) => [file, { site }]));
    const empty = Object.fromEntries(sites.map(({ file }) => [file, {}]));
    const foundIn = (environments: Parameters<typeof mapOf>[0]) =>
      checkFiles({ ...files, [MAP_FILE]: mapOf(environments) }).findings.filter(
        (finding) => finding.rule === rule,
      );
    expect(foundIn({ one: set, two: set })).toEqual([]);
    const apart = foundIn({ one: set, two: empty });
    expect(new Set(apart.flatMap(({ environments }) => environments))).toEqual(new Set(['two']));
    expect(apart.length).toBeGreaterThan(0);
  });
});
