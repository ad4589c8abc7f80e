import { describe, expect, test } from '@jest/globals';
import { bare, MANUAL } from './build.ts';
import { checkFiles, linesOf } from './repository.ts';

/** Where the rule reports, from the action or trigger on. */
function found(actions: object, triggers: object = MANUAL): string[] {
  const { findings } = checkFiles({ 'a.json': bare(actions, triggers) });
  return findings.filter(({ rule }) => rule === 'operation-inputs').map(({ at }) => at.slice(1));
}

const ofAction = (action: object) =>
  found({ A: action }).map((at) => at.replace(/^actions\/A\/?/, ''));

const ofTrigger = (trigger: object) =>
  found({}, { T: trigger }).map((at) => at.replace(/^triggers\/T\/?/, ''));

/** An action of each type that has all it needs. */
const WHOLE: Record<string, Record<string, unknown>> = {
  Http: { inputs: { method: 'GET', uri: 'https://contoso.com/x' } },
  HttpWebhook: { inputs: { subscribe: { method: 'POST', uri: "@parameters('hook')" } } },
  OpenApiConnection: { inputs: { host: { connectionName: 'k', operationId: 'GetItems' } } },
  OpenApiConnectionWebhook: {
    inputs: { host: { connectionReferenceName: 'k', operationId: 'Wait', apiId: '' } },
  },
  ApiConnection: {
    inputs: { host: { connection: { name: "@parameters('$connections')['k']" } }, path: '/x' },
  },
  Workflow: { inputs: { host: { workflowReferenceName: '4d3c6a11-0000-4000-8000-000000000000' } } },
  Compose: { inputs: '' },
  ParseJson: { inputs: { content: "@body('A')", schema: {} } },
  Select: { inputs: { from: '@createArray(1)', select: '@item()' } },
  Query: { inputs: { from: [1, 2], where: '@greater(item(), 1)' } },
  Join: { inputs: { from: "@variables('v')", joinWith: '' } },
  Table: { inputs: { from: '@createArray(1)', format: 'csv' } },
  Wait: { inputs: { interval: { count: '@add(1, 1)', unit: 'minute' } } },
  Terminate: { inputs: { runStatus: 'failed' } },
  Response: { inputs: { statusCode: 200 } },
  InitializeVariable: { inputs: { variables: [{ name: 'v', type: 'String' }] } },
  SetVariable: { inputs: { name: 'v' } },
  AppendToArrayVariable: { inputs: { name: 'v', value: {} } },
  AppendToStringVariable: { inputs: { name: 'v', value: 'x' } },
  IncrementVariable: { inputs: { name: 'v' } },
  DecrementVariable: { inputs: { name: 'v', value: 2 } },
  Foreach: { foreach: '@createArray(1)', actions: {} },
  Until: { expression: '@equals(1, 1)', actions: {} },
  If: { expression: { and: [{ equals: [1, 1] }] }, actions: {} },
  Switch: { expression: '@triggerBody()', cases: { One: { case: 1, actions: {} } } },
};

/** For each type, every field that it cannot do without, and where that is reported. */
const NEEDED: readonly [type: string, field: string][] = [
  ['Http', 'inputs.method'],
  ['Http', 'inputs.uri'],
  ['HttpWebhook', 'inputs.subscribe.method'],
  ['HttpWebhook', 'inputs.subscribe.uri'],
  ['OpenApiConnection', 'inputs.host.operationId'],
  ['ApiConnection', 'inputs.path'],
  ['Compose', 'inputs'],
  ['ParseJson', 'inputs.content'],
  ['ParseJson', 'inputs.schema'],
  ['Select', 'inputs.from'],
  ['Select', 'inputs.select'],
  ['Query', 'inputs.from'],
  ['Query', 'inputs.where'],
  ['Join', 'inputs.from'],
  ['Join', 'inputs.joinWith'],
  ['Table', 'inputs.from'],
  ['Table', 'inputs.format'],
  ['Wait', 'inputs.interval.count'],
  ['Wait', 'inputs.interval.unit'],
  ['Terminate', 'inputs.runStatus'],
  ['InitializeVariable', 'inputs.variables'],
  ['InitializeVariable', 'inputs.variables.0.name'],
  ['InitializeVariable', 'inputs.variables.0.type'],
  ['SetVariable', 'inputs.name'],
  ['AppendToArrayVariable', 'inputs.value'],
  ['AppendToStringVariable', 'inputs.value'],
  ['IncrementVariable', 'inputs.name'],
  ['DecrementVariable', 'inputs.name'],
  ['Foreach', 'foreach'],
  ['Until', 'expression'],
  ['If', 'expression'],
  ['Switch', 'expression'],
  ['Switch', 'cases.One.case'],
];

