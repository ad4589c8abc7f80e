import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, openConnection } from '../../../src/flowstudio/connection.ts';
import { HostError } from '../../../src/live/host.ts';
import type { Retry } from '../../../src/live/host-failure.ts';
import { messageOf } from '../../../src/report/reasons/index.ts';

/**
 * The client that the conformance runner starts: Flowgate's own connection to a server, with other
 * tools than Flow Studio's. The runner gives the address last, and the scenario in the environment.
 */
const scenarios: Record<string, (connection: Connection) => Promise<unknown>> = {
  // Connecting shakes hands and lists the tools.
  initialize: async () => {},
  tools_call: (connection) => callTool(connection, 'add_numbers', { a: 5, b: 3 }),
};

const play = scenarios[process.env.MCP_CONFORMANCE_SCENARIO ?? ''];
if (play === undefined) throw new Error('a scenario that does not apply to this client');
const options = {
  endpoint: new URL(process.argv.at(-1) ?? ''),
  apiKey: 'a-key-of-nobody',
  timeoutMs: 10_000,
  tools: new Set(['add_numbers']),
  onRetry: (retry: Retry) => console.error(messageOf(retry)),
  now: () => new Date(),
  sleep: async (milliseconds: number) => void (await sleep(milliseconds)),
  signal: new AbortController().signal,
};
const connection = openConnection(options);
try {
  await connection.ready();
  await play(connection);
} finally {
  await connection.close();
}

/** Flow Studio's tools answer with a JSON document; this one with prose, which the client names. */
async function callTool(connection: Connection, tool: string, needed: Record<string, number>) {
  if (connection.offers(tool) === null) throw new Error(`the server has no tool ${tool}`);
  const call = connection.call({ kind: 'read', tool, needed, read: (document) => document });
  const answer = await call.catch((error: unknown) => {
    if (error instanceof HostError && error.kind === 'protocol') return messageOf(error.failure);
    throw error;
  });
  console.log(answer);
}
