import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { call, declared, deploy } from '../rules/build.ts';
import { stage } from '../run/live-stage.ts';
import {
  changed,
  ENVIRONMENT,
  flowStudio,
  live,
  MAP_FILE,
  REMINDER,
  reminder,
  repository,
} from '../scenarios/contoso.ts';

let outside = '';
beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), 'flowgate-outside-'));
});
afterEach(() => rm(outside, { recursive: true }));

const ALL = ['--environment-id', ENVIRONMENT, '--all'];
const edited = live(
  REMINDER,
  changed(reminder, ({ definition }) => {
    definition.parameters = { edited: { type: 'String', defaultValue: 'by hand' } };
  }),
);
const fixable = deploy(
  { Send: call('k') },
  { k: declared('shared_teams'), z: declared('shared_sql') },
);

/** A repository with a link, which a commit may have brought. */
async function linked(at: string, target = outside) {
  const held = await stage(flowStudio([edited]), repository());
  await mkdir(dirname(join(held.root, at)), { recursive: true });
  await symlink(target, join(held.root, at));
  return held;
}

const REFUSED = 'is a symbolic link in the repository, and Flowgate writes through none';

describe('a committed folder that is a link out of the repository gets', () => {
  test.each([
    ['no report', ['check', '--report', 'out/r.json']],
    ['no report of a run that reads live flows', ['plan', '--report', 'out/r.json']],
    ['no SARIF', ['check', '--sarif', './out/deep/../r.sarif']],
    ['no record of answers', ['doctor', '--record', 'out']],
    ['no map', ['export', ...ALL, '--connection-references', 'out/map.json']],
    ['no report of an export', ['export', ...ALL, '--report', 'out/r.json']],
  ])('%s', async (_, args) => {
    const { call, write } = await linked('out');
    await write('r.json', '{}');
    const done = await call(...args);
    expect(done.code).toBeGreaterThan(0);
    expect(done.stdout + done.stderr).toContain(`out ${REFUSED}`);
    expect(await readdir(outside)).toEqual([]);
  });

  test('no workflow', async () => {
    const { call } = await linked('.github');
    const done = await call('init');
    expect(done).toMatchObject({ code: 2, stderr: expect.stringContaining(`.github ${REFUSED}`) });
    expect(await readdir(outside)).toEqual([]);
  });

  test('no snapshot, and so no flow is replaced', async () => {
    const { call, server } = await linked('kept');
    const before = server.state.flows();
    const args = ['--on-drift', 'overwrite', '--snapshots', 'kept'];
    const done = await call('deploy', ...args);
    expect(done.code).toBe(1);
    expect(done.stdout).toContain('symbolic link');
    expect(server.state.flows()).toEqual(before);
    expect(await readdir(outside)).toEqual([]);
  });
});

describe('a committed file that is a link keeps what it leads to as it is, with', () => {
  test.each([
    ['--report', ['check', '--report', 'r.json']],
    ['--sarif', ['check', '--sarif', 'r.json']],
  ])('%s', async (_, args) => {
    const target = join(outside, 'x');
    await writeFile(target, 'kept');
    const { call } = await linked('r.json', target);
    expect(await call(...args)).toMatchObject({ code: 2 });
    expect(await readFile(target, 'utf8')).toBe('kept');
  });

  /** Moves a file of the repository away, and puts a link to it there. */
  async function moved(root: string, file: string, folder: string) {
    const target = join(folder, `kept-${basename(file)}`);
    await rename(join(root, file), target);
    await symlink(target, join(root, file));
    return { target, text: await readFile(target, 'utf8') };
  }

  test.each([
    ['check --fix', 'flows/z.json', ['check', '--fix']],
    ['check --write-baseline', MAP_FILE, ['check', '--write-baseline']],
    ['drift --write', REMINDER, ['drift', '--write']],
    ['export --force', REMINDER, ['export', ...ALL, '--force']],
  ])('%s, also within the repository', async (_, file, args) => {
    for (const isInside of [false, true]) {
      const { root, call, write } = await stage(flowStudio([edited]), repository());
      await write('flows/z.json', fixable);
      const { target, text } = await moved(root, file, isInside ? root : outside);
      await call(...args);
      expect(await readFile(target, 'utf8')).toBe(text);
    }
  });
});

test('a folder outside that the user names is written to', async () => {
  const { call } = await stage(flowStudio(), repository());
  await symlink(outside, join(outside, 'again'));
  const report = join(outside, 'again/deep/r.json');
  expect(await call('check', '--report', report)).toMatchObject({ code: 0 });
  expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({ mode: 'check' });
});
