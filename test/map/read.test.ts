import { describe, expect, test } from '@jest/globals';
import { readMap } from '../../src/map/read.ts';
import {
  entry,
  expectProblems,
  map,
  mapOf,
  problemsOf,
  RULE_IDS,
  SPECIFIED,
  TEAMS,
} from './shared.ts';

const OPTIONS = { ruleIds: RULE_IDS, environment: null };
const read = (bytes: Uint8Array) => readMap('map.json', bytes, OPTIONS);
const lines = (...text: string[]) => text.join('\n');

describe('a map that is sound', () => {
  test('is read with all that the specification says of it', () => {
    const { environments, owners, rules, suppressions, dataPolicies } = mapOf(SPECIFIED);
    const production = environments.get('production');
    expect(production).toMatchObject({
      name: 'production',
      environmentName: 'Default-26e65220-5561-46ef-9783-ce5f20489241',
      deployAs: 'svc-flows@contoso.com',
      connectors: { allow: ['shared_*'], deny: ['shared_twitter'] },
    });
    expect([...(production?.entries.values() ?? [])]).toMatchObject([
      {
        key: 'shared_sharepointonline',
        source: 'Embedded',
        owner: 'svc-flows@contoso.com',
        sharedWith: ['deploy@contoso.com'],
        stewards: ['@contoso/finance', '@octocat'],
        usedBy: ['flows/finance/**'],
        reviewBy: '2027-01-31',
      },
    ]);
    expect([...(production?.flows.values() ?? [])]).toMatchObject([
      {
        file: 'flows/finance/invoice-reminder.json',
        flowName: '0757041a-8ef2-cf74-ef06-06881916f371',
        create: false,
        displayName: 'Invoice reminder',
        state: 'Started',
        parameters: { siteUrl: 'https://contoso.sharepoint.com/sites/prod' },
      },
    ]);
    expect(owners.allow).toEqual(['svc-*@contoso.com']);
    expect([...rules]).toEqual([['reference-unused', 'warning']]);
    expect(dataPolicies.globs).toEqual(['policies/*.json']);
    expect(suppressions).toMatchObject([{ rule: 'owner-mismatch', until: '2027-03-31' }]);
  });

  test('may leave out everything optional, or leave it blank', () => {
    const more = { deployAs: '', flows: { 'a.json': { flowName: '', displayName: '' } } };
    const { environments, owners } = mapOf(
      map({ dev: { entries: { k: entry('c', { owner: '' }) }, ...more } }),
    );
    const dev = environments.get('dev');
    expect(dev).toMatchObject({ deployAs: null, connectors: { allow: null, deny: [] } });
    expect(dev?.entries.get('k')).toMatchObject({ owner: null, usedBy: null, source: null });
    expect(dev?.flows.get('a.json')).toMatchObject({
      flowName: null,
      displayName: null,
      create: false,
      state: null,
    });
    expect(owners.allow).toBeNull();
  });

  test('takes the block of a live flow as it is', () => {
    const live = {
      connectionName: 'shared-teams-c32e6b36-e3dd-4ca6-806d-5969ba7e6dee',
      source: 'Invoker',
      id: TEAMS,
      displayName: 'Microsoft Teams',
      iconUri: 'https://connectoricons-prod.azureedge.net/icon.png',
      brandColor: '#4B53BC',
      tier: 'NotSpecified',
      apiName: 'teams',
      swagger: null,
      apiDefinition: { name: 'shared_teams', properties: { connectionParameters: { a: [1] } } },
      isProcessSimpleApiReferenceConversionAlreadyDone: false,
      connectionReferenceLogicalName: 'contoso_Teams',
      isOnPremiseConnection: false,
      environment: { name: 'x' },
      authenticatedUser: {},
      category: 'x',
      isCustomApi: false,
      dependencies: [],
      host: {},
      type: 'x',
      name: 'x',
      apiId: 'x',
      api: {},
      connection: {},
      runtimeSource: 'invoker',
      impersonation: {},
      parameterValues: {},
      statuses: [],
    };
    const flows = { 'a.json': { connectionReferences: { shared_teams: live } } };
    const { environments } = mapOf(map({ dev: { entries: { shared_teams: live }, flows } }));
    const dev = environments.get('dev');
    expect(dev?.entries.get('shared_teams')).toMatchObject({ id: TEAMS, source: 'Invoker' });
    expect(dev?.flows.get('a.json')?.overrides.get('shared_teams')).toMatchObject({ id: TEAMS });
  });

  test.each([
    ['UTF-8 with BOM', Buffer.from(`\uFEFF${SPECIFIED}`)],
    ['UTF-16LE', Buffer.from(SPECIFIED, 'utf16le')],
    ['UTF-16LE with BOM', Buffer.from(`\uFEFF${SPECIFIED}`, 'utf16le')],
    ['UTF-16BE with BOM', Buffer.from(`\uFEFF${SPECIFIED}`, 'utf16le').swap16()],
    ['CRLF', Buffer.from(SPECIFIED.replaceAll('\n', '\r\n'))],
  ])('may come as %s, with the same places', (_, bytes) => {
    const result = read(bytes);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const found = result.map.environments.get('production')?.entries.values().toArray()[0];
    expect(result.map.source.place(found?.paths.owner ?? [])).toMatchObject({
      line: 14,
      column: 20,
    });
  });

  test('takes names that JavaScript knows as names', () => {
    const names = { constructor: entry('a'), toString: entry('b'), valueOf: entry('c') };
    const flows = { constructor: { create: true }, toString: { connectionReferences: names } };
    const { environments } = mapOf(map({ constructor: { entries: names, flows }, toString: {} }));
    expect([...environments.keys()]).toEqual(['constructor', 'toString']);
    const environment = environments.get('constructor');
    expect([...(environment?.entries.keys() ?? [])]).toEqual(Object.keys(names));
    expect([...(environment?.flows.keys() ?? [])]).toEqual(Object.keys(flows));
    expect(environment?.flows.get('toString')?.overrides.get('valueOf')?.connectionName).toBe('c');
  });
});

