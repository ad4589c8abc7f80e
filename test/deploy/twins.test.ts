import { afterEach, describe, expect, test } from '@jest/globals';
import type { FlowStudio } from '../../src/flowstudio/flowstudio.ts';
import type { Outcome } from '../../src/plan/outcome.ts';
import type { Fault, FaultAction } from '../simulators/flow-studio/index.ts';
import { guid, type Stage, stage } from './stage.ts';

let at: Stage;
afterEach(() => at.close());

const settings = { three: { create: true, state: 'Started' } };
const saves = (fault: FaultAction, nth = 1): Fault => ({ tool: 'update_live_flow', nth, fault });
const lists = (fault: FaultAction, nth: number): Fault => ({ tool: 'list_live_flows', nth, fault });
const named = (name = 'three') =>
  at.studio.state.flows().filter(({ displayName }) => displayName === name);
const own = () => named().find(({ history }) => history[0]?.by !== 'another run');
const twin = () => named().find(({ history }) => history[0]?.by === 'another run');
const create = async (options = {}) => (await at.deploy({ three: 'new' }, options)).outcomes[0];

/** Nothing was ever sent for it. */
function expectUntouched(name: string | undefined): void {
  const sent = at.studio.calls.filter(({ tool }) => /^(update|set)_live/.test(tool));
  expect(sent.map(({ arguments: given }) => given.flowName)).not.toContain(name);
}

describe('another run creates the same flow between the look and the create', () => {
  test.each(['1.1', '1.2'] as const)(
    '%s: this run stops its own, and names both',
    async (profile) => {
      at = await stage({ profile, settings, faults: [saves({ kind: 'twin', when: 'before' })] });
      const outcome = await create();
      const [flowName, others] = [own()?.name, [twin()?.name]];
      expect(outcome).toMatchObject({ result: 'failed', flowName, state: 'Stopped' });
      expect(outcome?.reason).toMatchObject({
        code: 'created-twice',
        flowName,
        others,
        problem: null,
      });
      expect(own()?.state).toBe('Stopped');
      expectUntouched(twin()?.name);
    },
  );

  test('a server that cannot stop flows: the problem is named', async () => {
    const faults = [saves({ kind: 'twin', when: 'before' })];
    at = await stage({ profile: '2026-03', settings: { three: { create: true } }, faults });
    const { reason } = (await create()) ?? {};
    const problem = { code: 'tool-missing' };
    expect(reason).toMatchObject({ code: 'created-twice', others: [twin()?.name], problem });
    expectUntouched(twin()?.name);
  });

  test('a stop that is only said to have happened is not believed', async () => {
    const faults: Fault[] = [
      saves({ kind: 'twin', when: 'before' }),
      { tool: 'set_live_flow_state', fault: { kind: 'state-believed' } },
    ];
    at = await stage({ settings, faults });
    const problem = { code: 'not-stopped', state: 'Started' };
    expect((await create())?.reason).toMatchObject({ code: 'created-twice', problem });
  });

  test('with `atomic` nothing else is stopped or started', async () => {
    at = await stage({ settings, faults: [saves({ kind: 'twin', when: 'before' }, 2)] });
    const { outcomes } = await at.deploy({ three: 'new', one: 'new' }, { atomic: true });
    expect(outcomes.map(({ result }) => result)).toEqual(['restored', 'failed']);
    expect(outcomes[1]?.reason).toMatchObject({ before: { code: 'created-twice' } });
    expectUntouched(twin()?.name);
  });
});