/** A copy with `change` made of what is at `path`; undefined removes it. */
function changed(type: string, path: string, change: unknown): Record<string, unknown> {
  const action = structuredClone({ type, runAfter: {}, ...WHOLE[type] }) as never;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let holder: Record<string, unknown> = action;
  for (const key of keys) holder = holder[key] as Record<string, unknown>;
  if (change === undefined) delete holder[last];
  else holder[last] = change;
  return action;
}

describe('an action that has all it needs', () => {
  test.each(Object.keys(WHOLE))('%s is accepted, in any case', (type) => {
    const spellings = [type, type.toUpperCase(), type.toLowerCase()];
    for (const spelt of spellings) expect(ofAction({ type: spelt, ...WHOLE[type] })).toEqual([]);
  });
});

describe('what it cannot do without', () => {
  test.each(NEEDED)('%s has no %s', (type, field) => {
    const holder = field.split('.').slice(0, -1).join('/');
    expect(ofAction(changed(type, field, undefined))).toEqual([holder]);
  });

  test('all that an object would hold is one finding', () => {
    expect(ofAction({ type: 'Http', runAfter: {} })).toEqual(['']);
    expect(ofAction({ type: 'HttpWebhook', inputs: { subscribe: [] } })).toEqual([
      'inputs/subscribe',
    ]);
    expect(ofAction({ type: 'ParseJson', inputs: 'x' })).toEqual(['inputs']);
    expect(ofAction({ type: 'Wait' })).toEqual(['']);
    for (const type of ['OpenApiConnection', 'ApiConnection', 'Workflow']) {
      expect(ofAction({ type })).toEqual(['']);
      expect(ofAction({ type, inputs: { path: '/x', parameters: {} } })).toEqual(['inputs']);
    }
  });

  test('a connector without a connection, and a child flow without a guid', () => {
    expect(ofAction({ type: 'OpenApiConnection', inputs: { host: { operationId: 'X' } } })).toEqual(
      ['inputs/host'],
    );
    expect(ofAction({ type: 'Workflow', inputs: { host: {} } })).toEqual(['inputs/host']);
    expect(ofAction({ type: 'Workflow', inputs: { host: { workflowReferenceName: '' } } })).toEqual(
      ['inputs/host/workflowReferenceName'],
    );
  });

  test('a Wait with neither an interval nor a time', () => {
    expect(ofAction({ type: 'Wait', inputs: {} })).toEqual(['inputs']);
    expect(ofAction({ type: 'Wait', inputs: { until: {} } })).toEqual(['inputs/until']);
    expect(ofAction({ type: 'Wait', inputs: { until: { timestamp: '@utcNow()' } } })).toEqual([]);
  });

  test('an expression may take the place of any object on the way', () => {
    for (const type of ['Http', 'ParseJson', 'Workflow', 'Wait', 'Terminate', 'Query']) {
      expect(ofAction({ type, inputs: "@parameters('inputs')" })).toEqual([]);
    }
  });

  test('names count as the service reads them, without case', () => {
    expect(ofAction({ type: 'Http', inputs: { Method: 'GET', URI: 'https://x' } })).toEqual([]);
    expect(ofAction({ type: 'Http', inputs: { Method: 'GET', URI: '' } })).toEqual(['inputs/URI']);
  });

  test.each(['AddToTime', 'SubtractFromTime', 'GetFutureTime', 'GetPastTime', 'ConvertTimeZone'])(
    'the step %s',
    (kind) => {
      const inputs = {
        baseTime: '@utcNow()',
        interval: '1',
        timeUnit: 'Day',
        sourceTimeZone: 'UTC',
        destinationTimeZone: 'UTC',
      };
      expect(ofAction({ type: 'Expression', kind, inputs })).toEqual([]);
      expect(ofAction({ type: 'Expression', kind, inputs: {} }).length).toBeGreaterThan(1);
    },
  );

  test('steps that nobody here knows are left alone', () => {
    expect(ofAction({ type: 'Expression', kind: 'FormatNumber', inputs: {} })).toEqual([]);
    expect(ofAction({ type: 'constructor', inputs: {} })).toEqual([]);
    expect(ofAction({ type: 'Scope' })).toEqual([]);
  });
});

