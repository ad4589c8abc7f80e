import type { ServerResponse } from 'node:http';
import { ApiError, errorBody } from './errors.ts';
import { filesIn } from './graphql-files.ts';

/**
 * What goes wrong: a status such as 502; either rate limit; the connection reset before the
 * request is served (`reset`) or after it was, so that the answer alone is lost (`lost-reply`);
 * no answer at all (`silence`); of a query a `query-timeout`, or only the first half of its files
 * (`resource-limits`); or success with a `body` of the test's choosing (`answer`).
 */
export type FaultKind =
  | number
  | 'secondary-rate-limit'
  | 'rate-limit'
  | 'reset'
  | 'lost-reply'
  | 'silence'
  | 'query-timeout'
  | 'resource-limits'
  | 'answer';

export interface Fault {
  kind: FaultKind;
  /** Any method, if absent. */
  method?: string;
  /** Part of the path with its query, or a pattern for it. Any path, if absent. */
  path?: string | RegExp;
  /** Only a query for more files than so many. */
  moreFilesThan?: number;
  /** Which of the requests that match, counted from 1. All, if absent. */
  nth?: number | number[];
  /** Of an `answer`. */
  body?: unknown;
  /** Seconds to wait, for the secondary rate limit. */
  retryAfter?: number;
}

/** Which fault, if any, a request meets: each counts the requests that match it by itself. */
export class Faults {
  readonly #faults: { fault: Fault; seen: number }[] = [];

  constructor(faults: readonly Fault[]) {
    for (const fault of faults) this.add(fault);
  }

  add(fault: Fault): void {
    this.#faults.push({ fault, seen: 0 });
  }

  next(method: string, path: string, body: unknown): Fault | undefined {
    const matching = this.#faults.filter(
      ({ fault }) => matches(fault, method, path) && filesIn(body) > (fault.moreFilesThan ?? -1),
    );
    for (const each of matching) each.seen += 1;
    return matching.find(({ fault, seen }) => isDue(fault, seen))?.fault;
  }
}

function matches(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method !== method) return false;
  if (fault.path === undefined) return true;
  return typeof fault.path === 'string' ? path.includes(fault.path) : fault.path.test(path);
}

const isDue = ({ nth }: Fault, seen: number) => nth === undefined || [nth].flat().includes(seen);

const LIMITS = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api';

/** What the server plays itself, over the answer that it would have given. */
export const isAfterwards = ({ kind }: Fault) =>
  kind === 'lost-reply' || kind === 'resource-limits';

/** Plays a fault that needs no answer of ours. */
export function play(fault: Fault, response: ServerResponse): void {
  if (fault.kind === 'silence') return;
  if (fault.kind === 'query-timeout' || fault.kind === 'answer') {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(fault.kind === 'answer' ? fault.body : TIMEOUT));
    return;
  }
  if (fault.kind === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const error = errorOf(fault);
  response.writeHead(error.status, {
    'content-type': 'application/json; charset=utf-8',
    ...error.headers,
  });
  response.end(JSON.stringify(errorBody(error, LIMITS)));
}

/** As liatrio/liatrio-otel-collector#71 shows it. */
const TIMEOUT = {
  data: null,
  errors: [
    {
      message:
        'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug.',
    },
  ],
};

/**
 * Both limits come as 403 (or 429): the secondary one with `retry-after`, the primary one with
 * `x-ratelimit-remaining: 0` (docs.github.com, Rate limits for the REST API). "Server Error" is
 * GitHub's body of a 502 (Troubleshooting the REST API, Timeouts).
 */
function errorOf({ kind, retryAfter = 60 }: Fault): ApiError {
  switch (kind) {
    case 'secondary-rate-limit': {
      const message =
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
      return new ApiError(403, message, {}, { 'retry-after': String(retryAfter) });
    }
    case 'rate-limit': {
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1767229200' };
      return new ApiError(403, 'API rate limit exceeded for installation.', {}, headers);
    }
    default:
      return new ApiError(typeof kind === 'number' ? kind : 500, 'Server Error');
  }
}
