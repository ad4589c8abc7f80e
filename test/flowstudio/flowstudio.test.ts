import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { FlowSave } from '../../src/live/host.ts';
import type { ProfileName } from '../simulators/flow-studio/index.ts';
import {
  closeAll,
  connect,
  definition,
  document,
  environment,
  everyTool,
  expectNoSecret,
  failing,
  flowName,
  key,
  references,
  save,
  simulator,
  start,
  strangeTools,
  world,
} from './world.ts';

afterEach(closeAll);

const profiles: ProfileName[] = ['2026-03', '1.1', '1.2'];

/** What the server got, without what the protocol adds. */
function sent(server: { calls: { tool: string; arguments: object }[] }) {
  return server.calls.map(({ tool, arguments: given }) => [tool, given]).slice(2);
}

describe.each(profiles)('server %s', (profile) => {
  test('lists the flows of an environment, page by page where it has pages', async () => {
    const state = world();
    const [flow] = state.flows;
    if (flow === undefined) throw new Error('the world has no flow');
    state.flows = Array.from({ length: 5 }, (_, index) => ({ ...flow, name: `guid-${index}` }));
    const { host, server } = await start({ profile, state, pageSize: 2 });
    const flows = await host.listFlows(environment);
    expect(flows).toEqual(
      state.flows.map(({ name, displayName }) => ({
        flowName: name,
        displayName,
        createdTime: expect.stringMatching(/^2026-09-01T/),
      })),
    );
    expect(host.calls().billed).toBe(profile === '2026-03' ? 1 : 3);
    expect(host.calls().billed).toBe(server.billed());
  });

  test('reads a flow, without its signed callback URL and with all else', async () => {
    const { host, server } = await start({ profile });
    const flow = await host.readFlow(environment, flowName);
    expectNoSecret(flow);
    const [stored] = server.state.flows();
    expect(flow).toEqual({
      flowName,
      displayName: 'Reminder',
      lastModifiedTime: '2026-09-01T00:00:01.000Z',
      state: 'Started',
      definition: stored?.definition,
      connectionReferences: {
        shared_office365: expect.objectContaining(references.shared_office365),
      },
    });
    expect(flow?.definition.triggers).toEqual({
      manual: { ...definition.triggers.manual, metadata: { note: 'mine' } },
    });
  });

  test('knows a missing flow from a missing environment', async () => {
    const { host } = await start({ profile });
    await expect(host.readFlow(environment, 'guid-of-none')).resolves.toBeNull();
    const error = await failing(host.readFlow('nowhere', flowName));
    const failure = { code: 'environment-not-visible', environmentName: 'nowhere' };
    expect(error).toMatchObject({ failure, mayHaveWritten: false });
    expect((await failing(host.listFlows('nowhere'))).failure).toMatchObject(failure);
  });

  test('updates a flow, and sends what the server knows', async () => {
    const { host, server } = await start({ profile });
    const written = await host.saveFlow(save({ displayName: 'Renamed', description: 'Why' }));
    expect(written).toBe(flowName);
    expect(server.state.flows()[0]).toMatchObject({ displayName: 'Renamed', state: 'Started' });
    const description = profile === '2026-03' ? { description: 'Why' } : {};
    const given = { environmentName: environment, flowName, definition, displayName: 'Renamed' };
    expect(sent(server)).toEqual([
      ['update_live_flow', { ...given, ...description, connectionReferences: references }],
    ]);
  });

  test('leaves name and description as they are where none is given', async () => {
    const { host, server } = await start({ profile });
    await host.saveFlow(save({ definition: { ...definition, description: 'Own' } }));
    expect(server.state.flows()[0]).toMatchObject({
      displayName: 'Reminder',
      definition: { description: expect.stringMatching(/^Own /) },
    });
  });

  test('creates a flow and returns its guid', async () => {
    const { host, server } = await start({ profile });
    const created = await host.saveFlow(save({ flowName: null, displayName: 'New' }));
    expect(server.state.flows().map(({ name }) => name)).toEqual([flowName, created]);
    await expect(host.readFlow(environment, created)).resolves.toMatchObject({
      flowName: created,
      displayName: 'New',
    });
  });

  test('sets the state of a flow, where the server can', async () => {
    const { host, server } = await start({ profile });
    if (profile === '2026-03') {
      const error = await failing(host.setState(environment, flowName, 'Stopped'));
      expect(error).toMatchObject({
        failure: {
          code: 'tool-missing',
          tool: 'set_live_flow_state',
          server: `FlowStudio MCP 1.0.31 at 127.0.0.1:${new URL(server.url).port}`,
        },
        mayHaveWritten: false,
      });
      expect(host.calls().billed).toBe(0);
      return;
    }
    await expect(host.setState(environment, flowName, 'Stopped')).resolves.toBe('Stopped');
    expect(server.state.flows()[0]?.state).toBe('Stopped');
  });

  test('shakes hands and lists tools once, unbilled, with the headers that the edge wants', async () => {
    const { host, server } = await start({ profile });
    await host.listFlows(environment);
    await host.listFlows(environment);
    const spoken = server.requests.map(({ method, body }) => [
      method,
      (body as { method?: string }).method,
    ]);
    expect(spoken).toEqual([
      ['POST', 'initialize'],
      ['POST', 'notifications/initialized'],
      ['POST', 'tools/list'],
      ['POST', 'tools/call'],
      ['POST', 'tools/call'],
    ]);
    expect(host.calls()).toEqual({ billed: 2 });
    const { version } = JSON.parse(await readFile('package.json', 'utf8'));
    for (const { headers } of server.requests) {
      expect(headers).toMatchObject({
        'x-api-key': key,
        'user-agent': `FlowStudio-MCP/1.0 flowgate/${version}`,
        accept: 'application/json, text/event-stream',
        'content-type': 'application/json',
      });
      expect(headers).not.toHaveProperty('origin');
      expect(headers).not.toHaveProperty('authorization');
    }
  });
});