describe('what is of the wrong kind', () => {
  test.each<[type: string, field: string, wrong: unknown[]]>([
    ['Http', 'inputs.method', ['', 1, null]],
    ['Http', 'inputs.uri', ['contoso.com/api', '/api', ' ', 5, 'www.contoso.com', 'api.x:8080']],
    ['Http', 'inputs.headers', ['Accept: text/html', ['Accept: text/html'], 1]],
    ['Http', 'inputs.queries', ['?a=1', []]],
    ['Http', 'inputs.authentication', ['Basic', true]],
    ['Response', 'inputs.headers', ['Accept: text/html', []]],
    ['OpenApiConnection', 'inputs.host.operationId', ['', null]],
    ['ParseJson', 'inputs.content', [null]],
    ['ParseJson', 'inputs.schema', [[], 'object', 1]],
    ['Select', 'inputs.from', ["body('X')", "@{body('X')}", "x @{body('X')}", '@@body', {}, null]],
    ['Query', 'inputs.from', ["outputs('X')", 7]],
    ['Query', 'inputs.where', ['equals(item(), 1)', 'x', 1]],
    ['Join', 'inputs.from', [{}]],
    ['Table', 'inputs.format', ['XLSX', null]],
    ['Table', 'inputs.columns', [{}, 'a']],
    ['Wait', 'inputs.interval.count', ['soon', null, true]],
    ['Wait', 'inputs.interval.unit', ['min', 'Minutes', 1]],
    ['Terminate', 'inputs.runStatus', ['Canceled', 'Error', 1]],
    ['Response', 'inputs.statusCode', [302, '100', 'OK', 600, 99]],
    ['InitializeVariable', 'inputs.variables', [{}, 'x']],
    ['InitializeVariable', 'inputs.variables.0.type', ['bool', 'int', 'text']],
    ['Foreach', 'foreach', ["body('X')", "@{body('X')}", {}, 5]],
    ['Until', 'expression', ['equals(1, 1)', '', 1, []]],
    ['If', 'expression', ['equals(1, 1)', null, []]],
    ['Switch', 'expression', [null]],
  ])('%s: %s', (type, field, wrong) => {
    for (const value of wrong) {
      expect({ value, at: ofAction(changed(type, field, value)) }).toEqual({
        value,
        at: [field.replaceAll('.', '/')],
      });
    }
  });

  test.each<[type: string, field: string, fine: unknown[]]>([
    ['Http', 'inputs.method', ["@variables('method')", 'PROPFIND']],
    ['Http', 'inputs.uri', ['@{x()}/api', '#{Url}#/api', '__Env.Url__', 'HTTP://x', 'https://x']],
    ['Http', 'inputs.headers', [{}, null, '', "@json('{}')", "@{variables('h')}"]],
    ['Http', 'inputs.authentication', ["@parameters('$authentication')", { type: 'Basic' }]],
    ['ParseJson', 'inputs.content', ['', 0, [], 'x']],
    ['Select', 'inputs.select', ['x', {}, []]],
    ['Query', 'inputs.where', ['true', true, '@{item()}']],
    ['Table', 'inputs.format', ['Html', "@variables('f')"]],
    ['Wait', 'inputs.interval.count', ['5', 0, "@{variables('n')}"]],
    ['Response', 'inputs.statusCode', ['404', 599, "@outputs('X')['statusCode']", undefined]],
    ['Until', 'expression', ['True', false, { equals: [1, 1] }]],
    ['Foreach', 'foreach', [[], "@body('X')", '@x(']],
    ['If', 'expression', ['@true', {}, { not: { contains: ['a', 'b'] } }]],
  ])('%s: %s may be', (type, field, fine) => {
    for (const value of fine) {
      expect({ value, at: ofAction(changed(type, field, value)) }).toEqual({ value, at: [] });
    }
  });
});

