import { GitHubError } from './error.ts';
import type { Payload, PullPayload } from './payload.ts';
import { SHA } from './sha.ts';

export type EventKind =
  | 'pull-request'
  | 'merge-group'
  | 'push'
  | 'manual'
  | 'schedule'
  /**
   * A push that deletes a branch or a tag: GITHUB_SHA and GITHUB_REF are those of the default
   * branch.
   */
  | 'deletion'
  /**
   * Events that run with the base's secrets on content from anyone: pull_request_target,
   * workflow_run.
   */
  | 'untrusted'
  | 'other';

export interface GitHubEvent {
  name: string;
  kind: EventKind;
  owner: string;
  repo: string;
  sha: string;
  ref: string;
  apiUrl: string;
  serverUrl: string;
  runUrl: string | null;
  actor: string | null;
  pull: PullContext | null;
  /** push: the commit before, null for a new branch; merge_group: its base. */
  before: string | null;
  push: PushContext | null;
  defaultBranch: string | null;
}

interface PushContext {
  /** Of the last commit. */
  message: string;
  /** The commits of the push, at most the 2,048 that GitHub lists. */
  commits: readonly string[];
}

export interface PullContext {
  number: number;
  baseSha: string;
  headSha: string;
  baseRef: string;
  author: string;
  isFork: boolean;
}

const KINDS = new Map<string, EventKind>([
  ['pull_request', 'pull-request'],
  ['merge_group', 'merge-group'],
  ['push', 'push'],
  ['workflow_dispatch', 'manual'],
  ['schedule', 'schedule'],
  ['pull_request_target', 'untrusted'],
  ['workflow_run', 'untrusted'],
]);

/** The event that started the job; null where there is none, as in a terminal. */
export async function readEvent(env: NodeJS.ProcessEnv): Promise<GitHubEvent | null> {
  const name = env.GITHUB_EVENT_NAME;
  if (!name) return null;
  const { readPayload } = await import('./payload.ts');
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const kind = kindOf(name, payload);
  if (kind === 'pull-request' && !payload.pull_request) throw partMissing(name, 'pull_request');
  if (kind === 'merge-group' && !payload.merge_group) throw partMissing(name, 'merge_group');
  return {
    name,
    kind,
    ...runnerOf(env),
    pull: payload.pull_request ? pullOf(payload.pull_request) : null,
    before: beforeOf(kind, payload),
    push: kind === 'push' ? pushOf(payload) : null,
    defaultBranch: payload.repository?.default_branch ?? null,
  };
}

function kindOf(name: string, { deleted, pull_request }: Payload): EventKind {
  if (name === 'push' && deleted) return 'deletion';
  const kind = KINDS.get(name) ?? 'other';
  // A review of a pull request, or a comment on its lines: the same commits, not merged yet.
  return kind === 'other' && pull_request ? 'pull-request' : kind;
}

const partMissing = (event: string, part: 'pull_request' | 'merge_group') =>
  new GitHubError({ code: 'event-part-missing', event, part });

function runnerOf(env: NodeJS.ProcessEnv) {
  const {
    GITHUB_REPOSITORY = '',
    GITHUB_SHA = '',
    GITHUB_REF = '',
    GITHUB_RUN_ID,
    GITHUB_ACTOR,
  } = env;
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(GITHUB_REPOSITORY) ?? [];
  if (!owner || !repo) throw misset('GITHUB_REPOSITORY', GITHUB_REPOSITORY);
  if (!SHA.test(GITHUB_SHA)) throw misset('GITHUB_SHA', GITHUB_SHA);
  const serverUrl = addressOf('GITHUB_SERVER_URL', env.GITHUB_SERVER_URL || 'https://github.com');
  const runUrl = GITHUB_RUN_ID
    ? `${serverUrl}/${owner}/${repo}/actions/runs/${encodeURIComponent(GITHUB_RUN_ID)}`
    : null;
  return {
    owner,
    repo,
    sha: GITHUB_SHA,
    ref: GITHUB_REF,
    apiUrl: addressOf('GITHUB_API_URL', env.GITHUB_API_URL || 'https://api.github.com'),
    serverUrl,
    runUrl,
    actor: GITHUB_ACTOR || null,
  };
}

function addressOf(name: string, text: string): string {
  const isWeb = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (!isWeb) throw misset(name, text);
  return text.replace(/(?<!\/)\/+$/, '');
}

const misset = (name: string, value: string) =>
  new GitHubError({ code: 'runner-variable-invalid', name, value });

function pullOf({ number, user, base, head }: PullPayload): PullContext {
  return {
    number,
    baseSha: base.sha,
    headSha: head.sha,
    baseRef: base.ref,
    author: user?.login ?? 'ghost',
    isFork: head.repo?.full_name.toLowerCase() !== base.repo.full_name.toLowerCase(),
  };
}

function pushOf({ head_commit, commits }: Payload): PushContext {
  return { message: head_commit?.message ?? '', commits: (commits ?? []).map(({ id }) => id) };
}

const NO_COMMIT = /^0+$/;

function beforeOf(kind: EventKind, { before, merge_group }: Payload): string | null {
  if (kind === 'merge-group') return merge_group?.base_sha ?? null;
  if (kind !== 'push' || !before) return null;
  return NO_COMMIT.test(before) ? null : before;
}
