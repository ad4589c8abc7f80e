import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import { type GitHubSimulator, type GitHubState, startGitHub } from '../simulators/github/index.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

type Permissions = GitHubState['tokens'][number]['permissions'];

/**
 * A GitHub whose token may read contents and has these permissions, and the environment of a job
 * there, whose payload is `event.json` in `root`. Where `token` is empty, the job has none.
 */
export async function jobIn(
  root: string,
  permissions: Permissions,
  { token = 'ghs_reader', ...more }: { token?: string } & Partial<GitHubState> = {},
): Promise<{ github: GitHubSimulator; env: NodeJS.ProcessEnv }> {
  const github = await startGitHub({
    state: {
      repository: 'contoso/flows',
      commits: [{ sha: 'a'.repeat(40), parents: [], files: {} }],
      pulls: [],
      tokens: [
        {
          token: 'ghs_reader',
          login: 'github-actions[bot]',
          permissions: { contents: 'read', ...permissions },
        },
      ],
      ...more,
    },
  });
  closing.push(() => github.close());
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: join(root, 'event.json'),
    GITHUB_REPOSITORY: 'contoso/flows',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_API_URL: github.url,
    ...(token === '' ? {} : { GITHUB_TOKEN: token }),
  };
  return { github, env };
}
