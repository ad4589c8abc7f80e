import { link, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { stage } from '../run/live-stage.ts';
import {
  ENVIRONMENT,
  flowStudio,
  live,
  MAP_FILE,
  REMINDER,
  reminder,
  repository,
} from '../scenarios/contoso.ts';
import { runAction } from '../support/run-action.ts';

let outside = '';
beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), 'flowgate-outside-'));
});
afterEach(() => rm(outside, { recursive: true }));

/** A repository with more files than flows, and links to it from outside. */
async function open() {
  const held = await stage(flowStudio(), repository());
  await held.write('notes.txt', 'kept');
  await held.write('broken.json', '{ "definition": ');
  await symlink(held.root, join(outside, 'again'));
  await symlink(join(held.root, REMINDER), join(outside, 'flow.json'));
  await link(join(held.root, MAP_FILE), join(held.root, 'twin.json'));
  const contents = async () =>
    Object.fromEntries(
      await Promise.all((await held.files()).map(async (file) => [file, await held.read(file)])),
    );
  return { ...held, contents };
}

test.each([
  ['the map', ['check', '--report', MAP_FILE], 'report', MAP_FILE],
  [
    'the map, spelt in another way',
    ['plan', '--sarif', `./flows/../${MAP_FILE}`],
    'sarif',
    MAP_FILE,
  ],
  ['the map, by a hard link', ['check', '--report', 'twin.json'], 'report', 'twin.json'],
  ['a flow', ['check', '--sarif', REMINDER], 'sarif', REMINDER],
  ['a flow, before a deployment', ['deploy', '--yes', '--report', REMINDER], 'report', REMINDER],
  [
    'a flow that a glob leaves out',
    ['drift', '--flows', 'x/**', '--report', REMINDER],
    'report',
    REMINDER,
  ],
  ['JSON that was cut off', ['check', '--report', 'broken.json'], 'report', 'broken.json'],
  ['the other report', ['check', '--report', 'x', '--sarif', './flows/../x'], 'report', 'x'],
  [
    'the folder of snapshots',
    ['deploy', '--yes', '--snapshots', 'x/y', '--report', 'x/./y'],
    'report',
    'x/y',
  ],
  [
    'a map that is still to be written',
    [
      'export',
      '--environment-id',
      ENVIRONMENT,
      '--all',
      '--connection-references',
      'new.json',
      '--report',
      'new.json',
    ],
    'report',
    'new.json',
  ],
])('no report replaces %s', async (_, args, output, file) => {
  const { call, contents, server } = await open();
  const before = await contents();
  const done = await call(...args);
  expect(done).toMatchObject({ code: 2, stdout: '' });
  expect(done.stderr).toContain(`\`${output}\` would overwrite ${file}, which is `);
  expect(await contents()).toEqual(before);
  expect(server.calls).toEqual([]);
});

test.each(['again/connection-references.json', 'again/broken.json', 'flow.json'])(
  'nor by a link from outside, %s',
  async (path) => {
    const { call, contents } = await open();
    const before = await contents();
    const done = await call('check', '--report', join(outside, path));
    expect(done).toMatchObject({ code: 2, stderr: expect.stringContaining('would overwrite') });
    expect(await contents()).toEqual(before);
  },
);

test('an earlier report, a text, an empty file and a device are written to', async () => {
  const { call, read, write } = await open();
  await write('empty.json', '');
  for (const times of [1, 2]) {
    const files = ['--report', 'empty.json', '--sarif', 'new/x.sarif'];
    expect({ times, ...(await call('check', ...files)) }).toMatchObject({ code: 0 });
  }
  expect(await call('check', '--report', 'new/x.sarif', '--sarif', 'empty.json')).toMatchObject({
    code: 0,
  });
  await write('empty.json', JSON.stringify(JSON.parse(await read('new/x.sarif'))).slice(0, 90));
  expect(await call('check', '--report', 'empty.json')).toMatchObject({ code: 0 });
  expect(await call('check', '--report', 'notes.txt')).toMatchObject({ code: 0 });
  const nowhere = ['--report', '/dev/null', '--sarif', '/dev/null'];
  expect(await call('check', ...nowhere)).toMatchObject({ code: 0 });
});

test('a report does not replace a flow that the run has just written', async () => {
  const { call, files, read, root } = await stage(flowStudio([live(REMINDER, reminder)]));
  const all = ['export', '--environment-id', ENVIRONMENT, '--name', 'production', '--all'];
  await call(...all);
  const flow = (await files()).find((file) => file.startsWith('flows/')) ?? '';
  await rm(join(root, flow));
  const done = await call(...all, '--report', flow);
  expect(done).toMatchObject({ code: 2, stderr: expect.stringContaining('would overwrite') });
  expect(JSON.parse(await read(flow))).not.toHaveProperty('mode');
});

test('the inputs of the action are no other', async () => {
  const ran = await runAction({
    entry: 'src/index.ts',
    files: repository(),
    event: { name: 'workflow_dispatch', payload: {}, sha: 'a'.repeat(40), ref: 'refs/heads/main' },
    repository: 'contoso/flows',
    inputs: { mode: 'check', sarif: `./${REMINDER}` },
    token: 'none',
    apiUrl: 'http://127.0.0.1:9',
  });
  expect(ran.exitCode).toBe(1);
  expect(ran.stdout).toContain(
    `\`sarif\` would overwrite ${REMINDER}, which is JSON, but not a report`,
  );
});