test('the state that a flow was left in is returned, whatever was asked for', async () => {
  const { host } = await start({
    faults: [{ tool: 'set_live_flow_state', fault: { kind: 'state-not-reached' } }],
  });
  await expect(host.setState(environment, flowName, 'Started')).resolves.toBe('Stopped');
});

test('two flows of one name are both listed', async () => {
  const { host } = await start({
    faults: [
      { tool: 'list_live_flows', fault: { kind: 'duplicate-name', environment, flow: flowName } },
    ],
  });
  const flows = await host.listFlows(environment);
  expect(flows.map(({ displayName }) => displayName)).toEqual(['Reminder', 'Reminder']);
});

test('a list that has no end is an error and not half a list', async () => {
  const { host, server } = await start({
    faults: [{ tool: 'list_live_flows', fault: { kind: 'next-link-loops' } }],
  });
  const error = await failing(host.listFlows(environment));
  expect(error.failure.code).toBe('list-in-circle');
  expect(server.billed()).toBe(2);
});

test('a server that has more to list and no way to ask for it is an error', async () => {
  const properties = { environmentName: {} };
  const { url } = await strangeTools(
    ({ body }) =>
      document(body.id, { flows: [{ id: 'a' }], nextLink: 'https://more', error: null }),
    [{ name: 'list_live_flows', inputSchema: { type: 'object', properties } }],
  );
  const { host } = await connect(url);
  const error = await failing(host.listFlows(environment));
  expect(error.failure).toMatchObject({
    code: 'argument-missing',
    tool: 'list_live_flows',
    argument: 'continuationUrl',
    server: expect.stringMatching(/^Strange 9 /),
  });
});

const ambiguous: [string, FlowSave, string][] = [
  [
    'an update of a flow without an id, which would create one',
    save({ flowName: ' ' }),
    'no-flow-id',
  ],
  ['a new flow without a name', save({ flowName: null }), 'no-display-name'],
];

test.each(ambiguous)('%s is not sent', async (_, unsendable, code) => {
  const { host, server } = await start();
  const error = await failing(host.saveFlow(unsendable));
  expect(error.failure).toEqual({ code });
  expect(server.billed()).toBe(0);
});

