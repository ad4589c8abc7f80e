import { mkdtempSync, writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { queryObjects } from 'node:v8';
import type { GitHubEvent } from '../../src/github/event.ts';
import { DEFAULTS, type InputName, readInputs } from '../../src/inputs.ts';
import { Source } from '../../src/json/source.ts';
import { run } from '../../src/run/run.ts';
import { KEY } from '../scenarios/contoso.ts';
import { BASE, HEAD, repository } from './held-repository.ts';

/** A process of its own, with little else in it: V8 counts its objects by looking at all of them. */
export interface Story {
  /** How many flows there are, and how many of them the change touches. */
  count: number;
  touched: number;
  on: 'pull_request' | 'push' | 'workflow_dispatch';
  inputs?: Partial<Record<InputName, string>>;
}

/** Where GitHub and Flow Studio are, in the process of the test. */
export interface Servers {
  apiUrl: string;
  endpoint: string;
}

export interface Held {
  /** Texts of flows and maps in memory: when all is read, when the first flow is deployed, at the end. */
  texts: number[];
  /** Flows of the project that the run returns. */
  kept: number;
  /** Flows that its report is about. */
  listed: number;
}

const story: Story & Servers = JSON.parse(process.argv[2] ?? '');
const KINDS = { pull_request: 'pull-request', push: 'push', workflow_dispatch: 'manual' } as const;
const pull = { number: 7, baseSha: BASE, headSha: HEAD, baseRef: 'main', author: 'ada' };
const event: GitHubEvent = {
  apiUrl: story.apiUrl,
  name: story.on,
  kind: KINDS[story.on],
  owner: 'contoso',
  repo: 'flows',
  sha: HEAD,
  ref: 'refs/heads/main',
  serverUrl: 'https://github.com',
  runUrl: null,
  actor: 'ada',
  pull: story.on === 'pull_request' ? { ...pull, isFork: false } : null,
  before: story.on === 'push' ? BASE : null,
  push: story.on === 'push' ? { message: '', commits: [HEAD] } : null,
  defaultBranch: 'main',
};

const files = repository(story.count, story.touched);
const root = mkdtempSync(join(tmpdir(), 'flowgate-held-'));
try {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  process.stdout.write(JSON.stringify(await holding()));
} finally {
  await rm(root, { recursive: true });
}

async function holding(): Promise<Held> {
  const texts: number[] = [];
  const look = () => void texts.push(queryObjects(Source, { format: 'count' }));
  const given = { 'github-token': 'ghs_job', 'api-key': KEY, endpoint: story.endpoint };
  const inputs: Partial<Record<InputName, string>> = { ...given, ...story.inputs };
  const done = await run(
    readInputs((name) => inputs[name] ?? DEFAULTS[name]),
    {
      event,
      temp: root,
      root,
      now: () => new Date('2026-11-22T12:00:00Z'),
      progress: (line) => {
        if (/^(?:Reading|1\/)/.test(line)) look();
      },
      warn: () => {},
      alarm: () => {},
      stop: { hold: () => {}, release: () => {}, signal: new AbortController().signal },
    },
  );
  look();
  return { texts, kept: done.project.flows.length, listed: done.report.flows.length };
}