describe('a map that cannot be read', () => {
  test.each([
    ['', '1:1-1'],
    ['\uFEFF \r\n', '1:1-1'],
    ['null', '1:1-5'],
    ['"text"', '1:1-7'],
    ['12', '1:1-3'],
    ['[]', '1:1-2'],
    ['hello', '1:1-6'],
    ['{\n  "version" 1\n}', '2:13-14'],
    ['{\n  "version": 1\n  "owners": {}\n}', '3:3-11'],
    ['{"version": 1', '1:14-14'],
    ['{"a": "b\n}', '1:7-9'],
    ['{ /* ', '1:3-6'],
    ['{} {}', '1:4-5'],
    ['{,}', '1:2-3'],
  ])('%j', (text, expected) => {
    expectProblems(problemsOf(text), [expected]);
  });

  test('says where it is not decodable', () => {
    const result = read(Uint8Array.from([...Buffer.from('{\n"é'), 0xff]));
    expect(result).toMatchObject({
      ok: false,
      problems: [{ line: 2, column: 3, at: '' }],
    });
  });

  test.each([
    '['.repeat(100_000),
    '{"a":'.repeat(100_000),
    `{"x":${'['.repeat(100_000)}`,
    '{ ], "a": '.repeat(100_000),
    `${']'.repeat(100_000)}${'['.repeat(100_000)}`,
    `${'/*'.repeat(100_000)}`,
    `${'['.repeat(201)}${']'.repeat(201)}`,
  ])('does not overflow the stack on brackets without end', (text) => {
    expect(problemsOf(text)).toHaveLength(1);
  });

  test('does not fail on any beginning of a sound map', () => {
    for (let end = 0; end < SPECIFIED.trimEnd().length; end++) {
      expect(problemsOf(SPECIFIED.slice(0, end)).length).toBeGreaterThan(0);
    }
    expect(problemsOf(SPECIFIED.trimEnd())).toEqual([]);
  });
});

describe('what a map would lose without a word', () => {
  test('each key that is there twice, at every level', () => {
    const text = lines(
      '{ "version": 1, // one',
      '  "environments": {',
      '    "a": { "environmentName": "x", "connectionReferences": { "k": 1, "k": 2 } },',
      '    "\\u0061": {}',
      '  },',
      '  "version": 1',
      '}',
    );
    expectProblems(problemsOf(text), [
      '3:70-73 /environments/a/connectionReferences/k',
      '4:5-13 /environments/a',
      '6:3-12 /version',
      '3:67-68 /environments/a/connectionReferences/k',
    ]);
  });

  test('hides none of its other problems, but a field that the other one may have', () => {
    const text = lines(
      '{ "version": 2,',
      '  "environments": {',
      '    "a": { "environmentName": "x", "deployas": "y", "connectionReferences": {} },',
      '    "b": { "environmentName": "x" },',
      '    "b": { "connectionReferences": {} },',
      '    "c": { "environmentName": "x" },',
      '    "__proto__": { "wrong": 1 }',
      '  },',
      '  "rules": { "reference-unsed": "error" },',
      '  "rules": {}',
      '}',
    );
    expectProblems(problemsOf(text), [
      '5:5-8 /environments/b',
      '7:5-16 /environments/__proto__',
      '10:3-10 /rules',
      '1:14-15 /version',
      '3:36-46 /environments/a/deployas',
      '6:5-8 /environments/c',
      '9:14-31 /rules/reference-unsed',
    ]);
  });

  test.each(['"__proto__"', '"\\u005f_proto__"'])('the key %s', (key) => {
    const text = `{"version": 1,\n"environments": {${key}: {"polluted": true}}}`;
    const end = 18 + key.length;
    expectProblems(problemsOf(text), [`2:18-${end} /environments/__proto__`]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('but not the text `__proto__`', () => {
    expect(problemsOf(map({ dev: { deployAs: '__proto__' } }))).toEqual([]);
  });

  test('a parameter that is no number of JSON', () => {
    const parameters = '{"n": 12345678901234567890, "m": 1e999, "k": 1.5}';
    const flows = `{"a.json": {"parameters": ${parameters}}}`;
    const text = `{"version":1,"environments":{"d":{"environmentName":"x","connectionReferences":{},"flows":${flows}}}}`;
    expect(problemsOf(text)).toMatchObject([
      {
        at: '/environments/d/flows/a.json/parameters/n',
        reason: { code: 'json-number-not-kept', literal: '12345678901234567890' },
      },
      {
        at: '/environments/d/flows/a.json/parameters/m',
        reason: { code: 'json-number-not-kept', sent: null },
      },
    ]);
  });
});