test('a server whose update has no flowName would create: nothing is sent', async () => {
  const properties = { environmentName: {}, definition: {}, connectionReferences: {} };
  const { url, heard } = await strangeTools(
    ({ body }) => document(body.id, {}),
    [
      { name: 'get_live_flow' },
      { name: 'update_live_flow', inputSchema: { type: 'object', properties } },
    ],
  );
  const { host } = await connect(url);
  const error = await failing(host.saveFlow(save()));
  const failure = { code: 'argument-missing', tool: 'update_live_flow', argument: 'flowName' };
  expect(error).toMatchObject({ failure, mayHaveWritten: false });
  expect(heard.filter(({ body }) => body.method === 'tools/call')).toEqual([]);
});

/** What a save makes of a reply. */
const saved: [string, object, Partial<FlowSave>, unknown][] = [
  ['created as a guid', { created: 'g-1', updated: [] }, { flowName: null }, 'g-1'],
  ['created beside flowName', { created: true, flowName: 'g-2' }, { flowName: null }, 'g-2'],
  ['only a flowKey', { created: true, flowKey: 'Default-1.g.3' }, { flowName: null }, 'g.3'],
  ['created, and no id', { created: true }, { flowName: null }, { code: 'created-without-id' }],
  [
    'not created',
    { created: false, flowName: 'g', updated: [] },
    { flowName: null },
    { code: 'created-without-id' },
  ],
  ['an update', { created: false, updated: ['definition'], extra: 1 }, {}, flowName],
  [
    'a create in place of an update',
    { created: 'g-4', updated: ['x'] },
    {},
    { code: 'created-instead', created: 'g-4', flowName },
  ],
  ['an update without its parts', { created: true, flowName }, {}, { code: 'update-unconfirmed' }],
  ['no word of what was updated', { created: false }, {}, { code: 'unknown-shape' }],
];

test.each(saved)('a save answered with %s', async (_, reply, change, expected) => {
  const { url } = await strangeTools(({ body }) => document(body.id, { ...reply, error: null }));
  const { host } = await connect(url);
  const call = host.saveFlow(save({ displayName: 'A', ...change }));
  if (typeof expected === 'string') return expect(await call).toBe(expected);
  const error = await failing(call);
  expect(error).toMatchObject({ failure: expected, mayHaveWritten: true });
});

test('an update that changed nothing is an error, and wrote nothing', async () => {
  const { url } = await strangeTools(({ body }) =>
    document(body.id, { created: false, updated: [], error: null }),
  );
  const { host } = await connect(url);
  const error = await failing(host.saveFlow(save()));
  expect(error.failure.code).toBe('save-ignored');
  expect(error.mayHaveWritten).toBe(false);
});

test('replies are read leniently: paths as ids, wrappers, structured content, missing fields', async () => {
  const { url } = await strangeTools(({ body }) => {
    const { name } = body.params;
    if (name === 'list_live_flows') {
      const flows = [{ id: '/providers/x/flows/g-1' }, { name: 'g-2', displayName: null }, {}];
      return document(body.id, { flows, totalCount: '3', error: null });
    }
    const properties = { definition: { actions: {} }, connectionReferences: null, more: [] };
    const structuredContent = { properties, error: null };
    return { body: { jsonrpc: '2.0', id: String(body.id), result: { structuredContent } } };
  });
  const { host } = await connect(url);
  await expect(host.listFlows(environment)).resolves.toEqual([
    { flowName: 'g-1', displayName: '', hidesName: true },
    { flowName: 'g-2', displayName: '', hidesName: true },
  ]);
  await expect(host.readFlow(environment, 'asked')).resolves.toEqual({
    flowName: 'asked',
    displayName: '',
    hidesName: true,
    state: null,
    definition: { actions: {} },
    connectionReferences: {},
  });
});

