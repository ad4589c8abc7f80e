import { dig, digString, isObject, type Json } from '../json/json.ts';
import { type FlowRun, LISTED_RUNS, type RunFailure, type RunReader } from '../live/runs.ts';
import type { Connection } from './connection.ts';
import { readDocument } from './messages.ts';
import { runErrorSchema, runListSchema } from './replies.ts';

const RUNS = 'get_live_flow_runs';
const RUN_ERROR = 'get_live_flow_run_error';

/** The runs of flows; undefined where the server has no tool that lists them. */
export function runReader(connection: Connection): RunReader | undefined {
  if (connection.offers(RUNS) === null) return undefined;
  return {
    listRuns: (environmentName, flowName) => listRuns(connection, environmentName, flowName),
    ...(connection.offers(RUN_ERROR) === null
      ? {}
      : { readFailure: (...which) => readFailure(connection, ...which) }),
  };
}

function listRuns(
  connection: Connection,
  environmentName: string,
  flowName: string,
): Promise<FlowRun[]> {
  return connection.call({
    kind: 'observe',
    tool: RUNS,
    needed: { environmentName, flowName },
    wanted: () => ({ top: LISTED_RUNS }),
    read: (document) => {
      const reply = readDocument(runListSchema, document);
      const listed = (Array.isArray(reply) ? reply : reply.runs) as Json[];
      return listed.flatMap((each) => runIn(each) ?? []).slice(0, LISTED_RUNS);
    },
  });
}

/** Null for a run without a name or a start, which cannot be distinguished from others. */
function runIn(listed: Json): FlowRun | null {
  const runName = digString(listed, 'name');
  const time = Date.parse(digString(listed, 'startTime') ?? '');
  if (runName === null || Number.isNaN(time)) return null;
  // `Date.parse` accepts a date followed by any text in brackets, which may be a secret.
  const startTime = new Date(time).toISOString();
  const status = wordIn(dig(listed, 'status')) ?? '';
  return { runName, status, startTime, code: wordIn(dig(listed, 'error', 'code')) };
}

/** The failed actions, outer to inner: the last is the cause, and often has no `error`. */
function readFailure(
  connection: Connection,
  environmentName: string,
  flowName: string,
  runName: string,
): Promise<RunFailure> {
  return connection.call({
    kind: 'observe',
    tool: RUN_ERROR,
    needed: { environmentName, flowName, runName },
    read: (document) => {
      const { failedActions } = readDocument(runErrorSchema, document);
      const cause = (failedActions ?? []).filter(isObject).at(-1);
      const code = wordIn(dig(cause, 'code')) ?? wordIn(dig(cause, 'error', 'code'));
      return { action: digString(cause, 'actionName'), code };
    },
  });
}

/** A code or a status is one plain word; any other text may contain personal data. */
function wordIn(value: Json | undefined): string | null {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^[\w.-]{1,80}$/.test(text) ? text : null;
}
