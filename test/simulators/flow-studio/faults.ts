import { contentFaults } from './faults-in-content.ts';
import { type RunErrorLie, type RunsLie, runFaults } from './faults-in-runs.ts';
import { stateFaults } from './faults-in-state.ts';
import { transportFaults } from './faults-in-transport.ts';
import type { AfterWrite, Stages } from './stages.ts';
import type { ConnectionStatus, FlowContent } from './state.ts';

/** Every fault by name, with what it needs; all but the functions in two of them can be written as JSON. */
export interface FaultShapes {
  // on the way
  hang: AfterWrite;
  reset: AfterWrite;
  http: AfterWrite & {
    /** 502 comes as HTML, the others as JSON. */
    status: number;
    /** What it says, where it is not the status's own words. */
    words?: string;
    retryAfterSeconds?: number;
    retryAfterAs?: 'seconds' | 'date';
  };
  redirect: { location: string; status?: number };
  /** Something happens at this moment; `silent`: after it the call stays without an answer. */
  happens: AfterWrite & { act: () => void; silent?: boolean };
  // in what comes back
  'throttled-in-200': object;
  'truncated-json': object;
  /** `cut`: the stream ends in the middle of its one event. */
  'event-stream': { cut?: boolean };
  'text-not-json': object;
  'empty-content': object;
  'is-error': AfterWrite & { text?: string };
  'rpc-error': AfterWrite & { code: number; message: string };
  /** A refusal of the API behind, for codes that the simulator does not find out itself. */
  refuse: { code: string; message?: string; statusCode?: number };
  'sign-in': object;
  localised: object;
  'next-link-loops': object;
  'references-hidden': object;
  /** The answer lacks these fields. */
  'fields-hidden': { fields: readonly string[] };
  'state-not-reached': object;
  /** The list lacks its last flows and has no `nextLink`; `totalCount` counts them all the same. */
  'list-cut-short': { lacks?: number };
  'runs-lie': { as: RunsLie };
  'run-error-lies': { as: RunErrorLie };
  // in the state behind the server
  'key-expires': object;
  'connection-breaks': { connection: string; status?: ConnectionStatus };
  /** By default of the flow that the call names, and adding one `Compose`. */
  'edit-by-hand': {
    environment?: string;
    flow?: string;
    change?: (flow: FlowContent) => void;
  };
  'duplicate-name': { environment: string; flow: string };
  'tool-missing': { name: string };
  'unbound-references': object;
  /** A create is stored with another input than was sent. */
  'stored-differently': object;
  /** The flow is read as it was before this write for some reads; a new one is not there yet. */
  'read-stays-old': { reads?: number };
  /** A new flow is not listed at first. */
  'list-stays-old': { lists?: number };
  /** Another run creates a flow of the same name, before or after this one; `sameTime`: as the server gives it. */
  twin: { when: 'before' | 'after'; sameTime?: boolean; name?: string };
  /** A create answers with the guid of a flow that was there, and creates nothing. */
  'answers-with-old': { flow: string; writesOver?: boolean };
  /** The answer claims the state that was asked for, and the flow keeps its own. */
  'state-believed': object;
  suspended: object;
}

export type FaultAction = {
  [Kind in keyof FaultShapes]: { kind: Kind } & FaultShapes[Kind];
}[keyof FaultShapes];

/**
 * A fault in the nth call of a tool, counted from 1; without `nth` in every call. `tool` may be a method
 * (`tools/list`, `initialize`), or `*` for any call.
 */
export interface Fault {
  tool: string;
  nth?: number;
  fault: FaultAction;
}

/** One small function for each kind. */
export type FaultTable<Kinds extends keyof FaultShapes> = {
  [Kind in Kinds]: (fault: FaultShapes[Kind]) => Stages;
};

const table: FaultTable<keyof FaultShapes> = {
  ...transportFaults,
  ...contentFaults,
  ...stateFaults,
  ...runFaults,
};

/** The faults of the call just logged as the last of `calls`. */
export function faultsOf(faults: Fault[], calls: readonly { tool: string }[]): Stages[] {
  if (faults.length === 0) return [];
  const tool = calls.at(-1)?.tool;
  const nth = calls.filter((call) => call.tool === tool).length;
  return faults
    .filter((fault) => fault.tool === tool || fault.tool === '*')
    .filter((fault) => [undefined, fault.tool === '*' ? calls.length : nth].includes(fault.nth))
    .map(({ fault }) => (table[fault.kind] as (fault: FaultAction) => Stages)(fault));
}
