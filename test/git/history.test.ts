import { chmodSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { GitLimits } from '../../src/git/command.ts';
import { gitHistory } from '../../src/git/history.ts';
import { HistoryError } from '../../src/workspace/history.ts';
import { commit, folder, git, repository, write } from './repository.ts';

const PATH = 'flows/a.json';
const environment = { ...process.env };

afterEach(() => {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
});

/** What a history has of a file, newest first, as text. */
async function texts(at: string, path = PATH, ref = 'HEAD', limits?: GitLimits) {
  const history = gitHistory(at, ref, limits);
  const versions = (await history.versionsOf([path])).get(path) ?? [];
  const read = await Array.fromAsync(history.read(versions));
  return read.map(([, bytes]) => bytes && Buffer.from(bytes).toString('utf8'));
}

async function gapOf(at: string, path = PATH) {
  const history = gitHistory(at, 'HEAD');
  const versions = (await history.versionsOf([path])).get(path) ?? [];
  await Array.fromAsync(history.read(versions));
  return history.gap();
}

async function reasonOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof HistoryError) return error.reason;
  throw error;
}

describe('what is read ahead', () => {
  /** The same as `texts`, of several files, of which some were read ahead. */
  async function textsAfter(at: string, ahead: string[], paths: string[], limits?: GitLimits) {
    const history = gitHistory(at, 'HEAD', limits);
    history.readAhead?.(ahead);
    const listed = await history.versionsOf(paths);
    const read = await Array.fromAsync(history.read([...listed.values()].flat()));
    return read.map(([{ path }, bytes]) => `${path} ${bytes}`).toSorted();
  }

  test('is what would be read, with what nobody expected', async () => {
    const numbers = Array.from({ length: 8 }, (_, index) => `${index}`);
    const at = repository(
      ...numbers.map((text) => ({ [PATH]: text, 'flows/b.json': `b${text}` })),
      { 'flows/c.json': 'c', 'flows/d.json': '0' },
      { [PATH]: null },
    );
    const all = [PATH, 'flows/b.json', 'flows/c.json', 'flows/d.json', 'flows/never.json'];
    const expected = await textsAfter(at, [], all);
    expect(expected).toHaveLength(18);
    for (const ahead of [all, [PATH], ['flows/c.json', 'flows/never.json'], ['elsewhere.json']]) {
      expect(await textsAfter(at, ahead, all)).toEqual(expected);
    }
    expect(await textsAfter(at, all, ['flows/c.json'])).toEqual(['flows/c.json c']);
  });

  test('is the newest bytes of each path, for which git is not started again', async () => {
    const numbers = Array.from({ length: 8 }, (_, index) => `${index}`);
    const at = repository(...numbers.map((text) => ({ [PATH]: text })));
    const history = gitHistory(at, 'HEAD');
    history.readAhead?.([PATH]);
    const versions = (await history.versionsOf([PATH])).get(PATH) ?? [];
    rmSync(join(at, '.git'), { recursive: true });
    const read = await Array.fromAsync(history.read(versions.slice(0, 5)));
    expect(read.map(([, bytes]) => `${bytes}`)).toEqual(['7', '6', '5', '4', '3']);
    expect(await history.versionsOf([PATH])).toEqual(new Map([[PATH, versions]]));
    expect(await reasonOf(Array.fromAsync(history.read(versions)))).toMatchObject({
      code: 'history-unreadable',
    });
  });

  test('changes no reason why the history is unknown', async () => {
    const outside = gitHistory(folder(), 'HEAD');
    outside.readAhead?.([PATH]);
    expect(await reasonOf(outside.versionsOf([PATH]))).toEqual({ code: 'no-repository' });
    const at = repository({ [PATH]: '1' });
    const nowhere = gitHistory(at, 'never');
    nowhere.readAhead?.([PATH]);
    expect(await reasonOf(nowhere.versionsOf([PATH]))).toEqual({ code: 'no-commit', ref: 'never' });
    process.env.PATH = '/nowhere';
    const without = gitHistory(at, 'HEAD');
    without.readAhead?.([PATH]);
    expect(await reasonOf(without.versionsOf([PATH]))).toEqual({ code: 'git-missing' });
  });

  test('counts as nothing where it cannot be read', async () => {
    const at = repository({ [PATH]: '1' }, { [PATH]: '2' });
    expect(await textsAfter(at, ['\0'], [PATH])).toEqual([`${PATH} 1`, `${PATH} 2`]);
  });
});

