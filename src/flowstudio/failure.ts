import { redact, redactError } from '../flow/redact.ts';
import { HostError, type HostErrorKind } from '../live/host.ts';

interface FailureDetails {
  kind: HostErrorKind;
  code?: string | null;
  effect?: 'none' | 'unknown';
  transient?: boolean;
  isThrottled?: boolean;
  isLasting?: boolean;
  retryAfterMs?: number | null;
  missing?: 'environment' | 'flow' | null;
  cause?: unknown;
}

/**
 * Why one try of a call failed. Whether it was a write, and whether it may be tried again, is for
 * others to say; a `Failure` never leaves this folder.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly kind: HostErrorKind;
  readonly code: string | null;
  /** `none` when the server certainly did nothing. */
  effect: 'none' | 'unknown';
  /** True when the same call may succeed a moment later. */
  readonly transient: boolean;
  /** True when the server asks for fewer calls. */
  readonly isThrottled: boolean;
  /** True when every further call would end the same way. */
  readonly isLasting: boolean;
  /** The wait that the server asks for. */
  readonly retryAfterMs: number | null;
  /** What is not there, of a `not-found`. */
  readonly missing: 'environment' | 'flow' | null;

  constructor(message: string, details: FailureDetails) {
    super(message, { cause: details.cause });
    this.kind = details.kind;
    this.code = details.code ?? null;
    this.effect = details.effect ?? 'none';
    this.transient = details.transient ?? false;
    this.isThrottled = details.isThrottled ?? false;
    this.isLasting = details.isLasting ?? false;
    this.retryAfterMs = details.retryAfterMs ?? null;
    this.missing = details.missing ?? null;
  }
}

/** What the MCP client itself may throw, by its code. */
const OF_THE_CLIENT: Readonly<Record<string, [HostErrorKind, string]>> = {
  CONNECTION_CLOSED: ['network', 'The run closed its connection before the answer came.'],
  NOT_CONNECTED: ['network', 'The run has already closed its connection.'],
  REQUEST_TIMEOUT: ['timeout', 'Flow Studio gave no answer in time; run again.'],
};

/** Anything thrown as a `Failure`; what none of the layers expected leaves open what happened. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words = error instanceof Error ? error.message : String(error);
  const [kind, message] = OF_THE_CLIENT[code] ?? [
    'protocol',
    `The answer could not be used: ${words}. If it happens again, report it to Flowgate.`,
  ];
  return new Failure(message, { kind, effect: 'unknown', cause: error });
}

/** Errors of the way, whose sentence needs the call's name; the others speak of the flow or the key. */
const NAMES_THE_CALL = new Set<HostErrorKind>(['network', 'timeout', 'http', 'protocol']);

interface Circumstances {
  /** A tool, or a method of the protocol. */
  call: string;
  write: boolean;
  secrets: readonly string[];
}

/** The error that leaves this folder: no secret in message, stack or causes. */
export function toHostError(failure: Failure, { call, write, secrets }: Circumstances): HostError {
  const mayHaveWritten = write && failure.effect === 'unknown';
  const named = NAMES_THE_CALL.has(failure.kind) ? `${call}: ${failure.message}` : failure.message;
  const message = redact(named, secrets);
  const { kind, code, isLasting, cause } = failure;
  return new HostError(message, {
    kind,
    code: code === null ? null : redact(code, secrets),
    mayHaveWritten,
    isLasting,
    cause: redactError(cause, secrets),
  });
}
