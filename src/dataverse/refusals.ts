import type { Received } from '../calls/exchange.ts';
import { Failure } from '../calls/failure.ts';
import { dig, digString, isObject, type Json } from '../json/json.ts';
import type { HostFailure } from '../live/host-failure.ts';
import { retryAfter } from '../wording/retry-after.ts';

/** What a call was about. */
export interface RequestSubject {
  address: string;
  clientId: string | null;
  environmentName: string;
  /** The flow, if it was about one. */
  flowName?: string;
}

interface Refusal {
  status: number;
  /** Dataverse's own code, such as `0x80040217`; empty where there is none. */
  code: string;
  /** Opened, where the flow service wrapped it. */
  quoted: string;
  upstreamCode: string | null;
  isHtml: boolean;
  location: string | null;
  subject: RequestSubject;
}

interface Meaning {
  when: (refusal: Refusal) => boolean;
  reason: (refusal: Refusal) => HostFailure;
  effect?: 'unknown';
  transient?: true;
  isLasting?: true;
}

const quotation = ({ quoted, upstreamCode }: Refusal) => ({ quoted, upstreamCode });
const answer = ({ status, quoted }: Refusal) => ({ status, quoted: quoted || null });

/**
 * Limits of a user and web server in five minutes.
 * Source: https://learn.microsoft.com/power-apps/developer/data-platform/api-limits
 */
const LIMITS = ['0x80072322', '0x80072321', '0x80072326'];

/** The first row that matches; codes decide, since texts are localised. */
const MEANINGS: readonly Meaning[] = [
  {
    when: ({ status }) => status >= 300 && status < 400,
    reason: (one) => ({ code: 'redirected', ...answer(one), location: one.location }),
  },
  {
    when: ({ status }) => status === 401,
    reason: (one) => ({ code: 'token-not-accepted', ...answer(one), isMidRun: false }),
    isLasting: true,
  },
  {
    when: ({ status, code }) => status === 429 || LIMITS.includes(code),
    transient: true,
    reason: (one) => ({ code: 'throttled', ...answer(one) }),
  },
  {
    when: ({ isHtml, status }) => isHtml && status < 500 && status !== 408,
    reason: (one) => ({
      code: 'html-page',
      ...answer(one),
      host: new URL(one.subject.address).host,
    }),
  },
  {
    when: ({ code }) => code === '0x80072560' || code === '0x80040225',
    reason: (one) => {
      const { address, clientId } = one.subject;
      return { code: 'no-application-user', ...quotation(one), address, clientId };
    },
  },
  {
    when: ({ code, status }) => code === '0x80042f09' || (code === '0x80040220' && status === 403),
    reason: (one) => {
      const privilege = /\bprv\w+/.exec(one.quoted)?.[0] ?? null;
      return { code: 'privilege-missing', ...quotation(one), privilege };
    },
  },
  {
    when: ({ status }) => status === 412,
    reason: (one) => ({ code: 'version-changed', ...quotation(one) }),
  },
  {
    when: ({ code, quoted }) => code === '0x80040203' && /ActiveUnpublished/.test(quoted),
    reason: (one) => ({ code: 'draft-in-the-way', ...quotation(one) }),
  },
  {
    when: ({ code, status, subject }) =>
      subject.flowName !== undefined && status === 404 && code === '0x80040217',
    reason: (one) => {
      const { environmentName, flowName = '' } = one.subject;
      return { code: 'flow-not-visible', ...quotation(one), environmentName, flowName };
    },
  },
  {
    when: ({ status }) => status === 408 || status >= 500,
    effect: 'unknown',
    transient: true,
    reason: (one) => ({ code: 'server-trouble', ...answer(one) }),
  },
  { when: () => true, reason: (one) => ({ code: 'refused', ...quotation(one) }) },
];

/** What an answer other than 2xx means. */
export function refusedRequest(received: Received, subject: RequestSubject, now: Date): Failure {
  const { status, headers, text } = received;
  const error = errorIn(text);
  const code = digString(error, 'code') ?? '';
  const message = digString(error, 'message') ?? '';
  const opened = unwrapped(message);
  const facts: Refusal = {
    status,
    code: code.toLowerCase(),
    quoted: shortened(opened?.message ?? message),
    upstreamCode: opened?.code ?? (code || null),
    isHtml: headers.get('content-type')?.includes('html') ?? false,
    location: originOf(headers.get('location')),
    subject,
  };
  const { reason, effect, transient, isLasting } = MEANINGS.find(({ when }) =>
    when(facts),
  ) as Meaning;
  return new Failure(reason(facts), {
    effect: effect ?? 'none',
    transient: transient ?? false,
    isLasting: isLasting ?? false,
    retryAfterMs: transient ? retryAfter(headers.get('retry-after'), now) : null,
  });
}

/**
 * What the flow service says inside Dataverse's wrapper: `… details "{"error":{"code":"…",
 * "message":"…"}}".`, with bare quotes. Null where nothing is wrapped.
 */
function unwrapped(message: string): { code: string; message: string } | null {
  const outer = /"code":"([^"]+)"/.exec(message)?.[1];
  if (outer === undefined) return null;
  const text =
    digString(errorIn(between(message, '"{"error":', '}"', 1)), 'message') ??
    withoutEnd(between(message, '"message":"', '"', 11) || message);
  return (SAVES.includes(outer) ? saveFailure(text) : null) ?? { code: outer, message: text };
}

/** Without the end of the JSON, where bare quotes keep it from being parsed. */
function withoutEnd(text: string): string {
  return text.endsWith('"}}') ? text.slice(0, -3) : text;
}

/** Inside of these is the code that matters. */
const SAVES: readonly string[] = ['InvalidOpenApiFlow', 'InvalidPowerFlow'];

/**
 * Code and words of `Flow save failed with code 'X' and message 'Y'.`; localised, the quotes are
 * double and the words between them others.
 */
function saveFailure(text: string): { code: string; message: string } | null {
  const [whole = '', quote = '', code = ''] = /(['"])([A-Za-z]\w{5,})\1/.exec(text) ?? [];
  if (code === '') return null;
  const rest = text.slice(text.indexOf(whole) + whole.length);
  return { code, message: between(rest, quote, quote, 1) || rest };
}

/** From `skip` characters after the first `start` to the last `end`; empty where one is missing. */
function between(text: string, start: string, end: string, skip: number): string {
  const from = text.indexOf(start);
  const to = text.lastIndexOf(end);
  const isClosing = end.startsWith('}') ? 1 : 0;
  return from === -1 || to <= from ? '' : text.slice(from + skip, to + isClosing);
}

function errorIn(text: string): Json | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return isObject(body) ? dig(body, 'error') : undefined;
  } catch {
    return undefined;
  }
}

function shortened(text: string): string {
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}

function originOf(location: string | undefined): string | null {
  return location !== undefined && URL.canParse(location) ? new URL(location).origin : null;
}
