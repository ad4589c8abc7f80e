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

/** What the server reports about the data policy behind a refusal. */
export interface ViolatedPolicy {
  /** Null where the server does not name it. */
  policy: string | null;
  /** The connectors that it names, such as a forbidden pair, each with its first use. */
  connectors: { name: string; operation: NamedOperation | null }[];
}

/** The fields of every refused save, start or stop. */
export interface RefusedSave {
  cause: HostFailure;
  environment: string;
  file: string;
  /** Null where the server's message names none. */
  operation: NamedOperation | null;
}

/** What a refusal means. */
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
      | 'invoker-not-there'
      | 'target-not-found'
      | 'throttled-too-long'
      | 'changed-in-between'
      | 'row-not-bound'
      | 'licence-missing'
      | 'called-flow-unpublished'
      | 'called-flow-for-invoker'
      | 'owner-is-application'
      | 'trigger-concurrency-kept'
      | 'draft-blocks-save'
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
