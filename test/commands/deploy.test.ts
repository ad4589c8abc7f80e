import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commit, git, repository as repositoryWith } from '../git/repository.ts';
import { type Stage, stage } from '../run/live-stage.ts';
import {
  changed,
  ENVIRONMENT,
  type FlowDocument,
  flowStudio,
  GUIDS,
  json,
  live,
  MAP_FILE,
  map,
  ONBOARDING,
  onboarding,
  production,
  REMINDER,
  REVIEW,
  reminder,
  repository,
  review,
  withOneMore,
} from '../scenarios/contoso.ts';
import { LEAVER, leaver, withLeaver } from '../scenarios/deployment.ts';

/** The repository as a clone on disk, whose newest commit has one action more in the reminder. */
async function cloned(found: FlowDocument = reminder): Promise<Stage> {
  const flows = [live(REMINDER, found), live(ONBOARDING, onboarding), live(REVIEW, review)];
  const clone = await stage(flowStudio(flows), repository());
  git(clone.root, 'init', '--quiet', '--initial-branch=main');
  commit(clone.root, {});
  commit(clone.root, { [REMINDER]: json(withOneMore(reminder)) });
  return clone;
}

/** Notes how git is started from now on, until it is stopped. */
function noteGit(root: string) {
  const { PATH = '' } = process.env;
  const [folder, notes] = [join(root, '.git/bin'), join(root, '.git/started')];
  mkdirSync(folder);
  const script = `#!/bin/sh\nprintf '%s ' "$@" >> '${notes}'\necho >> '${notes}'\nPATH='${PATH}' exec git "$@"\n`;
  writeFileSync(join(folder, 'git'), script, { mode: 0o755 });
  process.env.PATH = `${folder}:${PATH}`;
  return {
    started: () => readFileSync(notes, 'utf8').trim().split('\n'),
    stop: () => {
      process.env.PATH = PATH;
    },
  };
}

const byHand = changed(reminder, (document) => {
  document.displayName = 'Renamed by hand';
});

const writes = ({ server }: Stage) =>
  server.calls.filter(({ tool }) => tool === 'update_live_flow').length;

