import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  canarySecret,
  type FaultAction,
  type ProfileName,
} from '../simulators/flow-studio/index.ts';
import { ACCOUNT, CONNECTION, guid, type Stage, stage } from './stage.ts';

let open: Stage[] = [];
const start = async (options: Parameters<typeof stage>[0] = {}) => {
  const started = await stage(options);
  open.push(started);
  return started;
};
afterEach(async () => {
  await Promise.all(open.map((each) => each.close()));
  open = [];
});

/** What the one action of a live flow posts now. */
function posted({ studio }: Stage, name: string): unknown {
  const flow = studio.state.flows().find(({ displayName }) => displayName === name);
  const definition = flow?.definition as
    | { actions: { Send: { inputs: { parameters: { text: string } } } } }
    | undefined;
  return definition?.actions.Send.inputs.parameters.text;
}
const tools = ({ studio }: Stage) =>
  studio.calls.filter(({ billed }) => billed).map(({ tool }) => tool);

describe.each<ProfileName>(['2026-03', '1.1', '1.2'])('on a server of version %s', (profile) => {
  test('a changed flow is read, saved and read back, and another is left alone', async () => {
    const at = await start({ profile });
    const { outcomes } = await at.deploy({ one: 'new', two: 'old' });
    expect(
      outcomes.map(({ file, result, flowName, reason }) => ({ file, result, flowName, reason })),
    ).toEqual([
      { file: 'flows/one.json', result: 'updated', flowName: guid(1), reason: null },
      { file: 'flows/two.json', result: 'unchanged', flowName: guid(2), reason: null },
    ]);
    expect([posted(at, 'one'), posted(at, 'two')]).toEqual(['new', 'old']);
    expect(tools(at)).toEqual([
      'list_live_connections',
      'list_live_flows',
      'get_live_flow',
      'get_live_flow',
      'update_live_flow',
      'get_live_flow',
    ]);
  });

  test('a second run changes nothing and writes nothing', async () => {
    const at = await start({ profile });
    await at.deploy({ one: 'new', two: 'new' });
    const writes = tools(at).filter((tool) => tool === 'update_live_flow').length;
    const { outcomes } = await at.deploy({ one: 'new', two: 'new' });
    expect(outcomes.map(({ result }) => result)).toEqual(['unchanged', 'unchanged']);
    expect(tools(at).filter((tool) => tool === 'update_live_flow')).toHaveLength(writes);
  });

  test('a flow is created once, and is found again by its name', async () => {
    const at = await start({ profile, settings: { three: { create: true } } });
    const [created] = (await at.deploy({ three: 'new' })).outcomes;
    expect(created).toMatchObject({ result: 'created' });
    expect(created?.reason).toEqual(profile === '1.2' ? { code: 'begins-stopped' } : null);
    expect(posted(at, 'three')).toBe('new');
    const [again] = (await at.deploy({ three: 'new' })).outcomes;
    expect(again).toMatchObject({ result: 'unchanged', flowName: created?.flowName });
    expect(at.studio.state.flows()).toHaveLength(3);
  });
});

test('the map decides the state, and a change of state alone writes no flow', async () => {
  const at = await start({ settings: { one: { state: 'Stopped' } } });
  const [outcome] = (await at.deploy({ one: 'old' })).outcomes;
  expect(outcome).toMatchObject({ result: 'updated', state: 'Stopped', reason: null });
  expect(tools(at).slice(-2)).toEqual(['set_live_flow_state', 'get_live_flow']);
  expect(tools(at)).not.toContain('update_live_flow');
  expect(at.studio.state.flows()[0]?.state).toBe('Stopped');
});

test('a created flow is bound once more where it lacks its references, and then started', async () => {
  const faults = [
    { tool: 'update_live_flow', nth: 1, fault: { kind: 'unbound-references' } as FaultAction },
  ];
  const at = await start({ faults, settings: { three: { create: true, state: 'Started' } } });
  const [outcome] = (await at.deploy({ three: 'new' })).outcomes;
  expect(outcome).toMatchObject({ result: 'created', state: 'Started', reason: null });
  expect(tools(at).filter((tool) => tool === 'update_live_flow')).toHaveLength(2);
  expect(at.studio.state.flows()).toHaveLength(3);
});

