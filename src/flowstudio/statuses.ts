import { Failure } from './failure.ts';

/** An HTTP answer as far as its status and body tell what went wrong. */
export interface Refused {
  status: number;
  location: string | null;
  retryAfterMs: number | null;
  html: boolean;
  /** The server's own words, or the empty string. */
  words: string;
  host: string;
  path: string;
  /** What to say when the key was turned away. */
  keyRefused: () => string;
}

interface Meaning {
  when: (answer: Refused) => boolean;
  says: (answer: Refused) => string;
  kind: 'http' | 'key';
  /** `none` unless given: a 4xx is said before the call is run. */
  effect?: 'unknown';
  transient?: true;
  isLasting?: true;
}

const is =
  (...statuses: number[]) =>
  ({ status }: Refused): boolean =>
    statuses.includes(status);

/**
 * The first row that fits (flow-studio-mcp.md, A reply). 408 leaves open what was done, since
 * gateways say it for their own timeouts too; so does every 5xx.
 */
const MEANINGS: readonly Meaning[] = [
  {
    when: ({ status }) => status >= 300 && status < 400,
    kind: 'http',
    says: ({ location }) =>
      `Flow Studio redirected the request${to(location)}. Redirects are never followed, so that the key is not sent along; if the server has moved, write its new address into \`endpoint\`.`,
  },
  { when: is(401), kind: 'key', isLasting: true, says: ({ keyRefused }) => keyRefused() },
  {
    when: ({ status, html }) => html && status < 500 && status !== 408 && status !== 429,
    kind: 'http',
    says: ({ host }) =>
      `An HTML page came back instead of an answer: something in front of ${host} blocked the request. Ask whoever runs the network, or Flow Studio's support, whether this runner may reach it.`,
  },
  {
    when: is(402),
    kind: 'key',
    isLasting: true,
    says: () => "Flow Studio asks for a plan or a quota that this key's account does not have.",
  },
  { when: is(403), kind: 'key', says: ({ keyRefused }) => keyRefused() },
  {
    when: is(404),
    kind: 'http',
    says: ({ host, path }) => `${host} has no MCP server at ${path}; correct \`endpoint\`.`,
  },
  {
    when: is(405),
    kind: 'http',
    says: ({ host, path }) =>
      `${host} takes no MCP calls at ${path}; correct \`endpoint\` (it ends in /mcp).`,
  },
  {
    when: is(408),
    kind: 'http',
    effect: 'unknown',
    transient: true,
    says: () => 'The request took Flow Studio too long to take in; run again.',
  },
  {
    when: is(413),
    kind: 'http',
    says: () => 'The flow is larger than Flow Studio takes; split it.',
  },
  {
    when: is(425, 429),
    kind: 'http',
    transient: true,
    says: () => THROTTLED,
  },
  {
    when: ({ status }) => status >= 500,
    kind: 'http',
    effect: 'unknown',
    transient: true,
    says: () => 'Flow Studio has a problem of its own; run again later.',
  },
  {
    when: is(400),
    kind: 'http',
    says: () =>
      'Flow Studio did not understand the request; this server may be of a version that Flowgate does not know yet.',
  },
  {
    when: () => true,
    kind: 'http',
    says: () => 'Flow Studio turned the request down; check `endpoint`.',
  },
];

/** Said of HTTP 429, and of a 429 inside a reply. */
export const THROTTLED =
  'Flow Studio is throttling this key; run again later, or with a lower `concurrency`.';

/** What an HTTP answer other than 2xx means. */
export function statusFailure(answer: Refused): Failure {
  const { kind, says, effect, transient, isLasting } = MEANINGS.find(({ when }) =>
    when(answer),
  ) as Meaning;
  const own = answer.words === '' ? '' : `: "${answer.words}"`;
  return new Failure(`HTTP ${answer.status}${own}. ${says(answer)}`, {
    kind,
    effect: effect ?? 'none',
    transient: transient ?? false,
    isThrottled: [425, 429].includes(answer.status),
    isLasting: isLasting ?? false,
    retryAfterMs: answer.retryAfterMs,
  });
}

/** A path of plain words; any other may hold a secret. */
const PLAIN_PATH = /^(?:\/[a-z\d_-]{0,20}){1,4}$/;

/** Where a redirect points, as far as that is no secret. */
function to(location: string | null): string {
  if (location === null || !URL.canParse(location)) return '';
  const { origin, pathname } = new URL(location);
  return ` to ${origin}${PLAIN_PATH.test(pathname) ? pathname : ''}`;
}
