import { describe, expect, test } from '@jest/globals';
import { api, bare, call, compose, declared, deploy, entry, mapOf } from './build.ts';
import { ENVIRONMENT, POLICY_FILE, type PolicyStory, policy, text } from './policies.ts';
import { checkFiles, type Files, MAP_FILE } from './repository.ts';

const rule = 'data-policy';

const operation = (connector: string, operationId = 'Do') => {
  const host = { connectionName: connector, operationId, apiId: api(connector) };
  return { type: 'OpenApiConnection', runAfter: {}, inputs: { host } };
};

const mapWith = (environments: Parameters<typeof mapOf>[0], more: object = {}) =>
  text({ dataPolicies: ['policies/*.json'], ...JSON.parse(mapOf(environments)), ...more });

const MAP = mapWith({ production: {} });
const BUTTON = { manual: { type: 'Request', kind: 'Button', inputs: {} } };

/** The findings of one flow under some policies, as `line: related lines`, and the reasons of what was not run. */
function judged(
  actions: object,
  policies: PolicyStory | PolicyStory[],
  {
    triggers = BUTTON,
    map = MAP,
    flow = bare(actions, triggers),
    ...options
  }: { triggers?: object; map?: string; flow?: string; committed?: Record<string, string> } = {},
) {
  const stories = [policies].flat();
  const exports = stories.map((story, index): [string, string] => [
    index === 0 ? POLICY_FILE : `policies/${index}.json`,
    text(policy({ id: `id-${index}`, ...story })),
  ]);
  const files = { 'a.json': flow, [MAP_FILE]: map, ...Object.fromEntries(exports) };
  const { findings, notRun } = checkFiles(files, options);
  const lines = flow.split('\n');
  const nameAt = (line: number) => /"([^"]+)"/.exec(lines[line - 1] ?? '')?.[1];
  return {
    found: findings
      .filter((finding) => finding.rule === rule)
      .map(({ line, related }) => [nameAt(line), ...related.map((each) => nameAt(each.line))]),
    messages: findings.flatMap((each) => (each.rule === rule ? [each.message] : [])),
    environments: findings.flatMap((each) => (each.rule === rule ? [each.environments] : [])),
    notRun: notRun.flatMap((each) => (each.rule === rule ? [each.reason] : [])),
  };
}

const SQL = 'shared_sql';
const BLOB = 'shared_azureblob';
const SHAREPOINT = 'shared_sharepointonline';
const two = { One: operation(SQL), Two: operation(BLOB) };

describe('a blocked connector', () => {
  test('is found where it is used first, with its other uses', () => {
    const { found, notRun } = judged(
      { A: operation(SQL), B: operation(BLOB), C: operation(SQL) },
      { blocked: [SQL] },
    );
    expect(found).toEqual([['A', 'C']]);
    expect(notRun).toEqual([]);
  });

  test('is found in a trigger and in nested scopes', () => {
    const triggers = { When: operation(SQL, 'OnNewItems') };
    const inner = { type: 'Scope', runAfter: {}, actions: { Inner: operation(BLOB) } };
    const { found } = judged({ Outer: inner }, { blocked: [SQL, BLOB] }, { triggers });
    expect(found).toEqual([['When'], ['Inner']]);
  });

  test('is recognised by the declaration in the file, or by the binding in the map', () => {
    const name = "@parameters('$connections')['k']['connectionId']";
    const Run = { type: 'ApiConnection', runAfter: {}, inputs: { host: { connection: { name } } } };
    const story = { blocked: [SQL] };
    const file = deploy({ Run }, { k: declared(SQL) });
    expect(judged({}, story, { flow: file }).found).toEqual([['Run']]);
    const map = mapWith({ production: { entries: { k: entry({ id: api(SQL) }) } } });
    expect(judged({ Run }, story, { map }).found).toEqual([['Run']]);
    expect(judged({ Run }, story).found).toEqual([]);
  });

  test('is spelt in any case, and named with or without its path', () => {
    const odd = { A: operation('shared_SQL') };
    expect(judged(odd, { blocked: ['SHARED_sql'] }).found).toEqual([['A']]);
    expect(judged(odd, { blocked: ['sql'] }).found).toEqual([['A']]);
  });

  test('is blocked by default where no group lists it', () => {
    expect(judged(two, { byDefault: 'Blocked', business: [SQL] }).found).toEqual([['Two']]);
    expect(judged(two, { byDefault: 'Confidential' }).found).toEqual([]);
  });

  test('hides a forbidden pair with it, and its blocked operations', () => {
    const story = { blocked: [SQL], business: [BLOB], actions: { [SQL]: { rest: 'Block' } } };
    expect(judged(two, story).found).toEqual([['One']]);
  });
});