describe('the versions of a file', () => {
  test('newest first, without the commits that changed something else or removed it', async () => {
    const at = repository(
      { [PATH]: '1', 'flows/b.json': 'b' },
      { [PATH]: '2' },
      { 'flows/b.json': 'c' },
      { [PATH]: null },
      { [PATH]: '3' },
    );
    expect(await texts(at)).toEqual(['3', '2', '1']);
    expect(await texts(at, 'flows/never.json')).toEqual([]);
    expect(await gapOf(at)).toBeNull();
  });

  test('in the bytes that Git has, whatever a checkout makes of them', async () => {
    const wide = Buffer.from('\ufeff{"name":"é"}', 'utf16le');
    const at = repository(
      { '.gitattributes': '*.json text eol=crlf working-tree-encoding=UTF-8\n', [PATH]: '1\n2\n' },
      { '.gitattributes': '', [PATH]: wide },
    );
    const history = gitHistory(at, 'HEAD');
    const versions = (await history.versionsOf([PATH])).get(PATH) ?? [];
    const read = await Array.fromAsync(history.read(versions));
    expect(read.map(([, bytes]) => bytes && Buffer.from(bytes))).toEqual([
      wide,
      Buffer.from('1\n2\n'),
    ]);
  });

  test('one that came back is one version; a mode, a link and a folder are none', async () => {
    const at = repository({ [PATH]: '1' }, { [PATH]: '2' }, { [PATH]: '1' });
    chmodSync(join(at, PATH), 0o755);
    commit(at, {});
    write(at, { [PATH]: null });
    symlinkSync('elsewhere.json', join(at, PATH));
    commit(at, {});
    write(at, { [PATH]: null });
    commit(at, { [`${PATH}/inner.json`]: 'x' });
    expect(await texts(at)).toEqual(['1', '2']);
    expect(await texts(at, 'flows')).toEqual([]);
  });

  test('on both sides of a merge, also where one side won', async () => {
    const at = repository({ [PATH]: '1' });
    git(at, 'switch', '--quiet', '--create', 'side');
    commit(at, { [PATH]: 'side' });
    git(at, 'switch', '--quiet', 'main');
    commit(at, { [PATH]: 'main' });
    git(at, 'merge', '--quiet', '--strategy=ours', '--message=Merge', 'side');
    expect((await texts(at)).toSorted()).toEqual(['1', 'main', 'side']);
    git(at, 'switch', '--quiet', '--create', 'other', 'side');
    commit(at, { 'README.md': 'x' });
    git(at, 'merge', '--quiet', '--no-commit', '--strategy=ours', 'main');
    commit(at, { [PATH]: 'settled' });
    expect((await texts(at))[0]).toBe('settled');
  });

  test('of a commit that is not before it, there is none', async () => {
    const at = repository({ [PATH]: '1' });
    git(at, 'switch', '--quiet', '--create', 'experiment');
    commit(at, { [PATH]: 'never merged' });
    git(at, 'switch', '--quiet', 'main');
    expect(await texts(at)).toEqual(['1']);
    expect(await texts(at, PATH, 'experiment')).toEqual(['never merged', '1']);
  });

  test('from at most fifty commits of one file, of many files as of one', async () => {
    const at = folder();
    git(at, 'init', '--quiet', '--initial-branch=main');
    const lines = Array.from({ length: 5_000 }, (_, n) =>
      [
        'commit refs/heads/main',
        `committer Ada <ada@contoso.com> ${1_700_000_000 + n} +0000`,
        'data 1\nx',
        `M 100644 inline ${n % 50 === 0 ? PATH : 'flows/b.json'}`,
        `data ${`${n}`.length}\n${n}`,
        '',
      ].join('\n'),
    );
    writeFileSync(join(at, 'story'), lines.join('\n'));
    git(at, '-c', 'alias.play=!git fast-import --quiet <story', 'play');
    const history = gitHistory(at, 'main');
    const all = await history.versionsOf([PATH, 'flows/b.json']);
    for (const path of [PATH, 'flows/b.json']) {
      const alone = (await gitHistory(at, 'main').versionsOf([path])).get(path);
      expect(alone).toHaveLength(50);
      expect(all.get(path)).toEqual(alone);
    }
  }, 60_000);

  test('more names than a command line takes', async () => {
    const names = Array.from({ length: 400 }, (_, n) => `flows/${'x'.repeat(100)}${n}.json`);
    const at = repository(Object.fromEntries(names.map((name) => [name, name])));
    const listed = await gitHistory(at, 'HEAD').versionsOf(names);
    expect(names.filter((name) => listed.get(name)?.length !== 1)).toEqual([]);
  });
});

