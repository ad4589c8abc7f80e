import { ReplyTooLarge } from '../http/bounded-body.ts';
import { isObject } from '../json/json.ts';
import type {
  GitHubFailure,
  GitHubRequest,
  GitHubTokenKind,
  LostAnswer,
} from '../plan/github-failure.ts';
import { redactAll } from '../secrets/redact.ts';

/**
 * Why GitHub did not do what was requested, as data; `report/reasons` has the words, the message is
 * its code.
 */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly failure: GitHubFailure;

  constructor(failure: GitHubFailure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** A failed request, from the error that octokit throws. */
export interface FailedRequest {
  /** Null: no complete answer arrived, for the reason `lost`. Octokit calls this 500. */
  status: number | null;
  lost: LostAnswer | null;
  /** GitHub's own text in one line; empty where it sent none. */
  quoted: string;
  headers: Readonly<Record<string, string | number | undefined>>;
}

/** An answer that arrived in part, or that GitHub does not send: for octokit a failed connection. */
export class LostAnswerError extends Error {
  readonly status = 500;
  readonly lost: LostAnswer;

  constructor(lost: LostAnswer) {
    super(lost.code);
    this.lost = lost;
  }
}

/** A 409 that octokit's pagination does not recognise: it treats one as the end of a list. */
export class ConflictError extends Error {
  readonly failure: FailedRequest;

  constructor(failure: FailedRequest) {
    super('409');
    this.failure = failure;
  }
}

/** Null for an error that is not about a request. */
export function failureOf(error: unknown): FailedRequest | null {
  if (error instanceof ConflictError) return error.failure;
  if (!(error instanceof Error) || !('status' in error)) return null;
  if (!('response' in error) || !isObject(error.response)) {
    return { status: null, lost: lostAnswer(error), quoted: '', headers: {} };
  }
  const { data, headers } = error.response;
  return {
    status: Number(error.status),
    lost: null,
    quoted: oneLine(textIn(data)),
    headers: isObject(headers) ? (headers as FailedRequest['headers']) : {},
  };
}

function lostAnswer(error: Error): LostAnswer {
  if (error instanceof LostAnswerError) return error.lost;
  const { cause } = error;
  return cause instanceof ReplyTooLarge
    ? { code: 'github-answer-too-large', most: cause.most }
    : { code: 'github-connection-lost', detail: oneLine(error.message) };
}

/** Empty for an HTML page, as proxies send it: it says nothing in one line. */
function textIn(data: unknown): string {
  if (!isObject(data) || typeof data.message !== 'string') return '';
  const details = Array.isArray(data.errors) ? data.errors : [];
  const more = details.map((each: unknown) => (isObject(each) ? (each.message ?? '') : each));
  return [data.message, ...more].filter((text) => text !== '').join(': ');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 300);

/**
 * Either limit: 429, or 403 with `retry-after`, with `x-ratelimit-remaining: 0`, or with neither
 * and only GitHub's text (docs.github.com, Rate limits for the REST API).
 */
export function isRateLimit({ status, quoted, headers }: FailedRequest): boolean {
  if (status === 429) return true;
  if (status !== 403 || /resource not accessible/i.test(quoted)) return false;
  const isSpent = String(headers['x-ratelimit-remaining']) === '0';
  return isSpent || headers['retry-after'] !== undefined || /rate limit/i.test(quoted);
}

/** Other reasons for a 403. The header that lists permissions comes with these too. */
const NOT_A_PERMISSION =
  /locked|archived|read-only|allow list|SAML|SSO|suspended|blocked|too large|spam|user agent/i;

/** A 403 because of a missing permission ("Resource not accessible by integration"). */
export function isDenied(failure: FailedRequest): boolean {
  return failure.status === 403 && !isRateLimit(failure) && !NOT_A_PERMISSION.test(failure.quoted);
}

/** The permission that each request needs. */
const PERMISSIONS: Readonly<Record<GitHubRequest['code'], string>> = {
  'read-base-branch': 'contents: read',
  'read-pulls': 'pull-requests: read',
  'read-issues': 'issues: read',
  'read-subject': 'actions: read',
  'read-file': 'contents: read',
  'find-commit-of-file': 'contents: read',
  'list-files': 'contents: read',
  'list-commits': 'contents: read',
  'list-file-commits': 'contents: read',
  'list-pushed-commits': 'contents: read',
  'find-merged-pull': 'pull-requests: read',
  'write-check-run': 'checks: write',
  'compare-commits': 'contents: read',
  'read-pull': 'pull-requests: read',
  'list-pull-files': 'pull-requests: read',
  'list-reviews': 'pull-requests: read',
  'read-comments': 'pull-requests: read',
  'write-comment': 'pull-requests: write',
  'write-issue': 'issues: write',
  'list-team-members': 'members: read',
};

/** The permission that a request needs, as a workflow writes it. */
export function permissionFor({ code }: GitHubRequest): string {
  return PERMISSIONS[code];
}

/** The error that leaves this folder for a failed request; the token is not in it. */
export function toGitHubError(
  failure: FailedRequest,
  request: GitHubRequest,
  token: { text: string; kind: GitHubTokenKind },
): GitHubError {
  const found = meaningOf(failure, request, token.kind);
  return new GitHubError(redactAll(found, [token.text]));
}

function meaningOf(
  failure: FailedRequest,
  request: GitHubRequest,
  token: GitHubTokenKind,
): GitHubFailure {
  const { status, lost, quoted } = failure;
  if (status === null) {
    return { ...(lost ?? { code: 'github-connection-lost', detail: '' }), request };
  }
  const answered = { request, status, quoted };
  const permission = permissionFor(request);
  if (isDenied(failure)) {
    return { code: 'github-permission-missing', ...answered, permission, token };
  }
  if (isRateLimit(failure)) return { code: 'github-rate-limit', ...answered };
  if (status === 401) return { code: 'github-token-not-accepted', ...answered };
  if (status === 404) return { code: 'github-not-found', ...answered, permission, token };
  return { code: status >= 500 ? 'github-server-trouble' : 'github-refused', ...answered };
}
