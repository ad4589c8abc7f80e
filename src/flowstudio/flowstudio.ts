import { setTimeout as wait } from 'node:timers/promises';
import type { Sleep } from '../calls/pace.ts';
import type { JsonObject } from '../json/json.ts';
import {
  type FlowHost,
  type FlowReader,
  HostError,
  type ListedFlow,
  type LiveFlow,
} from '../live/host.ts';
import type { Retry } from '../live/host-failure.ts';
import { redactAll } from '../secrets/redact.ts';
import { type Connection, openConnection } from './connection.ts';
import { checkEndpoint } from './endpoint.ts';
import type { RawReply } from './http.ts';
import { checkKey } from './key.ts';
import { listConnections } from './list-connections.ts';
import { listEnvironments } from './list-environments.ts';
import { firstFlows, listFlows } from './list-flows.ts';
import { toLiveFlow, withoutCallbacks } from './live-flow.ts';
import { readDocument } from './messages.ts';
import { runReader } from './read-runs.ts';
import { liveFlowSchema, stateSchema } from './replies.ts';
import { saveFlow } from './save-flow.ts';
import { CONNECTION_TEST, testConnection } from './test-connection.ts';
import { READING, type ServerFacts, WRITING } from './tools.ts';

export { checkEndpoint } from './endpoint.ts';
export { type MissingTool, missingTools } from './expectations.ts';
export type { RawReply } from './http.ts';
export { readKey } from './key.ts';
export type { ServerFacts } from './tools.ts';

export interface FlowStudioOptions {
  endpoint: string;
  apiKey: string;
  /** For one attempt of a call; vendor clients wait 120 s. */
  timeoutMs?: number;
  /** Called before each wait; holds no secret. */
  onRetry?: (retry: Retry) => void;
  now?: () => Date;
  sleep?: Sleep;
  /** Aborted when the run must end: then nothing waits any more, and calls get little time. */
  signal?: AbortSignal;
  /** Called with every raw answer, secrets included. */
  onReply?: (reply: RawReply) => void;
}

/** A connection to a Flow Studio server that cannot write. */
export interface FlowStudioReader extends FlowReader {
  /** What the server said about itself on connecting. */
  server(): ServerFacts;
  /** The first page of an environment's flows. */
  firstFlows(environmentName: string): Promise<ListedFlow[]>;
  /**
   * Like `readFlow`, but with the server's complete reply, without the signed URLs that the server
   * adds.
   */
  readReply(
    environmentName: string,
    flowName: string,
  ): Promise<{ flow: LiveFlow; reply: JsonObject } | null>;
  calls(): { billed: number };
  close(): Promise<void>;
}

/** The flows of a Flow Studio server. */
export interface FlowStudio extends FlowStudioReader, FlowHost {}

const TIMEOUT_MS = 120_000;

const untilStopped: Sleep = (milliseconds, signal) =>
  wait(milliseconds, undefined, signal === null ? {} : { signal }).catch(() => {});

/** A connection that is being opened. */
interface OpeningConnection<Server> {
  /** What it is asked before the server has said which tools it has, is sent beside that. */
  reader: FlowStudioReader;
  server: Promise<Server>;
}

/**
 * Connects to a Flow Studio MCP server to read, and asks, unbilled, which tools it has. Throws a
 * `HostError`, as every method does, when key, endpoint or server cannot be used.
 */
export async function connectReader(options: FlowStudioOptions): Promise<FlowStudioReader> {
  return openReader(options).server;
}

/** Like `connectReader`, but able to write. */
export async function connectFlowStudio(options: FlowStudioOptions): Promise<FlowStudio> {
  return openFlowStudio(options).server;
}

/** Begins to connect; throws a `HostError` when key or endpoint cannot be used. */
export function openReader(options: FlowStudioOptions): OpeningConnection<FlowStudioReader> {
  return opening(open(options, READING), readerOver);
}

/** Like `openReader`, but able to write. */
export function openFlowStudio(options: FlowStudioOptions): OpeningConnection<FlowStudio> {
  return opening(open(options, WRITING), (connection) => hostOver(connection, options));
}

function opening<Server>(
  connection: Connection,
  over: (connection: Connection) => Server,
): OpeningConnection<Server> {
  const server = connection.ready().then(() => over(connection));
  // Whoever waits for it gets the error.
  server.catch(() => {});
  return { reader: readerOver(connection), server };
}

function hostOver(
  connection: Connection,
  { signal, sleep = untilStopped }: FlowStudioOptions,
): FlowStudio {
  const runs = runReader(connection);
  return {
    ...readerOver(connection),
    ...(runs === undefined ? {} : { runs }),
    serverOf: () => 'Flow Studio',
    saveFlow: (save) => saveFlow(connection, save),
    setState: (environmentName, flowName, state) =>
      setState(connection, { environmentName, flowName, state }),
    pause: async (milliseconds) => {
      if (!signal?.aborted) await sleep(milliseconds, signal ?? null);
    },
  };
}

function open(options: FlowStudioOptions, tools: ReadonlySet<string>): Connection {
  const { endpoint, now = () => new Date(), sleep = untilStopped, onRetry } = options;
  const apiKey = options.apiKey.trim();
  const unsafe = checkEndpoint(endpoint);
  if (unsafe !== null) throw new HostError(unsafe);
  const unusable = checkKey(apiKey);
  if (unusable !== null) throw new HostError(unusable);
  return openConnection({
    endpoint: new URL(endpoint),
    apiKey,
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    tools,
    onRetry: (retry) => onRetry?.(redactAll(retry, [apiKey])),
    now,
    sleep,
    signal: options.signal ?? null,
    onReply: options.onReply,
  });
}

function readerOver(connection: Connection): FlowStudioReader {
  return {
    server: () => connection.server(),
    listFlows: (environmentName) => listFlows(connection, environmentName),
    firstFlows: (environmentName) => firstFlows(connection, environmentName),
    readFlow: (environmentName, flowName) => readFlow(connection, environmentName, flowName),
    readReply: (environmentName, flowName) => readReply(connection, environmentName, flowName),
    listConnections: (environmentName) => listConnections(connection, environmentName),
    listEnvironments: () => listEnvironments(connection),
    ...(connection.offers(CONNECTION_TEST) === null
      ? {}
      : { testConnection: (...which) => testConnection(connection, ...which) }),
    calls: () => ({ billed: connection.billed() }),
    close: () => connection.close(),
  };
}

async function readFlow(
  connection: Connection,
  environmentName: string,
  flowName: string,
): Promise<LiveFlow | null> {
  return (await readReply(connection, environmentName, flowName))?.flow ?? null;
}

function readReply(
  connection: Connection,
  environmentName: string,
  flowName: string,
): Promise<{ flow: LiveFlow; reply: JsonObject } | null> {
  return connection.call<{ flow: LiveFlow; reply: JsonObject } | null>({
    kind: 'read',
    tool: 'get_live_flow',
    needed: { environmentName, flowName },
    early: { environmentName, flowName },
    read: (document) => {
      const reply = readDocument(liveFlowSchema, document);
      return { flow: toLiveFlow(reply, flowName), reply: withoutCallbacks(reply) };
    },
    absent: null,
  });
}

interface StateChange {
  environmentName: string;
  flowName: string;
  state: 'Started' | 'Stopped';
}

/** The state that the reply names; it is another one where a policy keeps the flow `Suspended`. */
function setState(connection: Connection, change: StateChange): Promise<string> {
  return connection.call({
    kind: 'set-state',
    tool: 'set_live_flow_state',
    needed: { ...change },
    read: (document) => readDocument(stateSchema, document).actualState,
  });
}