describe('in a clone', () => {
  test('what Git had is replaced', async () => {
    const clone = await cloned();
    const { code, stdout } = await clone.call('deploy');
    expect([code, writes(clone)]).toEqual([0, 1]);
    expect(stdout).toContain('1 updated');
  });

  test('the history of the map and of a few flows is read in one go', async () => {
    if (process.platform === 'win32') return;
    const clone = await cloned();
    const { started, stop } = noteGit(clone.root);
    expect(await clone.call('deploy')).toMatchObject({ code: 0 });
    stop();
    const [walk = '', ...further] = started().filter((line) => !line.includes('rev-parse'));
    for (const path of [MAP_FILE, REMINDER, ONBOARDING, REVIEW]) expect(walk).toContain(path);
    expect(further.map((line) => /(diff-tree|cat-file)/.exec(line)?.[0])).toEqual([
      'diff-tree',
      'cat-file',
    ]);
  });

  test('what Git never had is not, unless that is said', async () => {
    const clone = await cloned(byHand);
    const { code, stdout } = await clone.call('deploy');
    expect([code, writes(clone)]).toEqual([1, 0]);
    expect(stdout).toContain('flow-edited');
    expect(await clone.call('deploy', '--on-drift', 'skip')).toMatchObject({ code: 0 });
    expect(writes(clone)).toBe(0);
    expect(await clone.call('deploy', '--on-drift', 'overwrite')).toMatchObject({ code: 0 });
    expect(writes(clone)).toBe(1);
  });

  test('what Git had at another path is replaced', async () => {
    const clone = await cloned();
    const moved = 'flows/moved.json';
    const renamed = changed(map, (document) => {
      const { flows = {} } = production(document);
      flows[moved] = flows[REMINDER] ?? {};
      delete flows[REMINDER];
    });
    const twice = changed(withOneMore(reminder), ({ definition }) => {
      definition.parameters.more = { type: 'String', defaultValue: 'x' };
    });
    git(clone.root, 'mv', REMINDER, moved);
    commit(clone.root, { [MAP_FILE]: json(renamed) });
    commit(clone.root, { [moved]: json(twice) });
    const plan = await clone.call('plan', '--format', 'json');
    expect(JSON.parse(plan.stdout).plan.changes).toEqual(
      expect.arrayContaining([expect.objectContaining({ file: moved, action: 'update' })]),
    );
  });

  test('that is shallow, and without Git, a missed deployment cannot be distinguished from an edit', async () => {
    const clone = await stage(
      flowStudio(),
      repository({ [REMINDER]: json(withOneMore(reminder)) }),
    );
    const reasonOf = async () => {
      const { code, stdout } = await clone.call('plan', '--on-drift', 'skip', '--format', 'json');
      const { changes } = JSON.parse(stdout).plan;
      return [code, changes.find(({ action }: { action: string }) => action === 'blocked')?.reason];
    };
    const edited = (cause: string) => ({ code: 'flow-edited', cause: { code: cause } });
    expect(await reasonOf()).toMatchObject([0, edited('no-repository')]);
    const origin = repositoryWith(repository(), { [REMINDER]: json(withOneMore(reminder)) });
    git(clone.root, 'init', '--quiet');
    git(clone.root, 'fetch', '--quiet', '--depth=1', `file://${origin}`, 'main');
    git(clone.root, 'reset', '--quiet', '--hard', 'FETCH_HEAD');
    expect(await reasonOf()).toMatchObject([0, edited('clone-shallow')]);
    git(clone.root, 'fetch', '--quiet', '--unshallow', `file://${origin}`, 'main');
    expect(await reasonOf()).toEqual([0, undefined]);
  });

  test('a file that is not committed yet is compared with what is', async () => {
    const clone = await cloned();
    const { definition, ...rest } = withOneMore(reminder);
    await clone.write(REMINDER, json({ ...rest, displayName: 'Not committed', definition }));
    expect(await clone.call('deploy')).toMatchObject({ code: 0 });
    // That is live now, and only this file has it.
    await clone.write(REMINDER, json(withOneMore(reminder)));
    expect(await clone.call('deploy')).toMatchObject({ code: 1 });
  });
});

describe('before it writes, a deployment shows the plan and asks', () => {
  test('and a yes deploys', async () => {
    const clone = await cloned();
    const { code, stdout, asked } = await clone.callAnswering('y\n', ['deploy']);
    expect(asked).toMatch(/ production\? \[y\/N\] /);
    expect(stdout).toMatch(/production: 1 update\b[\s\S]* 1 updated/);
    expect([code, writes(clone)]).toEqual([0, 1]);
  });

  test.each(['n\n', '\n', 'nope\n', 'yes please\n'])('and %j changes nothing', async (answer) => {
    const clone = await cloned();
    const { code, stderr } = await clone.callAnswering(answer, ['deploy']);
    expect([code, writes(clone)]).toEqual([1, 0]);
    expect(stderr).not.toBe('');
  });

  test('and no answer changes nothing', async () => {
    const clone = await cloned();
    expect(await clone.callAnswering('', ['deploy'])).toMatchObject({ code: 2 });
    expect(writes(clone)).toBe(0);
  });

  test.each([
    ['with --yes', ['deploy', '--yes'], {}, 1],
    ['where CI is set', ['deploy'], { CI: 'true' }, 1],
    ['in a dry run', ['deploy', '--dry-run'], {}, 0],
    ['for a plan', ['plan'], {}, 0],
  ])('but not %s', async (_, args, env, written) => {
    const clone = await cloned();
    const { code, asked } = await clone.callAnswering('n\n', args, env);
    expect([code, asked, writes(clone)]).toEqual([0, '', written]);
  });

  test('and not where nothing would be written, or nobody is there', async () => {
    const clone = await cloned(withOneMore(reminder));
    expect((await clone.callAnswering('n\n', ['deploy'])).asked).toBe('');
    expect(await (await cloned()).call('deploy')).toMatchObject({ code: 0 });
  });

  test('beside what a program reads', async () => {
    const clone = await cloned();
    const { stdout, stderr } = await clone.callAnswering('y\n', ['deploy', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ mode: 'deploy', outcomes: expect.any(Array) });
    expect(stderr).toMatch(/production: 1 update\b/);
  });
});