describe('another run creates the same flow after the create', () => {
  test('this run goes on, and names the other', async () => {
    at = await stage({ settings, faults: [saves({ kind: 'twin', when: 'after' })] });
    const outcome = await create();
    expect(outcome).toMatchObject({ result: 'created', state: 'Started', flowName: own()?.name });
    expect(outcome?.reason).toMatchObject({ code: 'created-first', others: [twin()?.name] });
    expectUntouched(twin()?.name);
  });

  test.each([
    ['00000000-0000-4000-0000-000000000000', 'created-twice'],
    ['FFFFFFFF-0000-4000-0000-000000000000', 'created-first'],
  ])('in the same instant the guid decides: %s → %s', async (name, code) => {
    const fault: FaultAction = { kind: 'twin', when: 'after', sameTime: true, name };
    at = await stage({ settings, faults: [saves(fault)] });
    expect((await create())?.reason).toMatchObject({ code });
    expect(own()?.state).toBe(code === 'created-first' ? 'Started' : 'Stopped');
    expectUntouched(name);
  });
});

test('without times the guid decides nothing: this run stops its own', async () => {
  const name = 'FFFFFFFF-0000-4000-0000-000000000000';
  at = await stage({ settings, faults: [saves({ kind: 'twin', when: 'after', name })] });
  const through = (host: FlowStudio): FlowStudio => ({
    ...host,
    listFlows: async (environmentName) => {
      const flows = await host.listFlows(environmentName);
      return flows.map(({ createdTime: _, ...flow }) => flow);
    },
  });
  expect((await create({ through }))?.reason).toMatchObject({ code: 'created-twice' });
  expect(own()?.state).toBe('Stopped');
});

test('times finer than a second cost no second look', async () => {
  at = await stage({ settings });
  expect(await create()).toMatchObject({ result: 'created' });
  const looks = at.studio.calls.filter(({ tool }) => tool === 'list_live_flows');
  expect(looks).toHaveLength(3);
});

test('a list that does not show the new flow yet is read again after a pause', async () => {
  const faults = [saves({ kind: 'twin', when: 'after' }), saves({ kind: 'list-stays-old' })];
  at = await stage({ settings, faults });
  expect((await create())?.reason).toMatchObject({ code: 'created-first' });
  await at.close();
  at = await stage({
    settings,
    faults: [saves({ kind: 'twin', when: 'after' }), saves({ kind: 'list-stays-old', lists: 9 })],
  });
  expect((await create())?.reason).toMatchObject({ code: 'created-twice' });
});

describe('a list that is cut short', () => {
  const cut: FaultAction = { kind: 'list-cut-short' };
  const failure = { code: 'list-cut-short', listed: 1, total: 2 };

  test('before the plan: nothing is created by it, and nothing is called missing', async () => {
    at = await stage({ settings, faults: [{ tool: 'list_live_flows', fault: cut }] });
    const { outcomes } = await at.deploy({ three: 'new', nobody: 'new' });
    for (const { result, reason } of outcomes) {
      expect(result).toBe('blocked');
      expect(reason).toMatchObject({ code: 'flow-unreadable', cause: failure });
    }
    expect(at.studio.state.flows()).toHaveLength(2);
  });

  test('right before the create: nothing is created', async () => {
    at = await stage({ settings, faults: [lists(cut, 2), lists(cut, 3)] });
    expect(await create()).toMatchObject({
      result: 'failed',
      reason: { code: 'name-not-checked', cause: failure },
    });
    expect(at.studio.state.flows()).toHaveLength(2);
  });

  test('right after it: the flow is not started, and the next run decides', async () => {
    at = await stage({ settings, faults: [lists(cut, 3), lists(cut, 4)] });
    const outcome = await create();
    const cause = { code: 'twins-not-checked', cause: { ...failure, listed: 2, total: 3 } };
    expect(outcome).toMatchObject({ result: 'failed', flowName: own()?.name, state: 'Stopped' });
    expect(outcome?.reason).toMatchObject({ code: 'created-unfinished', cause });
    expect(await create()).toMatchObject({ result: 'updated', state: 'Started' });
  });

  test('a second request for all of them may bring them', async () => {
    at = await stage({ settings, faults: [lists(cut, 1)] });
    expect(await create()).toMatchObject({ result: 'created' });
  });
});

