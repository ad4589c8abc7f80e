import { afterEach, describe, expect, test } from '@jest/globals';
import { readFlow } from '../../src/flow/flow.ts';
import { connectReader, readKey } from '../../src/flowstudio/flowstudio.ts';
import { type LiveFacts, readLiveFacts, unreachableFacts } from '../../src/live/facts.ts';
import { type FlowReader, HostError } from '../../src/live/host.ts';
import { type Target, targetsOf } from '../../src/live/target.ts';
import { readMap } from '../../src/map/read.ts';
import { closeAll, simulator } from '../flowstudio/world.ts';
import {
  type Fault,
  type FlowStudioState,
  makeKey,
  type ProfileName,
} from '../simulators/flow-studio/index.ts';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  await closeAll();
});

const apiKey = makeKey({ upn: 'svc@contoso.com' });
const TEAMS = '/providers/Microsoft.PowerApps/apis/shared_teams';
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

const trigger = { manual: { type: 'Request', kind: 'Button', inputs: {} } };
const send = {
  type: 'OpenApiConnection',
  inputs: { host: { apiId: TEAMS, connectionName: 'shared_teams', operationId: 'Post' } },
};
const bound = { triggers: trigger, actions: { Send: send } };
const unbound = { triggers: trigger, actions: { Wait: { type: 'Compose', inputs: 'x' } } };
const contents: Record<string, object> = { a: bound, b: bound, plain: unbound };

/** For each of the map's environments: its id, and the flows that go there with their guids. */
type Story = Record<string, { id: string; flows: Record<string, string | null> }>;

const CONTOSO: Story = {
  production: { id: 'env-1', flows: { a: 'guid-a', b: null } },
  test: { id: 'env-2', flows: { a: 'guid-a2' } },
};

function targetsFor(story: Story): Target[] {
  const names = [...new Set(Object.values(story).flatMap(({ flows }) => Object.keys(flows)))];
  const flows = names.map((name) => {
    const file = { displayName: name, definition: contents[name] };
    const read = readFlow(`flows/${name}.json`, bytes(file));
    if (read.kind !== 'flow') throw new Error(`${name} is no flow`);
    return read.flow;
  });
  const environments = Object.entries(story).map(([name, { id, flows: guids }]) => {
    const settings = Object.entries(guids).map(([flow, flowName]) => [
      `flows/${flow}.json`,
      flowName === null ? {} : { flowName },
    ]);
    const connectionReferences = { shared_teams: { connectionName: `teams-${id}`, id: TEAMS } };
    return [
      name,
      { environmentName: id, connectionReferences, flows: Object.fromEntries(settings) },
    ];
  });
  const document = { version: 1, environments: Object.fromEntries(environments) };
  const map = readMap('map.json', bytes(document), { ruleIds: [], environment: null });
  if (!map.ok) throw new Error(JSON.stringify(map));
  return targetsOf({ flows, map: map.map }, null, []);
}

/** A server that holds all of Contoso, and `nowhere` not at all. */
function state(change: Partial<FlowStudioState> = {}): FlowStudioState {
  const flow = (environment: string, name: string, displayName: string) => ({
    environment,
    name,
    displayName,
    definition: bound,
    connectionReferences: {},
  });
  const connection = (environment: string) => ({
    id: `teams-${environment}`,
    environment,
    connector: 'shared_teams',
    owner: 'svc@contoso.com',
  });
  return {
    environments: [
      { id: 'env-1', displayName: 'Production' },
      { id: 'env-2', displayName: 'Test' },
      { id: 'env-off', displayName: 'Old', state: 'Disabled' },
    ],
    keys: [{ key: apiKey, upn: 'svc@contoso.com' }],
    connections: [connection('env-1'), connection('env-2')],
    flows: [
      flow('env-1', 'guid-a', 'a'),
      flow('env-1', 'guid-b', 'b'),
      flow('env-2', 'guid-a2', 'a'),
    ],
    ...change,
  };
}

interface Scene {
  profile?: ProfileName;
  faults?: Fault[];
  state?: FlowStudioState;
  concurrency?: number;
}