describe('the condition of an If', () => {
  const of = (expression: unknown) => ofAction({ type: 'If', expression, actions: {} });

  test.each([
    [{ eq: [1, 1] }, 'expression/eq'],
    [{ notEquals: [1, 1] }, 'expression/notEquals'],
    [{ equals: [1] }, 'expression/equals'],
    [{ greater: 1 }, 'expression/greater'],
    [{ less: [1, 2, 3] }, 'expression/less'],
    [{ and: { equals: [1, 1] } }, 'expression/and'],
    [{ and: [{ or: [{ not: { like: ['a', 'b'] } }] }] }, 'expression/and/0/or/0/not/like'],
    [{ and: ['equals(1, 1)'] }, 'expression/and/0'],
    [{ or: [null] }, 'expression/or/0'],
  ])('%j', (expression, at) => expect(of(expression)).toEqual([at]));

  test.each([
    { AND: [{ Equals: [1, 1] }] },
    { and: ['@equals(1, 1)', true] },
    { not: [{ empty: ['@x()'] }] },
    { startsWith: ['', ''] },
    { and: [] },
  ])('%j is fine', (expression) => expect(of(expression)).toEqual([]));
});

describe('the cases of a Switch', () => {
  const cases = (...values: unknown[]) =>
    Object.fromEntries(values.map((value, index) => [`C${index}`, { case: value, actions: {} }]));
  const of = (...values: unknown[]) =>
    ofAction({ type: 'Switch', expression: '@triggerBody()', cases: cases(...values) });

  test('the later of two equal ones', () => {
    expect(of('a', 'b', 'a', 1, 1)).toEqual(['cases/C2/case', 'cases/C4/case']);
  });

  test('whose type or case differs are two', () => expect(of('1', 1, 'a', 'A')).toEqual([]));
});

describe('triggers', () => {
  test('splitOn and conditions need an expression', () => {
    const request = { type: 'Request', inputs: {} };
    const wrong = { splitOn: "triggerBody()['x']", conditions: [{ expression: 'equals(1, 1)' }] };
    expect(ofTrigger({ ...request, ...wrong })).toEqual(['splitOn', 'conditions/0/expression']);
    expect(ofTrigger({ ...request, splitOn: "@{triggerBody()?['x']}" })).toEqual(['splitOn']);
    expect(ofTrigger({ ...request, splitOn: [] })).toEqual(['splitOn']);
    const fine = { splitOn: '@triggerBody()', conditions: [{ expression: '@true' }, {}] };
    expect(ofTrigger({ ...request, ...fine })).toEqual([]);
    expect(ofTrigger({ ...request, conditions: [] })).toEqual([]);
    expect(ofTrigger({ ...request, conditions: null })).toEqual([]);
  });

  test('conditions are objects in a list', () => {
    const of = (conditions: unknown) => ofTrigger({ type: 'Request', inputs: {}, conditions });
    expect(of(['@true', { expression: '@true' }, 1])).toEqual(['conditions/0', 'conditions/2']);
    for (const wrong of ['@true', { expression: '@true' }]) {
      expect(of(wrong)).toEqual(['conditions']);
    }
  });

  test('have inputs of their type too', () => {
    const host = { connectionName: 'k' };
    expect(ofTrigger({ type: 'OpenApiConnectionWebhook', inputs: { host } })).toEqual([
      'inputs/host',
    ]);
    expect(ofTrigger({ type: 'Http', inputs: { method: 'GET' } })).toEqual(['inputs']);
  });
});

