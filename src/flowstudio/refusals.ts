import * as z from 'zod/mini';
import type { HostErrorKind } from '../live/host.ts';
import { Failure } from './failure.ts';
import { THROTTLED } from './statuses.ts';
import { tellsOfSave, upstreamCode } from './upstream-codes.ts';

/** What a reply's `error` holds; every field may be missing. */
const errorSchema = z.looseObject({
  message: z.nullish(z.unknown()),
  statusCode: z.nullish(z.union([z.number(), z.string()])),
  code: z.nullish(z.union([z.string(), z.number()])),
});

/** What the call was about, as its arguments say. */
export interface Subject {
  environmentName?: string;
  flowName?: string | null;
}

interface Refusal {
  words: string;
  status: number;
  code: string | null;
  /** A save that the API behind Flow Studio judged and turned down. */
  saveFailed: boolean;
  subject: Subject;
}

interface Meaning {
  when: (refusal: Refusal) => boolean;
  kind: HostErrorKind;
  says: (refusal: Refusal) => string;
  effect?: 'unknown';
  transient?: true;
  isThrottled?: true;
  missing?: 'environment' | 'flow';
}

/** Words of something that broke on the way, rather than of a judgement. */
const BROKE = /timed? ?out|ETIMEDOUT|ECONNRESET|socket hang up|gateway/i;

/** The first row that fits. Codes decide, since the texts may be localised. */
const MEANINGS: readonly Meaning[] = [
  { when: ({ words }) => asksForSignIn(words), kind: 'sign-in', says: () => SIGN_IN },
  {
    when: ({ status, code }) => status === 429 || code === 'TooManyRequests',
    kind: 'http',
    transient: true,
    isThrottled: true,
    says: ({ words }) => `"${words}" ${THROTTLED}`,
  },
  {
    when: (refusal) => lacks(refusal, 'environment'),
    kind: 'not-found',
    missing: 'environment',
    says: ({ words, subject }) =>
      `The environment ${subject.environmentName ?? ''} is not there for this key: "${words}" Correct \`environmentName\` in the map, or use the key of an account that may enter it.`,
  },
  {
    when: (refusal) => lacks(refusal, 'flow'),
    kind: 'not-found',
    missing: 'flow',
    says: ({ words, subject }) =>
      `The environment ${subject.environmentName ?? ''} has no flow ${subject.flowName ?? ''} for this key: "${words}" Correct \`flowName\` in the map, or share the flow with the key's account.`,
  },
  {
    when: ({ saveFailed, status }) => saveFailed && status >= 500,
    kind: 'refused',
    effect: 'unknown',
    says: ({ words }) => words,
  },
  { when: ({ saveFailed }) => saveFailed, kind: 'refused', says: ({ words }) => words },
  {
    when: ({ status }) => status === 408 || status >= 500,
    kind: 'http',
    effect: 'unknown',
    transient: true,
    says: ({ words, status }) =>
      `Power Automate failed behind Flow Studio (${status}): "${words}" Run again later.`,
  },
  {
    when: ({ words, status }) => status === 0 && BROKE.test(words),
    kind: 'refused',
    effect: 'unknown',
    says: ({ words }) => words,
  },
  { when: () => true, kind: 'refused', says: ({ words }) => words },
];

/** What an `error` that is not null means (flow-studio-mcp.md, A reply). */
export function refusal(error: unknown, subject: Subject): Failure {
  const read = errorSchema.safeParse(error);
  const { message, statusCode, code } = read.success ? read.data : { message: error };
  const words = wordsOf(message ?? error);
  const facts: Refusal = {
    words,
    status: Number(statusCode ?? 0) || 0,
    code: upstreamCode(words, code),
    saveFailed: tellsOfSave(words),
    subject,
  };
  const meaning = MEANINGS.find(({ when }) => when(facts)) as Meaning;
  const { kind, says, effect, transient, isThrottled, missing } = meaning;
  return new Failure(says(facts), {
    kind,
    code: facts.code,
    effect: effect ?? 'none',
    transient: transient ?? false,
    isThrottled: isThrottled ?? false,
    isLasting: kind === 'sign-in',
    missing: missing ?? null,
    retryAfterMs: transient === undefined ? null : waitIn(words),
  });
}

/** Whether words ask a person to sign in, which nobody can do in CI. */
export function asksForSignIn(words: string): boolean {
  return words.includes('grant_flow_studio_access');
}

/** The failure of a reply that asks for it, in whatever form. */
export function signInFailure(): Failure {
  return new Failure(SIGN_IN, { kind: 'sign-in', isLasting: true });
}

const SIGN_IN =
  "Flow Studio asks the key's owner to sign in, which a run cannot do. Let that person connect an MCP client to Flow Studio with this key, call grant_flow_studio_access and follow its link; then run again.";

/** A 404 tells neither from the other: the code does, else the names in its words. */
function lacks(refusal: Refusal, what: 'environment' | 'flow'): boolean {
  const { status, words, subject, saveFailed } = refusal;
  const code = refusal.code ?? '';
  if (code === 'MissingEnvironmentFilter') return what === 'environment';
  const says = /^(environment|flow|workflow)NotFound$/i.test(code);
  if (!says && (status !== 404 || saveFailed || /connection/i.test(code))) return false;
  return what === missingOf(code, words, subject);
}

function missingOf(code: string, words: string, { environmentName, flowName }: Subject) {
  if (!flowName || /environment/i.test(code)) return 'environment';
  if (/flow/i.test(code) || words.includes(flowName)) return 'flow';
  const namesEnvironment = words.includes(environmentName ?? '\0') || /environment/i.test(words);
  return namesEnvironment ? 'environment' : 'flow';
}

function wordsOf(message: unknown): string {
  if (typeof message === 'string' && message !== '') return message;
  return `Flow Studio refused without a reason (${JSON.stringify(message)?.slice(0, 200)})`;
}

/** `Try again in 27 seconds`, as the gateway behind Flow Studio puts it. */
function waitIn(words: string): number | null {
  const seconds = /\b(\d{1,5}) seconds?\b/i.exec(words)?.[1];
  return seconds === undefined ? null : Number(seconds) * 1000;
}