async function gather(story: Story, { concurrency = 4, ...scene }: Scene = {}) {
  const server = await simulator({ state: state(), ...scene });
  const reader = await connectReader({
    endpoint: server.url,
    apiKey,
    timeoutMs: 5_000,
    sleep: async () => {},
  });
  closing.push(() => reader.close());
  const targets = targetsFor(story);
  const facts = await readLiveFacts(targets, reader, {
    key: readKey(apiKey),
    concurrency,
  });
  const asked = server.calls
    .slice(2)
    .map(({ tool, arguments: given }) => [tool, ...Object.values(given)].join(' '));
  return { facts, targets, asked: asked.toSorted(), server };
}

/** How each target and environment was found, in short. */
function inShort({ environments, currents }: LiveFacts) {
  return {
    environments: Object.fromEntries(
      [...environments].map(([name, { reachability, connections }]) => [
        name,
        [reachability.kind, connections?.kind ?? null],
      ]),
    ),
    flows: [...currents.values()].map(({ kind }) => kind),
  };
}

const listsB = (profile: ProfileName) =>
  profile === '2026-03' ? 'list_live_flows env-1' : 'list_live_flows env-1 55';

describe.each<ProfileName>(['2026-03', '1.1', '1.2'])('server %s', (profile) => {
  test('each thing is read once, and environments are not listed when all is well', async () => {
    const { facts, asked, server } = await gather(CONTOSO, { profile });
    expect(asked).toEqual([
      'get_live_flow env-1 guid-a',
      'get_live_flow env-1 guid-b',
      'get_live_flow env-2 guid-a2',
      'list_live_connections env-1',
      'list_live_connections env-2',
      listsB(profile),
    ]);
    expect(server.billed()).toBe(6);
    expect(inShort(facts)).toEqual({
      environments: { 'env-1': ['open', 'read'], 'env-2': ['open', 'read'] },
      flows: ['live', 'live', 'live'],
    });
    expect(facts.environments.get('env-1')?.connections).toMatchObject({
      kind: 'read',
      value: { isWhole: true, connections: [{ connectionName: 'teams-env-1' }] },
    });
    expect(facts.key).toEqual({ ...readKey(apiKey), refusal: null });
    expect(facts.key).toMatchObject({ account: 'svc@contoso.com', expiresAt: expect.any(Date) });
  });

  test('an environment that is not there is asked once, and then which there are', async () => {
    const story = { ...CONTOSO, wrong: { id: 'nowhere', flows: { a: 'x', b: null, plain: 'y' } } };
    const { facts, asked } = await gather(story, { profile, concurrency: 1 });
    expect(asked.filter((call) => /nowhere|environments/.test(call))).toEqual([
      'list_live_connections nowhere',
      'list_live_environments',
    ]);
    expect(inShort(facts)).toEqual({
      environments: {
        'env-1': ['open', 'read'],
        'env-2': ['open', 'read'],
        nowhere: ['missing', 'unreadable'],
      },
      flows: ['live', 'live', 'live', 'unreadable', 'unreadable', 'unreadable'],
    });
    expect(facts.environments.get('nowhere')?.reachability).toMatchObject({
      cause: { code: 'environment-not-visible', environmentName: 'nowhere' },
      visible: [{ environmentName: 'env-1' }, { environmentName: 'env-2' }, {}],
    });
    expect(facts.key.refusal).toBeNull();
  });

  test('of an environment that is not there only what was asked beside the first answer', async () => {
    const story = { wrong: { id: 'nowhere', flows: { a: 'x', b: 'y', plain: 'z' } } };
    const { facts, asked } = await gather(story, { profile, concurrency: 3 });
    expect(asked).toEqual([
      'get_live_flow nowhere x',
      'get_live_flow nowhere y',
      'list_live_connections nowhere',
      'list_live_environments',
    ]);
    const ofTheList = { code: 'environment-not-visible', call: 'list_live_connections' };
    for (const current of facts.currents.values()) {
      expect(current).toMatchObject({ kind: 'unreadable', cause: ofTheList });
    }
  });

  test('a disabled environment is told from one that is missing', async () => {
    const story = { off: { id: 'ENV-OFF', flows: { plain: 'x' } }, ...CONTOSO };
    const off = state();
    off.environments.push({ id: 'ENV-OFF', displayName: 'Old', state: 'Disabled' });
    const { facts } = await gather(story, { profile, state: off });
    expect(facts.environments.get('ENV-OFF')).toEqual({
      reachability: {
        kind: 'disabled',
        state: 'Disabled',
        cause: expect.objectContaining({ code: 'refused', upstreamCode: 'EnvironmentDisabled' }),
      },
      connections: null,
    });
  });
});

