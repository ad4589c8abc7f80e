import { afterEach, describe, expect, test } from '@jest/globals';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import {
  canarySecret,
  type Fault,
  type FaultAction,
  type FlowStudioSimulator,
  type FlowStudioState,
  makeKey,
  type ProfileName,
  startFlowStudio,
} from './flow-studio/index.ts';

type Json = Record<string, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: replies are read here as a client finds them
type Reply = any;

const key = makeKey({ upn: 'svc@contoso.com' });
const production = 'Default-26e65220-5561-46ef-9783-ce5f20489241';
const sandbox = '11111111-0000-4000-8000-000000000000';
const flowName = '0757041a-8ef2-cf74-ef06-06881916f371';
const mine = 'shared-office365-1c433d0f-a030-45eb-9795-8c2585f84781';
const shared = 'bd877f62e4224011aa936d706fc68902';
const versions: ProfileName[] = ['2026-03', '1.1', '1.2'];

const connectors = {
  $connections: { defaultValue: {}, type: 'Object' },
  $authentication: { defaultValue: {}, type: 'SecureObject' },
};
const references = {
  shared_office365: {
    connectionName: mine,
    id: '/providers/Microsoft.PowerApps/apis/shared_office365',
    source: 'Embedded',
  },
};
const send = {
  type: 'OpenApiConnection',
  runAfter: {},
  inputs: {
    host: { connectionName: 'shared_office365', operationId: 'SendEmailV2' },
    authentication: "@parameters('$authentication')",
  },
};

function definition(change: Json = {}): Json {
  return {
    parameters: connectors,
    triggers: { manual: { type: 'Request', kind: 'Button', inputs: {} } },
    actions: { Send: send },
    ...change,
  };
}

/** A definition of plain actions. */
function withActions(actions: Json): Json {
  return definition({ actions });
}

const compose = { type: 'Compose', runAfter: {}, inputs: 1 };

function world(): FlowStudioState {
  const office = { environment: production, connector: 'shared_office365' };
  return {
    environments: [
      { id: production, displayName: 'Contoso', isDefault: true },
      { id: sandbox, displayName: 'Sandbox' },
      { id: 'off', displayName: 'Off', state: 'Disabled' },
    ],
    keys: [{ key, upn: 'svc@contoso.com' }],
    connections: [
      { ...office, id: mine, owner: 'SVC@contoso.com' },
      { ...office, id: shared, owner: 'ann@contoso.com', sharedWith: ['svc@contoso.com'] },
      { ...office, id: 'foreign', owner: 'ann@contoso.com' },
      { ...office, id: 'broken', owner: 'svc@contoso.com', status: 'Unauthenticated' },
      { ...office, id: 'elsewhere', environment: sandbox, owner: 'svc@contoso.com' },
    ],
    flows: [
      {
        environment: production,
        name: flowName,
        displayName: 'Reminder',
        definition: definition(),
        connectionReferences: references,
        runs: [
          { status: 'Succeeded' },
          {
            status: 'Failed',
            look: 2,
            running: 1,
            failed: [{ action: 'All' }, { action: 'Send', code: 'NotFound' }],
          },
        ],
      },
    ],
  };
}

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

type Options = Partial<Parameters<typeof startFlowStudio>[0]>;

async function start(options: Options = {}): Promise<FlowStudioSimulator> {
  const simulator = await startFlowStudio({ state: world(), ...options });
  open.push(() => simulator.close());
  return simulator;
}

async function connect({ url }: FlowStudioSimulator): Promise<Client> {
  const headers = { 'x-api-key': key, 'user-agent': 'FlowStudio-MCP/1.0' };
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } });
  await client.connect(transport);
  open.push(() => client.close());
  return client;
}

function post(
  simulator: FlowStudioSimulator,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(simulator.url, {
    method: 'POST',
    redirect: 'manual',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      'x-api-key': key,
      'user-agent': 'FlowStudio-MCP/1.0',
      ...headers,
    },
  });
}

function request(name: string, given: Json = {}): Json {
  const params = { name, arguments: given };
  return { jsonrpc: '2.0', id: 7, method: 'tools/call', params };
}

/** Calls a tool and returns the document in its reply's text. */
async function call(simulator: FlowStudioSimulator, name: string, given: Json = {}) {
  const reply: Reply = await (await post(simulator, request(name, given))).json();
  return JSON.parse(reply.result.content[0].text) as Reply;
}

const flow = { environmentName: production, flowName };

function update(simulator: FlowStudioSimulator, given: Json = {}) {
  const full = { ...flow, definition: definition(), connectionReferences: references, ...given };
  return call(simulator, 'update_live_flow', full);
}

