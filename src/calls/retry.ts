import type { GivenUp, Retry, Service } from '../live/host-failure.ts';
import { asFailure, Failure } from './failure.ts';
import type { Pace } from './pace.ts';

/** What a call does on the server, which decides whether it may be sent again. */
export type CallKind = 'read' | 'observe' | 'update' | 'set-state' | 'create';

/**
 * Reads and updates are retried, a create never. After a lost reply the caller checks an update; a
 * state may be set twice. What is only observed (`observe`) takes nothing of the run's budget: its
 * caller asks again later.
 */
const MAY_TRY_AGAIN: Record<CallKind, (failure: Failure) => boolean> = {
  read: ({ transient }) => transient,
  observe: () => false,
  update: ({ transient, effect }) => transient && effect === 'none',
  'set-state': ({ transient }) => transient,
  create: () => false,
};

const MOST_TRIES = 4;
/** A call that timed out has already taken two minutes. */
const MOST_TIMEOUTS = 2;
/** All waits of one call together; a longer `Retry-After` ends the call at once. */
const LONGEST_WAIT_MS = 180_000;
const FIRST_WAIT_MS = 1_000;

interface RetryOptions {
  kind: CallKind;
  /** A tool, or a method of the protocol. */
  call: string;
  /** Who is called; absent: Flow Studio. */
  service?: Service | undefined;
  pace: Pace;
  onRetry: (retry: Retry) => void;
}

/** Whether a call of this kind changes something. */
export function isWrite(kind: CallKind): boolean {
  return kind !== 'read' && kind !== 'observe';
}

/** Runs `attempt` until it succeeds, must not be repeated, or the run's waiting time is used up. */
export function withRetries<T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> {
  const result = repeating(attempt, options);
  if (isWrite(options.kind)) options.pace.writing(result);
  return result;
}

async function repeating<T>(
  attempt: () => Promise<T>,
  { kind, call, service, pace, onRetry }: RetryOptions,
): Promise<T> {
  const failures: Failure[] = [];
  await pace.turn();
  if (pace.isClosed) throw new Failure({ code: 'connection-closed-before' });
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
      onRetry(retryOf({ call, service }, failure, wait, failures.length + 1));
      await pace.wait(wait, failure);
      waited += wait;
    }
  }
}

function insist(failures: Failure[], givenUp: GivenUp | null): void {
  if (givenUp !== null) throw outcome(failures, givenUp);
}

function retryOf(
  asked: Pick<RetryOptions, 'call' | 'service'>,
  failure: Failure,
  wait: number,
  next: number,
): Retry {
  const code = failure.isThrottled ? 'waiting-for-server' : 'trying-again';
  const { call = asked.call, service = asked.service } = failure.reason;
  const who = service === undefined ? {} : { service };
  const cause = { ...failure.reason, ...who };
  return { code, call, ...who, cause, seconds: seconds(wait), next, most: MOST_TRIES };
}

function tooLong({ retryAfterMs }: Failure, wait: number): GivenUp | null {
  if (wait <= LONGEST_WAIT_MS) return null;
  return (retryAfterMs ?? 0) > LONGEST_WAIT_MS
    ? { code: 'wait-too-long', seconds: seconds(retryAfterMs ?? 0) }
    : { code: 'call-waited-enough' };
}

function isEnough(failures: Failure[]): boolean {
  const timeouts = failures.filter(({ kind }) => kind === 'timeout').length;
  return failures.length >= MOST_TRIES || timeouts >= MOST_TIMEOUTS;
}

/**
 * The last failure decides; but if an earlier attempt may have changed something, so may the call.
 */
function outcome(failures: Failure[], givenUp: GivenUp | null): Failure {
  const last = failures.at(-1) as Failure;
  if (failures.some(({ effect }) => effect === 'unknown')) last.effect = 'unknown';
  last.tries = failures.length;
  last.givenUp = givenUp;
  return last;
}

/** 1, 2, 4 s, each reduced by up to a half so that parallel calls do not return together. */
function backOff(tries: number): number {
  return FIRST_WAIT_MS * 2 ** (tries - 1) * (0.5 + Math.random() / 2);
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}