test('connections are not asked for where no flow binds one', async () => {
  const story = { test: { id: 'env-2', flows: { plain: 'guid-a2' } } };
  const { facts, asked } = await gather(story);
  expect(asked).toEqual(['get_live_flow env-2 guid-a2']);
  expect(facts.environments.get('env-2')).toEqual({
    reachability: { kind: 'open' },
    connections: null,
  });
});

test('two names of the map for one environment share its list', async () => {
  const story = { ...CONTOSO, again: { id: 'env-2', flows: { b: 'guid-a2' } } };
  const { asked, facts } = await gather(story);
  expect(asked.filter((call) => call === 'list_live_connections env-2')).toHaveLength(1);
  expect([...facts.environments.keys()].toSorted()).toEqual(['env-1', 'env-2']);
});

test('nothing to read asks nothing', async () => {
  const { facts, asked } = await gather({});
  expect([asked, facts.environments.size, facts.currents.size]).toEqual([[], 0, 0]);
});

test('a flow that is missing says nothing against its environment', async () => {
  const { facts, asked } = await gather({ test: { id: 'env-2', flows: { plain: 'guid-z' } } });
  expect(inShort(facts)).toEqual({ environments: { 'env-2': ['open', null] }, flows: ['missing'] });
  expect(asked).toEqual(['get_live_flow env-2 guid-z']);
});