test('a read drops callback URLs wherever an operation holds one, and nothing of the author', async () => {
  const url =
    'https://prod-00.westeurope.logic.azure.com/x?sp=1&sig=CANARY-flowgate-signed-url-secret';
  const child = { uri: 'https://example.org/hook?sig=authored', metadata: { callbackUrl: 'mine' } };
  const inner = {
    type: 'Http',
    inputs: child,
    metadata: { operationMetadataId: 'i', triggerUri: url },
  };
  const live = {
    triggers: { manual: { type: 'Request', flowTriggerUri: url, metadata: { callbackUrl: url } } },
    actions: {
      Scope: { type: 'Scope', actions: { Call: inner }, metadata: { other: { at: url } } },
    },
    metadata: { flowTriggerUri: url, kept: 1 },
  };
  const reply = { name: flowName, properties: { definition: live, flowTriggerUri: url } };
  const server = await strangeTools(({ body }) => document(body.id, reply));
  const { host } = await connect(server.url);
  const flow = await host.readFlow(environment, flowName);
  expectNoSecret(flow);
  expect(flow?.definition).toEqual({
    triggers: { manual: { type: 'Request' } },
    actions: {
      Scope: {
        type: 'Scope',
        actions: { Call: { type: 'Http', inputs: child, metadata: { operationMetadataId: 'i' } } },
      },
    },
    metadata: { kept: 1 },
  });
});

test('what a server does not describe is sent as documented', async () => {
  const tools = everyTool.map(({ name }) => ({ name }));
  const server = await strangeTools(({ body }) => document(body.id, []), tools);
  const { host } = await connect(server.url);
  await host.listFlows(environment);
  expect(server.heard.at(-1)?.body.params.arguments).toEqual({ environmentName: environment });
});

test('many calls at once do not mix', async () => {
  const state = world();
  const [flow] = state.flows;
  if (flow === undefined) throw new Error('the world has no flow');
  const names = Array.from({ length: 12 }, (_, index) => `guid-${index}`);
  state.flows = names.map((name) => ({ ...flow, name, displayName: `Flow ${name}` }));
  const { host } = await start({ state, latencyMs: 5 });
  const flows = await Promise.all(names.map((name) => host.readFlow(environment, name)));
  expect(flows.map((one) => one?.displayName)).toEqual(names.map((name) => `Flow ${name}`));
});

test('an answer that comes as a stream of events is an answer', async () => {
  const notice = { jsonrpc: '2.0', method: 'notifications/progress', params: {} };
  const { url } = await strangeTools(({ body: { id } }) => {
    const flow = { name: flowName, properties: { displayName: 'Reminder', definition } };
    const content = [{ type: 'text', text: JSON.stringify(flow) }];
    const answer = JSON.stringify({ jsonrpc: '2.0', id, result: { content } }, null, 1);
    const lines = answer.split('\n').map((line) => `data: ${line}`);
    const events = [': hello', `data: ${JSON.stringify(notice)}`, lines.join('\r\n')];
    const headers = { 'content-type': 'text/event-stream' };
    return { headers, body: `${events.join('\r\n\r\n')}\r\n\r\n` };
  });
  const { host } = await connect(url);
  expect(await host.readFlow(environment, flowName)).toMatchObject({ displayName: 'Reminder' });
});

test('what could not be read back is not saved', async () => {
  const tools = everyTool.filter(({ name }) => name !== 'get_live_flow');
  const { url, heard } = await strangeTools(() => ({}), tools);
  const { host } = await connect(url);
  const error = await failing(host.saveFlow(save()));
  expect(error.failure).toEqual({ code: 'cannot-read-back' });
  expect(heard.map(({ body }) => body.method)).not.toContain('tools/call');
});

test('a closed connection leaves nothing that keeps the process alive', async () => {
  const server = await simulator({ faults: [{ tool: 'get_live_flow', fault: { kind: 'hang' } }] });
  const { host } = await connect(server.url);
  const call = failing(host.saveFlow(save()).then(() => host.readFlow(environment, flowName)));
  while (server.billed() < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  await host.close();
  expect((await call).failure.code).toBe('connection-closed');
});
