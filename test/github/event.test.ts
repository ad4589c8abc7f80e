import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readEvent } from '../../src/github/event.ts';
import { failureFrom, sha } from './stage.ts';

let folder: string;
let files = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flowgate-event-'));
});
afterAll(() => rm(folder, { recursive: true }));

const runner = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'contoso/flows',
  GITHUB_SHA: sha('d'),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_RUN_ID: '123',
  GITHUB_ACTOR: 'ada',
};

async function event(name: string, payload: unknown, env: NodeJS.ProcessEnv = {}) {
  const path = join(folder, `${files++}.json`);
  const isText = typeof payload === 'string' || payload instanceof Uint8Array;
  await writeFile(path, isText ? payload : JSON.stringify(payload));
  return readEvent({ ...runner, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, ...env });
}

const repository = { id: 1, full_name: 'contoso/flows', default_branch: 'main', private: true };
const pull = {
  number: 7,
  title: 'A title\n::set-output name=x::y',
  user: { login: 'ada', id: 3, type: 'User' },
  base: { label: 'contoso:main', ref: 'main', sha: sha('b'), repo: repository },
  head: { label: 'contoso:feature', ref: 'feature', sha: sha('c'), repo: repository },
  changed_files: 1,
};
const onPull = {
  action: 'synchronize',
  number: 7,
  before: sha('9'),
  pull_request: pull,
  repository,
};

describe('each kind of event', () => {
  test('pull_request', async () => {
    expect(await event('pull_request', onPull, { GITHUB_REF: 'refs/pull/7/merge' })).toEqual({
      name: 'pull_request',
      kind: 'pull-request',
      owner: 'contoso',
      repo: 'flows',
      sha: sha('d'),
      ref: 'refs/pull/7/merge',
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      runUrl: 'https://github.com/contoso/flows/actions/runs/123',
      actor: 'ada',
      pull: {
        number: 7,
        baseSha: sha('b'),
        headSha: sha('c'),
        baseRef: 'main',
        author: 'ada',
        isFork: false,
      },
      before: null,
      push: null,
      defaultBranch: 'main',
    });
  });

  test('push: its last message and its commits', async () => {
    const payload = {
      before: sha('9'),
      head_commit: { message: 'Two (#7)' },
      commits: [{ id: sha('c') }, { id: sha('d') }],
      repository,
    };
    expect((await event('push', payload))?.push).toEqual({
      message: 'Two (#7)',
      commits: [sha('c'), sha('d')],
    });
    const bare = { before: sha('9'), head_commit: null };
    expect((await event('push', bare))?.push).toEqual({ message: '', commits: [] });
  });

  test.each([
    ['another repository', { full_name: 'eve/flows' }, true],
    ['a deleted fork', null, true],
    ['the same one in other letters', { full_name: 'Contoso/Flows' }, false],
  ])('a pull request from %s', async (_, repo, isFork) => {
    const pull_request = { ...pull, user: null, head: { ...pull.head, repo } };
    const read = await event('pull_request', { ...onPull, pull_request });
    expect(read?.pull).toMatchObject({ isFork, author: 'ghost' });
  });

  test('merge_group', async () => {
    const merge_group = {
      head_sha: sha('d'),
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-b',
      base_sha: sha('b'),
      base_ref: 'refs/heads/main',
    };
    const read = await event('merge_group', {
      action: 'checks_requested',
      merge_group,
      repository,
    });
    expect(read).toMatchObject({ kind: 'merge-group', before: sha('b'), pull: null });
  });

  test('push, also of a new and of a deleted branch', async () => {
    const payload = { ref: 'refs/heads/main', before: sha('b'), after: sha('d'), repository };
    const gone = { ...payload, after: sha('0'), deleted: true };
    expect(await event('push', payload)).toMatchObject({ kind: 'push', before: sha('b') });
    const created = await event('push', { ...payload, before: sha('0'), created: true });
    expect(created).toMatchObject({ kind: 'push', before: null });
    expect(await event('push', gone)).toMatchObject({ kind: 'deletion', before: null });
  });

  test.each([
    ['workflow_dispatch', { inputs: { before: 'x' }, repository }, 'manual'],
    ['schedule', { schedule: '0 5 * * *' }, 'schedule'],
    ['pull_request_review', { ...onPull, action: 'submitted' }, 'pull-request'],
    ['pull_request_target', onPull, 'untrusted'],
    ['workflow_run', { workflow_run: { pull_requests: [] }, repository }, 'untrusted'],
    ['issue_comment', { issue: { number: 7 }, repository }, 'other'],
    ['constructor', {}, 'other'],
  ])('%s', async (name, payload, kind) => {
    expect(await event(name, payload)).toMatchObject({ name, kind, before: null });
  });
});