describe('actions outside of `actions`', () => {
  const Post = { type: 'Compose', runAfter: {}, inputs: 'x' };
  const condition = { type: 'If', expression: '@true', actions: {} };
  test.each<[object, string[]]>([
    [{ ...condition, else: { Post } }, ['else/Post']],
    [{ ...condition, else: { Post, Next: Post, Last: Post } }, ['else/Post']],
    [{ ...condition, else: { actions: { A: Post }, Post } }, ['else/Post']],
    [{ ...condition, yes: { actions: { Post } }, no: { Post } }, ['yes', 'no']],
    [{ type: 'Scope', actions: {}, Post }, ['Post']],
    [{ type: 'Scope', steps: { Post } }, ['steps']],
    [{ type: 'Foreach', foreach: [], Inner: { type: 'Scope', actions: {} } }, ['Inner']],
    [
      { type: 'Switch', expression: 1, cases: { X: { case: 1, Post } }, default: { Post } },
      ['cases/X/Post', 'default/Post'],
    ],
  ])('%j', (action, at) => {
    expect(ofAction(action)).toEqual(at);
  });

  test.each<object>([
    { ...condition, else: { Actions: { Post } } },
    { type: 'Scope', actions: { Post }, Metadata: { Post }, runtimeConfiguration: { Post } },
    { type: 'Compose', inputs: { Post } },
    { type: 'Compose', inputs: '', note: { type: 'todo' }, links: { a: { type: 'x' } } },
    { type: 'Scope', actions: {}, note: null, tags: ['a'] },
  ])('%j holds none', (action) => {
    expect(ofAction(action)).toEqual([]);
  });
});

test('settings beside the object where they belong', () => {
  const retryPolicy = { type: 'none' };
  const concurrency = { repetitions: 1 };
  expect(ofAction({ type: 'Http', ...WHOLE.Http, retryPolicy, timeout: 'PT1M' })).toEqual([
    'retryPolicy',
    'timeout',
  ]);
  expect(ofAction({ type: 'Foreach', ...WHOLE.Foreach, Concurrency: concurrency })).toEqual([
    'Concurrency',
  ]);
  const inputs = { ...(WHOLE.Http?.inputs as object), retryPolicy };
  const limit = { timeout: 'PT1M' };
  expect(ofAction({ type: 'Http', inputs, limit, runtimeConfiguration: { concurrency } })).toEqual(
    [],
  );
});

