import type { JsonObject } from '../json/json.ts';
import { type HostErrorKind, type HostFailure, kindOf } from './host-failure.ts';
import type { ReferenceRow, ReferenceUse, RowBinding } from './references.ts';
import type { RunReader } from './runs.ts';

export type { HostFailure } from './host-failure.ts';

/**
 * `draft`: somebody's unpublished changes; `managed`: part of a managed solution, whose flow would
 * get a layer of its own.
 */
export type FlowObstacle = 'draft' | 'managed';

/** What two flows are compared by. */
export interface FlowContent {
  /** Null keeps the current name. */
  displayName: string | null;
  /** Null keeps the current state. */
  state: string | null;
  definition: JsonObject;
  connectionReferences: object;
}

/** A flow as it lives in an environment. */
export interface LiveFlow extends FlowContent {
  flowName: string;
  displayName: string;
  /** The server does not say what it is called; absent: it does. */
  hidesName?: true;
  /** The blocks that the server returned, by key, with every field that it added. */
  connectionReferences: JsonObject;
  /** Its version as the host gives it, opaque; absent where the host has none. */
  version?: string;
  /** Why the host would refuse a save, or a save would do harm; absent where nothing does. */
  obstacle?: FlowObstacle;
  /** The description that the host keeps beside the definition; absent where it keeps none. */
  description?: string;
  /** When it was last saved, by the server's clock; absent where the server does not say it. */
  lastModifiedTime?: string;
}

export interface FlowSummary {
  flowName: string;
  displayName: string;
  /** The server does not say what it is called; absent: it does. */
  hidesName?: true;
}

/** A flow in an environment's list. */
export interface ListedFlow extends FlowSummary {
  /** As the server writes it; absent where it does not. */
  createdTime?: string;
}

/** One reference as a deployment sends it. */
export interface SentReference {
  connectionName: string;
  id: string;
  source: 'Embedded' | 'Invoker';
  /** The row that the reference is; only where a host binds rows. */
  logicalName?: string;
}

/** A complete content to write, and where; `flowName` null creates a flow. */
export interface FlowSave extends Omit<FlowContent, 'state'> {
  environmentName: string;
  flowName: string | null;
  /** The version that it may replace; only where the host has versions. */
  version?: string | undefined;
  /** What the flow is called, for a server that demands a description of every flow. */
  title: string;
  description: string | null;
  connectionReferences: Record<string, SentReference> | JsonObject;
}

/** A connection as the key's account sees it. */
export interface LiveConnection {
  connectionName: string;
  /** As `connectorOf` writes it (`shared_teams`); null where the server does not name it. */
  connector: string | null;
  displayName: string;
  /**
   * The sign-in name of the person who created it. Null where the server gives only a person's name
   * or an id, which cannot be compared with an account of the map.
   */
  owner: string | null;
  /**
   * The account that it signs in as: it may be another person's, or one outside this tenant; null
   * as above.
   */
  signedInAs: string | null;
  /** Known values: `Connected`, `Error`, `Unauthenticated`. */
  status: string | null;
  expiresAt: Date | null;
}

/** The connections that the key's account owns in an environment, and those shared with it. */
export interface ConnectionList {
  connections: LiveConnection[];
  /**
   * False when the server has more than it listed: then a connection that is not listed may exist.
   */
  isWhole: boolean;
}

export interface LiveEnvironment {
  environmentName: string;
  displayName: string;
  state: string | null;
}

/** What a key says about itself. */
export interface KeyFacts {
  expiresAt: Date | null;
  /** A sign-in name, comparable with `deployAs`; null where the key names none. */
  account: string | null;
}

/** Reads flows. Every method of a host throws only `HostError`; reads may be retried inside. */
export interface FlowLookup {
  /** All of them: a list that is cut short is an error. */
  listFlows(environmentName: string): Promise<ListedFlow[]>;
  /** Null when the environment has no such flow. */
  readFlow(environmentName: string, flowName: string): Promise<LiveFlow | null>;
}

/** Everything that a check may ask of a host; nothing here can change anything. */
export interface FlowReader extends FlowLookup {
  listConnections(environmentName: string): Promise<ConnectionList>;
  /** The references of an environment; only where the host binds rows. */
  listReferences?(environmentName: string): Promise<ReferenceRow[]>;
  /** All flows on some rows, by logical name; only where the host binds rows. */
  flowsOnReferences?(
    environmentName: string,
    logicalNames: readonly string[],
  ): Promise<ReferenceUse[]>;
  /** The environments that the key's account can enter. */
  listEnvironments(): Promise<LiveEnvironment[]>;
  /** The status that the connector's own test returns; only where the server has such a test. */
  testConnection?(
    environmentName: string,
    connector: string,
    connectionName: string,
  ): Promise<string | null>;
}

/** What a deployment needs. Updates may be retried inside; a create is never retried. */
export interface FlowHost extends FlowLookup {
  /**
   * Who is called for an environment, as a person knows it. A failure that lasts ends the calls to
   * that one, and to no other.
   */
  serverOf(environmentName: string): string;
  /** Returns the guid of the flow that was written. */
  saveFlow(save: FlowSave): Promise<string>;
  /** Returns the state that the server says the flow has afterwards. */
  setState(
    environmentName: string,
    flowName: string,
    state: 'Started' | 'Stopped',
    version?: string,
  ): Promise<string>;
  /** Binds a row to a connection, or to none; only where the host binds rows. */
  bindReference?(environmentName: string, binding: RowBinding): Promise<void>;
  /** Waits between two looks at the same thing; ends at once when the run must end. */
  pause(milliseconds: number): Promise<void>;
  /** Absent where the server does not list runs. */
  runs?: RunReader;
}

interface HostErrorDetails {
  /** True when the request was sent and its result is unknown. */
  mayHaveWritten?: boolean;
  /** True when every further call of the run would end the same way. */
  isLasting?: boolean;
  cause?: unknown;
}

/** Why a call to the host failed, as data; `report/reasons` has the words, the message is its code. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly failure: HostFailure;
  readonly mayHaveWritten: boolean;
  readonly isLasting: boolean;

  constructor(
    failure: HostFailure,
    { mayHaveWritten = false, isLasting = false, cause }: HostErrorDetails = {},
  ) {
    super(failure.code, { cause });
    this.failure = failure;
    this.mayHaveWritten = mayHaveWritten;
    this.isLasting = isLasting;
  }

  get kind(): HostErrorKind {
    return kindOf(this.failure);
  }
}

/** Returns a `HostError`; throws any other error. */
export function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  throw error;
}
