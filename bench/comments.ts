import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { GitHubState } from '../test/simulators/github/index.ts';
import { race, type Timed, type Timing } from './processes.ts';
import { jobIn, REPOSITORY, withGitHub } from './pushes.ts';
import { bundled } from './starts.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PULL = 7;
const [BASE, HEAD, MERGE] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)];
const CHANGED = 'flows/hr/onboarding.json';

/**
 * The action on a pull request that changes one flow, and whose comment is there already, against a
 * bundle of GitHub's own packages that makes the requests which this takes. GitHub's simulator is a
 * process of its own, with answers that take `latency` milliseconds; the first run, which is not
 * timed, writes the comment.
 */
export async function comments(folder: string, latency: number): Promise<Timing[]> {
  const cwd = join(folder, `pull-request-${latency}`);
  cpSync(join(ROOT, 'examples/contoso'), cwd, { recursive: true });
  const reference = await bundled('needed-requests.js', folder);
  return withGitHub({ state: stateOf(cwd), latency }, (apiUrl) => {
    const env = environment(cwd, apiUrl);
    const run = (name: string, entry: string): Timed => ({ name, args: [entry], cwd, env });
    return race([
      run('a bundle of @actions/core and @actions/github', reference),
      run('dist/index.js, a pull request with a comment', join(ROOT, 'dist/index.js')),
    ]);
  });
}

function stateOf(cwd: string): GitHubState {
  const names = globSync('**/*.json', { cwd });
  const files = Object.fromEntries(names.map((file) => [file, readFileSync(join(cwd, file))]));
  const before = changedBack(`${files[CHANGED]}`);
  return {
    repository: REPOSITORY,
    commits: [
      { sha: BASE, parents: [], files: { ...files, [CHANGED]: before } },
      { sha: HEAD, parents: [BASE], files },
      { sha: MERGE, parents: [BASE, HEAD], files },
    ],
    pulls: [{ number: PULL, base: BASE, head: HEAD, author: 'octocat' }],
    tokens: [
      {
        token: 'ghs_job',
        login: 'github-actions[bot]',
        permissions: { contents: 'read', 'pull-requests': 'write' },
      },
    ],
  };
}

/** The flow before the change, which made its trigger less frequent. */
function changedBack(text: string): string {
  return text.replace(/"interval": \d+/, '"interval": 30');
}

function environment(cwd: string, apiUrl: string): Record<string, string> {
  const repo = { full_name: REPOSITORY };
  const pull_request = {
    number: PULL,
    user: { login: 'octocat' },
    base: { sha: BASE, ref: 'main', repo },
    head: { sha: HEAD, ref: 'change', repo },
  };
  for (const file of ['summary.md', 'outputs']) writeFileSync(join(cwd, file), '');
  writeFileSync(join(cwd, 'event.json'), JSON.stringify({ pull_request }));
  const event = { name: 'pull_request', sha: MERGE, ref: `refs/pull/${PULL}/merge` };
  return {
    ...jobIn(cwd, apiUrl, event),
    GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'),
    GITHUB_OUTPUT: join(cwd, 'outputs'),
    INPUT_COMMENT: 'always',
  };
}