function live(simulator: FlowStudioSimulator, name = flowName) {
  const found = simulator.state.flows().find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no flow ${name}`);
  return found;
}

const toolsOf: Record<ProfileName, string[]> = {
  '2026-03': [
    'list_live_environments',
    'list_live_connections environmentName search top',
    'list_live_flows environmentName! mode search top',
    'get_live_flow environmentName! flowName!',
    'update_live_flow environmentName! flowName definition displayName connectionReferences description!',
    'validate_live_flow environmentName! flowName! definition!',
  ],
  '1.1': [
    'list_live_environments',
    'list_live_connections environmentName search top',
    'list_live_flows environmentName! mode search top timeoutSeconds continuationUrl',
    'get_live_flow environmentName! flowName!',
    'update_live_flow environmentName! flowName definition displayName connectionReferences',
    'set_live_flow_state environmentName! flowName! state!',
    'get_live_flow_runs environmentName! flowName! top',
    'get_live_flow_run_error environmentName! flowName! runName!',
    'list_skills',
  ],
  '1.2': [
    'list_live_environments',
    'list_live_connections environmentName! search top',
    'list_live_flows environmentName! mode search top timeoutSeconds continuationUrl',
    'get_live_flow environmentName! flowName!',
    'update_live_flow environmentName! flowName definition displayName connectionReferences operations dryRun',
    'set_live_flow_state environmentName! flowName! state!',
    'test_live_connection environmentName! connectorName! connectionName!',
    'get_live_flow_runs environmentName! flowName! top',
    'get_live_flow_run_error environmentName! flowName! runName!',
    'list_skills',
    'tool_search query',
  ],
};

describe.each(versions)('the official client on %s', (profile) => {
  const given: Record<string, Json> = {
    list_live_environments: {},
    list_live_connections: { environmentName: production },
    list_live_flows: { environmentName: production },
    get_live_flow: flow,
    update_live_flow: {
      ...flow,
      definition: definition(),
      connectionReferences: references,
      description: 'x',
    },
    set_live_flow_state: { ...flow, state: 'Stopped' },
    validate_live_flow: { ...flow, definition: definition() },
    test_live_connection: {
      environmentName: production,
      connectorName: 'shared_office365',
      connectionName: mine,
    },
    get_live_flow_runs: flow,
    get_live_flow_run_error: { ...flow, runName: '08580000CU01' },
    list_skills: {},
    tool_search: { query: 'flow' },
  };

  test('initializes, lists the tools and calls each', async () => {
    const simulator = await start({ profile });
    const client = await connect(simulator);
    const { tools } = await client.listTools();
    for (const { name } of tools) {
      const { content, isError } = await client.callTool({ name, arguments: given[name] ?? {} });
      const [block] = content as { text: string }[];
      const document = JSON.parse(block?.text ?? '');
      expect(isError).toBeUndefined();
      expect(document.error ?? null).toBeNull();
      expect(block?.text).toBe(JSON.stringify(document, null, 2));
    }
    const free = ['initialize', 'tools/list', 'list_skills', 'tool_search'];
    for (const { tool, billed, account } of simulator.calls) {
      expect([tool, billed]).toEqual([tool, !free.includes(tool)]);
      expect(account).toBe('svc@contoso.com');
    }
    expect(simulator.billed()).toBe(tools.filter(({ name }) => !free.includes(name)).length);
    expect(simulator.calls.slice(0, 2).map(({ tool }) => tool)).toEqual([
      'initialize',
      'tools/list',
    ]);
  });

  test('has its own list of tools and arguments', async () => {
    const client = await connect(await start({ profile }));
    const { tools } = await client.listTools();
    const listed = tools.map(({ name, inputSchema }) => [
      name,
      ...Object.keys(inputSchema.properties ?? {}).map((argument) =>
        inputSchema.required?.includes(argument) ? `${argument}!` : argument,
      ),
    ]);
    expect(listed.map((words) => words.join(' '))).toEqual(toolsOf[profile]);
  });
});

describe('the edge', () => {
  const message = request('list_live_environments');

  test('a foreign user agent gets a page, and nothing is counted', async () => {
    const simulator = await start();
    const response = await post(simulator, message, { 'user-agent': 'node' });
    expect(response.status).toBe(403);
    expect(response.headers.get('content-type')).toMatch('text/html');
    expect(await response.text()).toMatch('<html>');
    expect(simulator.calls).toEqual([]);
    expect(simulator.requests).toHaveLength(1);
  });

  test.each([
    ['an origin', { origin: 'https://x' }, 403],
    ['no key', { 'x-api-key': '' }, 401],
    ['an unknown key', { 'x-api-key': makeKey({ upn: 'x@contoso.com' }) }, 401],
    ['a bearer token', { 'x-api-key': '', authorization: `Bearer ${key}` }, 401],
    ['another type', { 'content-type': 'text/plain' }, 415],
  ])('refuses %s', async (_, headers, status) => {
    const simulator = await start();
    expect((await post(simulator, message, headers as Record<string, string>)).status).toBe(status);
    expect(simulator.billed()).toBe(0);
  });

  test('refuses an expired key, by the claim or by the state', async () => {
    const old = makeKey({ upn: 'svc@contoso.com', expiresInDays: -1 });
    const withKeys = (keys: FlowStudioState['keys']) => start({ state: { ...world(), keys } });
    const upn = 'svc@contoso.com';
    const claim = await withKeys([{ key: old, upn }]);
    expect((await post(claim, message, { 'x-api-key': old })).status).toBe(401);
    expect(claim.calls).toMatchObject([{ billed: false, account: null }]);
    const state = await withKeys([{ key, upn, expiresAt: '2026-01-01T00:00:00Z' }]);
    expect((await post(state, message)).status).toBe(401);
    const kept = await withKeys([{ key: old, upn, expiresAt: '2999-01-01T00:00:00Z' }]);
    expect((await post(kept, message, { 'x-api-key': old })).status).toBe(200);
  });

  test('answers GET, another path, a notification and bad messages as documented', async () => {
    const simulator = await start();
    const headers = { 'user-agent': 'FlowStudio-MCP/1.0' };
    expect((await fetch(simulator.url, { headers })).status).toBe(405);
    expect((await fetch(`${simulator.url}x`, { headers })).status).toBe(404);
    const notified = await post(simulator, { jsonrpc: '2.0', method: 'notifications/initialized' });
    expect([notified.status, await notified.text()]).toEqual([202, '']);
    const code = async (body: unknown) => {
      const response = await post(simulator, body);
      const { error }: Reply = await response.json();
      return [response.status, error.code];
    };
    expect(await code('{')).toEqual([400, -32700]);
    expect(await code([message])).toEqual([400, -32600]);
    expect(await code({ jsonrpc: '2.0', id: 1, method: 'resources/list' })).toEqual([200, -32601]);
    expect(await code(request('get_store_flow'))).toEqual([200, -32602]);
    expect(await code(request('get_live_flow', { environmentName: 1 }))).toEqual([200, -32602]);
    expect(simulator.billed()).toBe(1);
  });

  test('speaks both documented protocol versions', async () => {
    const simulator = await start();
    for (const [asked, given] of [
      ['2024-11-05', '2024-11-05'],
      ['2025-03-26', '2025-03-26'],
      ['2025-11-25', '2025-03-26'],
    ]) {
      const params = { protocolVersion: asked };
      const response = await post(simulator, {
        jsonrpc: '2.0',
        id: 1,
        method: 'initialize',
        params,
      });
      expect(await response.json()).toMatchObject({ result: { protocolVersion: given } });
    }
  });
});

describe('lists', () => {
  test('a missing argument is the captured failure', async () => {
    const document = await call(await start(), 'get_live_flow', {});
    const message = 'environmentName is required';
    expect(document).toEqual({ error: { message, statusCode: null, data: null, code: null } });
  });

  test('connections owned by or shared with the caller, with status and creator by version', async () => {
    const shapes = [];
    for (const profile of versions) {
      const given = { environmentName: production };
      const document = await call(await start({ profile }), 'list_live_connections', given);
      expect(document.connections.map(({ id }: Reply) => id)).toEqual([mine, shared, 'broken']);
      const { createdBy, overallStatus, statuses } = document.connections[2];
      shapes.push([typeof createdBy, overallStatus, statuses]);
    }
    expect(shapes).toEqual([
      ['string', undefined, [{ status: 'Unauthenticated' }]],
      ['object', 'Unauthenticated', [{ status: 'Unauthenticated' }]],
      ['object', 'Unauthenticated', []],
    ]);
  });

  test('connections of all environments before 1.2 only', async () => {
    const older = await call(await start({ profile: '1.1' }), 'list_live_connections');
    expect(older.totalCount).toBe(4);
    const newer = await call(await start({ profile: '1.2' }), 'list_live_connections');
    expect(newer.error.message).toBe('environmentName is required');
  });

  test('flows as a bare array, or by page', async () => {
    const state = world();
    const [first] = state.flows;
    for (const n of [2, 3]) {
      state.flows.push({
        ...(first as (typeof state.flows)[0]),
        name: `f${n}`,
        displayName: `F${n}`,
      });
    }
    state.flows.push({
      ...(first as (typeof state.flows)[0]),
      name: 'f4',
      owner: 'ann@contoso.com',
    });
    const environment = { environmentName: production };
    const older = await start({ profile: '2026-03', state, pageSize: 2 });
    expect(await call(older, 'list_live_flows', environment)).toHaveLength(3);

    const newer = await start({ state, pageSize: 2 });
    const page = await call(newer, 'list_live_flows', environment);
    expect(page.flows.map(({ id }: Reply) => id)).toEqual([flowName, 'f2']);
    const next = { ...environment, continuationUrl: page.nextLink };
    const last = await call(newer, 'list_live_flows', next);
    expect(last).toMatchObject({ flows: [{ id: 'f3' }], nextLink: null, totalCount: 3 });
    const all = await call(newer, 'list_live_flows', { ...environment, mode: 'admin' });
    expect(all.totalCount).toBe(4);
    const found = await call(newer, 'list_live_flows', { ...environment, search: 'f2', top: 1 });
    expect(found.flows).toMatchObject([{ displayName: 'F2', triggerType: 'Request' }]);
  });
});

test('runs: newest first, those since the last save as they come to be seen', async () => {
  const simulator = await start();
  const look = async () => {
    const runs = await call(simulator, 'get_live_flow_runs', flow);
    return Object.values(runs).map((run) => (run as Json).status);
  };
  expect([await look(), await look()]).toEqual([['Succeeded'], ['Succeeded']]);
  await update(simulator, {});
  const seen = [await look(), await look(), await look()];
  expect(seen).toEqual([['Succeeded'], ['Running', 'Succeeded'], ['Failed', 'Succeeded']]);
  const top = { ...flow, top: 1 };
  expect(Object.values(await call(simulator, 'get_live_flow_runs', top))).toHaveLength(1);
  const failed = { ...flow, runName: '08580001CU01' };
  expect(await call(simulator, 'get_live_flow_run_error', failed)).toMatchObject({
    failedActions: [{ actionName: 'All' }, { actionName: 'Send', code: 'NotFound' }],
  });
  const unknown = await call(simulator, 'get_live_flow_run_error', { ...flow, runName: 'x' });
  expect(unknown.error).not.toBeNull();
});

describe('an update is judged', () => {
  const refused = async (given: Json, simulator?: FlowStudioSimulator): Promise<string> => {
    const target = simulator ?? (await start());
    const before = target.state.flows();
    const { error } = await update(target, given);
    expect(target.state.flows()).toEqual(before);
    return `${error.statusCode} ${error.code} ${error.message}`;
  };
  const using = (connectionName: string) => ({
    connectionReferences: { shared_office365: { connectionName } },
  });
  const twoTriggers = { triggers: { a: { type: 'Request' }, b: { type: 'Request' } } };

  test('in order, each fault hiding the next', async () => {
    const simulator = await start();
    const bad: Json = {
      environmentName: 'nowhere',
      flowName: 'none',
      connectionReferences: undefined,
    };
    bad.definition = definition({ ...twoTriggers, parameters: {} });
    const answers = [await refused({ ...bad, environmentName: undefined }, simulator)];
    const correct = async (given: Json) => {
      answers.push(await refused(bad, simulator));
      Object.assign(bad, given);
    };
    await correct({ environmentName: production });
    await correct({ flowName });
    await correct({ connectionReferences: { other: { connectionName: mine } } });
    await correct(using('unknown'));
    await correct(using('elsewhere'));
    await correct(using('foreign'));
    await correct(using('broken'));
    await correct(using(shared));
    await correct({ definition: definition({ parameters: {} }) });
    await correct({});
    const save = 'Flow save failed with code';
    const expected = [
      'null null environmentName is required',
      "404 EnvironmentNotFound The environment 'nowhere' could not be found.",
      "404 FlowNotFound Could not find flow 'none'.",
      '400 null Supply connectionReferences: the definition has connector operations.',
      "400 null Action 'Send' uses connectionName 'shared_office365', which is missing from connectionReferences",
      `400 null ${save} 'ConnectionNotConfigured' and message 'The connection 'unknown' of`,
      `400 null ${save} 'ConnectionNotConfigured' and message 'The connection 'elsewhere' of`,
      `403 null ${save} 'ConnectionAuthorizationFailed' and message 'The caller with`,
      `400 null ${save} 'ConnectionNotConfigured' and message 'The connection 'broken' of`,
      `400 null ${save} 'InvalidDefinition' and message 'The definition must have one trigger`,
      `400 null ${save} 'InvalidPowerFlow' and message 'The definition lacks the parameter`,
    ];
    expect(answers).toEqual(expected.map((start) => expect.stringContaining(start)));
    expect((await update(simulator, using(shared))).error).toBeNull();
  });

  const nest = (depth: number): Json =>
    depth === 0 ? {} : { [`Scope_${depth}`]: { type: 'Scope', actions: nest(depth - 1) } };
  const many = (count: number, body: unknown) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`A${n}`, body]));
  const initialise = (name: string) => ({
    type: 'InitializeVariable',
    inputs: { variables: [{ name, type: 'string' }] },
  });
  const variables = Array.from({ length: 251 }, (_, n) => [`V${n}`, initialise(`v${n}`)]);
  const parallel = { runtimeConfiguration: { concurrency: { repetitions: 51 } } };

  test.each<[string, Json, string]>([
    ['no trigger', definition({ triggers: {} }), 'InvalidDefinition'],
    ['no $authentication', definition({ parameters: { $connections: {} } }), 'InvalidPowerFlow'],
    ['a long name', withActions({ ['x'.repeat(81)]: compose }), 'InvalidTemplate'],
    [
      'a name twice',
      withActions({ A: compose, S: { type: 'Scope', actions: { a: compose } } }),
      'InvalidTemplate',
    ],
    [
      'a stray runAfter',
      withActions({ A: { ...compose, runAfter: { B: [] } } }),
      'InvalidTemplate',
    ],
    [
      'a nested initialiser',
      withActions({ S: { type: 'Scope', actions: { I: initialise('v') } } }),
      'InvalidVariableInitialization',
    ],
    [
      'an unknown variable',
      withActions({ A: { type: 'SetVariable', inputs: { name: 'v' } } }),
      'InvalidVariableOperation',
    ],
    ['501 actions', withActions(many(501, compose)), 'InvalidTemplate'],
    ['too deep', withActions(nest(10)), 'InvalidTemplate'],
    [
      '26 cases',
      withActions({ S: { type: 'Switch', cases: many(26, { actions: {} }) } }),
      'InvalidTemplate',
    ],
    ['251 variables', withActions(Object.fromEntries(variables)), 'InvalidTemplate'],
    [
      'a long expression',
      withActions({ A: { inputs: `@${'x'.repeat(8192)}` } }),
      'InvalidTemplate',
    ],
    [
      'a long until',
      withActions({ U: { type: 'Until', limit: { count: 5001 } } }),
      'InvalidTemplate',
    ],
    ['wide', withActions({ F: { type: 'Foreach', ...parallel } }), 'InvalidTemplate'],
    [
      'a wordy action',
      withActions({ A: { ...compose, description: 'x'.repeat(257) } }),
      'ActionDescriptionTooLong',
    ],
  ])('and refused for %s', async (_, definition, code) => {
    expect(await refused({ definition })).toMatch(
      new RegExp(`^400 null Flow save failed with code '${code}' and message '.+'$`),
    );
  });

  test('and allowed at the limits', async () => {
    const actions = { ...nest(9), ...many(491, compose) };
    expect((await update(await start(), { definition: withActions(actions) })).error).toBeNull();
  });

  test('by the rules of a solution for a flow in one', async () => {
    const state = world();
    const [seed] = state.flows;
    const named = {
      ...references.shared_office365,
      connectionReferenceLogicalName: 'contoso_mail',
    };
    Object.assign(seed ?? {}, { connectionReferences: { shared_office365: named } });
    const simulator = await start({ state });
    const { properties } = await call(simulator, 'get_live_flow', flow);
    const asRead = { definition: properties.definition };
    expect(await refused(asRead, simulator)).toMatch("'WorkflowRunActionInputsMissingProperty'");
    const host = { connectionReferenceName: 'shared_office365' };
    const inputs = { host, authentication: {} };
    const authentication = { definition: withActions({ Send: { ...send, inputs } }) };
    expect(await refused(authentication, simulator)).toMatch('InvalidProperty');
    const right = { definition: withActions({ Send: { ...send, inputs: { host } } }) };
    expect((await update(simulator, right)).error).toBeNull();
    expect(live(simulator).connectionReferences).toEqual({ shared_office365: named });
  });

  test('in a disabled or unnamed environment', async () => {
    expect(await refused({ environmentName: 'off' })).toMatch('403 EnvironmentDisabled');
    expect(await refused({ environmentName: ' ' })).toMatch('400 MissingEnvironmentFilter');
  });
});

