import type { HostFailure } from '../live/host.ts';
import type { Reason } from '../wording/reason.ts';

/** An operation that the server's message names, located in the flow's file. */
export interface NamedOperation {
  kind: 'trigger' | 'action';
  name: string;
  file: string;
  line: number;
}

/** A connection that a refusal may be about. */
export interface SuspectConnection {
  key: string;
  connectionName: string | null;
  owner: string | null;
}

/** The fields of every refused save, start or stop. */
export interface RefusedSave {
  cause: HostFailure;
  environment: string;
  file: string;
  /** Null where the server's message names none. */
  operation: NamedOperation | null;
}

/** What a refusal means (flow-studio-mcp.md, Refusals a client explains). */
export type RefusalReason =
  | Reason<
      | 'policy-violated'
      | 'references-not-received'
      | 'operation-without-reference'
      | 'authentication-not-allowed'
      | 'definition-invalid'
      | 'variable-invalid'
      | 'description-too-long'
      | 'operation-unknown'
      | 'resource-not-found'
      | 'references-not-bound-yet'
      | 'invoker-not-there'
      | 'target-not-found'
      | 'throttled-too-long'
      | 'refusal-unknown',
      RefusedSave
    >
  | Reason<
      'connection-not-allowed',
      RefusedSave & { deployAs: string | null; connections: SuspectConnection[] }
    >
  | Reason<
      'connection-not-configured',
      RefusedSave & { environmentName: string; connections: SuspectConnection[] }
    >
  | Reason<'connection-in-place-of-key', RefusedSave & { keys: string[] }>
  | Reason<'parameter-missing', RefusedSave & { parameter: string | null }>;
