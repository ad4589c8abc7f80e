import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from '@jest/globals';
import type { GitHubEvent } from '../../src/github/event.ts';
import { DEFAULTS, type InputName, readInputs } from '../../src/inputs.ts';
import type { PublishNotice } from '../../src/plan/publish-notice.ts';
import { publishComment } from '../../src/publish/comment.ts';
import { NOWHERE } from '../../src/report/links.ts';
import type { Report } from '../../src/report/report.ts';
import { run } from '../../src/run/run.ts';
import { redact } from '../../src/secrets/redact.ts';
import { pullEvent, pushEvent } from '../github/stage.ts';
import { ENVIRONMENT, flowStudio as flowStudioOf, GUIDS, KEY } from '../scenarios/contoso.ts';
import {
  type FlowStudioOptions,
  type FlowStudioSimulator,
  startFlowStudio,
} from '../simulators/flow-studio/index.ts';
import { type GitHubSimulator, type PullRequest, startGitHub } from '../simulators/github/index.ts';

export const BOT = 'github-actions[bot]';

type Files = Readonly<Record<string, string | Uint8Array>>;
type Inputs = Partial<Record<InputName, string>>;

/** A commit by name: its parents, and its tree. */
export type Commits = Readonly<Record<string, { parents: string[]; files: Files }>>;

/** A sha that spells its commit's name. */
export const shaOf = (name: string) =>
  Buffer.from(name, 'utf8').toString('hex').slice(0, 40).padEnd(40, '0');

export interface Reviewing {
  github: GitHubSimulator;
  studio: FlowStudioSimulator;
  /** Opens a pull request and lets its check run, as the pull request's comment then shows. */
  review(pull: number, base: string, head: string, inputs?: Inputs): Promise<Ran>;
  /** Says that a pull request was merged as a commit. */
  merge(pull: number, as: string): void;
  /** A push of main, deployed with `require-reviewed-plan: true`, unless `inputs` say otherwise. */
  push(before: string | null, after: string, inputs?: Inputs): Promise<Ran>;
  /** The same, started by hand. */
  byHand(commit: string, inputs?: Inputs): Promise<Ran>;
  body(pull: number): string;
  commentId(pull: number): number;
  editLive(file: string, change: Parameters<FlowStudioSimulator['editByHand']>[2]): void;
}

export interface Ran {
  report: Report;
  /** `result file` of each outcome. */
  results: string[];
  warnings: string[];
  /** How often the run asked Flow Studio to write. */
  writes: number;
  /** Its requests to GitHub, in short. */
  requests: string[];
}

const ended: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ended.splice(0)) await end();
});

/**
 * GitHub and Flow Studio, and runs of Flowgate between them as the action makes them. `onRequest`
 * ends before GitHub answers; it gets the path, and the workspace of the run.
 */
export async function reviewing(
  commits: Commits,
  live?: FlowStudioOptions,
  onRequest: (path: string, root: string) => Promise<void> = async () => {},
): Promise<Reviewing> {
  const checkouts = new Map<string, Promise<string>>();
  let root = '';
  const github = await startGitHub({
    state: stateOf(commits),
    gate: ({ path }) => onRequest(path, root),
  });
  ended.push(() => github.close());
  const studio = await startFlowStudio(live ?? flowStudioOf());
  ended.push(() => studio.close());
  const play = async (event: GitHubEvent, commit: string, inputs: Inputs) => {
    const checkout = checkouts.get(commit) ?? workspace(commits[commit]?.files ?? {});
    checkouts.set(commit, checkout);
    root = await checkout;
    return runOnce({ event, root, inputs, github, studio });
  };
  const bodyOf = (pull: number) => github.comments(pull).find(({ author }) => author === BOT);
  const guarded = { 'require-reviewed-plan': 'true' };
  return {
    github,
    studio,
    async review(pull, base, head, inputs = {}) {
      github.addPull(pullOf(pull, base, head));
      return play(reviewEvent(pull, base, head), head, inputs);
    },
    merge: (number, as) => github.update({ number, mergedAs: shaOf(as) }),
    push(before, after, inputs = {}) {
      github.setBranch('main', shaOf(after));
      const event = pushEvent(before === null ? null : shaOf(before), shaOf(after));
      return play(event, after, { ...guarded, ...inputs });
    },
    byHand: (commit, inputs = {}) => {
      const event = { ...pushEvent(null, shaOf(commit)), name: 'workflow_dispatch' };
      return play({ ...event, kind: 'manual' }, commit, { ...guarded, ...inputs });
    },
    body: (pull) => bodyOf(pull)?.body ?? '',
    commentId: (pull) => bodyOf(pull)?.id ?? 0,
    editLive: (file, change) => studio.editByHand(ENVIRONMENT, GUIDS[file] ?? '', change),
  };
}

