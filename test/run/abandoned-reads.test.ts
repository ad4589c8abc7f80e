import { afterEach, expect, test } from '@jest/globals';
import { type GitHubSimulator, startGitHub } from '../simulators/github/index.ts';
import { runAction } from '../support/run-action.ts';

const [BASE, HEAD] = ['b'.repeat(40), 'c'.repeat(40)];
const files = {
  'flows/a.json': '{}',
  'connection-references.json': '{"version":1,"environments":{}}',
};
const repo = { full_name: 'contoso/flows' };
const pull = {
  number: 7,
  user: { login: 'ada' },
  base: { sha: BASE, ref: 'main', repo },
  head: { sha: HEAD, ref: 'feature', repo },
};

let github: GitHubSimulator | undefined;

afterEach(() => github?.close());

test('a failed run ends, although what it does not wait for is never answered', async () => {
  github = await startGitHub({
    state: {
      repository: repo.full_name,
      commits: [
        { sha: BASE, parents: [], files },
        { sha: HEAD, parents: [BASE], files: { ...files, 'flows/a.json': '[]' } },
      ],
      pulls: [{ number: 7, base: BASE, head: HEAD, headRef: 'feature', author: 'ada' }],
      tokens: [
        {
          token: 'ghs_job',
          login: 'github-actions[bot]',
          permissions: { contents: 'read', 'pull-requests': 'write' },
        },
      ],
    },
    // Of the base's map, which is read beside the list of files.
    faults: [
      { kind: 400, path: '/pulls/7/files' },
      { kind: 'silence', path: '/contents/' },
    ],
  });
  const { exitCode } = await runAction({
    entry: 'src/index.ts',
    files,
    event: {
      name: 'pull_request',
      payload: { pull_request: pull },
      sha: HEAD,
      ref: 'refs/pull/7/merge',
    },
    repository: repo.full_name,
    inputs: {},
    token: 'ghs_job',
    apiUrl: github.url,
  });
  expect(exitCode).toBe(1);
  expect(github.requests.filter(({ path }) => path.includes('/contents/'))).toHaveLength(1);
}, 30_000);
