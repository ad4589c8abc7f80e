import { getOctokit } from '@actions/github';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  type Commit,
  type Fault,
  type GitHubSimulator,
  type GitHubState,
  startGitHub,
} from './github/index.ts';

const repo = { owner: 'contoso', repo: 'flows' };
const sha = (name: string) => name.repeat(40).slice(0, 40);
const [ROOT, BASE, HEAD, MERGE] = [sha('a'), sha('b'), sha('c'), sha('d')];
const ODD_PATH = 'flows/Über uns #1 & 100%?.json';
const UTF16 = Buffer.from('\ufeff{"name":"é"}', 'utf16le');
const lines = (count: number) => Array.from({ length: count }, (_, i) => `line ${i}\n`).join('');

const commits: Commit[] = [
  { sha: ROOT, parents: [], files: { 'README.md': 'hello\n' } },
  {
    sha: BASE,
    parents: [ROOT],
    files: { 'README.md': 'hello\n', 'flows/a.json': lines(5), 'flows/old.json': '{"x":1}' },
  },
  {
    sha: HEAD,
    parents: [BASE],
    files: {
      'README.md': 'hello\n',
      'flows/a.json': `${lines(5)}more\n`,
      'flows/new.json': '{"x":1}',
      [ODD_PATH]: '{}',
      'flows/utf16.json': UTF16,
      'big.bin': new Uint8Array(1024 * 1024 + 1),
    },
  },
  { sha: MERGE, parents: [BASE, HEAD], files: { 'README.md': 'merged\n' } },
];

const story = (change: Partial<GitHubState> = {}): GitHubState => ({
  repository: 'contoso/flows',
  commits,
  pulls: [{ number: 7, base: BASE, head: HEAD, headRef: 'feature', author: 'ada' }],
  teams: { 'contoso/finance': ['Ada', 'grace'] },
  tokens: [
    {
      token: 'job',
      login: 'github-actions[bot]',
      permissions: { contents: 'read', 'pull-requests': 'write', issues: 'write', checks: 'write' },
    },
    {
      token: 'reader',
      login: 'github-actions[bot]',
      permissions: { contents: 'read', 'pull-requests': 'read', issues: 'read' },
    },
    { token: 'ada', login: 'ada', permissions: { members: 'read', checks: 'write' } },
    { token: 'nothing', login: 'github-actions[bot]', permissions: {} },
  ],
  ...change,
});

let github: GitHubSimulator | undefined;

afterEach(async () => {
  await github?.close();
  github = undefined;
});

async function start(change: Partial<GitHubState> = {}, faults: Fault[] = []) {
  const simulator = await startGitHub({ state: story(change), faults });
  github = simulator;
  const as = (token: string) => getOctokit(token, { baseUrl: simulator.url });
  return { github: simulator, as, octokit: as('job') };
}

const refused = (status: number, message: string | RegExp) => ({
  status,
  response: expect.objectContaining({
    data: expect.objectContaining({
      message: typeof message === 'string' ? message : expect.stringMatching(message),
      documentation_url: expect.stringMatching(/^https:\/\/docs\.github\.com\/rest\/\w/),
      status: String(status),
    }),
  }),
});

const numbered = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ issue: 7, author: 'ada', body: `Comment ${i}` }));

