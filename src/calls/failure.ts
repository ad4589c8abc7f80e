import { HostError, type HostFailure } from '../live/host.ts';
import { type GivenUp, type HostErrorKind, kindOf, type Service } from '../live/host-failure.ts';
import { redactAll, redactError } from '../secrets/redact.ts';

interface FailureDetails {
  effect?: 'none' | 'unknown';
  transient?: boolean;
  isLasting?: boolean;
  retryAfterMs?: number | null;
  cause?: unknown;
}

/**
 * Why one attempt of a call failed. The caller knows whether it was a write, and whether it may be
 * repeated. A `Failure` never leaves this folder.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly reason: HostFailure;
  /** `none` when the server certainly did nothing. */
  effect: 'none' | 'unknown';
  /** True when the same call may succeed a moment later. */
  readonly transient: boolean;
  /** True when every further call would end the same way. */
  readonly isLasting: boolean;
  /** The wait that the server requests. */
  readonly retryAfterMs: number | null;
  /** How often the call was sent. */
  tries = 1;
  /** Why it was not repeated, although that was allowed. */
  givenUp: GivenUp | null = null;

  constructor(reason: HostFailure, details: FailureDetails = {}) {
    super(reason.code, { cause: details.cause });
    this.reason = reason;
    this.effect = details.effect ?? 'none';
    this.transient = details.transient ?? false;
    this.isLasting = details.isLasting ?? false;
    this.retryAfterMs = details.retryAfterMs ?? null;
  }

  get kind(): HostErrorKind {
    return kindOf(this.reason);
  }

  /** True when the server asks for fewer calls. */
  get isThrottled(): boolean {
    return this.reason.code === 'throttled';
  }
}

/** An answer arrived, but it does not show what was done. */
export function unreadable(reason: HostFailure): Failure {
  return new Failure(reason, { effect: 'unknown' });
}

/** Errors of the MCP client itself, by their code. */
const OF_THE_CLIENT: Readonly<Record<string, HostFailure>> = {
  CONNECTION_CLOSED: { code: 'connection-closed' },
  NOT_CONNECTED: { code: 'connection-closed-before' },
  REQUEST_TIMEOUT: { code: 'timeout', seconds: null },
};

/** Any thrown value as a `Failure`; after an unexpected error it is unknown what the server did. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const detail = error instanceof Error ? error.message : String(error);
  const reason = OF_THE_CLIENT[code] ?? { code: 'answer-unusable', detail };
  return new Failure(reason, { effect: 'unknown', cause: error });
}

/** What the reason does not say itself: it may name another call that this one needed. */
interface Circumstances {
  /** A tool, or a method of the protocol. */
  call: string;
  /** Absent: Flow Studio. */
  service?: Service;
  write: boolean;
  secrets: readonly string[];
}

/** The error that leaves this folder, without secrets in its fields, stack or causes. */
export function toHostError(failure: Failure, about: Circumstances): HostError {
  const { call, service, write, secrets } = about;
  const { reason, effect, tries, givenUp, isLasting, cause } = failure;
  const found: HostFailure = {
    call,
    ...(service === undefined ? {} : { service }),
    ...reason,
    ...(tries > 1 ? { tries } : {}),
    ...(givenUp === null ? {} : { givenUp }),
  };
  return new HostError(redactAll(found, secrets), {
    mayHaveWritten: write && effect === 'unknown',
    isLasting,
    cause: redactError(cause, secrets),
  });
}
