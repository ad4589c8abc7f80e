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
      outcomes.map(({ file, result, flowName, error }) => ({ file, result, flowName, error })),
    ).toEqual([
      { file: 'flows/one.json', result: 'updated', flowName: guid(1), error: null },
      { file: 'flows/two.json', result: 'unchanged', flowName: guid(2), error: null },
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
    expect(created?.error ?? '').toMatch(profile === '1.2' ? /begin stopped/ : /^$/);
    expect(posted(at, 'three')).toBe('new');
    const [again] = (await at.deploy({ three: 'new' })).outcomes;
    expect(again).toMatchObject({ result: 'unchanged', flowName: created?.flowName });
    expect(at.studio.state.flows()).toHaveLength(3);
  });
});

test('the map decides the state, and a change of state alone writes no flow', async () => {
  const at = await start({ settings: { one: { state: 'Stopped' } } });
  const [outcome] = (await at.deploy({ one: 'old' })).outcomes;
  expect(outcome).toMatchObject({ result: 'updated', state: 'Stopped', error: null });
  expect(tools(at)).not.toContain('update_live_flow');
  expect(at.studio.state.flows()[0]?.state).toBe('Stopped');
});

test('a created flow is bound once more where it lacks its references, and then started', async () => {
  const faults = [
    { tool: 'update_live_flow', nth: 1, fault: { kind: 'unbound-references' } as FaultAction },
  ];
  const at = await start({ faults, settings: { three: { create: true, state: 'Started' } } });
  const [outcome] = (await at.deploy({ three: 'new' })).outcomes;
  expect(outcome).toMatchObject({ result: 'created', state: 'Started', error: null });
  expect(tools(at).filter((tool) => tool === 'update_live_flow')).toHaveLength(2);
  expect(at.studio.state.flows()).toHaveLength(3);
});

test('the snapshot holds the flow as it was, for its owner alone, and no signed address', async () => {
  const at = await start();
  const { outcomes, snapshots, plan } = await at.deploy({ one: 'new' });
  const path = outcomes[0]?.snapshot ?? '';
  const folder = join(snapshots, (await readdir(snapshots))[0] ?? '');
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
  for (const name of ['`shared_teams`', CONNECTION, 'ada@contoso.com', ACCOUNT])
    expect(outcomes[0]?.error).toContain(name);
  expect(posted(at, 'one')).toBe('old');
});

interface Case {
  fault: FaultAction;
  result: string;
  error: RegExp | null;
  /** What the live flow posts afterwards. */
  posts: string;
}

/** Faults of the first save, for an update of a flow that posted `old`. */
const updates: Record<string, Case> = {
  'a reset before the write': {
    fault: { kind: 'reset' },
    result: 'failed',
    error: /as it was, so it is safe to run again/,
    posts: 'old',
  },
  'a reset after the write': {
    fault: { kind: 'reset', afterWrite: true },
    result: 'updated',
    error: null,
    posts: 'new',
  },
  'a server that never answers': {
    fault: { kind: 'hang', afterWrite: true },
    result: 'updated',
    error: null,
    posts: 'new',
  },
  'a 502 page': {
    fault: { kind: 'http', status: 502 },
    result: 'failed',
    error: /as it was/,
    posts: 'old',
  },
  'an answer cut short': {
    fault: { kind: 'truncated-json' },
    result: 'updated',
    error: null,
    posts: 'new',
  },
  'a refusal': {
    fault: { kind: 'refuse', code: 'InvalidTemplate', message: 'no' },
    result: 'failed',
    error: /InvalidTemplate/,
    posts: 'old',
  },
  'prose instead of an answer': {
    fault: { kind: 'is-error' },
    result: 'failed',
    error: /./,
    posts: 'old',
  },
};

test.each(Object.entries(updates))(
  'an update meets %s',
  async (_name, { fault, result, error, posts }) => {
    const at = await start({ faults: [{ tool: 'update_live_flow', nth: 1, fault }] });
    const { outcomes } = await at.deploy({ one: 'new', two: 'newer' });
    expect(outcomes[0]?.result).toBe(result);
    if (error === null) expect(outcomes[0]?.error).toBeNull();
    else expect(outcomes[0]?.error).toMatch(error);
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

test('a flow that cannot be read back is unknown, and says how to settle it', async () => {
  const faults = [
    { tool: 'get_live_flow', nth: 2, fault: { kind: 'http', status: 403 } as FaultAction },
  ];
  const at = await start({ faults });
  const [outcome] = (await at.deploy({ one: 'new' })).outcomes;
  expect(outcome).toMatchObject({ result: 'unknown', flowName: guid(1) });
  expect(outcome?.error).toMatch(/Settle it with `flowgate deploy --environment production`/);
});

test('a flow that the server keeps differently is put back as it was', async () => {
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
    error: expect.stringMatching(
      /kept something else: \/definition\/actions\/Send is missing\. It is as it was before/,
    ),
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
  expect(outcome?.error).toContain(`${place}/text is "odd" instead of "new"`);
  expect(outcome?.error).toContain(`${place}/password is (secret) and should not be there`);
  expect(outcome?.error).not.toContain('CANARY');
  const kept = /what the server had kept is in (\S+)$/.exec(outcome?.error ?? '')?.[1] ?? '';
  expect(await readFile(kept, 'utf8')).toContain('"text": "odd"');
});

test('a flow that cannot be put back is told aloud, with its snapshot and the command', async () => {
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
  const command = `\`flowgate restore ${outcomes[0]?.snapshot}\``;
  expect(outcomes[0]).toMatchObject({ result: 'failed', error: expect.stringContaining(command) });
  expect(alarms).toEqual([expect.stringContaining(command)]);
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
  expect(outcome?.error).toContain(`Settle it with \`flowgate restore ${outcome?.snapshot}\``);
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
    { tool: 'list_live_flows', nth: 2, fault: { kind: 'http', status: 403 } as FaultAction },
  ];
  const at = await start({ faults, settings });
  const [first] = (await at.deploy({ three: 'new' })).outcomes;
  expect(first).toMatchObject({ result: 'unknown', flowName: null });
  expect(first?.error).toContain('Settle it with `flowgate deploy --environment production`');
  const [second] = (await at.deploy({ three: 'newer' })).outcomes;
  expect(second).toMatchObject({ result: 'updated', error: null });
  expect(at.studio.state.flows()).toHaveLength(3);
  expect(posted(at, 'three')).toBe('newer');
});