describe('pull requests', () => {
  test('a pull request knows its sides, its counts and that it is open', async () => {
    const { octokit } = await start();
    const { data } = await octokit.rest.pulls.get({ ...repo, pull_number: 7 });
    expect(data).toMatchObject({
      number: 7,
      state: 'open',
      merged: false,
      html_url: 'https://github.com/contoso/flows/pull/7',
      base: { ref: 'main', sha: BASE, repo: { full_name: 'contoso/flows' } },
      head: { ref: 'feature', sha: HEAD, label: 'contoso:feature' },
      user: { login: 'ada', type: 'User' },
      changed_files: 5,
      commits: 1,
    });
    const missing = octokit.rest.pulls.get({ ...repo, pull_number: 8 });
    await expect(missing).rejects.toMatchObject(refused(404, 'Not Found'));
  });

  test('files are added, modified, removed or renamed, in the order of their paths', async () => {
    const { octokit } = await start();
    const { data } = await octokit.rest.pulls.listFiles({ ...repo, pull_number: 7 });
    expect(data.map((file) => [file.filename, file.status, file.previous_filename])).toEqual([
      ['big.bin', 'added', undefined],
      ['flows/a.json', 'modified', undefined],
      ['flows/new.json', 'renamed', 'flows/old.json'],
      ['flows/utf16.json', 'added', undefined],
      [ODD_PATH, 'added', undefined],
    ]);
    expect(data[1]).toMatchObject({ additions: 1, deletions: 0, changes: 1 });
    expect(data[4]?.sha).toBe('9e26dfeeb6e641a33dae4961196235bdb965b21b'); // git hash-object of {}
  });

  test('many files come in pages', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 350 }, (_, i) => [`f/${i}.json`, `${i}`]),
    );
    const many: Commit = { sha: sha('e'), parents: [BASE], files };
    const pull = { number: 8, base: BASE, head: many.sha, author: 'ada' };
    const { octokit } = await start({ commits: [...commits, many], pulls: [pull] });
    const asked = { ...repo, pull_number: 8 };
    const first = await octokit.rest.pulls.listFiles(asked);
    expect(first.data).toHaveLength(30);
    expect(first.headers.link).toMatch(/page=2>; rel="next", .*page=12>; rel="last"$/);
    const all = await octokit.paginate(octokit.rest.pulls.listFiles, { ...asked, per_page: 100 });
    expect(all).toHaveLength(353); // 350 added, README.md, a.json and old.json removed
    const basehead = `${BASE}...${many.sha}`;
    const compared = await octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead });
    expect(compared.data.files).toHaveLength(300);
    const second = { ...repo, basehead, page: 2 };
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead(second);
    expect(data.files).toEqual([]);
  });

  test('a fork is seen in the head, also when it was deleted', async () => {
    const fork = { number: 7, base: BASE, head: HEAD, headRef: 'main', author: 'eve' };
    const { github, octokit } = await start({ pulls: [{ ...fork, headRepo: 'eve/flows' }] });
    const asked = { ...repo, pull_number: 7 };
    const { data } = await octokit.rest.pulls.get(asked);
    expect(data.head).toMatchObject({
      label: 'eve:main',
      repo: { full_name: 'eve/flows', fork: true },
    });
    expect((await octokit.rest.repos.getContent({ ...repo, path: 'flows/old.json' })).status).toBe(
      200,
    );
    github.update({ number: 7, headRepo: null });
    expect((await octokit.rest.pulls.get(asked)).data.head.repo).toBeNull();
  });

  test('reviews, commits, and the pull requests of a commit before and after its merge', async () => {
    const squash: Commit = { sha: sha('f'), parents: [BASE], files: commits[2]?.files ?? {} };
    const { github, octokit } = await start();
    const asked = { ...repo, pull_number: 7 };
    github.update({ number: 7, reviews: [{ user: 'grace', state: 'APPROVED', commit: HEAD }] });
    const reviews = await octokit.rest.pulls.listReviews(asked);
    expect(reviews.data).toMatchObject([
      {
        user: { login: 'grace' },
        state: 'APPROVED',
        commit_id: HEAD,
        submitted_at: '2026-01-01T01:00:00Z',
      },
    ]);
    const listed = await octokit.rest.pulls.listCommits(asked);
    expect(listed.data.map((commit) => commit.sha)).toEqual([HEAD]);

    const pullsOf = async (commit_sha: string) => {
      const found = octokit.rest.repos.listPullRequestsAssociatedWithCommit;
      return (await found({ ...repo, commit_sha })).data.map((pull) => [
        pull.number,
        pull.merged_at,
      ]);
    };
    expect(await pullsOf(HEAD)).toEqual([[7, null]]);
    expect(await pullsOf(ROOT)).toEqual([]);
    await expect(pullsOf(sha('0'))).rejects.toMatchObject(refused(422, /^No commit found for SHA/));
    github.addCommit(squash);
    github.update({ number: 7, mergedAs: squash.sha });
    expect(await pullsOf(squash.sha)).toEqual([[7, '2026-01-02T00:00:00Z']]);
    const { data } = await octokit.rest.pulls.get(asked);
    expect(data).toMatchObject({ merged: true, state: 'closed' });
    const main = await octokit.rest.repos.getCommit({ ...repo, ref: 'main' });
    expect(main.data.sha).toBe(squash.sha);
    github.addPull({ number: 9, base: squash.sha, head: MERGE, author: 'ada' });
    expect((await octokit.rest.pulls.list(repo)).data.map(({ number }) => number)).toEqual([9]);
  });

  test('comparing is against the merge base, and says who is ahead', async () => {
    const other: Commit = { sha: sha('e'), parents: [BASE], files: { 'x.json': '1' } };
    const orphan: Commit = { sha: sha('9'), parents: [], files: {} };
    const { octokit } = await start({ commits: [...commits, other, orphan] });
    const compare = (base: string, head: string) =>
      octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead: `${base}...${head}` });
    const { data } = await compare(other.sha, 'feature');
    expect(data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, total_commits: 1 });
    expect(data.merge_base_commit.sha).toBe(BASE);
    expect(data.files).toHaveLength(5);
    expect((await compare(BASE, BASE)).data.status).toBe('identical');
    expect((await compare(HEAD, BASE)).data).toMatchObject({ status: 'behind', files: [] });
    await expect(compare(BASE, orphan.sha)).rejects.toMatchObject(
      refused(404, /^No common ancestor/),
    );
    await expect(compare(sha('0'), BASE)).rejects.toMatchObject(refused(404, 'Not Found'));
  });

  test('a history is that of a commit, and of a path where it was changed', async () => {
    const { octokit } = await start();
    const log = async (query: object) => {
      const { data } = await octokit.rest.repos.listCommits({ ...repo, ...query });
      return data.map((commit) => commit.sha);
    };
    expect(await log({ sha: MERGE })).toEqual([MERGE, BASE, HEAD, ROOT]);
    expect(await log({ sha: 'feature', path: 'README.md' })).toEqual([ROOT]);
    expect(await log({ sha: HEAD, path: 'flows/a.json' })).toEqual([HEAD, BASE]);
    expect(await log({ sha: HEAD, path: 'flows' })).toEqual([HEAD, BASE]);
    expect(await log({ sha: MERGE, path: 'flows/a.json' })).toEqual([MERGE, BASE, HEAD]);
    expect(await log({ path: 'flows/none.json' })).toEqual([]);
    expect(await log({ sha: MERGE, per_page: 1, page: 2 })).toEqual([BASE]);
    await expect(log({ sha: sha('0') })).rejects.toMatchObject(refused(404, 'Not Found'));
  });
});