describe('a list that is the whole answer of an action', () => {
  const answering = (operationId: string, connector = 'shared_sharepointonline') => ({
    type: 'OpenApiConnection',
    inputs: { host: { connectionName: 'k', operationId, apiId: `/apis/${connector}` } },
  });
  const after = { A: ['Succeeded'] };
  const places = (A: object, list: string) =>
    found({
      A,
      Each: { type: 'Foreach', runAfter: after, foreach: list, actions: {} },
      Filter: { type: 'Query', runAfter: after, inputs: { from: list, where: '@true' } },
    });
  const BOTH = ['actions/Each/foreach', 'actions/Filter/inputs/from'];

  test.each<[object, string]>([
    [answering('GetItems'), "@outputs('A')"],
    [answering('GetItems'), "@outputs('a')?['body']"],
    [answering('GetItems_V2', 'shared_sql'), "@body('A')"],
    [answering('ListRecords', 'shared_commondataserviceforapps'), "@outputs('A')['body']"],
    [answering('GetItems'), "@outputs('A')?['body/vaule']"],
    [answering('GetItems'), "@outputs('A')?['body']?['values']"],
    [answering('GetItems', 'shared_excelonlinebusiness'), "@body('A')['item']"],
    [answering('GetFileItems'), "@body('A')"],
    [answering('ListFeedItems'), "@outputs('A')"],
    [{ type: 'Http', ...WHOLE.Http }, "@outputs('A')"],
    [{ type: 'Select', ...WHOLE.Select }, "@outputs('A')"],
  ])('%j: %s', (action, list) => {
    expect(places(action, list)).toEqual(BOTH);
  });

  test.each<[object, string]>([
    [answering('GetItems'), "@outputs('A')?['body/value']"],
    [answering('GetItems'), "@outputs('A')?['body']?['value']"],
    [answering('GetItems'), "@body('A')?['value']"],
    [answering('GetItems'), "@body('A')?['Value']"],
    [answering('GetItems'), "@outputs('A')?['body/value/0/Attachments']"],
    [answering('GetItems'), "@outputs('A')?['headers']"],
    [answering('GetItems', 'shared_own-5f0123456789abcdef'), "@body('A')"],
    [answering('GetItems', 'shared_own-5f0123456789abcdef'), "@body('A')?['rows']"],
    [answering('HttpRequest'), "@body('A')?['d']"],
    [answering('ListFeedItems'), "@body('A')"],
    [answering('GetItemAttachments'), "@outputs('A')?['body']"],
    [answering('GetItemsOf'), "@body('A')"],
    [{ type: 'Http', ...WHOLE.Http }, "@body('A')"],
    [{ type: 'Compose', inputs: [1] }, "@outputs('A')"],
    [{ type: 'Select', ...WHOLE.Select }, "@body('A')"],
    [answering('GetItems'), "@createArray(outputs('A'))"],
  ])('%j: %s is one', (action, list) => {
    expect(places(action, list)).toEqual([]);
  });

  test('what runs in the rounds of another loop is a list of all of them', () => {
    const A = { type: 'Foreach', foreach: [1], actions: { Get: answering('GetItems') } };
    expect(places(A, "@outputs('Get')")).toEqual([]);
    const Each = { type: 'Foreach', foreach: "@outputs('Get')", runAfter: after, actions: {} };
    expect(found({ A: { type: 'Scope', actions: A.actions }, Each })).toEqual([BOTH[0]]);
    const inside = { Get: answering('GetItems'), Each: { ...Each, runAfter: { Get: [] } } };
    expect(found({ A: { ...A, actions: inside } })).toContain('actions/A/actions/Each/foreach');
  });

  test('what comes later is a fault of its own', () => {
    const Each = { type: 'Foreach', foreach: "@outputs('Get')", actions: {} };
    const Get = { ...answering('GetItems'), runAfter: { Each: ['Succeeded'] } };
    expect(found({ Each, Get })).toEqual([]);
  });

  test('a name with an apostrophe, and none that there is', () => {
    const Each = { type: 'Foreach', foreach: "@outputs('It''s')", actions: {} };
    const runAfter = { "It's": ['Succeeded'] };
    expect(found({ "It's": answering('X'), Each: { ...Each, runAfter } })).toEqual([
      'actions/Each/foreach',
    ]);
    expect(found({ Each })).toEqual([]);
  });
});