describe('what cannot be blocked', () => {
  const teams = { A: operation('shared_teams'), B: operation(SHAREPOINT) };

  test('is Non-business where the default is Blocked', () => {
    const story: PolicyStory = { byDefault: 'Blocked' };
    expect(judged(teams, story).found).toEqual([]);
    expect(judged(teams, { ...story, business: [SHAREPOINT] }).found).toEqual([['B', 'A']]);
  });

  test('is not checked where a policy blocks it', () => {
    const { found, notRun } = judged(teams, { blocked: ['shared_teams'], business: [SHAREPOINT] });
    expect(found).toEqual([]);
    expect(notRun).toEqual([
      { code: 'data-policy-not-blockable', policy: 'Contoso', connector: 'shared_teams' },
    ]);
  });

  test('has no rules for its operations', () => {
    const { found, notRun } = judged(teams, { actions: { shared_teams: { rest: 'Block' } } });
    expect(found).toEqual([]);
    expect(notRun).toMatchObject([{ code: 'data-policy-not-blockable' }]);
  });

  test('Content Conversion may be used with either group, whatever a policy says', () => {
    const text = { A: operation('shared_conversionservice'), B: operation(SQL) };
    expect(judged(text, { byDefault: 'Blocked', business: [SQL] }).found).toEqual([]);
    expect(judged(text, { blocked: ['shared_conversionservice'] }).found).toEqual([]);
  });
});

describe('Business and Non-business in one flow', () => {
  test('are one finding, at the first operation of the second group, with the other one', () => {
    const flow = {
      A: operation(SQL),
      B: operation(SQL),
      C: operation(BLOB),
      D: operation(SHAREPOINT),
    };
    const { found, messages } = judged(flow, { business: [SQL, SHAREPOINT], other: [BLOB] });
    expect(found).toEqual([['C', 'A']]);
    for (const name of ['`C`', '`A`', '`shared_sql`', '`shared_azureblob`', '`Contoso`']) {
      expect(messages[0]).toContain(name);
    }
  });

  test('may come from the default, on either side', () => {
    expect(judged(two, { business: [BLOB] }).found).toEqual([['Two', 'One']]);
    expect(judged(two, { byDefault: 'Confidential', other: [SQL] }).found).toEqual([
      ['Two', 'One'],
    ]);
    expect(judged(two, { byDefault: 'Confidential', business: [SQL] }).found).toEqual([]);
  });

  test('a trigger counts', () => {
    const triggers = { When: operation(SQL, 'OnNewItems') };
    expect(judged({ A: operation(BLOB) }, { business: [SQL] }, { triggers }).found).toEqual([
      ['A', 'When'],
    ]);
  });

  test('an operation without a connector has no group', () => {
    const flow = { A: operation(SQL), B: compose(), C: { type: 'Wait', runAfter: {}, inputs: {} } };
    expect(judged(flow, { business: [SQL] }).found).toEqual([]);
  });
});

