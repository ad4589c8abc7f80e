import { asFailure, type Failure } from './failure.ts';
import type { Pace } from './pace.ts';

/** What a call does to the server, which decides whether it may be sent a second time. */
export type CallKind = 'read' | 'update' | 'set-state' | 'create';

/**
 * Reads and updates are retried, a create never (flow-studio-mcp.md, Refusals a client explains).
 * An update whose reply was lost is the caller's to look after; a state may be set twice.
 */
const MAY_TRY_AGAIN: Record<CallKind, (failure: Failure) => boolean> = {
  read: ({ transient }) => transient,
  update: ({ transient, effect }) => transient && effect === 'none',
  'set-state': ({ transient }) => transient,
  create: () => false,
};

const MOST_TRIES = 4;
/** A call that timed out has already taken its two minutes. */
const MOST_TIMEOUTS = 2;
/** All waits of one call together; a `Retry-After` beyond it ends the call at once. */
const LONGEST_WAIT_MS = 180_000;
const FIRST_WAIT_MS = 1_000;

interface RetryOptions {
  kind: CallKind;
  /** What to call it when telling of a wait. */
  call: string;
  pace: Pace;
  onRetry: (message: string) => void;
}

/** Runs `attempt` until it succeeds, may not be tried again, or the run's patience is at its end. */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  { kind, call, pace, onRetry }: RetryOptions,
): Promise<T> {
  const failures: Failure[] = [];
  await pace.turn();
  for (let waited = 0; ; ) {
    try {
      const result = await attempt();
      pace.succeeded();
      return result;
    } catch (error) {
      const failure = asFailure(error);
      failures.push(failure);
      const wait = failure.retryAfterMs ?? backOff(failures.length);
      const late = tooLong(failure, waited + wait);
      const mayTry = MAY_TRY_AGAIN[kind](failure);
      if (!mayTry && late === null) pace.heed(wait, failure);
      if (!mayTry || isEnough(failures)) throw outcome(failures, null);
      insist(failures, pace.stopped() ?? late ?? pace.refusal(wait));
      onRetry(waitText(call, failure, wait, failures.length + 1));
      await pace.wait(wait, failure);
      waited += wait;
    }
  }
}

function insist(failures: Failure[], refusal: string | null): void {
  if (refusal !== null) throw outcome(failures, refusal);
}

function waitText(call: string, failure: Failure, wait: number, next: number): string {
  const tries = `try ${next} of ${MOST_TRIES}`;
  return failure.isThrottled
    ? `${call}: Flow Studio asks for patience; waiting ${seconds(wait)} s, and so do all other calls (${tries}).`
    : `${call}: ${failure.message} Trying again in ${seconds(wait)} s (${tries}).`;
}

function tooLong({ retryAfterMs }: Failure, wait: number): string | null {
  if (wait <= LONGEST_WAIT_MS) return null;
  return (retryAfterMs ?? 0) > LONGEST_WAIT_MS
    ? `The server asks for a wait of ${seconds(retryAfterMs ?? 0)} s, longer than a run waits`
    : `One call waits no longer than ${LONGEST_WAIT_MS / 1000} s`;
}

function isEnough(failures: Failure[]): boolean {
  const timeouts = failures.filter(({ kind }) => kind === 'timeout').length;
  return failures.length >= MOST_TRIES || timeouts >= MOST_TIMEOUTS;
}

/** The last failure stands for all; but what an earlier try may have done stays done. */
function outcome(failures: Failure[], refusal: string | null): Failure {
  const last = failures.at(-1) as Failure;
  if (failures.some(({ effect }) => effect === 'unknown')) last.effect = 'unknown';
  if (failures.length > 1) last.message += ` (${failures.length} tries)`;
  if (refusal !== null) last.message += ` ${refusal}.`;
  return last;
}

/** 1, 2, 4 s, each cut by up to a half so that parallel calls do not come back together. */
function backOff(tries: number): number {
  return FIRST_WAIT_MS * 2 ** (tries - 1) * (0.5 + Math.random() / 2);
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}

/** `Retry-After` in milliseconds, from seconds or a date; null when there is none. */
export function retryAfter(header: string | null, now: Date): number | null {
  if (header === null || header.trim() === '') return null;
  const wait = /^\s*\d+\s*$/.test(header)
    ? Number(header) * 1000
    : Date.parse(header) - now.getTime();
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}
