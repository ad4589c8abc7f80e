import * as z from 'zod/mini';
import { Failure } from '../calls/failure.ts';
import type { HostFailure } from '../live/host.ts';
import type { PolicyViolation } from '../live/host-failure.ts';
import { policyViolation } from './policy-violation.ts';
import { isSaveError, upstreamCode } from './upstream-codes.ts';

/** What a reply's `error` holds; every field may be missing. */
const errorSchema = z.looseObject({
  message: z.nullish(z.unknown()),
  statusCode: z.nullish(z.union([z.number(), z.string()])),
  code: z.nullish(z.union([z.string(), z.number()])),
});

/** What the call was about, from its arguments. */
export interface Subject {
  environmentName?: string;
  flowName?: string | null;
}

interface Refusal {
  quoted: string;
  status: number;
  upstreamCode: string | null;
  /** The API behind Flow Studio checked the save and refused it. */
  saveFailed: boolean;
  subject: Subject;
}

type Quoted = Pick<Refusal, 'quoted' | 'upstreamCode'> & { violation?: PolicyViolation };

interface Meaning {
  when: (refusal: Refusal) => boolean;
  reason: (quoted: Quoted, refusal: Refusal) => HostFailure;
  effect?: 'unknown';
  transient?: true;
}

/** Texts of an error on the way, not of a decision of the server. */
const BROKE = /timed? ?out|ETIMEDOUT|ECONNRESET|socket hang up|gateway/i;

const refused = (quoted: Quoted): HostFailure => ({ code: 'refused', ...quoted });

/** The first row that matches. Codes decide, since the texts may be localised. */
const MEANINGS: readonly Meaning[] = [
  {
    when: ({ quoted }) => asksForSignIn(quoted),
    reason: () => ({ code: 'sign-in-required' }),
  },
  {
    when: ({ status, upstreamCode }) => status === 429 || upstreamCode === 'TooManyRequests',
    transient: true,
    reason: ({ quoted }) => ({ code: 'throttled', status: null, quoted }),
  },
  {
    when: (refusal) => lacks(refusal, 'environment'),
    reason: (quoted, { subject: { environmentName = '' } }) => ({
      code: 'environment-not-visible',
      ...quoted,
      environmentName,
    }),
  },
  {
    when: (refusal) => lacks(refusal, 'flow'),
    reason: (quoted, { subject: { environmentName = '', flowName } }) => ({
      code: 'flow-not-visible',
      ...quoted,
      environmentName,
      flowName: flowName ?? '',
    }),
  },
  {
    when: ({ saveFailed, status }) => saveFailed && status >= 500,
    effect: 'unknown',
    reason: refused,
  },
  { when: ({ saveFailed }) => saveFailed, reason: refused },
  {
    when: ({ status }) => status === 408 || status >= 500,
    effect: 'unknown',
    transient: true,
    reason: (quoted, { status }) => ({ code: 'upstream-trouble', ...quoted, status }),
  },
  {
    when: ({ quoted, status }) => status === 0 && BROKE.test(quoted),
    effect: 'unknown',
    reason: refused,
  },
  { when: () => true, reason: refused },
];

/** What an `error` other than null means. */
export function refusal(error: unknown, subject: Subject): Failure {
  const read = errorSchema.safeParse(error);
  const { message, statusCode, code } = read.success ? read.data : { message: error };
  const quoted = wordsOf(message ?? error);
  const facts: Refusal = {
    quoted,
    status: Number(statusCode ?? 0) || 0,
    upstreamCode: upstreamCode(quoted, code),
    saveFailed: isSaveError(quoted),
    subject,
  };
  const { reason, effect, transient } = MEANINGS.find(({ when }) => when(facts)) as Meaning;
  const violation = policyViolation(error);
  const found = reason(
    { quoted, upstreamCode: facts.upstreamCode, ...(violation === null ? {} : { violation }) },
    facts,
  );
  return new Failure(found, {
    effect: effect ?? 'none',
    transient: transient ?? false,
    isLasting: found.code === 'sign-in-required',
    retryAfterMs: transient === undefined ? null : waitIn(quoted),
  });
}

/** Whether a text asks a person to sign in, which nobody can do in CI. */
export function asksForSignIn(words: string): boolean {
  return words.includes('grant_flow_studio_access');
}

/** The failure for a reply that asks for a sign-in, in any form. */
export function signInFailure(): Failure {
  return new Failure({ code: 'sign-in-required' }, { isLasting: true });
}

/**
 * A 404 does not say which of the two is missing: the code decides, otherwise the names in its
 * text.
 */
function lacks(refusal: Refusal, what: 'environment' | 'flow'): boolean {
  const { status, quoted, subject, saveFailed } = refusal;
  const code = refusal.upstreamCode ?? '';
  if (code === 'MissingEnvironmentFilter') return what === 'environment';
  const says = /^(environment|flow|workflow)NotFound$/i.test(code);
  if (!says && (status !== 404 || saveFailed || /connection/i.test(code))) return false;
  return what === missingOf(code, quoted, subject);
}

function missingOf(code: string, words: string, { environmentName, flowName }: Subject) {
  if (!flowName || /environment/i.test(code)) return 'environment';
  if (/flow/i.test(code) || words.includes(flowName)) return 'flow';
  const namesEnvironment = words.includes(environmentName ?? '\0') || /environment/i.test(words);
  return namesEnvironment ? 'environment' : 'flow';
}

function wordsOf(message: unknown): string {
  if (typeof message === 'string' && message !== '') return message;
  return JSON.stringify(message)?.slice(0, 200) ?? '';
}

/** `Try again in 27 seconds`, as the gateway behind Flow Studio puts it. */
function waitIn(words: string): number | null {
  const seconds = /\b(\d{1,5}) seconds?\b/i.exec(words)?.[1];
  return seconds === undefined ? null : Number(seconds) * 1000;
}