describe('contents', () => {
  test('JSON carries base64 in lines, from 1 MB on nothing', async () => {
    const { octokit } = await start();
    const get = (path: string, ref = HEAD) => octokit.rest.repos.getContent({ ...repo, path, ref });
    const { data } = await get('flows/a.json');
    expect(data).toMatchObject({ type: 'file', encoding: 'base64', size: lines(5).length + 5 });
    expect((await get('big.bin')).data).toMatchObject({
      encoding: 'none',
      content: '',
      size: 1048577,
    });
    expect((await get('README.md', 'refs/pull/7/merge')).data).toMatchObject({
      content: `${Buffer.from('merged\n').toString('base64')}\n`,
    });
    expect((await get('flows', BASE)).data).toMatchObject([
      { name: 'a.json' },
      { name: 'old.json' },
    ]);
    await expect(get('flows/none.json')).rejects.toMatchObject(refused(404, 'Not Found'));
    await expect(get('README.md', 'gone')).rejects.toMatchObject(
      refused(404, 'No commit found for the ref gone'),
    );
  });

  test('raw bytes of any path; octokit decodes them unless asked not to', async () => {
    const { octokit, github } = await start();
    const asked = { ...repo, ref: HEAD, mediaType: { format: 'raw' } };
    const odd = await octokit.rest.repos.getContent({ ...asked, path: ODD_PATH });
    expect(odd.data).toBe('{}');
    expect(odd.headers['content-type']).toBe('application/vnd.github.v3.raw; charset=utf-8');
    expect(github.requests[0]?.path).toContain('%C3%9Cber%20uns%20%231%20%26%20100%25%3F.json');

    const path = 'flows/utf16.json';
    const mangled = await octokit.rest.repos.getContent({ ...asked, path });
    expect(Buffer.from(String(mangled.data))).not.toEqual(UTF16);
    const request = { parseSuccessResponseBody: false };
    const { data } = await octokit.rest.repos.getContent({ ...asked, path, request });
    expect(await bytesOf(data)).toEqual(UTF16);
    const headers = { accept: 'application/vnd.github.raw+json' };
    const again = await octokit.rest.repos.getContent({ ...repo, ref: HEAD, path, headers });
    expect(again.headers['content-type']).toBe('application/vnd.github.raw+json; charset=utf-8');
  });

  test('trees and blobs lead to exact bytes too', async () => {
    const { octokit } = await start();
    const tree = await octokit.rest.git.getTree({ ...repo, tree_sha: HEAD, recursive: '1' });
    const entry = tree.data.tree.find(({ path }) => path === 'flows/utf16.json');
    const blob = await octokit.rest.git.getBlob({ ...repo, file_sha: entry?.sha ?? '' });
    expect(Buffer.from(blob.data.content, 'base64')).toEqual(UTF16);
  });
});