describe('a call in a text, without its `@` or its braces', () => {
  test.each([
    "Total: @variables('total')",
    "Dear @outputs('Get_user')?['body/displayName'], it is @utcNow()",
    "@{variables('a')} and @variables('b')",
    "  @formatDateTime(utcNow(), 'd')",
    '<a href="@triggerOutputs()[\'link\']">',
    "(@item()['it''s (one'])",
    "[Report] @variables('total')",
    "Total: {variables('total')}",
    "{triggerBody()?['name']}",
    "@{variables('a')}{outputs('B')['x'].y }",
    "/items({json(body('A'))?['id']})",
  ])('%s', (inputs) => {
    expect(ofAction({ type: 'Compose', inputs })).toEqual(['inputs']);
  });

  test.each([
    'Write to dana@items.com (Dana), or to @body',
    "Use @@variables('total') here",
    "a@variables('total')",
    "@concat('a', '@variables(''b'')')",
    "@{concat('Total: @variables(''b'')')}",
    "[System.IterationPath] = @currentIteration('[@{variables('team')}]')",
    'color: @media(min-width: 5px), @if(a)',
    "an open @variables('total'",
    '@variables() and @length(5, 6, 7)',
    `{"id": "@outputs('Get_user')?['id']"}`,
    ...[`{"id": "{outputs('A')}"}`, `[{"id": "{outputs('A')}"}]`, `{ }, {outputs('A')}`],
    `@@{variables('a')}, \${variables('b')} and {{outputs('C')}}`,
    "{concat('a', 'b')}, {first(items)}, {variables(name)}, {variables()} and {total}",
    "function f() {items('a'); if (x) {body('b') + 1}",
    "an open {variables('total')",
  ])('%s has none', (inputs) => {
    const findings = ofAction({ type: 'Compose', inputs });
    expect(findings).toEqual([]);
  });

  test('is a warning about inputs and conditions alone', () => {
    const text = "Total: @variables('total')";
    const A = { type: 'Compose', description: text, inputs: 1, metadata: { a: text } };
    expect(ofAction(A)).toEqual([]);
    const { findings } = checkFiles({ 'a.json': bare({ A: { ...A, inputs: [text] } }) });
    const own = findings.filter(({ rule }) => rule === 'operation-inputs');
    expect(own.map(({ at, severity }) => [at, severity])).toEqual([
      ['/actions/A/inputs/0', 'warning'],
    ]);
  });
});

test('an action that waits for no status of another one', () => {
  const A = { type: 'Compose', runAfter: {}, inputs: 1 };
  expect(found({ A, B: { ...A, runAfter: { A: [] } } })).toEqual(['actions/B/runAfter/A']);
});

test('a value is not shown, nor a name in full that is long', () => {
  const uri = 'contoso.com/run?sig=aGVsbG8gd29ybGQ';
  const [line = ''] = linesOf('operation-inputs', {
    'a.json': bare({ ['n'.repeat(90)]: { type: 'Http', inputs: { method: 'GET', uri } } }),
  });
  expect(line).not.toContain('sig=');
  expect(line).not.toContain('n'.repeat(81));
});

describe('actions are objects under their names', () => {
  const inside = { C: { type: 'Compose', inputs: 'x' } };
  const condition = WHOLE.If ?? {};
  test.each<[string, object]>([
    ['runAfter', { type: 'Compose', inputs: '', runAfter: ['B'] }],
    ['runAfter', { type: 'Compose', inputs: '', runAfter: 'B' }],
    ['actions', { type: 'Scope', actions: [inside] }],
    ['actions', { type: 'Foreach', foreach: [], actions: [] }],
    ['else', { type: 'If', ...condition, else: [inside] }],
    ['else/actions', { type: 'If', ...condition, else: { actions: [inside] } }],
    ['cases', { type: 'Switch', expression: 1, cases: [{ case: 1, actions: inside }] }],
    ['cases/X/actions', { type: 'Switch', expression: 1, cases: { X: { case: 1, actions: 3 } } }],
    ['default', { type: 'Switch', expression: 1, cases: {}, default: true }],
    ['default/actions', { type: 'Switch', expression: 1, cases: {}, default: { actions: [] } }],
  ])('%s of %j', (at, action) => {
    expect(ofAction(action)).toEqual([at]);
  });

  test.each<object>([
    { type: 'Compose', inputs: { actions: [], runAfter: [], else: [], cases: [] } },
    { type: 'Compose', inputs: '', runAfter: null },
    { type: 'If', ...condition, else: null },
    { type: 'Scope' },
  ])('not reported: %j', (action) => {
    expect(ofAction(action)).toEqual([]);
  });

  test('also at the top', () => {
    const { findings } = checkFiles({
      'a.json': JSON.stringify({
        properties: {
          connectionReferences: {},
          definition: { triggers: MANUAL, actions: [inside] },
        },
      }),
    });
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, at }) => [rule, at])).toEqual([
      ['operation-inputs', '/properties/definition/actions'],
    ]);
  });
});