describe('a blocked operation', () => {
  const flow = {
    A: operation(SQL, 'DeleteItem_V2'),
    B: operation(SQL, 'GetItems'),
    C: operation(SQL, 'deleteitem_v2'),
    D: operation(SQL, 'DeleteItem_V2'),
  };

  test('is found by its id, each id once', () => {
    const rules = { DeleteItem_V2: 'Block' } as const;
    expect(judged(flow, { actions: { [SQL]: { rules } } }).found).toEqual([['A', 'D'], ['C']]);
  });

  test('is every one that is not allowed, where that is the default', () => {
    const story = { actions: { [SQL]: { rules: { GetItems: 'Allow' as const }, rest: 'Block' } } };
    expect(judged(flow, story).found).toEqual([['A', 'D'], ['C']]);
    expect(judged(flow, { actions: { [SQL]: { rest: 'Block' } } }).found).toHaveLength(3);
    expect(judged(flow, { actions: { [SQL]: { rest: '' } } }).found).toEqual([]);
  });

  test('is blocked only for its own connector', () => {
    expect(judged(flow, { actions: { [BLOB]: { rest: 'Block' } } }).found).toEqual([]);
  });

  test('may be a trigger', () => {
    const triggers = { When: operation(SQL, 'GetOnNewItems_V2') };
    const rules = { GetOnNewItems_V2: 'Block' } as const;
    expect(judged({}, { actions: { [SQL]: { rules } } }, { triggers }).found).toEqual([['When']]);
  });

  test('is reported together with a forbidden pair', () => {
    const rules = { Do: 'Block' } as const;
    const story = { business: [SQL], other: [BLOB], actions: { [BLOB]: { rules } } };
    expect(judged(two, story).found).toEqual([['Two'], ['Two', 'One']]);
  });

  test('is read from an older action, and not checked where that does not name it', () => {
    const name = "@parameters('$connections')['k']['connectionId']";
    const inputs = { host: { connection: { name } } };
    const metadata = { flowSystemMetadata: { swaggerOperationId: 'DeleteItem_V2' } };
    const old = { type: 'ApiConnection', runAfter: {}, inputs };
    const story = { actions: { [SQL]: { rules: { DeleteItem_V2: 'Block' as const } } } };
    const known = deploy({ A: { ...old, metadata } }, { k: declared(SQL) });
    expect(judged({}, story, { flow: known }).found).toEqual([['A']]);
    const unknown = judged({}, story, { flow: deploy({ A: old }, { k: declared(SQL) }) });
    expect(unknown.found).toEqual([]);
    expect(unknown.notRun).toEqual([
      { code: 'data-policy-operation-unknown', policy: 'Contoso', connector: SQL },
    ]);
  });
});

describe('HTTP', () => {
  const http = { type: 'Http', runAfter: {}, inputs: { method: 'GET', uri: 'https://x.example' } };
  const webhook = { type: 'HttpWebhook', runAfter: {}, inputs: {} };
  const request = (kind: string) => ({ manual: { type: 'Request', kind, inputs: {} } });
  const inChild = { host: { workflowReferenceName: '0757041a-8ef2-cf74-ef06-06881916f371' } };
  const child = { type: 'Workflow', runAfter: {}, inputs: inChild };

  test.each<[string, object, object]>([
    ['Http', { A: http }, BUTTON],
    ['Http', { A: { ...http, type: 'http' } }, BUTTON],
    ['HttpWebhook', { A: webhook }, BUTTON],
    ['HttpRequestReceived', {}, request('Http')],
    ['HttpRequestReceived', {}, request('http')],
    ['Http', { A: child }, BUTTON],
    ['Http', {}, { manual: { type: 'Http', inputs: {} } }],
    ['HttpWebhook', {}, { manual: { type: 'HttpWebhook', inputs: {} } }],
  ])('%s is blocked by its bare id, as in %j', (id, actions, triggers) => {
    expect(judged(actions, { blocked: [id] }, { triggers }).found).toHaveLength(1);
    const path = `/providers/Microsoft.PowerApps/apis/${id}`;
    expect(judged(actions, { blocked: [path] }, { triggers }).found).toHaveLength(1);
    const others = ['Http', 'HttpWebhook', 'HttpRequestReceived'].filter((each) => each !== id);
    expect(judged(actions, { blocked: others }, { triggers }).found).toEqual([]);
  });

  test.each(['Button', 'PowerApp', 'PowerAppV2', 'Skills', 'ApiConnection'])(
    'a trigger of kind %s is none',
    (kind) => {
      const story = { byDefault: 'Blocked' as const };
      expect(judged({}, story, { triggers: request(kind) }).found).toEqual([]);
    },
  );

  test('mixes with connectors like any other, and so does a child flow', () => {
    const business = { business: [SQL] };
    expect(judged({ A: operation(SQL), B: http }, business).found).toEqual([['B', 'A']]);
    const { found, messages } = judged({ A: operation(SQL), B: child }, business);
    expect(found).toEqual([['B', 'A']]);
    expect(messages[0]).toContain('child flow');
    expect(
      judged({ A: operation(SQL), B: child, C: http }, { business: [SQL, 'Http'] }).found,
    ).toEqual([]);
    expect(judged({ B: child, C: http }, business).found).toEqual([]);
  });

  test('a policy of the old schema classifies it only where it lists it', () => {
    const flow = { A: operation(SQL), B: http };
    expect(judged(flow, { business: [SQL], legacy: true }).found).toEqual([]);
    expect(judged(flow, { business: [SQL], other: ['Http'], legacy: true }).found).toEqual([
      ['B', 'A'],
    ]);
  });
});