describe('a create that answers with the guid of a flow that was there before', () => {
  test.each([
    ['1.2', false],
    ['1.2', true],
    ['1.1', false],
  ] as const)(
    '%s, atomic %s: created nothing, and that flow is not touched',
    async (profile, atomic) => {
      const faults = [saves({ kind: 'answers-with-old', flow: guid(2) })];
      at = await stage({ profile, settings, faults });
      const { outcomes, alarms } = await at.deploy({ three: 'new', two: 'new' }, { atomic });
      expect(outcomes[0]).toMatchObject({
        result: 'failed',
        flowName: null,
        reason: {
          code: 'create-answered-with-old',
          answered: guid(2),
          isWrittenOver: false,
          namesakes: [],
        },
      });
      expect(outcomes[1]?.result).toBe(atomic ? 'skipped' : 'updated');
      const two = at.studio.state.flows().find(({ name }) => name === guid(2));
      expect([two?.state, two?.history.length]).toEqual(['Started', atomic ? 1 : 2]);
      expect(alarms).toEqual([]);
    },
  );

  test('the outcome says where that flow was written over', async () => {
    const fault: FaultAction = { kind: 'answers-with-old', flow: guid(2), writesOver: true };
    at = await stage({ settings, faults: [saves(fault)] });
    expect((await create())?.reason).toMatchObject({ isWrittenOver: true, namesakes: [] });
    expectUntouched(guid(2));
  });
});

describe('a create without an answer', () => {
  const lost: FaultAction = { kind: 'reset', afterWrite: true };

  test('is found, and not started or stopped, since it may be the flow of another run', async () => {
    at = await stage({ settings, faults: [saves(lost)] });
    const outcome = await create({ atomic: true });
    const { name } = own() ?? {};
    expect(outcome).toMatchObject({ result: 'failed', flowName: name, state: 'Stopped' });
    expect(outcome?.reason).toMatchObject({
      code: 'create-not-undone',
      problem: { code: 'not-own' },
      before: { code: 'created-unfinished', cause: { code: 'not-own-state', wanted: 'Started' } },
    });
    expectUntouched(name);
    expect(await create()).toMatchObject({ result: 'updated', state: 'Started' });
  });

  test('that another run created at the same time is not settled', async () => {
    at = await stage({ settings, faults: [saves(lost), saves({ kind: 'twin', when: 'after' })] });
    const outcome = await create();
    expect(outcome).toMatchObject({ result: 'unknown', flowName: null });
    expect(outcome?.reason).toMatchObject({ cause: { cause: { code: 'name-shared' } } });
    for (const { name } of named()) expectUntouched(name);
  });
});

type Run = 'A' | 'B';
const CALLS = ['listFlows', 'readFlow', 'saveFlow', 'setState'] as const;

/** Lets two deployments make their calls in a given order; what comes after it is in turns. */
function interleaved(order: readonly Run[]) {
  const live = new Set<Run>(['A', 'B']);
  const waiting = new Map<Run, () => void>();
  const left = [...order];
  const sent: Record<Run, { created: string[]; touched: string[] }> = {
    A: { created: [], touched: [] },
    B: { created: [], touched: [] },
  };
  let last: Run = 'B';
  const next = () => {
    if (waiting.size < live.size) return;
    let run = left.shift() ?? (last === 'A' ? 'B' : 'A');
    if (!live.has(run)) run = run === 'A' ? 'B' : 'A';
    const go = waiting.get(run);
    waiting.delete(run);
    last = run;
    go?.();
  };
  const turn = (run: Run) =>
    new Promise<void>((resolve) => {
      waiting.set(run, resolve);
      next();
    });
  const through = (run: Run) => (host: FlowStudio) => {
    const gated = CALLS.map((name) => {
      const call = host[name] as (...given: unknown[]) => Promise<unknown>;
      return [
        name,
        async (...given: unknown[]) => {
          await turn(run);
          if (name === 'setState') sent[run].touched.push(String(given[1]));
          const answer = await call(...given);
          if (name === 'saveFlow') sent[run].created.push(String(answer));
          return answer;
        },
      ];
    });
    return { ...host, ...Object.fromEntries(gated) } as FlowStudio;
  };
  const end = (run: Run) => {
    live.delete(run);
    next();
  };
  return { through, end, sent };
}