test('a file at any commit, without a walk', async () => {
  const odd = 'flows/line\nbreak.json';
  const at = repository({ [PATH]: '1', [odd]: 'odd' }, { [PATH]: '2' });
  const before = git(at, 'rev-parse', 'HEAD~');
  const files = [PATH, 'flows', 'flows/never.json', odd].map((path) => ({
    path,
    commit: before,
    blob: null,
  }));
  const history = gitHistory(at, 'HEAD');
  const read = await Array.fromAsync(history.read(files));
  expect(read.map(([, bytes]) => bytes && Buffer.from(bytes).toString())).toEqual([
    '1',
    null,
    null,
    'odd',
  ]);
  expect(await history.gap()).toBeNull();
});

test.each([
  'flows/*.json',
  'flows/[a].json',
  ':(exclude)flows/a.json',
  ':!flows/a.json',
  '-flows/a.json',
  '--output=x.json',
  'flows/"quoted" and $HOME; `id`.json',
  'flows/line\nbreak\t.json',
  'flows/ends with space .json ',
  'flows/流れ é.json',
  'flows/commit 0123456789012345678901234567890123456789',
])('the path %j is a name and nothing else', async (path) => {
  const at = repository({ [path]: '1', [PATH]: 'other' }, { [path]: '2' }, { [PATH]: 'another' });
  expect(await texts(at, path)).toEqual(['2', '1']);
});

test.each(['--help', '-h', '--output=x', 'HEAD~1', 'refs/heads/main', 'main^{/x}', '$(id)', ''])(
  'the ref %j is a ref and nothing else',
  async (ref) => {
    const at = repository({ [PATH]: '1' }, { [PATH]: '2' });
    const expected = { 'HEAD~1': ['1'], 'refs/heads/main': ['2', '1'] }[ref];
    if (expected !== undefined) expect(await texts(at, PATH, ref)).toEqual(expected);
    else expect(await reasonOf(texts(at, PATH, ref))).toEqual({ code: 'no-commit', ref });
  },
);

describe('a clone', () => {
  const two = () => repository({ [`sub/${PATH}`]: '1' }, { [`sub/${PATH}`]: '2' });

  test('in a folder below its root', async () => {
    expect(await texts(join(two(), 'sub'))).toEqual(['2', '1']);
  });

  test('that is bare, or a worktree of another', async () => {
    const at = folder();
    git(at, 'clone', '--quiet', '--bare', two(), 'bare.git');
    expect(await texts(join(at, 'bare.git'), `sub/${PATH}`)).toEqual(['2', '1']);
    git(join(at, 'bare.git'), 'worktree', 'add', '--quiet', '../tree', 'main');
    expect(await texts(join(at, 'tree/sub'))).toEqual(['2', '1']);
    git(join(at, 'tree'), 'checkout', '--quiet', '--detach', 'HEAD~');
    expect(await texts(join(at, 'tree/sub'))).toEqual(['1']);
  });

  test('that is shallow has what it has, and says that there may be more', async () => {
    const at = folder();
    git(at, 'clone', '--quiet', '--depth=1', `file://${two()}`, 'shallow');
    expect(await texts(join(at, 'shallow/sub'))).toEqual(['2']);
    expect(await gapOf(join(at, 'shallow/sub'))).toEqual({ code: 'clone-shallow' });
  });

  test('that is partial has what it has, and fetches nothing', async () => {
    const [from, at] = [two(), folder()];
    git(from, 'config', 'uploadpack.allowFilter', 'true');
    git(at, 'clone', '--quiet', '--filter=blob:none', `file://${from}`, 'partial');
    git(join(at, 'partial'), 'remote', 'set-url', 'origin', 'file:///nowhere');
    const found = await texts(join(at, 'partial/sub')).catch(() => null);
    // Git before 2.44 tries to fetch, and says why it cannot.
    if (found !== null) {
      expect(found).toEqual(['2', null]);
      expect(await gapOf(join(at, 'partial/sub'))).toEqual({ code: 'clone-partial' });
    }
  });

  test('with replaced commits has the true ones', async () => {
    const at = repository({ [PATH]: '1' }, { [PATH]: '2' });
    git(
      at,
      'replace',
      git(at, 'rev-parse', 'HEAD~:flows/a.json'),
      git(at, 'rev-parse', 'HEAD:flows/a.json'),
    );
    expect(await texts(at)).toEqual(['2', '1']);
  });

  test('with settings for people has the same', async () => {
    const at = repository({ [PATH]: '1' }, { [PATH]: '2' });
    for (const [name, value] of [
      ['log.follow', 'true'],
      ['log.showSignature', 'true'],
      ['color.ui', 'always'],
      ['core.quotePath', 'true'],
      ['core.pager', 'false'],
      ['core.abbrev', '4'],
      ['diff.noprefix', 'true'],
      ['diff.relative', 'true'],
      ['diff.renames', 'copies'],
      ['alias.rev-list', '!false'],
    ])
      git(at, 'config', `${name}`, `${value}`);
    expect(await texts(at)).toEqual(['2', '1']);
  });
});