describe('several policies', () => {
  test('apply separately, and each is named', () => {
    const stories = [
      { name: 'First', business: [SQL] },
      { name: 'Second', business: [BLOB] },
      { name: 'Third', business: [SQL, BLOB] },
      { name: 'Fourth', blocked: [SQL] },
    ];
    const { found, messages } = judged(two, stories);
    expect(found.toSorted()).toEqual([['One'], ['Two', 'One'], ['Two', 'One']]);
    for (const name of ['First', 'Second', 'Fourth']) {
      expect(messages.filter((message) => message.includes(`\`${name}\``))).toHaveLength(1);
    }
    expect(messages.join()).not.toContain('Third');
  });

  test('are not combined: a flow that each of them allows is allowed', () => {
    const stories = [
      { business: [SQL, BLOB] },
      { byDefault: 'Confidential' as const, other: [SQL, BLOB] },
    ];
    expect(judged(two, stories).found).toEqual([]);
  });
});

describe('the environments of a policy', () => {
  const story = { blocked: [SQL] };
  const flow = { A: operation(SQL) };
  const here = (coverage: PolicyStory) =>
    judged(flow, { ...story, ...coverage }).found.length === 1;

  test.each<[string, PolicyStory, boolean]>([
    ['all', {}, true],
    ['only this one', { only: [ENVIRONMENT] }, true],
    ['only others', { only: ['Default-9'] }, false],
    ['none at all', { only: [] }, false],
    ['all but this one', { except: [ENVIRONMENT] }, false],
    ['all but others', { except: ['Default-9'] }, true],
    ['this single one', { single: ENVIRONMENT }, true],
    ['another single one', { single: 'Default-9' }, false],
    ['this one, in other letters', { only: [ENVIRONMENT.toUpperCase()] }, true],
  ])('%s', (_, coverage, isCovered) => expect(here(coverage)).toBe(isCovered));

  test('are compared with each environment that the flow goes to', () => {
    const map = mapWith({ production: {}, test: {}, dev: {} });
    const { environments } = judged(flow, { ...story, except: ['Default-1'] }, { map });
    expect(environments).toEqual([['dev', 'production']]);
    const one = mapWith({ production: { flows: { 'a.json': {} } }, test: {} });
    expect(judged(flow, story, { map: one }).environments).toEqual([['production']]);
  });
});