describe('a text that is an expression but for its `@`', () => {
  test.each([
    "triggerBody()?['text']",
    "outputs('B')",
    " outputs('B')?['body/value'] ",
    "body('B').value",
    "concat('SES-', formatDateTime(utcNow(), 'yyyyMMdd'))",
    'utcNow()',
    "parameters('$authentication')",
    "json(decodeBase64(triggerOutputs().headers['X']))",
    "coalesce(triggerBody(), 'a@b.com')",
    "if(empty(item()), 'it''s outputs(', '')",
    "formatdatetime(utcnow(), 'd')",
    "json('{}')",
    "union(json('[1]'), json('[]'))",
  ])('%s is a warning', (text) => {
    const { findings } = checkFiles({
      'a.json': bare({ A: { type: 'Compose', inputs: { x: [text] } } }),
    });
    const found = findings.filter(({ rule }) => rule === 'operation-inputs');
    expect(found.map(({ at, severity }) => [at, severity])).toEqual([
      ['/actions/A/inputs/x/0', 'warning'],
    ]);
  });

  test.each([
    "@outputs('B')",
    "@@outputs('B')",
    "the value of outputs('B')",
    "outputs('B') is the value",
    "outputs('B') and outputs('C')",
    "@{outputs('B')}('x')",
    "outputs('@{triggerBody()}')",
    "contains(name, 'x')",
    "startswith(fullname,'A')",
    "sum('amount')",
    'rgb(1, 2, 3)',
    'first(5)',
    'item(s)',
    'string(s)',
    'Response (Teams)',
    "length('a', 'b')",
    'If(IsBlank(x), 1, 2)',
    "First('My list')",
    "StartsWith('a', 'b')",
    "UNION('Table 1', 'Table 2')",
    "concat('a', 'outputs(b)')",
    "REPLACE('a', 'b', 'c')",
    "not(contains('a', 'b'))",
    "Body('B')",
    "int('5')",
    'json(s)',
    "JSON('{}')",
    'guid()',
    '(',
  ])('%s is a text', (text) => {
    expect(ofAction({ type: 'Compose', inputs: { x: text } })).toEqual([]);
  });

  test('in a condition, but in no schema or description, and nothing twice', () => {
    const text = "body('B')";
    const condition = { equals: [text, 1] };
    expect(ofAction({ type: 'If', expression: condition, actions: {} })).toEqual([
      'expression/equals/0',
    ]);
    expect(
      ofAction({
        type: 'ParseJson',
        description: text,
        inputs: { content: '{}', schema: { text } },
      }),
    ).toEqual([]);
    expect(ofAction({ type: 'Foreach', foreach: text, actions: {} })).toEqual(['foreach']);
    expect(ofAction({ type: 'Query', inputs: { from: text, where: '@true' } })).toEqual([
      'inputs/from',
    ]);
  });
});

describe('the timeout of an action is a duration', () => {
  const timing = (timeout: unknown) =>
    ofAction({ type: 'Compose', inputs: '', limit: { timeout } });
  test.each(['30 minutes', '1h', '', 'PT', '00:30:00', 30])('not %j', (timeout) => {
    expect(timing(timeout)).toEqual(['limit/timeout']);
  });
  test.each(['PT1H', 'P1DT12H', "@parameters('wait')", "PT@{variables('n')}M", null])(
    'but %j',
    (timeout) => expect(timing(timeout)).toEqual([]),
  );
  test('that of an Until is said by its own rule, and no limit is fine', () => {
    const until = { type: 'Until', expression: '@true', actions: {}, limit: { timeout: '1h' } };
    expect(ofAction(until)).toEqual([]);
    expect(ofAction({ type: 'Compose', inputs: '', limit: { count: 1 } })).toEqual([]);
  });
});