test('variables of Git name no other repository', async () => {
  const [at, other] = [repository({ [PATH]: 'here' }), repository({ [PATH]: 'there' })];
  Object.assign(process.env, {
    GIT_DIR: join(other, '.git'),
    GIT_WORK_TREE: other,
    GIT_OBJECT_DIRECTORY: join(other, '.git/objects'),
    GIT_INDEX_FILE: join(other, '.git/index'),
    GIT_NAMESPACE: 'x',
    GIT_LITERAL_PATHSPECS: '0',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.worktree',
    GIT_CONFIG_VALUE_0: other,
    GIT_EXTERNAL_DIFF: 'false',
    GIT_TRACE: '1',
  });
  expect(await texts(at)).toEqual(['here']);
});

describe('without a history there is a reason', () => {
  /** A program in the place of git. */
  function instead(script: string): void {
    const at = folder();
    writeFileSync(join(at, 'git'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    process.env.PATH = `${at}:/usr/bin:/bin`;
  }

  test('outside of a repository', async () => {
    expect(await reasonOf(texts(folder()))).toEqual({ code: 'no-repository' });
  });

  test('before the first commit', async () => {
    expect(await reasonOf(texts(repository()))).toEqual({ code: 'no-commit', ref: 'HEAD' });
  });

  test('without git', async () => {
    const at = repository({ [PATH]: '1' });
    process.env.PATH = folder();
    expect(await reasonOf(texts(at))).toEqual({ code: 'git-missing' });
  });

  test('where git refuses', async () => {
    instead('echo "fatal: bad object HEAD" >&2; exit 128');
    expect(await reasonOf(texts(folder()))).toEqual({
      code: 'history-unreadable',
      detail: 'fatal: bad object HEAD',
    });
  });

  test('where the repository belongs to another user', async () => {
    instead('echo "fatal: detected dubious ownership in repository" >&2; exit 128');
    expect(await reasonOf(texts(folder()))).toEqual({ code: 'repository-untrusted' });
  });

  test('where git does not end, or does not stop to print', async () => {
    const unreadable = { code: 'history-unreadable', detail: expect.any(String) };
    instead('exec sleep 60');
    const hasty = { timeoutMs: 200, mostBytes: 50_000 };
    expect(await reasonOf(texts(folder(), PATH, 'HEAD', hasty))).toEqual(unreadable);
    instead('exec yes');
    expect(await reasonOf(texts(folder()))).toEqual(unreadable);
  });
});

test('a version that is too large for one answer is left out, and the others are read', async () => {
  const at = repository({ [PATH]: '1' }, { [PATH]: 'x'.repeat(100_000) }, { [PATH]: '3' });
  const limits = { timeoutMs: 60_000, mostBytes: 50_000 };
  expect(await texts(at, PATH, 'HEAD', limits)).toEqual(['3', null, '1']);
});
