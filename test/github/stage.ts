import { afterEach } from '@jest/globals';
import type { GitHubEvent } from '../../src/github/event.ts';
import { connectGitHub, GitHubError } from '../../src/github/github.ts';
import type { RetryPolicy } from '../../src/github/retry.ts';
import type { GitHubFailure, GitHubNotice } from '../../src/plan/github-failure.ts';
import {
  type Commit,
  type Fault,
  type Gate,
  type GitHubSimulator,
  type GitHubState,
  startGitHub,
} from '../simulators/github/index.ts';

export const sha = (letter: string) => letter.repeat(40);
export const [ROOT, BASE, HEAD, MERGED] = [sha('a'), sha('b'), sha('c'), sha('d')] as const;
export const MARKER = '<!-- flowgate -->';
export const ODD_PATH = 'flows/Über uns #1 & 100%? 流れ.json';
export const BOT = 'github-actions[bot]';

export const commits: Commit[] = [
  { sha: ROOT, parents: [], files: { 'README.md': 'hello\n' } },
  {
    sha: BASE,
    parents: [ROOT],
    files: { 'flows/a.json': '{}', 'flows/gone.json': '[]', 'flows/old.json': '{"x":1}' },
  },
  {
    sha: HEAD,
    parents: [BASE],
    files: { 'flows/a.json': '{"y":1}', 'flows/new.json': '{"x":1}', [ODD_PATH]: '{"z":1}' },
  },
  { sha: MERGED, parents: [BASE], files: { 'flows/a.json': '{"y":1}' } },
];

export const pull = { number: 7, base: BASE, head: HEAD, headRef: 'feature', author: 'ada' };

export const state: GitHubState = {
  repository: 'contoso/flows',
  commits,
  pulls: [pull],
  tokens: [
    { token: 'ghs_job', login: BOT, permissions: { contents: 'read', 'pull-requests': 'write' } },
    { token: 'ghs_reader', login: BOT, permissions: { contents: 'read', 'pull-requests': 'read' } },
    { token: 'ghs_nothing', login: BOT, permissions: {} },
    { token: 'ghp_ada', login: 'ada', permissions: { contents: 'read', issues: 'write' } },
  ],
};

/** Pull request 7 of ada, as `readEvent` gives it. */
export const pullEvent: GitHubEvent = {
  name: 'pull_request',
  kind: 'pull-request',
  owner: 'contoso',
  repo: 'flows',
  sha: MERGED,
  ref: 'refs/pull/7/merge',
  apiUrl: '',
  serverUrl: 'https://github.com',
  runUrl: null,
  actor: 'ada',
  pull: {
    number: 7,
    baseSha: BASE,
    headSha: HEAD,
    baseRef: 'main',
    author: 'ada',
    isFork: false,
  },
  before: null,
  push: null,
  defaultBranch: 'main',
};

export const pushEvent = (before: string | null, after: string, message = ''): GitHubEvent => ({
  ...pullEvent,
  name: 'push',
  kind: 'push',
  sha: after,
  ref: 'refs/heads/main',
  pull: null,
  before,
  push: { message, commits: [after] },
});

let running: GitHubSimulator | undefined;

afterEach(async () => {
  await running?.close();
  running = undefined;
});

interface Scene {
  state?: Partial<GitHubState>;
  faults?: Fault[];
  token?: string;
  retryPolicy?: Partial<RetryPolicy>;
  event?: GitHubEvent;
  mapFile?: string;
  gate?: Gate;
}

/** A GitHub that holds the story, and Flowgate's connection to it, which waits for milliseconds. */
export async function stage(scene: Scene = {}) {
  const simulator = await startGitHub({
    state: { ...state, ...scene.state },
    faults: scene.faults ?? [],
    ...(scene.gate && { gate: scene.gate }),
  });
  running = simulator;
  const isSilent = (scene.faults ?? []).some(({ kind }) => kind === 'silence');
  const notices: GitHubNotice[] = [];
  const event = { ...(scene.event ?? pullEvent), apiUrl: simulator.url };
  /** As one more job on the same pull request. */
  const connect = () =>
    connectGitHub({
      token: scene.token ?? 'ghs_job',
      event,
      ...(scene.mapFile !== undefined && { mapFile: scene.mapFile }),
      onNotice: (notice) => notices.push(notice),
      // Short only where an answer never comes: a busy machine must not decide a test.
      retryPolicy: {
        firstWaitMs: 5,
        answerMs: isSilent ? 300 : 10_000,
        unlistedMs: [1, 2, 3],
        ...scene.retryPolicy,
      },
    });
  const github = await connect();
  const requests = () => simulator.requests.map(({ method, path }) => `${method} ${path}`);
  const writes = () =>
    simulator.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
  return { simulator, github, connect, event, notices, requests, writes };
}

/** The failure in the `GitHubError` that was thrown; fails where there was none. */
export async function failureFrom(promise: Promise<unknown>): Promise<GitHubFailure> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof GitHubError) return error.failure;
    throw error;
  }
  throw new Error('Nothing was thrown');
}
