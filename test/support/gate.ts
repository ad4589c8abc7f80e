import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach } from '@jest/globals';
import { forwarded } from './forward.ts';

/** A request as it arrives at a gate. */
export interface Arrival {
  method: string;
  path: string;
  body: string;
}

interface GateOptions {
  /** The origin of the server behind it. */
  target: string;
  nameOf: (arrival: Arrival) => string;
  /**
   * Names of requests that must have arrived before any of a group goes on; each is held once, all
   * others never.
   */
  groups: readonly (readonly string[])[];
  /** What the server is sent in place of a body. */
  rewrite?: (body: string) => string;
}

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/**
 * A server in front of another one. A client that waits for an answer of a group before it sends the
 * rest of the group never gets one.
 */
export async function gate({ target, nameOf, groups, rewrite = (body) => body }: GateOptions) {
  const held = groups.map((names) => ({ left: [...names], ...Promise.withResolvers<void>() }));
  const server = createServer(async (request, response) => {
    const arrival = await arrivalOf(request);
    const name = nameOf(arrival);
    const group = held.find(({ left }) => left.includes(name));
    group?.left.splice(group.left.indexOf(name), 1);
    if (group?.left.length === 0) group.resolve();
    await group?.promise;
    const { status, headers, body } = await forwarded(target, request, rewrite(arrival.body));
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  /** The names that never arrived. */
  return { url, missing: () => held.flatMap(({ left }) => left) };
}

async function arrivalOf(request: IncomingMessage): Promise<Arrival> {
  const { method = '', url: path = '' } = request;
  return { method, path, body: await text(request) };
}
