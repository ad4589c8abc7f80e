import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Call, Desk } from './desk.ts';
import { type Arrival, refuseAtEdge } from './edge.ts';
import type { Fault } from './faults.ts';
import { type ProfileName, profiles } from './profiles.ts';
import { answerMessage } from './protocol.ts';
import {
  type Connection,
  type FlowContent,
  type FlowStudioState,
  type StoredFlow,
  World,
} from './state.ts';
import { json, send } from './wire.ts';

export type { Call } from './desk.ts';
export type { Fault, FaultAction } from './faults.ts';
export { RUN_ERROR_LIES, RUNS_LIES, type RunsLie } from './faults-in-runs.ts';
export { makeKey } from './key.ts';
export type { ProfileName } from './profiles.ts';
export { canarySecret } from './read-shape.ts';
export { runCanary } from './runs.ts';
export type {
  FlowContent,
  FlowStudioState,
  FlowVersion,
  SeedRun,
  StoredFlow,
} from './state.ts';

/** One HTTP request; `body` is parsed where it is JSON, else the text. */
export interface RecordedRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: unknown;
}

export interface FlowStudioSimulator {
  /** `http://127.0.0.1:PORT/mcp` */
  url: string;
  /** Every JSON-RPC request, in order. */
  calls: Call[];
  /** Every HTTP request, in order, also those refused at the edge. */
  requests: RecordedRequest[];
  /** What the server holds now, as copies. */
  state: { flows(): StoredFlow[]; connections(): Connection[] };
  editByHand(environment: string, flowName: string, change: (flow: FlowContent) => void): void;
  /** How many calls were billed. */
  billed(): number;
  /** Ends the server and every open connection, hanging requests too. */
  close(): Promise<void>;
}

/** What a simulator starts with; without a profile it is the newest server. */
export interface FlowStudioOptions {
  profile?: ProfileName;
  state: FlowStudioState;
  faults?: Fault[];
  latencyMs?: number;
  pageSize?: number;
  /** Which keys have expired; without it by the clock of the process. */
  now?: () => Date;
}

/**
 * Starts a server on loopback that takes the place of `https://mcp.flowstudio.app/mcp`, as
 * flow-studio-mcp.md ("A faithful stand-in") describes it.
 */
export async function startFlowStudio(options: FlowStudioOptions): Promise<FlowStudioSimulator> {
  const desk: Desk = {
    world: new World(options.state),
    profile: profiles[options.profile ?? '1.2'],
    faults: options.faults ?? [],
    calls: [],
    pageSize: options.pageSize ?? 50,
    latencyMs: options.latencyMs ?? 0,
    now: options.now ?? (() => new Date()),
  };
  const requests: RecordedRequest[] = [];
  const server = serve(desk, requests);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { world, calls } = desk;
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    calls,
    requests,
    state: {
      flows: () => structuredClone(world.flows),
      connections: () => structuredClone(world.connections),
    },
    editByHand: (...edit) => world.editByHand(...edit),
    billed: () => calls.filter((call) => call.billed).length,
    close: () => close(server),
  };
}

function serve(desk: Desk, requests: RecordedRequest[]): Server {
  return createServer(async (request, response) => {
    try {
      const arrival = await receive(request);
      requests.push(recorded(arrival));
      send(response, refuseAtEdge(arrival) ?? (await answerMessage(desk, arrival)));
    } catch (problem) {
      send(response, json(500, { error: { message: `simulator: ${problem}` } }));
    }
  });
}

async function receive(request: IncomingMessage): Promise<Arrival> {
  const { method = '', url = '', headers } = request;
  return { method, path: url.split('?')[0] ?? '', headers, text: await text(request) };
}

function recorded({ method, path, headers, text }: Arrival): RecordedRequest {
  const flat = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return { method, path, headers: Object.fromEntries(flat), body: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  return closed;
}