test('a deployment says where what it replaced is kept, and one that replaces nothing does not', async () => {
  const { call, callAnswering, server, root } = await stage(flowStudio());
  await call('export', '--environment-id', ENVIRONMENT, '--all');
  server.editByHand(ENVIRONMENT, GUIDS[REMINDER] ?? '', (flow) => {
    flow.displayName = 'Renamed by hand';
  });
  const deployed = await call('deploy', '--on-drift', 'overwrite');
  const [run = ''] = await readdir(join(root, 'flowgate-snapshots'));
  const folder = join(root, 'flowgate-snapshots', run);
  expect(deployed).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(`\`flowgate restore ${folder}\``),
    stderr: '',
  });
  expect(await callAnswering('n\n', ['restore', folder])).toMatchObject({
    code: 1,
    asked: expect.stringMatching(/ 1 flow\? \[y\/N\] /),
    stderr: expect.stringMatching(/^.+\n$/),
  });
  for (const args of [['--dry-run'], []]) {
    const { asked } = await callAnswering('n\n', ['restore', folder, '--yes', ...args]);
    expect(asked).toBe('');
  }
  expect(await callAnswering('n\n', ['restore', folder])).toMatchObject({ code: 0, asked: '' });
  await call('deploy', '--on-drift', 'overwrite');
  expect(await call('restore', folder)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Renamed by hand'),
  });
  await call('deploy', '--on-drift', 'overwrite');
  expect(await call('deploy')).toMatchObject({ code: 0, stderr: '' });
});

/** As a person writes it: with a comment and its own layout. */
const MAP = json(withLeaver).replace('"create": true,', '"create":true, // nobody made it yet');
const CREATED = '00000000-0000-4000-8000-000000000001';
const files = { ...repository(), [MAP_FILE]: MAP, [LEAVER]: json(leaver) };

test('the guid of a created flow is written into the map, and every other byte stays', async () => {
  const { call, read } = await stage(flowStudio(), files);
  const done = await call('deploy');
  expect(done).toMatchObject({ code: 0, stderr: '' });
  expect(done.stdout).toMatch(new RegExp(`^${MAP_FILE} .*\\b1\\b`, 'm'));
  expect(done.stdout).not.toContain('"flowName"');
  const text = await read(MAP_FILE);
  expect(text).toContain('"create":true, // nobody made it yet');
  expect(text.replace(new RegExp(`,\\s*"flowName": "${CREATED}"`), '')).toBe(MAP);
  expect(await call('deploy')).toMatchObject({ code: 0, stderr: '' });
  expect(await read(MAP_FILE)).toBe(text);
});

test.each(['changed', 'gone'])(
  'a map that is %s since it was read stays, and the line is shown',
  async (how) => {
    const edited = `${MAP}\n// edited while the deployment ran`;
    const studio = flowStudio();
    let write = () => {};
    const act = () => write();
    studio.faults = [{ tool: 'set_live_flow_state', fault: { kind: 'happens', act } }];
    const at = await stage(studio, files);
    const path = join(at.root, MAP_FILE);
    write = () => (how === 'gone' ? rmSync(path) : writeFileSync(path, edited));
    const done = await at.call('deploy');
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toContain(`"${LEAVER}": { "flowName": "${CREATED}" }`);
    expect(await at.files()).toEqual(
      how === 'gone' ? expect.not.arrayContaining([MAP_FILE]) : expect.arrayContaining([MAP_FILE]),
    );
    if (how === 'changed') expect(await at.read(MAP_FILE)).toBe(edited);
  },
);

test('a dry run says that it is one, and writes nothing into the map', async () => {
  const at = await stage(flowStudio(), files);
  const [{ stdout: planned }, { stdout }] = [
    await at.call('plan'),
    await at.call('deploy', '--dry-run'),
  ];
  expect(stdout).not.toBe(planned);
  expect(await at.read(MAP_FILE)).toBe(MAP);
});
