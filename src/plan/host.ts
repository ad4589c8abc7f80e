import type { JsonObject } from '../flow/json.ts';

/** A flow as it lives in an environment. */
export interface LiveFlow {
  flowName: string;
  displayName: string;
  state: string | null;
  definition: JsonObject;
  /** The blocks that the server returned, by key, with every field that it added. */
  connectionReferences: JsonObject;
}

export interface FlowSummary {
  flowName: string;
  displayName: string;
}

/** One reference as a deployment sends it. */
export interface SentReference {
  connectionName: string;
  id: string;
  source: 'Embedded' | 'Invoker';
}

/** A whole flow to write; `flowName` null creates it. */
export interface FlowSave {
  environmentName: string;
  flowName: string | null;
  /** Null leaves the name as it is. */
  displayName: string | null;
  description: string | null;
  definition: JsonObject;
  connectionReferences: Record<string, SentReference> | JsonObject;
}

/**
 * What planning and deploying need of the place where flows live. Every call may throw a
 * `HostError` and nothing else. Reads and updates may be retried inside; a create never is.
 */
export interface FlowHost {
  listFlows(environmentName: string): Promise<FlowSummary[]>;
  /** Null when the environment has no such flow. */
  readFlow(environmentName: string, flowName: string): Promise<LiveFlow | null>;
  /** Returns the guid of the flow that was written. */
  saveFlow(save: FlowSave): Promise<string>;
  /** Returns the state that the flow has afterwards. */
  setState(
    environmentName: string,
    flowName: string,
    state: 'Started' | 'Stopped',
  ): Promise<string>;
}

export type HostErrorKind =
  | 'network'
  | 'timeout'
  | 'http'
  | 'key'
  | 'protocol'
  | 'refused'
  | 'sign-in'
  | 'not-found';

interface HostErrorDetails {
  kind: HostErrorKind;
  /** The upstream code, such as `ConnectionAuthorizationFailed`. */
  code?: string | null;
  /** True when the request left and its answer does not tell what became of it. */
  mayHaveWritten?: boolean;
  cause?: unknown;
}

/** An error's words without its full stop, to be put into a sentence. */
export function said(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.replace(/\.$/, '');
}

/** Why a call to the host failed; the message says what happened and what to do next. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly kind: HostErrorKind;
  readonly code: string | null;
  readonly mayHaveWritten: boolean;

  constructor(
    message: string,
    { kind, code = null, mayHaveWritten = false, cause }: HostErrorDetails,
  ) {
    super(message, { cause });
    this.kind = kind;
    this.code = code;
    this.mayHaveWritten = mayHaveWritten;
  }
}