function stateOf(commits: Commits): Parameters<typeof startGitHub>[0]['state'] {
  return {
    repository: 'contoso/flows',
    commits: Object.entries(commits).map(([name, { parents, files }]) => ({
      sha: shaOf(name),
      parents: parents.map(shaOf),
      files: { ...files },
    })),
    pulls: [],
    tokens: [
      {
        token: 'ghs_job',
        login: BOT,
        permissions: { contents: 'read', 'pull-requests': 'write' },
      },
    ],
  };
}

function pullOf(number: number, base: string, head: string): PullRequest {
  return {
    number,
    base: shaOf(base),
    head: shaOf(head),
    headRef: `change-${number}`,
    author: 'ada',
  };
}

function reviewEvent(number: number, base: string, head: string): GitHubEvent {
  const pull = {
    number,
    baseSha: shaOf(base),
    headSha: shaOf(head),
    baseRef: 'main',
    author: 'ada',
    isFork: false,
  };
  return { ...pullEvent, sha: shaOf(head), ref: `refs/pull/${number}/merge`, pull };
}

interface Playing {
  event: GitHubEvent;
  root: string;
  inputs: Inputs;
  github: GitHubSimulator;
  studio: FlowStudioSimulator;
}

async function runOnce({ event: given, root, inputs, github, studio }: Playing): Promise<Ran> {
  const all: Inputs = {
    'github-token': 'ghs_job',
    'api-key': KEY,
    endpoint: studio.url,
    concurrency: '1',
    ...inputs,
  };
  const settings = readInputs((name) => all[name] ?? DEFAULTS[name]);
  const event = { ...given, apiUrl: github.url };
  const warnings: string[] = [];
  const warn = (line: string) => void warnings.push(line);
  const [asked, called] = [github.requests.length, studio.calls.length];
  const temp = await temporary();
  const done = await run(settings, {
    event,
    temp,
    root,
    now: () => new Date('2026-11-22T12:00:00Z'),
    progress: () => {},
    warn,
    alarm: () => {},
    stop: { hold: () => {}, release: () => {}, signal: new AbortController().signal },
  });
  const clean = (text: string) => redact(text, [KEY]);
  const notify = (notice: PublishNotice) => warn(JSON.stringify(notice));
  await publishComment(done, settings, event, NOWHERE, { warn: notify, clean });
  const { report } = done;
  return {
    report,
    results: report.outcomes.map(({ result, file }) => `${result} ${file}`),
    warnings,
    writes: studio.calls.slice(called).filter(({ tool }) => WRITING.test(tool)).length,
    requests: github.requests
      .slice(asked)
      .map(({ method, path }) => `${method} ${decodeURIComponent(path)}`),
  };
}

const WRITING = /^(?:update_live_flow|set_live_flow_state)$/;

async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'flowgate-reviewed-'));
  ended.push(() => rm(folder, { recursive: true }));
  return folder;
}

async function workspace(files: Files): Promise<string> {
  const root = await temporary();
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
  }
  return root;
}
