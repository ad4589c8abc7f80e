import type { HostFailure } from '../live/host.ts';
import type { Reason } from '../wording/reason.ts';

/** An operation that the server's words name, found again in the flow's file. */
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

/** What the server says of the data policy behind a refusal. */
export interface ViolatedPolicy {
  /** Null where it is not named. */
  policy: string | null;
  /** Those that it names, such as a pair that may not meet, each with its first use. */
  connectors: { name: string; operation: NamedOperation | null }[];
}

/** What is known of every save, start or stop that the server refused. */
export interface RefusedSave {
  cause: HostFailure;
  environment: string;
  file: string;
  /** Null where the server's words name none. */
  operation: NamedOperation | null;
}

/** What a refusal means (flow-studio-mcp.md, Refusals a client explains). */
export type RefusalReason =
  | Reason<
      | 'references-not-received'
      | 'operation-without-reference'
      | 'authentication-not-allowed'
      | 'definition-invalid'
      | 'variable-invalid'
      | 'description-too-long'
      | 'operation-unknown'
      | 'resource-not-found'
      | 'references-not-bound-yet'
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
  | Reason<'policy-violated', RefusedSave & ViolatedPolicy>
  | Reason<'connection-in-place-of-key', RefusedSave & { keys: string[] }>
  | Reason<'parameter-missing', RefusedSave & { parameter: string | null }>;
