import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from '@jest/globals';
import { DEFAULTS, type InputName, readInputs } from '../../src/inputs.ts';
import type { Report } from '../../src/report/report.ts';
import { run } from '../../src/run/run.ts';
import { BASE, HEAD, MERGED, pullEvent, pushEvent } from '../github/stage.ts';
import {
  type Commit,
  type Fault,
  type Gate,
  type GitHubState,
  type Review,
  startGitHub,
} from '../simulators/github/index.ts';

type Files = Readonly<Record<string, string>>;
type Bytes = Readonly<Record<string, string | Uint8Array>>;

/** A pull request, as far as it differs from ada's own, of one commit, without reviews. */
export interface Story {
  base: Bytes;
  head: Files;
  author?: string;
  reviews?: Review[];
  teams?: GitHubState['teams'];
  /** The token may read the members of the organization's teams. */
  seesTeams?: boolean;
  fork?: boolean;
  /** It goes to another branch by now, so that GitHub's list of files is not its own. */
  movedOn?: boolean;
  on?: 'pull_request' | 'merge_group' | 'push';
  inputs?: Partial<Record<InputName, string>>;
  /** Files of the head that are links, to what is beside them. */
  links?: Files;
  /** What else is in the workspace, or otherwise than the commit has it; null: it is missing. */
  workspace?: Readonly<Record<string, string | null>>;
  /** What the merge has that GitHub tries; as the head, if absent. */
  mergedFiles?: Files;
  /** What else is to be known of the base's commit. */
  baseCommit?: Partial<Commit>;
  /** The same for the head's. */
  headCommit?: Partial<Commit>;
  /** Commits before the base, by sha, each with its parents; the base's own parent is the last. */
  history?: readonly Commit[];
  /** Pull requests that were merged before. */
  merged?: GitHubState['pulls'];
  faults?: Fault[];
  /** Decides when GitHub answers. */
  gate?: Gate;
  largestTree?: number;
  permissions?: GitHubState['tokens'][number]['permissions'];
}

export interface Judged {
  report: Report;
  /** `rule file` of each finding, those of other rules than these left out. */
  found: string[];
  requests: string[];
  warnings: string[];
}

const OURS = ['steward-approval', 'policy-changed', 'suppression-stale', 'use-not-allowed'];
const ended: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ended.splice(0)) await end();
});

/** Runs Flowgate on the pull request, as the action does. */
export async function judge(story: Story): Promise<Judged> {
  const root = await workspace(story);
  const { faults = [], gate } = story;
  const github = await startGitHub({
    state: stateOf(story),
    faults,
    ...(gate === undefined ? {} : { gate }),
  });
  ended.push(() => github.close());
  const warnings: string[] = [];
  const { report } = await run(settingsOf(story), {
    event: { ...eventOf(story), apiUrl: github.url },
    temp: root,
    root,
    now: () => new Date('2026-11-22T12:00:00Z'),
    progress: () => {},
    warn: (line) => warnings.push(line),
    alarm: (line) => warnings.push(line),
    stop: { hold: () => {}, release: () => {}, signal: new AbortController().signal },
  });
  return {
    report,
    found: report.findings
      .filter(({ rule }) => OURS.includes(rule))
      .map(({ rule, file }) => `${rule} ${file}`),
    requests: github.requests.map(({ method, path }) => `${method} ${decodeURIComponent(path)}`),
    warnings,
  };
}

export async function workspace({
  head,
  links = {},
  workspace: made = {},
}: Pick<Story, 'head' | 'links' | 'workspace'>) {
  const root = await mkdtemp(join(tmpdir(), 'flowgate-pull-'));
  ended.push(() => rm(root, { recursive: true }));
  for (const [file, text] of Object.entries({ ...head, ...made })) {
    if (file in links || text === null) continue;
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  for (const [link, target] of Object.entries(links)) await symlink(target, join(root, link));
  return root;
}

function settingsOf({ inputs = {} }: Story) {
  const all = { 'github-token': 'ghs_job', mode: 'check', ...inputs };
  return readInputs((name) => all[name as keyof typeof all] ?? DEFAULTS[name]);
}

function eventOf({ author = 'ada', fork = false, movedOn, on = 'pull_request' }: Story) {
  if (on === 'push') return pushEvent(BASE, HEAD);
  if (on === 'merge_group') {
    const ref = 'refs/heads/gh-readonly-queue/main/pr-7-abc';
    return { ...pushEvent(BASE, HEAD), ref, name: on, kind: 'merge-group' as const };
  }
  const pull = pullEvent.pull;
  const baseRef = movedOn ? 'release' : 'main';
  return { ...pullEvent, pull: pull && { ...pull, author, baseRef, isFork: fork } };
}

function stateOf(story: Story): GitHubState {
  const { base, head, author = 'ada', reviews = [], teams = {}, seesTeams = false } = story;
  const { history = [], baseCommit = {}, headCommit = {}, merged = [], largestTree } = story;
  const access = story.fork ? 'read' : 'write';
  return {
    repository: 'contoso/flows',
    commits: [
      ...history,
      { sha: BASE, parents: history.slice(-1).map((each) => each.sha), files: base, ...baseCommit },
      { sha: HEAD, parents: [BASE], files: head, ...headCommit },
      { sha: MERGED, parents: [BASE, HEAD], files: story.mergedFiles ?? head },
    ],
    ...(largestTree === undefined ? {} : { largestTree }),
    pulls: [...merged, { number: 7, base: BASE, head: HEAD, headRef: 'feature', author, reviews }],
    teams,
    tokens: [
      {
        token: 'ghs_job',
        login: 'github-actions[bot]',
        permissions: story.permissions ?? {
          contents: 'read',
          'pull-requests': access,
          ...(seesTeams ? { members: 'read' as const } : {}),
        },
      },
    ],
  };
}
