import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { authenticate, checkPermission, checkRepository } from './access.ts';
import type { Call, Reply, Route } from './call.ts';
import { inventionOf, refusalOf } from './conformance.ts';
import { ApiError, errorBody, invalidRequest } from './errors.ts';
import { type Faults, isAfterwards, play } from './faults.ts';
import { graphqlRoute } from './graphql.ts';
import { withinLimits } from './graphql-files.ts';
import { findRoute } from './routes.ts';
import type { World } from './world.ts';

/** What came in, in order, faulted requests too. `body` is undefined where there was none. */
export interface LoggedRequest {
  method: string;
  path: string;
  body: unknown;
}

/** Waits before a request is served: a test may decide in which order several are. */
export type Gate = (request: LoggedRequest) => Promise<void>;

const JSON_TYPE = 'application/json; charset=utf-8';

/** What a simulator serves, and where it notes what it saw. */
interface Service {
  world: World;
  faults: Faults;
  log: LoggedRequest[];
  violations: string[];
  gate: Gate;
}

/** Serves a world on loopback until closed. */
export async function serve(service: Service) {
  const server = createServer((request, response) => {
    handle(service, request, response).catch((error) => response.destroy(error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
}

async function handle(
  { world, faults, log, violations, gate }: Service,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await bodyOf(request);
  const { method = 'GET', url: path = '/' } = request;
  await gate({ method, path, body });
  log.push({ method, path, body });
  const fault = faults.next(method, path, body);
  if (fault && !isAfterwards(fault)) return play(fault, response);
  const reply = await answer({ world, violations }, request, body);
  if (fault?.kind === 'lost-reply') response.socket?.resetAndDestroy();
  else send(response, fault ? withinLimits(reply) : reply);
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const text = Buffer.concat(await request.toArray()).toString('utf8');
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Token, route, description, repository, permission, handler: whichever throws first is the error. */
async function answer(
  { world, violations }: Pick<Service, 'world' | 'violations'>,
  request: IncomingMessage,
  body: unknown,
): Promise<Reply> {
  const { method = 'GET', url: address = '/' } = request;
  let documentation = 'https://docs.github.com/rest';
  const violated = (why: string) => violations.push(`${method} ${address}: ${why}`);
  let headers: Record<string, string> = {};
  try {
    const url = new URL(address, `http://${request.headers.host}`);
    const token = authenticate(world, request.headers.authorization);
    const found = findRoute(method, url.pathname);
    if (!found) throw new ApiError(501, `The simulator has no ${method} ${url.pathname}`);
    const { route, params } = found;
    documentation += `/${route.docs}`;
    const accept = request.headers.accept ?? '';
    if (isOurs(request) && request.headers['x-github-api-version'] !== API_VERSION)
      violated('it names no API version');
    headers = headersFor(token.token);
    const call: Call = { world, token, params, url, accept, body: objectOf(body), violated };
    checkRequest(call, route, body);
    checkRepository(call);
    checkPermission(call, route.needs(call));
    const reply = checkedReply(call, route, await route.answer(call));
    return withHeaders(reply, headers);
  } catch (error) {
    const reply = failure(error, documentation);
    if ((reply.status ?? 500) >= 500) violated(`the simulator cannot answer: ${error}`);
    return withHeaders(reply, headers);
  }
}

/** What does not fit GitHub's description of an operation is refused, and fails the test. */
function checkRequest({ params, url, violated }: Call, route: Route, body: unknown): void {
  if (route === graphqlRoute) return;
  const name = `${route.method} ${route.path}`;
  const problem = refusalOf({ route: name, path: params, query: url.searchParams, body });
  if (problem === null) return;
  violated(`GitHub refuses it: ${problem}`);
  throw invalidRequest(problem);
}

function checkedReply({ violated }: Call, route: Route, reply: Reply): Reply {
  if (route === graphqlRoute) return reply;
  const problem = inventionOf(`${route.method} ${route.path}`, reply);
  if (problem !== null) violated(`GitHub does not answer so: ${problem}`);
  return reply;
}
/** The tests of the simulator itself ask it with bare `fetch`. */
const isOurs = ({ headers }: IncomingMessage) => headers['user-agent']?.startsWith('flowgate');
const API_VERSION = '2022-11-28';

/** "X-OAuth-Scopes lists the scopes your token has authorized" (Scopes for OAuth apps). */
const headersFor = (token: string): Record<string, string> =>
  token.startsWith('ghp_') ? { 'x-oauth-scopes': 'gist' } : {};

const withHeaders = (reply: Reply, headers: Record<string, string>): Reply => ({
  ...reply,
  headers: { ...reply.headers, ...headers },
});

function objectOf(body: unknown): Record<string, unknown> {
  if (body === undefined) return {};
  if (typeof body === 'object' && body !== null) return body as Record<string, unknown>;
  throw new ApiError(400, 'Problems parsing JSON');
}

/** A fault of the simulator itself is a 500 that says so, not a request that hangs. */
function failure(error: unknown, documentation: string): Reply {
  const known = error instanceof ApiError ? error : new ApiError(500, `Simulator: ${error}`);
  const { status, headers } = known;
  return { status, headers, body: errorBody(known, documentation) };
}

function send(response: ServerResponse, { status = 200, headers = {}, body }: Reply): void {
  const bytes = body instanceof Uint8Array ? body : JSON.stringify(body);
  response.writeHead(status, {
    ...(bytes !== undefined && { 'content-type': JSON_TYPE }),
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    ...headers,
  });
  response.end(bytes);
}