describe('a custom connector', () => {
  const ERP = 'shared_erp-5fdd00e4805bfffb8f-5fbaee43593a7efda0';
  const ELSEWHERE = 'shared_erp-5f21dec655d73f3a8c';
  const flow = { A: operation(ERP), B: operation(SQL) };
  const urls = (...custom: [string, string][]): PolicyStory => ({ custom });
  const BY_URL = { code: 'data-policy-custom-connector', policy: 'Contoso', connector: ERP };

  test('is not checked where its group depends on its host', () => {
    const story = urls(['https://*.contoso.com', 'Blocked'], ['*', 'Ignore']);
    const { found, notRun } = judged(flow, { ...story, business: [SQL] });
    expect(found).toEqual([]);
    expect(notRun).toEqual([BY_URL]);
  });

  test('is not checked where the export has no patterns, whatever the default', () => {
    const { found, notRun } = judged(flow, { ...urls(), byDefault: 'Blocked', business: [SQL] });
    expect(found).toEqual([]);
    expect(notRun).toEqual([BY_URL]);
  });

  test('may be used with either group if it is ignored', () => {
    for (const byDefault of ['General', 'Confidential', 'Blocked'] as const) {
      const story = { ...urls(['*', 'Ignore']), byDefault, business: [SQL] };
      expect(judged(flow, story)).toMatchObject({ found: [], notRun: [] });
    }
  });

  test('is checked where one rule covers all of them', () => {
    expect(judged(flow, urls(['*', 'Blocked'])).found).toEqual([['A']]);
    expect(judged(flow, urls(['*', 'Confidential'])).found).toEqual([['B', 'A']]);
    expect(judged(flow, urls(['*', 'General'])).found).toEqual([]);
  });

  test('is checked where a policy lists it by name, in the environment where it has that name', () => {
    const listed = { ...urls(['https://x', 'General'], ['*', 'Ignore']), blocked: [ERP] };
    expect(judged(flow, listed)).toMatchObject({ found: [['A']], notRun: [] });
    expect(judged({ A: operation(ELSEWHERE) }, listed).found).toEqual([]);
    const key = { A: call('k', ELSEWHERE) };
    const map = mapWith({ production: { entries: { k: entry({ id: api(ERP) }) } } });
    expect(judged(key, listed, { map }).found).toEqual([['A']]);
  });

  test('is recognised by its declaration, with any letters in its name', () => {
    const odd = 'shared_microsoft-20graph-20demo-5feca8e1ea20c64f-2de1df1a592ec41e';
    const name = "@parameters('$connections')['k']['connectionId']";
    const Run = { type: 'ApiConnection', runAfter: {}, inputs: { host: { connection: { name } } } };
    for (const connector of [odd, ERP]) {
      const file = deploy({ Run }, { k: declared(connector) });
      const { found, notRun } = judged({}, { ...urls(), byDefault: 'Blocked' }, { flow: file });
      expect(found).toEqual([]);
      expect(notRun).toMatchObject([{ connector }]);
    }
  });
});

describe('what is not run', () => {
  test('endpoint rules, where the flow uses the connector and a rule filters', () => {
    const rules: [string, string][] = [
      ['Deny', 'https://evil.example/*'],
      ['Allow', '*'],
    ];
    const reason = { code: 'data-policy-endpoints', policy: 'Contoso', connector: SQL };
    const { found, notRun } = judged(two, { endpoints: { [SQL]: rules } });
    expect({ found, notRun }).toEqual({ found: [], notRun: [reason] });
    expect(judged(two, { endpoints: { [SQL]: [['Deny', '*']] } }).notRun).toEqual([reason]);
    expect(judged(two, { endpoints: { [SQL]: [['Allow', '*']] } }).notRun).toEqual([]);
    expect(judged(two, { endpoints: { Http: rules } }).notRun).toEqual([]);
    const http = { A: { type: 'Http', runAfter: {}, inputs: {} } };
    expect(judged(http, { endpoints: { Http: rules } }).notRun).toMatchObject([
      { connector: 'Http' },
    ]);
  });

  test('each reason once, however many flows there are, in one order', () => {
    const story = { endpoints: { [SQL]: [['Deny', '*']], [BLOB]: [['Deny', '*']] } } as const;
    const files: Record<string, string> = { [MAP_FILE]: MAP, [POLICY_FILE]: text(policy(story)) };
    const run = (...actions: object[]) => {
      const flows = actions.map((each, index) => [`${index}.json`, bare(each)]);
      const { notRun } = checkFiles({ ...files, ...Object.fromEntries(flows) });
      return notRun.filter((each) => each.rule === rule).map(({ reason }) => reason);
    };
    const [one, other] = [{ A: operation(SQL) }, { A: operation(BLOB) }];
    expect(run(one, other, one)).toHaveLength(2);
    expect(run(one, other)).toEqual(run(other, one));
  });

  test('an export that is only a list, and a legacy one, even if no flow is checked', () => {
    const { connectorGroups: _, ...listed } = JSON.parse(text(policy({}))).policyDefinition;
    const files: Files = {
      [MAP_FILE]: MAP,
      'policies/list.json': text({ value: [{ policyDefinition: listed }] }),
      'policies/old.json': text({ PolicyName: 'x', BusinessDataGroup: [] }),
    };
    const { findings, notRun } = checkFiles(files);
    expect(findings.filter((each) => each.rule !== 'map-entry-unused')).toEqual([]);
    expect(notRun.filter((each) => each.rule === rule)).toEqual([
      { rule, reason: { code: 'data-policy-legacy-export', file: 'policies/old.json' } },
      {
        rule,
        reason: {
          code: 'data-policy-only-listed',
          file: 'policies/list.json',
          policies: ['Contoso'],
        },
      },
    ]);
  });

  test('without a map', () => {
    const { notRun } = checkFiles({ 'a.json': bare(two) });
    expect(notRun).toContainEqual({ rule, reason: { code: 'map-missing', mapFile: MAP_FILE } });
  });
});

