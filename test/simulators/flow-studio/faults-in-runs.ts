import type { FaultTable } from './faults.ts';
import { canarySecret } from './read-shape.ts';
import type { Json } from './state.ts';

/** A secret as a server may write it. */
const SECRET = `https://a.example/run?sv=1.0&sig=${canarySecret}`;

/** Lists of runs that say something else than what is so. */
const LISTS = {
  'of the future': (runs) => runs.map((run) => ({ ...run, startTime: '2099-01-01T00:00:00Z' })),
  'of another flow': (runs) =>
    runs.map((run, n) => ({ ...run, name: `0900${n}CU02`, status: 'Failed' })),
  thousands: (runs) => Array.from({ length: 5_000 }, (_, n) => ({ ...runs[0], name: `run ${n}` })),
  'without fields': (runs) =>
    runs.flatMap((run) => Object.keys(run).map((key) => ({ ...run, [key]: undefined }))),
  'of other types': (runs) =>
    runs.flatMap((run) => Object.keys(run).map((key) => ({ ...run, [key]: [1, {}] }))),
  'with secrets': (runs) =>
    runs.map((run) => ({
      ...run,
      status: `Failed ${SECRET}`,
      // V8 reads a date with a comment.
      startTime: `Sun, 01 Jan 2099 10:00:00 GMT (${SECRET})`,
      error: { code: SECRET, message: SECRET },
    })),
} satisfies Record<string, (runs: Json[]) => object[]>;

/** Why a run failed, in as many ways. */
const ERRORS = {
  'no list': () => ({ failedActions: 'none', allActions: null }),
  'of other types': () => ({ failedActions: [null, 5, [], {}, { actionName: 7, code: {} }] }),
  thousands: () => ({
    failedActions: Array.from({ length: 5_000 }, (_, n) => ({ actionName: `Action ${n}` })),
  }),
  'with secrets': () => ({
    failedActions: [{ actionName: SECRET, code: SECRET, error: { code: SECRET, message: SECRET } }],
    error: { message: SECRET },
  }),
} satisfies Record<string, () => object>;

export type RunsLie = keyof typeof LISTS;
export type RunErrorLie = keyof typeof ERRORS;

/** What a server says of runs that is not so. */
export const runFaults: FaultTable<'runs-lie' | 'run-error-lies'> = {
  'runs-lie': ({ as }) => ({
    rewrite: (document) => {
      if (!Array.isArray(document)) return;
      const runs = document as Json[];
      runs.splice(0, runs.length, ...(LISTS[as](structuredClone(runs)) as Json[]));
    },
  }),
  'run-error-lies': ({ as }) => ({
    rewrite: (document) => void Object.assign(document, ERRORS[as]()),
  }),
};

export const RUNS_LIES = Object.keys(LISTS) as RunsLie[];
export const RUN_ERROR_LIES = Object.keys(ERRORS) as RunErrorLie[];
