import { Failure } from '../calls/failure.ts';
import type { HostFailure } from '../live/host.ts';
import type { KeyRefusal } from './key.ts';

/** An HTTP error: its status and what its body says. */
interface Refused {
  status: number;
  location: string | null;
  retryAfterMs: number | null;
  html: boolean;
  /** The server's message, if it sent one. */
  quoted: string | null;
  host: string;
  path: string;
  /** Why the key was refused, if it was. */
  keyRefusal: () => KeyRefusal & { isMidRun: boolean };
}

type Answer = Pick<Refused, 'status' | 'quoted'>;

interface Meaning {
  when: (answer: Refused) => boolean;
  reason: (answer: Answer, refused: Refused) => HostFailure;
  /** `none` unless given: a 4xx is sent before the call is run. */
  effect?: 'unknown';
  transient?: true;
  isLasting?: true;
}

const is =
  (...statuses: number[]) =>
  ({ status }: Refused): boolean =>
    statuses.includes(status);

/**
 * The first row that matches. After 408 it is unknown what was done,
 * since gateways send it for their own timeouts too; so it is after every 5xx.
 */
const MEANINGS: readonly Meaning[] = [
  {
    when: ({ status }) => status >= 300 && status < 400,
    reason: (answer, { location }) => ({
      code: 'redirected',
      ...answer,
      location: withoutSecrets(location),
    }),
  },
  {
    when: is(401),
    isLasting: true,
    reason: (answer, { keyRefusal }) => ({ ...keyRefusal(), ...answer }),
  },
  {
    when: ({ status, html }) => html && status < 500 && status !== 408 && status !== 429,
    reason: (answer, { host }) => ({ code: 'html-page', ...answer, host }),
  },
  {
    when: is(402),
    isLasting: true,
    reason: (answer) => ({ code: 'key-plan-missing', ...answer }),
  },
  { when: is(403), reason: (answer, { keyRefusal }) => ({ ...keyRefusal(), ...answer }) },
  {
    when: is(404),
    reason: (answer, { host, path }) => ({ code: 'no-mcp-server', ...answer, host, path }),
  },
  {
    when: is(405),
    reason: (answer, { host, path }) => ({ code: 'no-mcp-calls', ...answer, host, path }),
  },
  {
    when: is(408),
    effect: 'unknown',
    transient: true,
    reason: (answer) => ({ code: 'request-too-slow', ...answer }),
  },
  { when: is(413), reason: (answer) => ({ code: 'request-too-large', ...answer }) },
  {
    when: is(425, 429),
    transient: true,
    reason: (answer) => ({ code: 'throttled', ...answer }),
  },
  {
    when: ({ status }) => status >= 500,
    effect: 'unknown',
    transient: true,
    reason: (answer) => ({ code: 'server-trouble', ...answer }),
  },
  { when: is(400), reason: (answer) => ({ code: 'request-malformed', ...answer }) },
  { when: () => true, reason: (answer) => ({ code: 'request-declined', ...answer }) },
];

/** What an HTTP answer other than 2xx means. */
export function statusFailure(refused: Refused): Failure {
  const meaning = MEANINGS.find(({ when }) => when(refused)) as Meaning;
  const { reason, effect, transient, isLasting } = meaning;
  const { status, quoted, retryAfterMs } = refused;
  return new Failure(reason({ status, quoted }, refused), {
    effect: effect ?? 'none',
    transient: transient ?? false,
    isLasting: isLasting ?? false,
    retryAfterMs,
  });
}

/** A path of plain words; any other may hold a secret. */
const PLAIN_PATH = /^(?:\/[a-z\d_-]{0,20}){1,4}$/;

/** Where a redirect points, if that holds no secret. */
function withoutSecrets(location: string | null): string | null {
  if (location === null || !URL.canParse(location)) return null;
  const { origin, pathname } = new URL(location);
  return `${origin}${PLAIN_PATH.test(pathname) ? pathname : ''}`;
}
