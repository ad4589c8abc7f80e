import { setTimeout as delay } from 'node:timers/promises';
import { type GitHubState, startGitHub } from '../test/simulators/github/index.ts';

/** What GitHub holds, and how many milliseconds each of its answers takes. */
export interface Held {
  state: GitHubState;
  latency: number;
}

/** GitHub's simulator in a process of its own: it is sent what it holds, and sends its address back. */
process.once('message', async ({ state, latency }: Held) => {
  const gate = () => (latency > 0 ? delay(latency) : Promise.resolve());
  const { url } = await startGitHub({ state, gate });
  process.send?.(url);
});
