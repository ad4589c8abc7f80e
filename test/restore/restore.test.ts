import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseSnapshot, snapshotFolder } from '../../src/deploy/snapshots.ts';
import { connectFlowStudio, type FlowStudio } from '../../src/flowstudio/flowstudio.ts';
import { readKept } from '../../src/restore/choose-snapshots.ts';
import { compare, restoreSnapshot } from '../../src/restore/compare-and-restore.ts';
import { runCli } from '../../src/terminal.ts';
import { definition, guid, type Stage, stage } from '../deploy/stage.ts';
import type { Fault, FaultAction } from '../simulators/flow-studio/index.ts';
import { putTooDeep } from '../support/too-long.ts';

let at: Stage;
let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'flowgate-restore-'));
});
afterEach(async () => {
  await at.close();
  await rm(root, { recursive: true });
});

/** Runs `flowgate restore` in an empty folder, which is no repository and has no map. */
async function restore(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  answer: string | null = null,
) {
  const written = { out: '', err: '' };
  const stream = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  const code = await runCli(['restore', '--endpoint', at.studio.url, ...args], {
    env: { FLOW_STUDIO_API_KEY: at.key, ...env },
    root,
    temp: root,
    version: '0',
    now: () => new Date('2026-11-22T12:00:00Z'),
    stdout: stream('out'),
    stderr: stream('err'),
    prompts: () => (answer === null ? null : { ask: async () => answer, close: () => {} }),
  });
  return { code, ...written };
}

/** What the snapshots of a folder are to the live flows, in the order of their flows. */
async function compared(folder: string) {
  return withHost(async (host) => {
    const { chosen } = await readKept([folder]);
    return Promise.all(chosen.map(async (kept) => (await compare(kept, host)).found));
  });
}

/** What comes of restoring each of them. */
async function restored(folder: string) {
  return withHost(async (host) => {
    const snapshots = snapshotFolder(
      { root, folder: join(root, 'meanwhile') },
      () => new Date('2026-11-23'),
    );
    const { chosen } = await readKept([folder]);
    const ended = [];
    for (const kept of chosen) {
      ended.push(await restoreSnapshot(await compare(kept, host), { host, snapshots }));
    }
    return ended;
  });
}

async function withHost<T>(work: (host: FlowStudio) => Promise<T>): Promise<T> {
  const sleep = async () => {};
  const host = await connectFlowStudio({ endpoint: at.studio.url, apiKey: at.key, sleep });
  try {
    return await work(host);
  } finally {
    await host.close();
  }
}

const text = (name: string) => {
  const flow = at.studio.state.flows().find(({ displayName }) => displayName === name);
  const actions = flow?.definition.actions as Record<string, { inputs: { parameters: object } }>;
  return actions.Send?.inputs.parameters;
};
const writes = () => at.studio.calls.filter(({ tool }) => /^(update|set)_live/.test(tool));

async function deployed(options: Parameters<typeof stage>[0] = {}): Promise<string> {
  at = await stage({ settings: { two: { state: 'Stopped' } }, ...options });
  const { snapshots } = await at.deploy({ one: 'new', two: 'new' });
  return snapshots;
}

