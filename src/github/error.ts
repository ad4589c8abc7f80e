import { ReplyTooLarge } from '../http/bounded-body.ts';
import { lackOf, type TokenKind } from './token-kind.ts';

/** Why something could not be had of GitHub: what was wanted, what came back, what to do; no full stop at its end. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  /** Null where GitHub did not answer, or was not asked. */
  readonly status: number | null;
  /** What the token lacks, as a workflow writes it: `contents: read`. */
  readonly permission: string | null;
  /** How it gets that; null where it lacks nothing. */
  readonly remedy: string | null;

  constructor(
    message: string,
    {
      status = null,
      permission = null,
      remedy = null,
    }: { status?: number | null; permission?: string | null; remedy?: string | null } = {},
  ) {
    super(message);
    this.status = status;
    this.permission = permission;
    this.remedy = remedy;
  }
}

/** A request that did not succeed, as octokit throws it, without what is octokit's own. */
export interface Failure {
  /** Null: no answer arrived, or only a part. Octokit calls this 500. */
  status: number | null;
  /** GitHub's own words in one line, where it sent any. */
  message: string;
  headers: Readonly<Record<string, string | number | undefined>>;
  /** The same request would have the same answer, which is too large. */
  isTooLarge: boolean;
}

/** Null for what is no failed request: an error of ours. */
export function failureOf(error: unknown): Failure | null {
  if (!(error instanceof Error) || !('status' in error) || error instanceof GitHubError)
    return null;
  if (!('response' in error) || !isObject(error.response)) {
    const isTooLarge = error.cause instanceof ReplyTooLarge;
    return { status: null, message: oneLine(error.message), headers: {}, isTooLarge };
  }
  const { data, headers } = error.response;
  return {
    status: Number(error.status),
    message: oneLine(wordsOf(data)),
    headers: isObject(headers) ? (headers as Failure['headers']) : {},
    isTooLarge: false,
  };
}

/** A page of HTML, as proxies send it, says nothing in one line. */
function wordsOf(data: unknown): string {
  if (!isObject(data) || typeof data.message !== 'string') return '';
  const details = Array.isArray(data.errors) ? data.errors : [];
  const more = details.map((each: unknown) => (isObject(each) ? (each.message ?? '') : each));
  return [data.message, ...more].filter((text) => text !== '').join(': ');
}

/** Without a full stop: a sentence of ours goes on. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 300).replace(/\.$/, '');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * Either limit: 429, or 403 with `retry-after`, with `x-ratelimit-remaining: 0`, or with neither
 * and only the words (docs.github.com, Rate limits for the REST API).
 */
export function isRateLimit({ status, message, headers }: Failure): boolean {
  if (status === 429) return true;
  if (status !== 403 || /resource not accessible/i.test(message)) return false;
  const isSpent = String(headers['x-ratelimit-remaining']) === '0';
  return isSpent || headers['retry-after'] !== undefined || /rate limit/i.test(message);
}

/** Other reasons for a 403. The header that lists permissions comes with these too. */
const NOT_A_PERMISSION =
  /locked|archived|read-only|allow list|SAML|SSO|suspended|blocked|too large|spam|user agent/i;

/** A 403 because of a missing permission ("Resource not accessible by integration"). */
export function isDenied(failure: Failure): boolean {
  return failure.status === 403 && !isRateLimit(failure) && !NOT_A_PERMISSION.test(failure.message);
}

/** What was wanted, to follow "could not": `read a.json`; and what it takes. */
export interface Wish {
  to: string;
  permission: string;
}

/** The error for a person. `Failure`s alone are known: all else is a fault of ours. */
export function explained(
  failure: Failure,
  { to, permission }: Wish,
  token: TokenKind,
): GitHubError {
  const { status, message, isTooLarge } = failure;
  const could = `Could not ${to}`;
  const said =
    message === '' ? `GitHub answered ${status}` : `GitHub answered ${status}, ${message}`;
  const { remedy, place } = lackOf(permission, token);
  if (isTooLarge) {
    const advice =
      'If a file of that size is meant, take it out of what Flowgate reads; else check what answers under the address of GitHub';
    return new GitHubError(`${could}: ${message}. ${advice}`);
  }
  if (status === null) {
    return new GitHubError(`${could}: no answer from GitHub (${message || 'connection lost'})`);
  }
  if (isDenied(failure)) {
    const what = token === 'classic' ? 'a scope' : 'a permission';
    const advice = remedy.replace(/^./, (letter) => letter.toUpperCase());
    const sentence = `${could}: the token lacks ${what}. ${advice} (${said})`;
    return new GitHubError(sentence, { status, permission, remedy });
  }
  return new GitHubError(`${could}: ${said}${adviceFor(failure, place)}`, { status });
}

function adviceFor(failure: Failure, place: string): string {
  if (isRateLimit(failure)) return '. The token has reached a rate limit; run the job again later';
  switch (failure.status) {
    case 401:
      return '. The `github-token` is not valid, or has expired';
    case 404:
      return `. It is not there, or the token may not see it: check ${place}`;
    default:
      return (failure.status ?? 0) >= 500
        ? '. See https://www.githubstatus.com, and run the job again later'
        : '';
  }
}