describe('a save', () => {
  test('writes another shape than is read', async () => {
    const simulator = await start();
    const reply = await update(simulator, { state: 'Stopped', nonsense: 1, description: 'x' });
    expect(reply).toMatchObject({
      created: false,
      flowName,
      flowKey: `${production}.${flowName}`,
      updated: ['definition', 'connectionReferences'],
      state: 'Started',
      error: null,
    });
    const saved: Reply = live(simulator);
    expect(saved.definition.description).toBe('#flowstudio-mcp');
    expect(saved.definition.actions.Send.inputs).toEqual({ host: send.inputs.host });
    expect(saved.definition.actions.Send.metadata).toHaveProperty('operationMetadataId');
    expect(saved.connectionReferences).toEqual(references);

    const { properties } = await call(simulator, 'get_live_flow', flow);
    expect(properties.definition.triggers.manual.metadata.callbackUrl).toMatch(
      `sig=${canarySecret}`,
    );
    expect(properties.connectionReferences.shared_office365).toEqual({
      ...references.shared_office365,
      displayName: 'office365',
      iconUri: expect.any(String),
      tier: 'Standard',
      apiName: 'office365',
    });
    const { definition, connectionReferences } = properties;
    await update(simulator, { definition, connectionReferences });
    expect(live(simulator).definition).toEqual(saved.definition);
  });

  test('leaves the authentication of an HTTP action, and reads a recurrence evaluated', async () => {
    const simulator = await start();
    const inputs = { method: 'GET', uri: 'https://x', authentication: { type: 'Basic' } };
    const recurrence = { frequency: 'Day', interval: 1 };
    const triggers = { Daily: { type: 'Recurrence', recurrence } };
    const actions = { Get: { type: 'Http', runAfter: {}, inputs } };
    await update(simulator, { definition: { triggers, actions }, connectionReferences: undefined });
    const saved: Reply = live(simulator).definition;
    expect([saved.actions.Get.inputs, saved.triggers]).toEqual([inputs, triggers]);
    const { properties } = await call(simulator, 'get_live_flow', flow);
    expect(properties.definition.triggers.Daily.evaluatedRecurrence).toEqual(recurrence);
    expect(JSON.stringify(properties)).not.toMatch(canarySecret);
  });

  test('keeps every version, and by whom', async () => {
    const simulator = await start();
    simulator.editByHand(production, flowName, (draft) => {
      draft.displayName = 'By hand';
    });
    await update(simulator, { definition: withActions({ A: compose }), displayName: 'New' });
    await call(simulator, 'set_live_flow_state', { ...flow, state: 'Stopped' });
    await call(simulator, 'set_live_flow_state', { ...flow, state: 'Stopped' });
    const versions = live(simulator).history.map((each) => [
      each.version,
      each.at,
      each.by,
      each.displayName,
      each.state,
      Object.keys((each.definition as Reply).actions).join(),
    ]);
    expect(versions).toEqual([
      [1, 1, 'seed', 'Reminder', 'Started', 'Send'],
      [2, 2, 'by-hand', 'By hand', 'Started', 'Send'],
      [3, 3, 'svc@contoso.com', 'New', 'Started', 'A'],
      [4, 4, 'svc@contoso.com', 'New', 'Stopped', 'A'],
    ]);
  });

  test('of nothing known is a silent no-op', async () => {
    const simulator = await start();
    const document = await call(simulator, 'update_live_flow', { ...flow, defintion: {} });
    expect(document).toMatchObject({ updated: [], error: null });
    expect(live(simulator).history).toHaveLength(1);
  });

  test('marks a description once, in the words of its version', async () => {
    const simulator = await start({ profile: '2026-03' });
    expect((await update(simulator)).error.message).toBe('description is required');
    for (const _ of [1, 2]) await update(simulator, { description: 'Mails.' });
    expect(live(simulator).definition.description).toBe('Mails. Updated via Flow Studio MCP');
  });

  test('in a dry run writes nothing in 1.2, and is a save before', async () => {
    const newer = await start();
    expect(await update(newer, { dryRun: true })).toMatchObject({ dryRun: true, error: null });
    expect(live(newer).history).toHaveLength(1);
    const older = await start({ profile: '1.1' });
    await update(older, { dryRun: true });
    expect(live(older).history).toHaveLength(2);
  });

  test.each<[ProfileName, Json]>([
    ['2026-03', { created: '00000000-0000-4000-8000-000000000001', state: 'Started' }],
    ['1.1', { created: '00000000-0000-4000-8000-000000000001', state: 'Started' }],
    ['1.2', { created: true, flowName: '00000000-0000-4000-8000-000000000001', state: 'Stopped' }],
  ])('creates in %s', async (profile, expected) => {
    const simulator = await start({ profile });
    const given = { flowName: '', description: 'x', displayName: 'New' };
    const unnamed = await update(simulator, { ...given, displayName: undefined });
    expect(unnamed.error.message).toBe('displayName is required to create a flow');
    const name = '00000000-0000-4000-8000-000000000001';
    const reply = await update(simulator, given);
    expect(reply).toMatchObject({ ...expected, flowKey: `${production}.${name}` });
    expect('flowName' in reply).toBe(profile === '1.2');
    expect(live(simulator, name)).toMatchObject({ owner: 'svc@contoso.com', displayName: 'New' });
  });

  test('is refused at the start for what only a start refuses', async () => {
    const triggers = { manual: { type: 'Request', description: 'x'.repeat(257) } };
    const simulator = await start();
    expect((await update(simulator, { definition: definition({ triggers }) })).error).toBeNull();
    const started = await call(simulator, 'set_live_flow_state', { ...flow, state: 'Started' });
    expect(started.error.message).toMatch("'TriggerDescriptionTooLong'");
  });
});