test('a dry run lists what would be restored, by its fields, and writes nothing', async () => {
  const folder = await deployed();
  const before = writes().length;
  const { code, out, err } = await restore([folder, '--dry-run']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(`one  ${guid(1)}`);
  expect(out).toContain(at.environment);
  const value = { code: 'value-differs', found: '"new"', wanted: '"old"' };
  const content = { ...value, at: '/definition/actions/Send/inputs/parameters/text' };
  const state = { ...value, at: '/state', found: 'Stopped', wanted: 'Started' };
  expect(await compared(folder)).toEqual([
    { code: 'differs', differences: [content] },
    { code: 'differs', differences: [content, state] },
  ]);
  expect(writes()).toHaveLength(before);
});

describe('--quiet', () => {
  test('prints nothing where all is well, and restores all the same', async () => {
    const folder = await deployed();
    expect(await restore([folder, '--quiet', '--dry-run'])).toEqual({ code: 0, out: '', err: '' });
    expect(await restore([folder, '--quiet'])).toEqual({ code: 0, out: '', err: '' });
    expect(text('one')).toEqual({ text: 'old' });
  });

  test('prints the flows that are not restored, and no others', async () => {
    const folder = await deployed();
    const refused: Fault = {
      tool: 'update_live_flow',
      fault: { kind: 'refuse', code: 'InvalidTemplate' },
    };
    at.faults.push({ ...refused, nth: writes().length + 1 });
    const { code, out } = await restore([folder, '--quiet']);
    expect([code, out.trimEnd().split('\n')]).toEqual([1, [expect.stringMatching(/^(one|two) /)]]);
  });

  test('prints the flows that cannot be read', async () => {
    const folder = await deployed();
    at.faults.push({ tool: 'get_live_flow', fault: { kind: 'http', status: 404 } });
    const { code, out } = await restore([folder, '--quiet', '--dry-run']);
    expect([code, out.includes(guid(1)), out.includes(guid(2))]).toEqual([1, true, true]);
  });

  test('shows whoever is asked what the question is about', async () => {
    const folder = await deployed();
    const { code, out } = await restore([folder, '--quiet'], {}, 'n');
    expect([code, out.includes(guid(1)), text('one')]).toEqual([1, true, { text: 'new' }]);
  });
});

test('flows are restored with their state, and what was there is kept', async () => {
  const folder = await deployed();
  const { code, out } = await restore([folder]);
  expect([code, text('one'), text('two')]).toEqual([0, { text: 'old' }, { text: 'old' }]);
  expect(at.studio.state.flows().map(({ state }) => state)).toEqual(['Started', 'Started']);
  const folderOfRun = join(root, 'flowgate-snapshots', '2026-11-22T12-00-00-000Z');
  const folderOfKept = join(folderOfRun, at.environment);
  const files = await readdir(folderOfKept);
  const kept = join(folderOfKept, files.find((file) => file.startsWith(guid(1))) ?? '');
  expect(out).toContain(kept);
  expect(out.trimEnd().split('\n').at(-1)).toContain(`\`flowgate restore ${folderOfRun}\``);
  expect(await readFile(kept, 'utf8')).toContain('"text": "new"');
  expect((await restore([kept])).code).toBe(0);
  expect(text('one')).toEqual({ text: 'new' });
});

test('a flow whose references are not shown may be bound otherwise, and is restored', async () => {
  const folder = await deployed();
  expect((await restore([folder])).code).toBe(0);
  at.faults.push({ tool: 'get_live_flow', fault: { kind: 'references-hidden' } });
  const hidden = { code: 'references-hidden', at: '/connectionReferences' };
  expect(await compared(folder)).toMatchObject(
    Array(2).fill({ code: 'differs', differences: [hidden] }),
  );
  const before = writes().length;
  expect((await restore([folder])).code).toBe(0);
  expect(
    writes()
      .slice(before)
      .map(({ tool }) => tool),
  ).toEqual(Array(2).fill('update_live_flow'));
});

test('a flow that is as it was is not written', async () => {
  const folder = await deployed();
  await restore([folder]);
  const before = writes().length;
  expect((await restore([folder])).code).toBe(0);
  expect(await compared(folder)).toEqual(Array(2).fill({ code: 'as-it-was' }));
  expect(await restored(folder)).toEqual(Array(2).fill({ code: 'already-as-it-was' }));
  expect(writes()).toHaveLength(before);
});

test('of several snapshots of a flow the newest run counts, and of that the oldest', async () => {
  at = await stage();
  const folder = join(root, 'kept');
  const flow = (text: string) => ({
    flowName: guid(1),
    displayName: 'one',
    state: 'Started',
    definition: definition(text) as never,
    connectionReferences: {},
  });
  for (const [day, ...texts] of [
    ['21', 'of an older run'],
    ['22', 'before the newest run', 'within the newest run', 'at the same time'],
  ]) {
    const store = snapshotFolder({ root, folder }, () => new Date(`2026-11-${day}T10:00:00Z`));
    for (const text of texts) {
      await store.keep({ environmentName: at.environment, flow: flow(text), planDigest: null });
    }
  }
  await writeFile(join(folder, 'notes.json'), '{}');
  const { chosen, skipped, ...others } = await readKept([folder]);
  expect(chosen).toMatchObject([
    { snapshot: { flow: { definition: definition('before the newest run') } } },
  ]);
  const [older, newest] = ['2026-11-21T10:00:00.000Z', '2026-11-22T10:00:00.000Z'];
  expect(others).toEqual({ run: newest, later: 2, otherRuns: [older] });
  expect(skipped).toMatchObject([
    { path: join(folder, 'notes.json'), reason: { code: 'not-a-snapshot' } },
  ]);
  expect((await restore([folder, '--dry-run'])).err).toContain(join(folder, 'notes.json'));
});

describe('of the runs that share a folder', () => {
  /** Two runs in the same instant, the first of `one` and the second of `two`. */
  async function twoRuns(): Promise<string> {
    at = await stage();
    await at.deploy({ one: 'new' });
    return (await at.deploy({ two: 'new' })).snapshots;
  }

  test('the newest is restored, and what it did not touch is left alone', async () => {
    const folder = await twoRuns();
    const { code, out } = await restore([folder]);
    expect([code, text('one'), text('two')]).toEqual([0, { text: 'new' }, { text: 'old' }]);
    expect(out).not.toContain(guid(1));
  });

  test('an older one is restored by its own folder', async () => {
    const folder = await twoRuns();
    const [first = ''] = (await readdir(folder)).toSorted();
    expect((await restore([join(folder, first)])).code).toBe(0);
    expect([text('one'), text('two')]).toEqual([{ text: 'old' }, { text: 'new' }]);
  });

  test('several at once are refused', async () => {
    const folder = await twoRuns();
    const runs = (await readdir(folder)).map((run) => join(folder, run));
    const before = writes().length;
    expect((await restore(runs)).code).toBe(2);
    expect(writes()).toHaveLength(before);
  });
});

test('a server that shows no references: that is said of what is restored', async () => {
  const folder = await deployed();
  at.faults.push({ tool: 'get_live_flow', fault: { kind: 'references-hidden' } });
  expect(await restored(folder)).toMatchObject(
    Array(2).fill({ code: 'restored', isUnproven: true }),
  );
});

describe('a restore that fails', () => {
  test('does not believe a state that is only said to be reached', async () => {
    const folder = await deployed();
    at.faults.push({ tool: 'set_live_flow_state', fault: { kind: 'state-believed' } });
    expect((await restored(folder))[1]).toMatchObject({
      code: 'not-restored',
      problem: { code: 'state-differs', state: 'Stopped', wanted: 'Started' },
    });
  });

  test('does not believe an answer without references that were shown before', async () => {
    const folder = await deployed();
    const reads = at.studio.calls.filter(({ tool }) => tool === 'get_live_flow').length;
    for (const nth of [2, 3]) {
      const fault: FaultAction = { kind: 'references-hidden' };
      at.faults.push({ tool: 'get_live_flow', nth: reads + nth, fault });
    }
    expect((await restored(folder))[0]).toMatchObject({
      code: 'not-restored',
      problem: { code: 'still-differs' },
    });
  });

  test('names the problem, and goes on with the others', async () => {
    const folder = await deployed();
    at.studio.editByHand(at.environment, guid(2), () => {});
    const refused: FaultAction = { kind: 'refuse', code: 'InvalidTemplate', message: 'no' };
    const nth = writes().filter(({ tool }) => tool === 'update_live_flow').length + 1;
    at.faults.push({ tool: 'update_live_flow', nth, fault: refused });
    expect(await restored(folder)).toMatchObject([
      {
        code: 'not-restored',
        problem: { code: 'refused', upstreamCode: 'InvalidTemplate' },
        kept: expect.any(String),
      },
      { code: 'restored', kept: expect.any(String) },
    ]);
    at.faults.push({ tool: 'update_live_flow', nth: nth + 2, fault: refused });
    expect((await restore([folder])).code).toBe(1);
  });

  test('knows a flow that is gone', async () => {
    const folder = await deployed();
    const [run = ''] = await readdir(folder);
    const path = join(folder, run, at.environment, `${guid(1)}-20261122100000000.json`);
    const snapshot = JSON.parse(await readFile(path, 'utf8'));
    const gone = join(root, 'gone.json');
    await writeFile(gone, JSON.stringify({ ...snapshot, flowName: guid(9) }));
    const unreadable = { code: 'unreadable', cause: { code: 'flow-not-there' } };
    expect(await compared(gone)).toEqual([unreadable]);
    expect(await restored(gone)).toEqual([unreadable]);
    expect((await restore([gone])).code).toBe(1);
  });
});

describe('what is refused, with what to do', () => {
  const refused: [string, string | object | null, object | null][] = [
    ['no JSON', 'flows:', { code: 'snapshot-not-json' }],
    ['a flow', { displayName: 'A', definition: {} }, { code: 'not-a-snapshot' }],
    [
      'what is nested deeper than any flow',
      `{"takenAt":"2026","version":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      { code: 'not-a-snapshot' },
    ],
    [
      'a number that would be restored as another one',
      '{"takenAt":"2026","version":1,"definition":{"a":12345678901234567890}}',
      { code: 'not-a-snapshot' },
    ],
    [
      'a snapshot of another version',
      { version: 2, takenAt: '2026' },
      { code: 'snapshot-version', version: '2' },
    ],
    ['a snapshot without a version', { takenAt: '2026' }, { code: 'snapshot-version' }],
    [
      'a damaged snapshot',
      { version: 1, takenAt: '2026-11-22', environmentName: 'E' },
      { code: 'snapshot-damaged', at: 'run' },
    ],
    ['a file that is missing', null, null],
  ];

  test.each(refused)('%s', async (_name, content, reason) => {
    at = await stage();
    const path = join(root, 'x.json');
    if (content !== null) {
      const written = typeof content === 'string' ? content : JSON.stringify(content);
      await writeFile(path, written);
      expect(parseSnapshot(written)).toMatchObject({ reason });
    }
    const { code, err } = await restore([path]);
    expect(code).toBe(2);
    expect(err).toContain(path);
    expect(at.studio.requests).toEqual([]);
  });

  test.each([
    ['a file', true],
    ['a folder', false],
  ])('%s below the one that is named, which cannot be read', async (_name, isFolderRead) => {
    if (process.platform !== 'linux') return;
    at = await stage();
    const removable = await putTooDeep(root, isFolderRead);
    const { code, err } = await restore([root]);
    await removable();
    expect(code).toBe(2);
    expect(err).toContain(root);
    expect(err).toContain('ENAMETOOLONG');
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('a folder without a snapshot, no path, no key, and a pull request', async () => {
    const folder = await deployed();
    const empty = join(root, 'empty');
    await mkdir(empty);
    const seen = at.studio.requests.length;
    const event = join(root, 'event.json');
    const repo = { full_name: 'contoso/flows' };
    const side = { sha: '0'.repeat(40), ref: 'main', repo };
    const pull = { number: 7, user: { login: 'octocat' }, base: side, head: side };
    await writeFile(event, JSON.stringify({ number: 7, pull_request: pull, repository: repo }));
    const github = {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'contoso/flows',
      GITHUB_SHA: '0'.repeat(40),
    };
    for (const ended of [
      await restore([empty]),
      await restore([]),
      await restore([folder], { FLOW_STUDIO_API_KEY: '' }),
      await restore([folder], github),
    ]) {
      expect(ended.code).toBe(2);
    }
    expect(at.studio.requests).toHaveLength(seen);
  });
});

test('a snapshot is for its owner alone, in folders that are, and its name contains no secret', async () => {
  const folder = await deployed();
  const [run = ''] = await readdir(folder);
  const place = join(run, at.environment);
  const modes = await Promise.all(
    [folder, join(folder, run), join(folder, place)].map(
      async (path) => (await stat(path)).mode & 0o777,
    ),
  );
  expect(modes).toEqual([0o700, 0o700, 0o700]);
  const files = await readdir(join(folder, place));
  expect(files.toSorted()).toEqual([
    `${guid(1)}-20261122100000000.json`,
    `${guid(2)}-20261122100000000.json`,
  ]);
  const snapshot = JSON.parse(await readFile(join(folder, place, files[0] ?? ''), 'utf8'));
  expect(Object.keys(snapshot)).toEqual([
    'version',
    'environmentName',
    'run',
    'takenAt',
    'planDigest',
    'flowName',
    'displayName',
    'state',
    'definition',
    'connectionReferences',
  ]);
});
