import { type GitHubState, startGitHub } from '../test/simulators/github/index.ts';

/** GitHub's simulator in a process of its own: it is sent a state, and sends its address back. */
process.once('message', async (state: GitHubState) => {
  const { url } = await startGitHub({ state });
  process.send?.(url);
});