/** All orders of three calls of each: the look, the create and the look after it. */
function* orders(a: number, b: number): Generator<Run[]> {
  if (a + b === 0) yield [];
  if (a > 0) for (const rest of orders(a - 1, b)) yield ['A', ...rest];
  if (b > 0) for (const rest of orders(a, b - 1)) yield ['B', ...rest];
}

/** A guid that is less the later it is made, and back again. */
function turned(guid: string): string {
  return `${guid.slice(0, 24)}${String(999_999_999_999 - Number(guid.slice(24))).padStart(12, '0')}`;
}

/** A server whose later flows have lesser guids, and times in whole seconds that pass in a pause. */
function inSeconds() {
  const created = new Map<string, string>();
  let second = 10;
  return (host: FlowStudio): FlowStudio => ({
    ...host,
    pause: async () => {
      second += 1;
    },
    listFlows: async (environmentName) => {
      const flows = await host.listFlows(environmentName);
      return flows.map((flow) => {
        const createdTime = created.get(flow.flowName) ?? '2026-01-01T00:00:00Z';
        return { ...flow, flowName: turned(flow.flowName), createdTime };
      });
    },
    readFlow: async (environmentName, flowName) => {
      const flow = await host.readFlow(environmentName, turned(flowName));
      return flow && { ...flow, flowName };
    },
    saveFlow: async (save) => {
      const name = await host.saveFlow(save);
      created.set(name, `2026-11-22T10:00:${second}Z`);
      return turned(name);
    },
    setState: (environmentName, flowName, state) =>
      host.setState(environmentName, turned(flowName), state),
  });
}

test.each([...orders(4, 4)].map((order) => order.join('')))(
  'two runs at once, %s, in one second, the later with the lesser guid: one flow is started',
  async (order) => {
    at = await stage({ settings });
    const { through, end } = interleaved([...order] as Run[]);
    const server = inSeconds();
    const run = async (name: Run): Promise<Outcome | undefined> => {
      const { outcomes } = await at
        .deploy({ three: 'new' }, { through: (host) => server(through(name)(host)) })
        .finally(() => end(name));
      return outcomes[0];
    };
    const ended = await Promise.all([run('A'), run('B')]);
    expect(ended.map((outcome) => outcome?.result).toSorted()).toEqual(['created', 'failed']);
    const kept = ended.find((outcome) => outcome?.result === 'created')?.flowName ?? '';
    const started = named().filter(({ state }) => state === 'Started');
    expect(started.map(({ name }) => name)).toEqual([turned(kept)]);
  },
);

test.each([...orders(3, 3)].map((order) => order.join('')))(
  'two runs at once, %s: one flow is started, and never two',
  async (order) => {
    at = await stage({ settings });
    const { through, end, sent } = interleaved([...order] as Run[]);
    const run = async (name: Run): Promise<Outcome | undefined> => {
      const { outcomes } = await at
        .deploy({ three: 'new' }, { through: through(name) })
        .finally(() => end(name));
      return outcomes[0];
    };
    const ended = await Promise.all([run('A'), run('B')]);
    expect(ended.map((outcome) => outcome?.result).toSorted()).toEqual(['created', 'failed']);
    const flows = named();
    const [first, second] = flows;
    expect(flows.filter(({ state }) => state === 'Started')).toEqual([first]);
    const failed = ended.find((outcome) => outcome?.result === 'failed');
    expect(failed?.reason).toMatchObject(
      second === undefined
        ? { code: 'name-taken', flowNames: [first?.name] }
        : { code: 'created-twice', flowName: second.name, others: [first?.name] },
    );
    for (const { created, touched } of Object.values(sent)) {
      expect(touched.every((flowName) => created.includes(flowName))).toBe(true);
    }
  },
);