test('validates in 2026-03 and tests a connection in 1.2', async () => {
  const older = await start({ profile: '2026-03' });
  const given = { ...flow, definition: definition({ triggers: {} }) };
  expect(await call(older, 'validate_live_flow', given)).toMatchObject({ valid: false });
  const tested = { environmentName: production, connectorName: 'shared_office365' };
  const test = (connectionName: string) => ({ ...tested, connectionName });
  const newer = await start();
  expect(await call(newer, 'test_live_connection', test('broken'))).toMatchObject({
    status: 'Unauthenticated',
  });
  expect(await call(newer, 'test_live_connection', test('foreign'))).toMatchObject({
    error: { statusCode: 404 },
  });
});

describe('a fault', () => {
  const given = { ...flow, definition: definition(), connectionReferences: references };
  const save = request('update_live_flow', given);
  const faulty = (fault: FaultAction, tool = 'update_live_flow'): Promise<FlowStudioSimulator> =>
    start({ faults: [{ tool, nth: 1, fault }] as Fault[] });
  const writes = (simulator: FlowStudioSimulator) => live(simulator).history.length - 1;

  test.each<[FaultAction, number]>([
    [{ kind: 'hang' }, 0],
    [{ kind: 'hang', afterWrite: true }, 1],
    [{ kind: 'reset' }, 0],
    [{ kind: 'reset', afterWrite: true }, 1],
  ])('leaves no answer: %j', async (fault, written) => {
    const simulator = await faulty(fault);
    const signal = AbortSignal.timeout(150);
    const headers = {
      'content-type': 'application/json',
      'x-api-key': key,
      'user-agent': 'FlowStudio-MCP/1.0',
    };
    const body = JSON.stringify(save);
    const name = fault.kind === 'hang' ? 'TimeoutError' : 'TypeError';
    const lost = fetch(simulator.url, { method: 'POST', body, headers, signal });
    await expect(lost).rejects.toMatchObject({ name });
    expect(writes(simulator)).toBe(written);
    expect((await update(simulator)).error).toBeNull();
  });

  test('close() ends a request that hangs', async () => {
    const simulator = await startFlowStudio({
      state: world(),
      faults: [{ tool: '*', fault: { kind: 'hang' } }],
    });
    const hanging = post(simulator, save);
    const failed = expect(hanging).rejects.toThrow();
    while (simulator.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await simulator.close();
    await failed;
  });

  test.each([401, 403, 404, 429, 500, 502, 503])('answers HTTP %i', async (status) => {
    const simulator = await faulty({ kind: 'http', status });
    const response = await post(simulator, save);
    expect(response.status).toBe(status);
    const type = status === 502 ? 'text/html' : 'application/json';
    expect(response.headers.get('content-type')).toMatch(type);
    expect(writes(simulator)).toBe(0);
  });

  test('loses the answer to a write behind a 503', async () => {
    const simulator = await faulty({ kind: 'http', status: 503, afterWrite: true });
    expect((await post(simulator, save)).status).toBe(503);
    expect(writes(simulator)).toBe(1);
  });

  test('names the wait in both forms, and redirects', async () => {
    const wait = { kind: 'http', status: 429, retryAfterSeconds: 2 } as const;
    const seconds = await post(await faulty(wait), save);
    expect(seconds.headers.get('retry-after')).toBe('2');
    const date = await post(await faulty({ ...wait, retryAfterAs: 'date' }), save);
    expect(date.headers.get('retry-after')).toMatch(/GMT$/);
    const moved = await post(await faulty({ kind: 'redirect', location: 'https://x/mcp' }), save);
    expect([moved.status, moved.headers.get('location')]).toEqual([307, 'https://x/mcp']);
  });

  test.each<[FaultAction, string, number]>([
    [{ kind: 'truncated-json' }, '{"jsonrpc":"2.0","result":{"content":[{"type":"text"', 1],
    [{ kind: 'event-stream' }, 'event: message\ndata: {"jsonrpc":"2.0"', 1],
    [{ kind: 'text-not-json' }, '{"content":[{"type":"text","text":"Something went wrong', 1],
    [{ kind: 'empty-content' }, '{"content":[]}', 1],
    [{ kind: 'is-error' }, '"isError":true', 0],
    [{ kind: 'is-error', afterWrite: true }, '"isError":true', 1],
    [{ kind: 'rpc-error', code: -32603, message: 'Internal' }, '"code":-32603', 0],
    [{ kind: 'throttled-in-200' }, '\\"statusCode\\": 429', 0],
    [{ kind: 'sign-in' }, 'grant_flow_studio_access', 0],
    [
      { kind: 'refuse', code: 'DynamicOperationRequestClientFailure' },
      "Flow save failed with code 'DynamicOperationRequestClientFailure' and message",
      0,
    ],
  ])('spoils the answer: %j', async (fault, expected, written) => {
    const simulator = await faulty(fault);
    const response = await post(simulator, save);
    const body = await response.text();
    expect(response.status).toBe(200);
    expect(body).toContain(expected);
    expect(writes(simulator)).toBe(written);
    if (fault.kind === 'truncated-json') expect(() => JSON.parse(body)).toThrow();
    expect((await update(simulator)).error).toBeNull();
  });

  test('an event stream reaches the official client all the same', async () => {
    const simulator = await faulty({ kind: 'event-stream' });
    const client = await connect(simulator);
    const { content } = await client.callTool({ name: 'update_live_flow', arguments: given });
    expect(content).toHaveLength(1);
  });

  test('comes in the nth call of its tool alone', async () => {
    const simulator = await start({
      faults: [{ tool: 'get_live_flow', nth: 2, fault: { kind: 'http', status: 500 } }],
    });
    const statuses = [];
    for (const name of ['get_live_flow', 'update_live_flow', 'get_live_flow', 'get_live_flow']) {
      statuses.push((await post(simulator, request(name, given))).status);
    }
    expect(statuses).toEqual([200, 200, 500, 200]);
  });

  test('a key that expires in mid-run stays expired', async () => {
    const simulator = await start({
      faults: [{ tool: '*', nth: 2, fault: { kind: 'key-expires' } }],
    });
    const statuses = [];
    for (const _ of [1, 2, 3]) statuses.push((await post(simulator, save)).status);
    expect(statuses).toEqual([200, 401, 401]);
    expect(simulator.calls.map(({ account }) => account)).toEqual(['svc@contoso.com', null, null]);
  });

  test('a connection breaks between preflight and save', async () => {
    const simulator = await faulty({ kind: 'connection-breaks', connection: mine });
    const listed = await call(simulator, 'list_live_connections', { environmentName: production });
    expect(listed.connections[0].overallStatus).toBe('Connected');
    expect((await update(simulator)).error.message).toMatch("'ConnectionNotConfigured'");
    expect(simulator.state.connections()[0]?.status).toBe('Error');
  });

  test('a person edits in between', async () => {
    const simulator = await faulty({ kind: 'edit-by-hand' });
    await update(simulator);
    expect(live(simulator).history.map(({ by }) => by)).toEqual([
      'seed',
      'by-hand',
      'svc@contoso.com',
    ]);
  });

  test('a localised text keeps its code', async () => {
    const simulator = await faulty({ kind: 'localised' });
    const connectionReferences = { shared_office365: { connectionName: 'foreign' } };
    const { error } = await update(simulator, { connectionReferences });
    expect(error.message).toMatch(/code 'ConnectionAuthorizationFailed' and message 'Der Aufrufer/);
  });

  test('two flows of one name', async () => {
    const fault = { kind: 'duplicate-name', environment: production, flow: flowName } as const;
    const simulator = await start({ faults: [{ tool: 'list_live_flows', fault }] });
    for (const _ of [1, 2]) {
      const { flows } = await call(simulator, 'list_live_flows', { environmentName: production });
      expect(flows.map((each: Reply) => each.displayName)).toEqual(['Reminder', 'Reminder']);
    }
  });

  test('a nextLink that loops', async () => {
    const simulator = await start({
      faults: [{ tool: 'list_live_flows', fault: { kind: 'next-link-loops' } }],
    });
    const given = { environmentName: production };
    const first = await call(simulator, 'list_live_flows', given);
    const next = { ...given, continuationUrl: first.nextLink };
    expect(await call(simulator, 'list_live_flows', next)).toEqual(first);
  });

  test('a tool missing from tools/list, and then unknown', async () => {
    const simulator = await faulty(
      { kind: 'tool-missing', name: 'set_live_flow_state' },
      'tools/list',
    );
    const client = await connect(simulator);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).not.toContain('set_live_flow_state');
    const stop = { name: 'set_live_flow_state', arguments: { ...flow, state: 'Stopped' } };
    await expect(client.callTool(stop)).rejects.toMatchObject({ code: -32602 });
  });

  test('a created flow lacks its references until it is saved again', async () => {
    const simulator = await faulty({ kind: 'unbound-references' });
    const created = await update(simulator, { flowName: undefined, displayName: 'New' });
    const target = { environmentName: production, flowName: created.flowName };
    const read = () => call(simulator, 'get_live_flow', target);
    expect((await read()).properties.connectionReferences).toEqual({});
    const begin = { ...target, state: 'Started' };
    const unbound = await call(simulator, 'set_live_flow_state', begin);
    expect(unbound.error.message).toMatch("'CannotStartUnpublishedSolutionFlow'");
    await update(simulator, target);
    expect(await call(simulator, 'set_live_flow_state', begin)).toEqual({
      ...target,
      requestedState: 'Started',
      actualState: 'Started',
    });
  });

  test('references hidden on read, a state not reached, a policy that suspends', async () => {
    const hidden = await faulty({ kind: 'references-hidden' }, 'get_live_flow');
    const { properties } = await call(hidden, 'get_live_flow', flow);
    expect(properties.connectionReferences).toEqual({});
    expect(live(hidden).connectionReferences).toEqual(references);

    const stuck = await faulty({ kind: 'state-not-reached' }, 'set_live_flow_state');
    const stop = { ...flow, state: 'Stopped' };
    expect((await call(stuck, 'set_live_flow_state', stop)).actualState).toBe('Started');
    expect(live(stuck).state).toBe('Started');

    const simulator = await faulty({ kind: 'suspended' });
    expect((await update(simulator)).state).toBe('Suspended');
    expect((await call(simulator, 'set_live_flow_state', stop)).actualState).toBe('Suspended');
  });
});

test('every answer waits as long as it should', async () => {
  const simulator = await start({ latencyMs: 60 });
  const before = performance.now();
  await call(simulator, 'list_live_environments');
  expect(performance.now() - before).toBeGreaterThanOrEqual(55);
});

test('the same key comes of the same claims', () => {
  const claims = { upn: 'svc@contoso.com', now: new Date('2026-11-01T00:00:00Z') };
  expect(makeKey(claims)).toBe(makeKey(claims));
  const [, payload = ''] = makeKey(claims).split('.');
  const { upn, exp }: Reply = JSON.parse(Buffer.from(payload, 'base64url').toString());
  expect([upn, new Date(exp * 1000).toISOString()]).toEqual([
    claims.upn,
    '2026-12-01T00:00:00.000Z',
  ]);
});

test('a connection id belongs to one environment', async () => {
  const state = world();
  state.connections.push({ ...state.connections[0], environment: sandbox } as never);
  await expect(startFlowStudio({ state })).rejects.toThrow('one environment');
});
