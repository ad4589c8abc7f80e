import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { GitHubState } from '../test/simulators/github/index.ts';
import { fill, nameOf } from './flows.ts';
import type { Held } from './github.ts';
import { measured } from './processes.ts';

const HERE = import.meta.dirname;
const ACTION = resolve(HERE, '../dist/index.js');
export const REPOSITORY = 'contoso/flows';
const [BEFORE, AFTER] = ['b'.repeat(40), 'c'.repeat(40)];
const MAP = 'connection-references.json';
/** How many flows a push changes. */
export const CHANGED = 10;

export interface Push {
  flows: number;
  /** Milliseconds. */
  time: number;
  /** Megabytes at most. */
  peak: number;
}

/** The check that the action makes of a push which changes ten flows of so many. */
export async function pushes(folder: string, sizes: readonly number[]): Promise<Push[]> {
  const done: Push[] = [];
  for (const flows of sizes) done.push(await push(join(folder, `push-of-${flows}`), flows));
  return done;
}

async function push(cwd: string, flows: number): Promise<Push> {
  fill(cwd, flows);
  writeFileSync(join(cwd, MAP), mapOf(flows));
  writeFileSync(join(cwd, 'event.json'), JSON.stringify({ before: BEFORE, after: AFTER }));
  return withGitHub({ state: historyOf(cwd, flows), latency: 0 }, (apiUrl) => {
    const env = jobIn(cwd, apiUrl, { name: 'push', sha: AFTER, ref: 'refs/heads/main' });
    return { flows, ...measured({ name: 'the action', args: [ACTION], cwd, env }, cwd) };
  });
}

/** Runs something with the address of a GitHub in a process of its own. */
export async function withGitHub<T>(held: Held, work: (apiUrl: string) => T): Promise<T> {
  const github = fork(join(HERE, 'github.ts'), { serialization: 'advanced' });
  try {
    github.send(held);
    const [apiUrl] = await once(github, 'message');
    return work(apiUrl);
  } finally {
    github.kill();
  }
}

/** Two commits: of all files only those that the push changes, and the map. */
function historyOf(cwd: string, flows: number): GitHubState {
  const changed = Array.from({ length: CHANGED }, (_, index) =>
    nameOf(Math.floor((index * flows) / CHANGED)),
  );
  const map = { [MAP]: readFileSync(join(cwd, MAP)) };
  const after = Object.fromEntries(changed.map((file) => [file, readFileSync(join(cwd, file))]));
  const before = Object.fromEntries(changed.map((file) => [file, '{}']));
  return {
    repository: REPOSITORY,
    commits: [
      { sha: BEFORE, parents: [], files: { ...map, ...before } },
      { sha: AFTER, parents: [BEFORE], files: { ...map, ...after } },
    ],
    pulls: [],
    tokens: [{ token: 'ghs_job', login: 'github-actions[bot]', permissions: { contents: 'read' } }],
  };
}

function mapOf(flows: number): string {
  const guidOf = (index: number) => `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`;
  const named = Array.from({ length: flows }, (_, index) => {
    return [nameOf(index), { flowName: guidOf(index) }] as const;
  });
  const production = {
    environmentName: 'Default-26e65220-5561-46ef-9783-ce5f20489241',
    deployAs: 'svc-flows@contoso.com',
    connectionReferences: {},
    flows: Object.fromEntries(named),
  };
  return JSON.stringify({ version: 1, environments: { production } }, null, 2);
}

/** The environment of the action in a job that checks; its payload is `event.json` in `cwd`. */
export function jobIn(
  cwd: string,
  apiUrl: string,
  event: { name: string; sha: string; ref: string },
): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(cwd, 'event.json'),
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_API_URL: apiUrl,
    GITHUB_WORKSPACE: cwd,
    RUNNER_TEMP: cwd,
    INPUT_MODE: 'check',
    'INPUT_GITHUB-TOKEN': 'ghs_job',
  };
}