test('the snapshot holds the flow as it was, for its owner alone, and no signed address', async () => {
  const at = await start();
  const { outcomes, snapshots, plan } = await at.deploy({ one: 'new' });
  const path = outcomes[0]?.snapshot ?? '';
  expect(await readdir(snapshots)).toEqual(['2026-11-22T10-00-00-000Z']);
  const folder = join(snapshots, '2026-11-22T10-00-00-000Z', at.environment);
  expect(await readdir(folder)).toEqual([expect.stringContaining(guid(1))]);
  const text = await readFile(path, 'utf8');
  expect(text).toContain('"text": "old"');
  expect(text).not.toContain(canarySecret);
  expect(JSON.parse(text)).toMatchObject({
    planDigest: plan.digest,
    state: 'Started',
    connectionReferences: { shared_teams: { connectionName: CONNECTION } },
  });
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test('403 names the reference, the connection, its owner and the account that deploys', async () => {
  const at = await start({ owner: 'ada@contoso.com' });
  const { outcomes } = await at.deploy({ one: 'new', two: 'old' });
  expect(outcomes.map(({ result }) => result)).toEqual(['failed', 'unchanged']);
  expect(outcomes[0]?.reason).toMatchObject({
    code: 'connection-not-allowed',
    deployAs: ACCOUNT,
    connections: [{ key: 'shared_teams', connectionName: CONNECTION, owner: 'ada@contoso.com' }],
  });
  expect(posted(at, 'one')).toBe('old');
});

interface Case {
  fault: FaultAction;
  result: string;
  reason: object | null;
  /** What the live flow posts afterwards. */
  posts: string;
}

/** Faults of the first save, for an update of a flow that posted `old`. */
const updates: Record<string, Case> = {
  'a reset before the write': {
    fault: { kind: 'reset' },
    result: 'failed',
    reason: { code: 'not-written', lost: { code: 'connection-lost' } },
    posts: 'old',
  },
  'a reset after the write': {
    fault: { kind: 'reset', afterWrite: true },
    result: 'updated',
    reason: null,
    posts: 'new',
  },
  'a server that never answers': {
    fault: { kind: 'hang', afterWrite: true },
    result: 'updated',
    reason: null,
    posts: 'new',
  },
  'a 502 page': {
    fault: { kind: 'http', status: 502 },
    result: 'failed',
    reason: { code: 'not-written', lost: { code: 'server-trouble' } },
    posts: 'old',
  },
  'an answer cut short': {
    fault: { kind: 'truncated-json' },
    result: 'updated',
    reason: null,
    posts: 'new',
  },
  'a refusal': {
    fault: { kind: 'refuse', code: 'InvalidTemplate', message: 'no' },
    result: 'failed',
    reason: { code: 'definition-invalid', cause: { upstreamCode: 'InvalidTemplate' } },
    posts: 'old',
  },
  'prose instead of an answer': {
    fault: { kind: 'is-error' },
    result: 'failed',
    reason: { code: 'not-written', lost: { code: 'tool-failed' } },
    posts: 'old',
  },
};

test.each(Object.entries(updates))(
  'an update meets %s',
  async (_name, { fault, result, reason, posts }) => {
    const at = await start({ faults: [{ tool: 'update_live_flow', nth: 1, fault }] });
    const { outcomes } = await at.deploy({ one: 'new', two: 'newer' });
    expect(outcomes[0]).toMatchObject({ result, reason });
    expect(posted(at, 'one')).toBe(posts);
    expect(outcomes[1]?.result).toBe('updated');
    expect(JSON.stringify(outcomes)).not.toContain(canarySecret);
  },
);

/** The same for a create: it is never sent twice. */
const creates: Record<string, { fault: FaultAction; result: string; flows: number }> = {
  'a reset before the write': { fault: { kind: 'reset' }, result: 'unknown', flows: 2 },
  'a reset after the write': {
    fault: { kind: 'reset', afterWrite: true },
    result: 'created',
    flows: 3,
  },
  'a 503 after the write': {
    fault: { kind: 'http', status: 503, afterWrite: true },
    result: 'created',
    flows: 3,
  },
  'a refusal': { fault: { kind: 'refuse', code: 'InvalidTemplate' }, result: 'failed', flows: 2 },
};

test.each(Object.entries(creates))('a create meets %s', async (_name, { fault, result, flows }) => {
  const faults = [{ tool: 'update_live_flow', nth: 1, fault }];
  const at = await start({ faults, settings: { three: { create: true } } });
  const [outcome] = (await at.deploy({ three: 'new' })).outcomes;
  expect(outcome?.result).toBe(result);
  expect(at.studio.state.flows()).toHaveLength(flows);
  expect(tools(at).filter((tool) => tool === 'update_live_flow')).toHaveLength(1);
});

test.each([
  ['update_live_flow', { one: {} }, 'new'],
  ['set_live_flow_state', { one: { state: 'Stopped' } }, 'old'],
])(
  'after %s is refused nothing was replaced, and no snapshot is named',
  async (tool, settings, text) => {
    const fault = { kind: 'refuse' as const, code: 'InvalidTemplate' };
    const at = await start({ settings, faults: [{ tool, fault }] });
    const { outcomes } = await at.deploy({ one: text });
    expect(outcomes[0]).toMatchObject({ result: 'failed', snapshot: null });
  },
);

test('a flow that cannot be read back is unknown, and names its snapshot', async () => {
  const faults = [
    { tool: 'get_live_flow', nth: 2, fault: { kind: 'http', status: 403 } as FaultAction },
  ];
  const at = await start({ faults });
  const [outcome] = (await at.deploy({ one: 'new' })).outcomes;
  expect(outcome).toMatchObject({ result: 'unknown', flowName: guid(1) });
  expect(outcome?.reason).toMatchObject({
    code: 'update-uncertain',
    environment: 'production',
    snapshot: outcome?.snapshot,
    cause: { code: 'saved-not-seen', createdAs: null, cause: { code: 'key-not-accepted' } },
  });
});

test('a flow that the server keeps differently is restored to how it was', async () => {
  const change = (flow: { definition: object }) => {
    (flow.definition as { actions: object }).actions = {};
  };
  const faults = [
    {
      tool: 'get_live_flow',
      nth: 2,
      fault: { kind: 'edit-by-hand', flow: guid(1), change } as FaultAction,
    },
  ];
  const at = await start({ faults });
  const [outcome] = (await at.deploy({ one: 'new' })).outcomes;
  expect(outcome).toMatchObject({
    result: 'restored',
    reason: {
      code: 'mismatch-restored',
      differences: [{ code: 'part-missing', at: '/definition/actions/Send' }],
    },
  });
  expect(posted(at, 'one')).toBe('old');
});

test('what came out differently is shown by its values, and no secret is', async () => {
  const change = ({ definition }: { definition: object }) => {
    const { Send } = (definition as { actions: { Send: { inputs: { parameters: object } } } })
      .actions;
    Object.assign(Send.inputs.parameters, { text: 'odd', password: 'hunter2-CANARY' });
  };
  const edit: FaultAction = { kind: 'edit-by-hand', flow: guid(1), change };
  const at = await start({ faults: [{ tool: 'get_live_flow', nth: 2, fault: edit }] });
  const [outcome] = (await at.deploy({ one: 'new' })).outcomes;
  const place = '/definition/actions/Send/inputs/parameters';
  expect(outcome?.reason).toMatchObject({
    code: 'mismatch-restored',
    differences: [
      { code: 'value-differs', at: `${place}/password`, found: '(secret)', wanted: null },
      { code: 'value-differs', at: `${place}/text`, found: '"odd"', wanted: '"new"' },
    ],
  });
  expect(JSON.stringify(outcome)).not.toContain('CANARY');
  const { kept } = (outcome?.reason ?? {}) as { kept: string };
  expect(await readFile(kept, 'utf8')).toContain('"text": "odd"');
});

test('a flow that cannot be restored is an alarm, with its snapshot', async () => {
  const change = (flow: { definition: object }) => {
    flow.definition = { ...flow.definition, actions: {} };
  };
  const edit: FaultAction = { kind: 'edit-by-hand', flow: guid(1), change };
  const no: FaultAction = { kind: 'refuse', code: 'InvalidTemplate', message: 'no' };
  const at = await start({
    faults: [
      { tool: 'get_live_flow', nth: 2, fault: edit },
      { tool: 'update_live_flow', nth: 2, fault: no },
    ],
  });
  const { outcomes, alarms } = await at.deploy({ one: 'new' });
  const [outcome] = outcomes;
  const known = {
    snapshot: outcome?.snapshot,
    problem: { code: 'refused', upstreamCode: 'InvalidTemplate' },
  };
  const differences = [{ code: 'part-missing', at: '/definition/actions/Send' }];
  expect(outcome).toMatchObject({
    result: 'failed',
    reason: { code: 'mismatch-not-restored', differences, ...known },
  });
  expect(alarms).toMatchObject([{ code: 'flow-not-restored', flowName: guid(1), ...known }]);
});

test('a flow that came out in a third shape after a lost answer is not overwritten', async () => {
  const change = (flow: { definition: object }) => {
    flow.definition = { ...flow.definition, actions: {} };
  };
  const edit: FaultAction = { kind: 'edit-by-hand', flow: guid(1), change };
  const at = await start({
    faults: [
      { tool: 'update_live_flow', nth: 1, fault: { kind: 'reset', afterWrite: true } },
      { tool: 'get_live_flow', nth: 2, fault: edit },
    ],
  });
  const [outcome] = (await at.deploy({ one: 'new' })).outcomes;
  expect(outcome).toMatchObject({ result: 'unknown' });
  expect(outcome?.reason).toMatchObject({
    code: 'update-uncertain',
    snapshot: outcome?.snapshot,
    cause: { code: 'reply-lost-and-differs', lost: { code: 'connection-lost' } },
  });
  expect(tools(at).filter((tool) => tool === 'update_live_flow')).toHaveLength(1);
});

test('after a create that nobody saw, the next run finds the flow and makes no second one', async () => {
  const settings = { three: { create: true } };
  const faults = [
    {
      tool: 'update_live_flow',
      nth: 1,
      fault: { kind: 'reset', afterWrite: true } as FaultAction,
    },
    { tool: 'list_live_flows', nth: 3, fault: { kind: 'http', status: 403 } as FaultAction },
  ];
  const at = await start({ faults, settings });
  const [first] = (await at.deploy({ three: 'new' })).outcomes;
  expect(first).toMatchObject({ result: 'unknown', flowName: null });
  expect(first?.reason).toMatchObject({
    code: 'create-uncertain',
    environment: 'production',
    displayName: 'three',
    cause: { code: 'reply-lost', cause: { code: 'key-not-accepted' } },
  });
  const [second] = (await at.deploy({ three: 'newer' })).outcomes;
  expect(second).toMatchObject({ result: 'updated', reason: null });
  expect(at.studio.state.flows()).toHaveLength(3);
  expect(posted(at, 'three')).toBe('newer');
});
