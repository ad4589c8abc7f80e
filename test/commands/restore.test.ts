import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { snapshotFolder } from '../../src/deploy/snapshots.ts';
import { runCli } from '../../src/terminal.ts';
import { definition, guid, type Stage, stage } from '../deploy/stage.ts';
import type { FaultAction } from '../simulators/flow-studio/index.ts';

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
async function restore(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
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
  });
  return { code, ...written };
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

test('a dry run lists what would be put back, by its fields, and writes nothing', async () => {
  const folder = await deployed();
  const before = writes().length;
  const { code, out, err } = await restore([folder, '--dry-run']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(`one  ${guid(1)}`);
  expect(out).toContain(`in ${at.environment}, taken 2026-11-22T10:00:00.000Z`);
  expect(out).toContain(
    'now: /definition/actions/Send/inputs/parameters/text is "new" instead of "old", /state is Stopped instead of Started',
  );
  expect(out).toMatch(/2 flows would be put back; nothing was changed\.\n$/);
  expect(writes()).toHaveLength(before);
});

test('flows are put back with their state, and what stood there is kept', async () => {
  const folder = await deployed();
  const { code, out } = await restore([folder]);
  expect([code, text('one'), text('two')]).toEqual([0, { text: 'old' }, { text: 'old' }]);
  expect(at.studio.state.flows().map(({ state }) => state)).toEqual(['Started', 'Started']);
  const kept = /one is put back; what stood there is kept in (\S+)/.exec(out)?.[1] ?? '';
  expect(kept).toContain(join(root, 'flowgate-snapshots'));
  expect(await readFile(kept, 'utf8')).toContain('"text": "new"');
  expect((await restore([kept])).code).toBe(0);
  expect(text('one')).toEqual({ text: 'new' });
});

test('a flow whose references are not shown may be bound otherwise, and is put back', async () => {
  const folder = await deployed();
  expect((await restore([folder])).code).toBe(0);
  at.faults.push({ tool: 'get_live_flow', fault: { kind: 'references-hidden' } });
  const { out } = await restore([folder, '--dry-run']);
  expect(out).toContain('now: /connectionReferences is not shown');
  expect(out).toContain('2 flows would be put back');
  const before = writes().length;
  expect((await restore([folder])).out).toMatch(/one is put back/);
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
  const { code, out } = await restore([folder]);
  expect(code).toBe(0);
  expect(out).toMatch(/now: as it was[\s\S]*one is as it was/);
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
  const { out, err } = await restore([folder, '--dry-run']);
  expect(out).toContain('instead of "before the newest run"');
  expect(out).toContain('the first of the newest run (3 other snapshots of it passed over)');
  expect(err).toMatch(/^Passed over .*notes\.json: it is no snapshot of Flowgate\n$/);
});

describe('a restore that fails', () => {
  test('names the problem, and goes on with the others', async () => {
    const folder = await deployed();
    at.studio.editByHand(at.environment, guid(2), () => {});
    const refused: FaultAction = { kind: 'refuse', code: 'InvalidTemplate', message: 'no' };
    const nth = writes().filter(({ tool }) => tool === 'update_live_flow').length + 1;
    at.faults.push({ tool: 'update_live_flow', nth, fault: refused });
    const { code, out } = await restore([folder]);
    expect(code).toBe(1);
    expect(out).toMatch(/one is not put back: .*InvalidTemplate/);
    expect(out).toMatch(/two is put back/);
  });

  test('tells of a flow that is gone', async () => {
    const folder = await deployed();
    const [file = ''] = await readdir(folder, { recursive: true });
    const path = join(folder, file, `${guid(1)}-20261122100000000.json`);
    const snapshot = JSON.parse(await readFile(path, 'utf8'));
    const gone = join(root, 'gone.json');
    await writeFile(gone, JSON.stringify({ ...snapshot, flowName: guid(9) }));
    const { code, out } = await restore([gone]);
    expect(code).toBe(1);
    expect(out).toContain('one could not be read: the flow is not there');
  });
});

describe('what is refused, with what to do', () => {
  const refused: [string, string | object | null, RegExp][] = [
    ['no JSON', 'flows:', /x\.json is not put back: it is no JSON/],
    ['a flow', { displayName: 'A', definition: {} }, /it is no snapshot of Flowgate/],
    [
      'a snapshot of another version',
      { version: 2, takenAt: '2026' },
      /a snapshot of version 2, and this Flowgate reads version 1/,
    ],
    [
      'a damaged snapshot',
      { version: 1, takenAt: '2026-11-22', environmentName: 'E' },
      /it is a damaged snapshot \(at run\)/,
    ],
    ['a file that is missing', null, /x\.json cannot be read: there is no such file or folder/],
  ];

  test.each(refused)('%s', async (_name, content, message) => {
    at = await stage();
    const path = join(root, 'x.json');
    if (content !== null) {
      await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    }
    const { code, err } = await restore([path]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(at.studio.requests).toEqual([]);
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
    expect((await restore([empty])).err).toMatch(/no snapshot is in /);
    expect((await restore([])).err).toMatch(/name the snapshots to put back/);
    expect((await restore([folder], { FLOW_STUDIO_API_KEY: '' })).err).toMatch(
      /needs FLOW_STUDIO_API_KEY/,
    );
    expect((await restore([folder], github)).err).toMatch(
      /`deploy` is refused under `pull_request`/,
    );
    expect(at.studio.requests).toHaveLength(seen);
  });
});

test('a snapshot is for its owner alone, in folders that are, and its name tells no secret', async () => {
  const folder = await deployed();
  const [place = ''] = await readdir(folder);
  const modes = await Promise.all(
    [folder, join(folder, place)].map(async (path) => (await stat(path)).mode & 0o777),
  );
  expect(modes).toEqual([0o700, 0o700]);
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