describe('a failure is a fact of its own', () => {
  const connections = 'list_live_connections';

  test('a sign-in that one list asks for counts for every flow', async () => {
    const { facts } = await gather(CONTOSO, {
      faults: [{ tool: connections, nth: 2, fault: { kind: 'sign-in' } }],
      concurrency: 1,
    });
    expect(facts.key.refusal).toMatchObject({ code: 'sign-in-required' });
    for (const current of facts.currents.values()) {
      expect(current).toMatchObject({ kind: 'unreadable', cause: { code: 'sign-in-required' } });
    }
  });

  test('403 for the connections of one environment', async () => {
    const fault = { kind: 'refuse', code: 'Forbidden', statusCode: 403 } as const;
    const { facts, asked } = await gather(CONTOSO, {
      faults: [{ tool: connections, nth: 1, fault }],
      concurrency: 1,
    });
    expect(inShort(facts)).toEqual({
      environments: { 'env-1': ['open', 'unreadable'], 'env-2': ['open', 'read'] },
      flows: ['live', 'live', 'live'],
    });
    expect(asked).not.toContain('list_live_environments');
  });

  test('403 for all of one environment that is there', async () => {
    const fault = { kind: 'refuse', code: 'Forbidden', statusCode: 403 } as const;
    const { facts } = await gather(
      { test: { id: 'env-2', flows: { a: 'guid-a2' } } },
      { faults: [connections, 'get_live_flow'].map((tool) => ({ tool, fault })) },
    );
    expect(inShort(facts)).toEqual({
      environments: { 'env-2': ['refused', 'unreadable'] },
      flows: ['unreadable'],
    });
  });

  test('an HTTP 403 for one environment does not speak against the key', async () => {
    const { facts } = await gather(CONTOSO, {
      faults: [{ tool: connections, nth: 2, fault: { kind: 'http', status: 403 } }],
      concurrency: 1,
    });
    expect(inShort(facts).environments).toEqual({
      'env-1': ['open', 'read'],
      'env-2': ['open', 'unreadable'],
    });
    expect(facts.key.refusal).toBeNull();
  });

  test('500 for one flow', async () => {
    const fault = { kind: 'http', status: 500 } as const;
    const faults = [1, 2, 3, 4].map((nth) => ({ tool: 'get_live_flow', nth, fault }));
    const { facts } = await gather(CONTOSO, { faults, concurrency: 1 });
    expect(inShort(facts).flows).toEqual(['unreadable', 'live', 'live']);
  });

  test('500 for everything is neither the environment nor the key', async () => {
    const faults = [{ tool: '*', fault: { kind: 'http' as const, status: 500 } }];
    const tools = [connections, 'get_live_flow', 'list_live_flows'];
    const { facts, asked } = await gather(CONTOSO, {
      faults: tools.flatMap((tool) => faults.map((each) => ({ ...each, tool }))),
    });
    expect(inShort(facts)).toEqual({
      environments: { 'env-1': ['unknown', 'unreadable'], 'env-2': ['unknown', 'unreadable'] },
      flows: ['unreadable', 'unreadable', 'unreadable'],
    });
    expect(asked).not.toContain('list_live_environments');
    expect(facts.key.refusal).toBeNull();
  });

  test('a key that expires before the first call', async () => {
    const { facts, asked, server } = await gather(CONTOSO, {
      faults: [{ tool: connections, nth: 1, fault: { kind: 'key-expires' } }],
    });
    expect(inShort(facts)).toEqual({
      environments: { 'env-1': ['unknown', 'unreadable'], 'env-2': ['unknown', 'unreadable'] },
      flows: ['unreadable', 'unreadable', 'unreadable'],
    });
    expect(facts.key.refusal).toMatchObject({ code: 'key-not-accepted', status: 401 });
    expect(asked).not.toContain('list_live_environments');
    expect(server.billed()).toBe(0);
  });

  test('a missing tool', async () => {
    const { facts } = await gather(CONTOSO, {
      faults: [{ tool: 'tools/list', fault: { kind: 'tool-missing', name: connections } }],
    });
    expect(inShort(facts)).toEqual({
      environments: { 'env-1': ['open', 'unreadable'], 'env-2': ['open', 'unreadable'] },
      flows: ['live', 'live', 'live'],
    });
    const read = facts.environments.get('env-1')?.connections;
    expect(read).toMatchObject({ cause: { code: 'tool-missing', tool: connections } });
  });

  test('environments that cannot be listed leave the first word', async () => {
    const story = {
      off: { id: 'env-off', flows: { a: 'x' } },
      wrong: { id: 'nowhere', flows: { a: 'x' } },
    };
    const { facts } = await gather(story, {
      faults: [{ tool: 'list_live_environments', fault: { kind: 'http', status: 400 } }],
    });
    expect(facts.environments.get('nowhere')?.reachability).toMatchObject({
      kind: 'missing',
      visible: null,
    });
    expect(facts.environments.get('env-off')?.reachability).toMatchObject({ kind: 'refused' });
  });

  test('a refusal by an environment that is not listed means that it is not visible', async () => {
    const fault = { kind: 'refuse', code: 'Forbidden', statusCode: 403 } as const;
    const { facts } = await gather(
      { wrong: { id: 'nowhere', flows: { plain: 'x' } } },
      { faults: [{ tool: 'get_live_flow', fault }] },
    );
    expect(facts.environments.get('nowhere')?.reachability).toMatchObject({
      kind: 'missing',
      visible: [{}, {}, {}],
    });
  });

  test('a defect is no fact, and is thrown on', async () => {
    const broken = { listConnections: () => Promise.reject(new TypeError('x')) } as unknown;
    const reading = readLiveFacts(targetsFor(CONTOSO), broken as FlowReader, {
      key: { expiresAt: null, account: null },
      concurrency: 1,
    });
    await expect(reading).rejects.toThrow(TypeError);
  });
});

test('a server that nobody reached leaves facts of the same form', () => {
  const targets = targetsFor({ ...CONTOSO, plain: { id: 'env-3', flows: { plain: 'x' } } });
  const key = { expiresAt: null, account: null };
  const empty = new HostError({ code: 'key-empty' });
  const facts = unreachableFacts(targets, empty, key);
  expect(inShort(facts)).toEqual({
    environments: {
      'env-1': ['unknown', 'unreadable'],
      'env-2': ['unknown', 'unreadable'],
      'env-3': ['unknown', null],
    },
    flows: ['unreadable', 'unreadable', 'unreadable', 'unreadable'],
  });
  expect(facts.key.refusal).toEqual({ code: 'key-empty' });
  const down = new HostError({ code: 'connection-closed' });
  expect(unreachableFacts(targets, down, key).key.refusal).toBeNull();
});