async function bytesOf(stream: unknown): Promise<Buffer> {
  return Buffer.from(await new Response(stream as ReadableStream).arrayBuffer());
}

describe('comments', () => {
  test('30 a page, 100 at most, all by their links', async () => {
    const { octokit } = await start({ comments: numbered(230) });
    const asked = { ...repo, issue_number: 7 };
    const list = octokit.rest.issues.listComments;
    expect((await list(asked)).data).toHaveLength(30);
    const middle = await list({ ...asked, per_page: 500, page: 2 });
    expect(middle.data).toHaveLength(100);
    const rels = [...String(middle.headers.link).matchAll(/[?&]page=(\d+)[^>]*>; rel="(\w+)"/g)];
    expect(rels.map(([, page, rel]) => `${rel} ${page}`)).toEqual([
      'prev 1',
      'next 3',
      'last 3',
      'first 1',
    ]);
    expect((await list({ ...asked, page: 99 })).data).toEqual([]);
    const all = await octokit.paginate(list, { ...asked, per_page: 100 });
    expect(all.map(({ body }) => body)).toEqual(numbered(230).map(({ body }) => body));
    expect((await list({ ...asked, since: all[228]?.updated_at ?? '' })).data).toHaveLength(2);
  });

  test('are written, changed and removed as the owner of the token', async () => {
    const { octokit, github } = await start({ comments: numbered(1) });
    const { data } = await octokit.rest.issues.createComment({
      ...repo,
      issue_number: 7,
      body: 'Hi',
    });
    expect(data).toMatchObject({
      id: 1002,
      user: { login: 'github-actions[bot]', type: 'Bot', id: 41898282 },
      html_url: 'https://github.com/contoso/flows/pull/7#issuecomment-1002',
      created_at: '2026-01-01T00:00:02Z',
    });
    const one = { ...repo, comment_id: data.id };
    await octokit.rest.issues.updateComment({ ...one, body: 'Changed' });
    const { data: read } = await octokit.rest.issues.getComment(one);
    expect(read).toMatchObject({ body: 'Changed', updated_at: '2026-01-01T00:00:03Z' });
    expect(github.comments(7)).toEqual([
      expect.objectContaining({ author: 'ada', body: 'Comment 0' }),
      expect.objectContaining({
        id: 1002,
        author: 'github-actions[bot]',
        body: 'Changed',
        htmlUrl: data.html_url,
      }),
    ]);
    expect((await octokit.rest.issues.deleteComment(one)).status).toBe(204);
    expect(github.comments(7)).toHaveLength(1);
    await expect(octokit.rest.issues.getComment(one)).rejects.toMatchObject(
      refused(404, 'Not Found'),
    );
    expect(github.requests[0]).toEqual({
      method: 'POST',
      path: '/repos/contoso/flows/issues/7/comments',
      body: { body: 'Hi' },
    });
  });

  test('of 65,536 characters are taken, longer and blank ones refused', async () => {
    const { octokit, github } = await start();
    const write = (body: string) =>
      octokit.rest.issues.createComment({ ...repo, issue_number: 7, body });
    await write('💚'.repeat(65_536));
    await expect(write('x'.repeat(65_537))).rejects.toMatchObject({
      ...refused(422, 'Validation Failed'),
      message: expect.stringContaining('Body is too long (maximum is 65536 characters)'),
    });
    await expect(write(' ')).rejects.toThrow('Body cannot be blank');
    expect(github.comments(7)).toHaveLength(1);
  });
});