describe('what the runner says', () => {
  test('no event in a terminal', async () => {
    expect(await readEvent({})).toBeNull();
    expect(await readEvent({ GITHUB_REPOSITORY: 'contoso/flows', GITHUB_TOKEN: 'x' })).toBeNull();
  });

  test('an enterprise server, and a runner that says little', async () => {
    const read = await event('schedule', '\ufeff{}', {
      GITHUB_API_URL: 'https://git.contoso.com/api/v3/',
      GITHUB_SERVER_URL: 'https://git.contoso.com',
      GITHUB_RUN_ID: '',
      GITHUB_ACTOR: '',
    });
    expect(read).toMatchObject({
      apiUrl: 'https://git.contoso.com/api/v3',
      serverUrl: 'https://git.contoso.com',
      runUrl: null,
      actor: null,
      defaultBranch: null,
    });
  });

  test.each([
    ['GITHUB_REPOSITORY', 'flows'],
    ['GITHUB_REPOSITORY', 'a/b/../c'],
    ['GITHUB_SHA', ''],
    ['GITHUB_SHA', 'main...evil'],
    ['GITHUB_API_URL', 'file:///etc/passwd'],
    ['GITHUB_SERVER_URL', 'github.com'],
  ])('%s=%j is refused', async (name, value) => {
    const failure = await failureFrom(event('schedule', {}, { [name]: value }));
    expect(failure).toEqual({ code: 'runner-variable-invalid', name, value });
  });
});

const NOT_JSON = { code: 'event-file-not-json' };
const at = (place: string) => ({ code: 'event-file-unexpected', at: place });

describe('a broken event file', () => {
  test.each([
    ['empty', '', NOT_JSON],
    ['cut off', '{"pull_request": {"number": 7, "secret": "s3cret', NOT_JSON],
    ['not text', new Uint8Array([0, 255, 254, 1]), NOT_JSON],
    ['not an object', '[1]', at('')],
    ['null', 'null', at('')],
    [
      'of another event',
      { repository },
      { code: 'event-part-missing', event: 'pull_request', part: 'pull_request' },
    ],
    [
      'with a strange number',
      { pull_request: { ...pull, number: '7' } },
      at('pull_request.number'),
    ],
    [
      'with a negative number',
      { pull_request: { ...pull, number: -1 } },
      at('pull_request.number'),
    ],
    [
      'with no head',
      { pull_request: { ...pull, head: { repo: repository } } },
      at('pull_request.head.sha'),
    ],
    [
      'with a path for a sha',
      { pull_request: { ...pull, base: { ...pull.base, sha: '../../x' } } },
      { ...at('pull_request.base.sha'), detail: 'expected the sha of a commit' },
    ],
  ])('%s', async (_, payload, expected) => {
    const failure = await failureFrom(event('pull_request', payload));
    expect(failure).toMatchObject(expected);
    expect(JSON.stringify(failure)).not.toContain('s3cret');
  });

  test('a merge group without its base', async () => {
    expect(await failureFrom(event('merge_group', {}))).toEqual({
      code: 'event-part-missing',
      event: 'merge_group',
      part: 'merge_group',
    });
  });

  test('not named, not there, not a file', async () => {
    const named = (GITHUB_EVENT_PATH: string) =>
      failureFrom(readEvent({ ...runner, GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH }));
    const none = join(folder, 'none.json');
    expect(await named('')).toEqual({ code: 'event-file-not-named' });
    const code = 'event-file-unreadable';
    expect(await named(none)).toEqual({ code, path: none, detail: 'ENOENT' });
    expect(await named(folder)).toEqual({ code, path: folder, detail: 'EISDIR' });
  });
});
