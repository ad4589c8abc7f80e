import { setTimeout as wait } from 'node:timers/promises';
import type { JsonObject } from '../flow/json.ts';
import { redact } from '../flow/redact.ts';
import { type FlowHost, type FlowReader, HostError, type LiveFlow } from '../live/host.ts';
import { type Connection, openConnection } from './connection.ts';
import { checkEndpoint } from './endpoint.ts';
import { checkKey } from './key.ts';
import { listConnections } from './list-connections.ts';
import { listEnvironments } from './list-environments.ts';
import { listFlows } from './list-flows.ts';
import { toLiveFlow, withoutCallbacks } from './live-flow.ts';
import { readDocument } from './messages.ts';
import { liveFlowSchema, stateSchema } from './replies.ts';
import { saveFlow } from './save-flow.ts';
import { CONNECTION_TEST, testConnection } from './test-connection.ts';
import { READING, WRITING } from './tools.ts';

export { checkEndpoint } from './endpoint.ts';
export { readKey } from './key.ts';

export interface FlowStudioOptions {
  endpoint: string;
  apiKey: string;
  /** For one try of a call; vendor clients wait 120 s. */
  timeoutMs?: number;
  /** Told before each wait, in one sentence without secrets. */
  onRetry?: (message: string) => void;
  now?: () => Date;
  sleep?: (milliseconds: number) => Promise<unknown>;
}

/** A way to a Flow Studio server on which nothing that writes can be sent. */
export interface FlowStudioReader extends FlowReader {
  /** As `readFlow`, with the server's whole reply, in which no signed URL of the server's own is left. */
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

/**
 * Connects to a Flow Studio MCP server to read, and asks, unbilled, which tools it has. Throws a
 * `HostError`, as every method does, when key, endpoint or server will not do.
 */
export async function connectReader(options: FlowStudioOptions): Promise<FlowStudioReader> {
  return readerOver(await open(options, READING));
}

/** As `connectReader`, to write as well. */
export async function connectFlowStudio(options: FlowStudioOptions): Promise<FlowStudio> {
  const connection = await open(options, WRITING);
  return {
    ...readerOver(connection),
    saveFlow: (save) => saveFlow(connection, save),
    setState: (environmentName, flowName, state) =>
      setState(connection, { environmentName, flowName, state }),
  };
}

async function open(options: FlowStudioOptions, tools: ReadonlySet<string>): Promise<Connection> {
  const { endpoint, now = () => new Date(), sleep = wait, onRetry } = options;
  const apiKey = options.apiKey.trim();
  const unsafe = checkEndpoint(endpoint);
  if (unsafe !== null) throw new HostError(unsafe, { kind: 'network' });
  const unusable = checkKey(apiKey);
  if (unusable !== null) throw new HostError(unusable, { kind: 'key' });
  return openConnection({
    endpoint: new URL(endpoint),
    apiKey,
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    tools,
    onRetry: (message) => onRetry?.(redact(message, [apiKey])),
    now,
    sleep: async (milliseconds) => void (await sleep(milliseconds)),
  });
}

function readerOver(connection: Connection): FlowStudioReader {
  return {
    listFlows: (environmentName) => listFlows(connection, environmentName),
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

/** The state afterwards, which is another one where a policy holds the flow `Suspended`. */
function setState(connection: Connection, change: StateChange): Promise<string> {
  return connection.call({
    kind: 'set-state',
    tool: 'set_live_flow_state',
    needed: { ...change },
    read: (document) => readDocument(stateSchema, document).actualState,
  });
}
