import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { openReader } from '../../src/flowstudio/flowstudio.ts';
import {
  closeAll,
  document,
  environment,
  failing,
  flowName,
  handshake,
  key,
  simulator,
  strange,
} from './world.ts';

afterEach(closeAll);

interface Tools {
  [name: string]: readonly string[];
}

const ALL: Tools = {
  get_live_flow: ['environmentName', 'flowName'],
  list_live_connections: ['environmentName'],
};
const FLOW = {
  name: flowName,
  properties: { displayName: 'Reminder', state: 'Started', definition: {} },
};
const CONNECTIONS = ['here', 'elsewhere'].map((name) => ({
  id: name,
  connectorName: 'shared_teams',
  environment: name === 'here' ? environment : 'Default-other',
}));
const DOCUMENTS: Record<string, object> = {
  get_live_flow: FLOW,
  list_live_connections: { connections: CONNECTIONS, error: null },
};

type Answers = Partial<Record<string, () => { status?: number; body?: unknown }>>;

/** A server with these tools, which is asked before it has said so. */
async function asked(tools: Tools, answers: Answers = {}) {
  const listed = Object.entries(tools).map(([name, names]) => ({
    name,
    inputSchema: {
      type: 'object',
      properties: Object.fromEntries(names.map((each) => [each, {}])),
    },
  }));
  const { url, heard } = await strange((one) => {
    const { id, method, params } = one.body;
    const instead = answers[method === 'tools/call' ? params.name : method]?.();
    if (instead?.status !== undefined) return instead;
    return handshake(one, listed) ?? document(id, DOCUMENTS[params.name]);
  });
  const { reader, server } = openReader({
    endpoint: url,
    apiKey: key,
    timeoutMs: 5_000,
    sleep: async () => {},
  });
  const calls = (tool: string) =>
    heard.filter(({ body }) => body.params?.name === tool).map(({ body }) => body.params.arguments);
  return { reader, server, heard, calls };
}

test('the client does not repeat the request that was sent before it was loaded', async () => {
  const { reader, server, heard } = await asked(ALL);
  await server;
  await reader.close();
  const [first, ...others] = heard.map(({ body }) => body.method);
  expect([first, others.toSorted()]).toEqual([
    'initialize',
    ['notifications/initialized', 'tools/list'],
  ]);
});

test('an answer does not count where the server turns out not to have the tool', async () => {
  const { reader, calls } = await asked({ list_live_connections: ['environmentName'] });
  const error = await failing(reader.readFlow(environment, flowName));
  expect(error.failure).toMatchObject({ code: 'tool-missing', tool: 'get_live_flow' });
  expect(calls('get_live_flow')).toHaveLength(1);
  await reader.close();
});

test('what this server takes in another form is asked again in that form', async () => {
  const { reader, calls } = await asked({ ...ALL, list_live_connections: [] });
  const { connections } = await reader.listConnections(environment);
  expect(connections.map(({ connectionName }) => connectionName)).toEqual(['here']);
  expect(calls('list_live_connections')).toEqual([{ environmentName: environment }, {}]);
  await reader.close();
});

test('a key that is refused for the tools is refused for everything, in the same words', async () => {
  const { reader, server } = await asked(ALL, { 'tools/list': () => ({ status: 401 }) });
  const reading = [reader.readFlow(environment, flowName), reader.listConnections(environment)];
  const [failure, ...others] = await Promise.all([server, ...reading].map(failing));
  expect(failure?.failure).toMatchObject({
    code: 'key-not-accepted',
    call: 'tools/list',
    isMidRun: false,
  });
  for (const other of others) expect(other.failure).toEqual(failure?.failure);
  await reader.close();
});

test('a key that is refused beside the tools was accepted before, and nothing more is sent', async () => {
  const { reader, server, calls } = await asked(ALL, { get_live_flow: () => ({ status: 401 }) });
  const error = await failing(reader.readFlow(environment, flowName));
  expect(error.failure).toMatchObject({ code: 'key-not-accepted', isMidRun: true });
  const unsent = await failing((await server).readFlow(environment, flowName));
  expect(unsent.failure).toMatchObject({
    code: 'key-not-accepted',
    isMidRun: true,
    isUnsent: true,
  });
  expect(calls('get_live_flow')).toHaveLength(1);
  await reader.close();
});

test('a call beside the tools is tried again like any other', async () => {
  let times = 0;
  const { reader, calls } = await asked(ALL, {
    get_live_flow: () => (times++ === 0 ? { status: 503 } : {}),
  });
  expect(await reader.readFlow(environment, flowName)).toMatchObject({ flowName });
  expect(calls('get_live_flow')).toHaveLength(2);
  expect(reader.calls()).toEqual({ billed: 2 });
  await reader.close();
});

test.each(['initialize', 'tools/list'])(
  'a connection that is closed while %s is not answered ends at once',
  async (tool) => {
    const { url, calls } = await simulator({ faults: [{ tool, fault: { kind: 'hang' } }] });
    const { reader, server } = openReader({ endpoint: url, apiKey: key });
    const sent = () => calls.filter((call) => call.tool === tool).length;
    while (sent() === 0) await turn();
    await reader.close();
    expect((await failing(server)).failure).toMatchObject({ call: tool });
    await failing(reader.readFlow(environment, flowName));
    expect(sent()).toBe(1);
  },
);