describe('tokens', () => {
  test('a read-only one cannot write, and the answer names what it lacks', async () => {
    const { as, github } = await start({ comments: numbered(1) });
    const reader = as('reader').rest;
    const write = reader.issues.createComment({ ...repo, issue_number: 7, body: 'Hi' });
    const error = refused(403, 'Resource not accessible by integration');
    await expect(write).rejects.toMatchObject(error);
    const update = reader.issues.updateComment({ ...repo, comment_id: 1001, body: 'Hi' });
    await expect(update).rejects.toMatchObject({
      response: {
        headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
      },
    });
    const check = reader.checks.create({ ...repo, name: 'n', head_sha: HEAD });
    await expect(check).rejects.toMatchObject(error);
    expect((await reader.issues.listComments({ ...repo, issue_number: 7 })).data).toHaveLength(1);
    const nothing = as('nothing').rest;
    await expect(nothing.repos.getContent({ ...repo, path: 'README.md' })).rejects.toMatchObject(
      error,
    );
    await expect(nothing.pulls.get({ ...repo, pull_number: 7 })).rejects.toMatchObject(error);
    expect(github.comments(7)).toHaveLength(1);
  });

  test('one alone of issues and pull-requests lets a pull request be commented', async () => {
    const only = (name: 'issues' | 'pull-requests') => ({
      token: name,
      login: 'github-actions[bot]',
      permissions: { [name]: 'write' },
    });
    const { as } = await start({
      tokens: [only('issues'), only('pull-requests')],
      issues: [{ number: 3, author: 'ada', title: 'Drift' }],
    });
    const write = (token: string, issue_number: number) =>
      as(token).rest.issues.createComment({ ...repo, issue_number, body: 'Hi' });
    expect((await write('issues', 7)).status).toBe(201);
    expect((await write('pull-requests', 7)).status).toBe(201);
    expect((await write('issues', 3)).data.html_url).toBe(
      'https://github.com/contoso/flows/issues/3#issuecomment-1003',
    );
    await expect(write('pull-requests', 3)).rejects.toMatchObject({ status: 403 });
  });

  test('an unknown one is 401, another repository 404', async () => {
    const { as, octokit } = await start();
    await expect(as('wrong').rest.repos.get(repo)).rejects.toMatchObject({
      status: 401,
      message: expect.stringContaining('Bad credentials'),
    });
    const elsewhere = octokit.rest.repos.get({ owner: 'contoso', repo: 'secret' });
    await expect(elsewhere).rejects.toMatchObject(refused(404, 'Not Found'));
    expect((await octokit.rest.repos.get(repo)).data.default_branch).toBe('main');
  });

  test('only a user is somebody, and only with members may they read a team', async () => {
    const { as, octokit } = await start();
    expect((await as('ada').rest.users.getAuthenticated()).data.login).toBe('ada');
    const error = refused(403, 'Resource not accessible by integration');
    await expect(octokit.rest.users.getAuthenticated()).rejects.toMatchObject(error);
    const membership = (token: string, username: string, team_slug = 'finance') =>
      as(token).rest.teams.getMembershipForUserInOrg({ org: 'contoso', team_slug, username });
    expect((await membership('ada', 'ada')).data).toMatchObject({
      role: 'member',
      state: 'active',
    });
    await expect(membership('ada', 'eve')).rejects.toMatchObject(refused(404, 'Not Found'));
    await expect(membership('ada', 'ada', 'none')).rejects.toMatchObject(refused(404, 'Not Found'));
    await expect(membership('job', 'ada')).rejects.toMatchObject(error);
    const members = { org: 'contoso', team_slug: 'finance' };
    expect((await as('ada').rest.teams.listMembersInOrg(members)).data).toHaveLength(2);
    await expect(as('ada').rest.pulls.get({ ...repo, pull_number: 7 })).rejects.toMatchObject(
      refused(403, 'Resource not accessible by personal access token'),
    );
  });
});

