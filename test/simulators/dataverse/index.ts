import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { answerRequest } from './answer.ts';
import type { Arrival } from './call.ts';
import type { Desk } from './desk.ts';
import type { Fault } from './faults.ts';
import { type DataverseSimulator, handles } from './handles.ts';
import { documentedLimits, type Limits, Meter } from './limits.ts';
import { asFarAsKnown, type DataverseState, type Unknowns } from './state.ts';
import { json, send } from './wire.ts';
import { World } from './world.ts';

export type { Call } from './call.ts';
export type { Fault, FaultAction } from './faults.ts';
export { subjectOf } from './github-oidc.ts';
export type { DataverseSimulator, EnvironmentState } from './handles.ts';
export { guidOf } from './ids.ts';
export type { RouteName } from './route-names.ts';
export type { Connection, FlowRow, ReferenceRow, Registration } from './rows.ts';
export { solutionFile } from './solution-file.ts';
export type { DataverseState, EnvironmentSeed, FlowSeed, Unknowns } from './state.ts';
export { type Job, POWER_PLATFORM } from './world.ts';

/** What a simulator starts with. */
export interface DataverseOptions {
  state: DataverseState;
  faults?: Fault[];
  latencyMs?: number;
  /** Rows in a page at most. */
  pageSize?: number;
  limits?: Partial<Limits>;
  /** How long an access token is good. */
  tokenSeconds?: number;
  rebindAfter?: number;
  unknowns?: Partial<Unknowns>;
  /** By which tokens end and rows are dated; without it the clock of the process. */
  now?: () => Date;
}

/**
 * Starts servers on loopback that take the place of GitHub's OIDC provider, for Entra and for each
 * environment's Dataverse, as dataverse-web-api.md ("A faithful stand-in") describes them.
 */
export async function startDataverse(options: DataverseOptions): Promise<DataverseSimulator> {
  const desk = deskOf(options);
  const meter = new Meter(desk.limits, desk.now);
  const { world } = desk;
  const names = ['github', 'entra', ...world.environments.map(({ id }) => id)];
  const servers = await Promise.all(names.map((name) => listen(desk, meter, name)));
  const [github = '', authority = '', ...urls] = servers.map(originOf);
  desk.authority = authority;
  for (const [index, environment] of world.environments.entries())
    environment.url = urls[index] ?? '';
  return { ...handles(desk, github), close: () => closeAll(servers) };
}

function deskOf(options: DataverseOptions): Desk {
  const now = options.now ?? (() => new Date(Date.now()));
  return {
    world: new World(options.state, now),
    authority: '',
    faults: options.faults ?? [],
    calls: [],
    limits: { ...documentedLimits, ...options.limits },
    unknowns: { ...asFarAsKnown, ...options.unknowns },
    pageSize: options.pageSize ?? 5000,
    latencyMs: options.latencyMs ?? 0,
    tokenSeconds: options.tokenSeconds ?? 3599,
    rebindAfter: options.rebindAfter ?? 0,
    now,
    later: [],
  };
}

async function listen(desk: Desk, meter: Meter, name: string): Promise<Server> {
  const server = createServer({ maxHeaderSize: 128 * 1024 }, async (request, response) => {
    try {
      send(response, await answerRequest(desk, meter, name, await receive(request)));
    } catch (problem) {
      send(response, json(500, { error: { code: 'simulator', message: `simulator: ${problem}` } }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function receive(request: IncomingMessage): Promise<Arrival> {
  const { method = '', url: path = '', headers } = request;
  return { method, path, headers, body: await text(request) };
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function closeAll(servers: Server[]): Promise<void> {
  const closed = servers.map(
    (server) => new Promise<void>((resolve) => server.close(() => resolve())),
  );
  for (const server of servers) server.closeAllConnections();
  await Promise.all(closed);
}
