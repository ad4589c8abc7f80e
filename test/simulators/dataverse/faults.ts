import type { Call } from './call.ts';
import { contentFaults } from './faults-in-content.ts';
import { stateFaults } from './faults-in-state.ts';
import { transportFaults } from './faults-in-transport.ts';
import { writingFaults } from './faults-in-writing.ts';
import type { Limit } from './limits.ts';
import type { Inner } from './refusals.ts';
import type { RouteName } from './route-names.ts';
import type { AfterWrite, Stages } from './stages.ts';
import type { ConnectionStatus, Privilege } from './state.ts';

interface RetryAfter {
  retryAfterSeconds?: number;
  retryAfterAs?: 'seconds' | 'date';
}

/** Every fault by name, with what it needs; all but the functions in two of them can be written as JSON. */
export interface FaultShapes {
  // on the way
  hang: AfterWrite;
  reset: AfterWrite;
  /** The connection breaks in the middle of the answer. */
  cut: object;
  /** A JSON error without a code; `html`: a page. */
  http: AfterWrite & RetryAfter & { status: number; html?: boolean };
  redirect: { location: string; status?: number };
  /** Something happens at this moment; `silent`: after it the request stays without an answer. */
  happens: AfterWrite & { act: () => void; silent?: boolean };
  // in what comes back
  /** A page with HTTP 200. */
  html: AfterWrite;
  'truncated-json': object;
  'not-json': object;
  'empty-body': object;
  'next-link-loops': object;
  /** The token may not be sent there. */
  'next-link-elsewhere': { origin: string };
  /** A refusal of Dataverse; after the write: written, and then refused. */
  refuse: AfterWrite & { status: number; code?: string; message?: string };
  /** A refusal of the flow service, in its wrapper. */
  'flow-refuses': AfterWrite & Partial<Inner> & { code: string; status?: number };
  /** A refusal of Entra, by the number of its error. */
  'sign-in-refused': { number: number; error?: string; status?: number; message?: string };
  throttled: AfterWrite & RetryAfter & { limit?: Limit };
  localised: object;
  /** The answer lacks these fields. */
  'fields-hidden': { fields: readonly string[] };
  // in what is written
  /** The answer says that it was written. */
  'lost-write': object;
  /** Something else is written: given text, else an action less. */
  mangled: { clientdata?: string };
  /** The state stays as it was. */
  'stuck-state': object;
  /** The Dataverse trigger does not register again. */
  'dead-trigger': object;
  /** A data policy suspends the flow as it is saved. */
  suspended: object;
  // in the state behind the servers
  /** Every access token so far is refused from now on; new ones are good. */
  'tokens-revoked': object;
  'user-removed': { account?: string };
  'privilege-lost': { privilege: Privilege; account?: string };
  'secret-changed': object;
  'connection-breaks': { connection: string; status?: ConnectionStatus };
  /** Of the given flow, else of the one that the request is about; by default adds one `Compose`. */
  'edit-by-hand': { flow?: string; clientdata?: string };
  'draft-appears': { flow?: string };
  'flow-deleted': { flow?: string };
  'reference-bound': { logicalName: string; connection: string | null };
}

export type FaultAction = {
  [Kind in keyof FaultShapes]: { kind: Kind } & FaultShapes[Kind];
}[keyof FaultShapes];

/**
 * A fault in the nth call of a route, counted from 1; without `nth` in every call. `*`: any call to
 * any server; `environment`: calls to that one only.
 */
export interface Fault {
  route: RouteName | '*';
  nth?: number;
  environment?: string;
  fault: FaultAction;
}

/** One small function for each kind. */
export type FaultTable<Kinds extends keyof FaultShapes> = {
  [Kind in Kinds]: (fault: FaultShapes[Kind]) => Stages;
};

const table: FaultTable<keyof FaultShapes> = {
  ...transportFaults,
  ...contentFaults,
  ...writingFaults,
  ...stateFaults,
};

/** The faults of the call just logged as the last of `calls`. */
export function faultsOf(faults: Fault[], calls: readonly Call[]): Stages[] {
  const last = calls.at(-1);
  if (last === undefined) return [];
  return faults
    .filter((fault) => concerns(fault, last))
    .filter((fault) =>
      [undefined, calls.filter((call) => concerns(fault, call)).length].includes(fault.nth),
    )
    .map(({ fault }) => (table[fault.kind] as (fault: FaultAction) => Stages)(fault));
}

function concerns({ route, environment }: Fault, call: Call): boolean {
  if (environment !== undefined && environment !== call.server) return false;
  return route === '*' || route === call.route;
}