describe('check runs and issues', () => {
  const annotations = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      path: 'flows/a.json',
      start_line: i + 1,
      end_line: i + 1,
      annotation_level: 'warning' as const,
      message: `Message ${i}`,
    }));
  const output = (count: number) => ({ title: 'T', summary: 'S', annotations: annotations(count) });

  test('a check run gathers its annotations, 50 a request', async () => {
    const { as, octokit, github } = await start();
    const run = { ...repo, name: 'Flowgate', head_sha: HEAD };
    const created = await octokit.rest.checks.create({ ...run, output: output(50) });
    expect(created.data).toMatchObject({ id: 5001, status: 'queued', conclusion: null });
    const check_run_id = created.data.id;
    const updated = await octokit.rest.checks.update({
      ...repo,
      check_run_id,
      conclusion: 'failure',
      output: output(10),
    });
    expect(updated.data).toMatchObject({ status: 'completed', output: { annotations_count: 60 } });
    const list = octokit.rest.checks.listAnnotations;
    expect(await octokit.paginate(list, { ...repo, check_run_id })).toHaveLength(60);
    const ofHead = await octokit.rest.checks.listForRef({ ...repo, ref: 'feature' });
    expect(ofHead.data).toMatchObject({ total_count: 1, check_runs: [{ conclusion: 'failure' }] });
    await expect(as('ada').rest.checks.create(run)).rejects.toMatchObject(
      refused(403, 'You must authenticate via a GitHub App.'),
    );
    expect(github.checkRuns()).toMatchObject([{ name: 'Flowgate', headSha: HEAD, summary: 'S' }]);
  });

  test('issues are opened, found by label, changed and closed; pulls are issues too', async () => {
    const { octokit, github } = await start();
    const { data } = await octokit.rest.issues.create({
      ...repo,
      title: 'Drift',
      labels: ['drift'],
    });
    expect(data).toMatchObject({ number: 8, state: 'open', user: { type: 'Bot' } });
    const all = await octokit.rest.issues.listForRepo(repo);
    expect(all.data.map((issue) => [issue.number, issue.pull_request !== undefined])).toEqual([
      [8, false],
      [7, true],
    ]);
    const found = await octokit.rest.issues.listForRepo({ ...repo, labels: 'drift' });
    expect(found.data).toHaveLength(1);
    await octokit.rest.issues.update({ ...repo, issue_number: 8, body: 'Gone', state: 'closed' });
    expect((await octokit.rest.issues.get({ ...repo, issue_number: 8 })).data.state).toBe('closed');
    expect(github.issues()).toMatchObject([
      { number: 8, title: 'Drift', body: 'Gone', state: 'closed' },
    ]);
  });
});

describe('faults', () => {
  test('meet the nth request that matches, and no other', async () => {
    const { octokit, github } = await start({}, [
      { kind: 'secondary-rate-limit', method: 'POST', path: '/comments', nth: 2, retryAfter: 3 },
      { kind: 502, path: /pulls\/7$/, nth: [1, 2] },
    ]);
    const write = () => octokit.rest.issues.createComment({ ...repo, issue_number: 7, body: 'Hi' });
    await write();
    await expect(write()).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('You have exceeded a secondary rate limit'),
      response: { headers: { 'retry-after': '3' } },
    });
    await write();
    expect(github.comments(7)).toHaveLength(2);
    const get = () => octokit.rest.pulls.get({ ...repo, pull_number: 7 });
    await expect(get()).rejects.toMatchObject({ status: 502 });
    await expect(get()).rejects.toMatchObject({ status: 502 });
    expect((await get()).status).toBe(200);
    expect(github.requests).toHaveLength(6);
    github.fail({ kind: 'rate-limit' });
    await expect(get()).rejects.toMatchObject({
      status: 403,
      response: { headers: { 'x-ratelimit-remaining': '0' } },
    });
  });

  test('a reset loses the request, a lost reply only the answer, and silence ends with close', async () => {
    const { octokit, github } = await start({}, [
      { kind: 'reset', method: 'POST', nth: 1 },
      { kind: 'lost-reply', method: 'POST', nth: 2 },
      { kind: 'silence', method: 'GET' },
    ]);
    const write = () => octokit.rest.issues.createComment({ ...repo, issue_number: 7, body: 'Hi' });
    await expect(write()).rejects.toMatchObject({ status: 500 });
    expect(github.comments(7)).toHaveLength(0);
    await expect(write()).rejects.toMatchObject({ status: 500 });
    expect(github.comments(7)).toHaveLength(1);
    const silent = octokit.rest.repos.get(repo).catch((error: { status: number }) => error.status);
    while (github.requests.length < 3) await new Promise(setImmediate);
    await github.close();
    expect(await silent).toBe(500);
  });
});

test('a story that does not hang together is refused at once', async () => {
  const broken = { pulls: [{ number: 1, base: sha('0'), head: HEAD, author: 'ada' }] };
  await expect(startGitHub({ state: story(broken) })).rejects.toThrow(`no commit ${sha('0')}`);
  const lost = { comments: [{ issue: 9, author: 'ada', body: 'Hi' }] };
  await expect(startGitHub({ state: story(lost) })).rejects.toThrow('no pull or issue 9');
});