describe('a finding', () => {
  const story = { blocked: [SQL] };

  test('names the file of the policy and its date', () => {
    const [without] = judged(two, story).messages;
    expect(without).toContain(`(${POLICY_FILE})`);
    const [withDay] = judged(two, story, { committed: { [POLICY_FILE]: '2026-03-14' } }).messages;
    expect(withDay).toContain(`(${POLICY_FILE}, committed 2026-03-14)`);
  });

  test('can be suppressed, and have another severity', () => {
    const at = '/actions/One';
    const suppressions = [{ rule, at, reason: 'until the new connector is there' }];
    const map = mapWith({ production: {} }, { suppressions });
    expect(judged(two, story, { map }).found).toEqual([]);
    const off = mapWith({ production: {} }, { rules: { [rule]: 'off' } });
    expect(judged(two, story, { map: off }).found).toEqual([]);
  });

  test('keeps a policy with a very long name short', () => {
    const [message = ''] = judged(two, { ...story, name: 'x'.repeat(10_000) }).messages;
    expect(message.length).toBeLessThan(500);
  });
});

describe('a pull request', () => {
  const files = (head: PolicyStory): Files => ({
    'a.json': bare(two),
    [MAP_FILE]: MAP,
    [POLICY_FILE]: text(policy(head)),
  });
  const found = (head: PolicyStory, base: Files) =>
    checkFiles(files(head), { pull: { author: 'ada', base } }).findings;
  const rulesOf = (head: PolicyStory, base: Files) =>
    found(head, base)
      .map((each) => each.rule)
      .filter((id) => [rule, 'policy-changed'].includes(id));

  test('is judged by the policies of its base, and its own are shown', () => {
    const base = { [POLICY_FILE]: text(policy({ blocked: [SQL] })) };
    expect(rulesOf({}, base).toSorted()).toEqual([rule, 'policy-changed']);
    expect(rulesOf({ blocked: [SQL] }, { [POLICY_FILE]: text(policy({})) })).toEqual([
      'policy-changed',
    ]);
  });

  test('cannot replace them with another list, or with none', () => {
    const base = { [POLICY_FILE]: text(policy({ blocked: [SQL] })) };
    const without = { ...files({}), [MAP_FILE]: mapOf({ production: {} }) };
    const { findings } = checkFiles(without, {
      pull: { author: 'ada', base: { ...base, [MAP_FILE]: MAP } },
    });
    expect(findings.filter((each) => each.rule === rule)).toHaveLength(1);
    expect(findings.filter((each) => each.rule === 'policy-changed')).toHaveLength(2);
  });
});
