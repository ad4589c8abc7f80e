import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { inspect } from 'node:util';
import { expect } from '@jest/globals';
import {
  connectFlowStudio,
  type FlowStudio,
  type FlowStudioOptions,
} from '../../src/flowstudio/flowstudio.ts';
import { type FlowSave, HostError } from '../../src/live/host.ts';
import type { Retry } from '../../src/live/host-failure.ts';
import {
  canarySecret,
  type FlowStudioSimulator,
  type FlowStudioState,
  makeKey,
  startFlowStudio,
} from '../simulators/flow-studio/index.ts';

export const key = makeKey({ upn: 'svc@contoso.com' });
export const environment = 'Default-26e65220-5561-46ef-9783-ce5f20489241';
export const flowName = '0757041a-8ef2-cf74-ef06-06881916f371';
const connection = 'shared-office365-1c433d0f-a030-45eb-9795-8c2585f84781';

export const references = {
  shared_office365: {
    connectionName: connection,
    id: '/providers/Microsoft.PowerApps/apis/shared_office365',
    source: 'Embedded' as const,
  },
};

/** A flow whose trigger is read with a signed callback URL. */
export const definition = {
  parameters: {
    $connections: { defaultValue: {}, type: 'Object' },
    $authentication: { defaultValue: {}, type: 'SecureObject' },
  },
  triggers: { manual: { type: 'Request', kind: 'Http', inputs: {}, metadata: { note: 'mine' } } },
  actions: {
    Send: {
      type: 'OpenApiConnection',
      runAfter: {},
      inputs: { host: { connectionName: 'shared_office365', operationId: 'SendEmailV2' } },
    },
  },
};

export function world(): FlowStudioState {
  return {
    environments: [{ id: environment, displayName: 'Contoso', isDefault: true }],
    keys: [{ key, upn: 'svc@contoso.com' }],
    connections: [
      { id: connection, environment, connector: 'shared_office365', owner: 'svc@contoso.com' },
      { id: 'foreign', environment, connector: 'shared_office365', owner: 'ann@contoso.com' },
    ],
    flows: [
      {
        environment,
        name: flowName,
        displayName: 'Reminder',
        definition,
        connectionReferences: references,
      },
    ],
  };
}

/** The save that writes the flow as it is, but for what `change` says. */
export function save(change: Partial<FlowSave> = {}): FlowSave {
  return {
    environmentName: environment,
    flowName,
    displayName: null,
    title: 'Reminder',
    description: null,
    definition,
    connectionReferences: references,
    ...change,
  };
}

const open: (() => Promise<void>)[] = [];

/** For `afterEach`: ends every server and connection of the test. */
export async function closeAll(): Promise<void> {
  for (const close of open.splice(0).reverse()) await close();
}

type SimulatorOptions = Partial<Parameters<typeof startFlowStudio>[0]>;

export async function simulator(options: SimulatorOptions = {}): Promise<FlowStudioSimulator> {
  const started = await startFlowStudio({ state: world(), ...options });
  open.push(() => started.close());
  return started;
}

export interface Connected {
  host: FlowStudio;
  /** Every wait that would have been made, in milliseconds. */
  waits: number[];
  retries: Retry[];
}

/** Connects without ever waiting for real. */
export async function connect(
  endpoint: string,
  options: Partial<FlowStudioOptions> = {},
): Promise<Connected> {
  const waits: number[] = [];
  const retries: Retry[] = [];
  const host = await connectFlowStudio({
    endpoint,
    apiKey: key,
    timeoutMs: 5_000,
    sleep: async (milliseconds) => void waits.push(milliseconds),
    onRetry: (retry) => retries.push(retry),
    ...options,
  });
  open.push(() => host.close());
  return { host, waits, retries };
}

export interface Started extends Connected {
  server: FlowStudioSimulator;
}

export async function start(
  options: SimulatorOptions = {},
  client: Partial<FlowStudioOptions> = {},
): Promise<Started> {
  const server = await simulator(options);
  return { server, ...(await connect(server.url, client)) };
}

/** The `HostError` of a call that has to fail, in which no secret may be. */
export async function failing(call: Promise<unknown>): Promise<HostError> {
  const error = await call.then(
    (value) => expect(value).toBe('an error'),
    (problem: unknown) => problem,
  );
  expect(error).toBeInstanceOf(HostError);
  expectNoSecret(error);
  return error as HostError;
}

/** Looks into messages, stacks, causes and hidden properties. */
export function expectNoSecret(value: unknown): void {
  const everything = inspect(value, { depth: 20, showHidden: true });
  for (const shown of [everything, JSON.stringify(value) ?? '']) {
    expect(shown).not.toContain(key);
    expect(shown).not.toContain(key.split('.')[1]);
    expect(shown).not.toContain(canarySecret);
  }
}

interface Heard {
  method: string;
  headers: IncomingHttpHeaders;
  // biome-ignore lint/suspicious/noExplicitAny: a request as a server finds it
  body: any;
}

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  /** Text as it is, else JSON. */
  body?: unknown;
  /** Cuts the connection instead, after these bytes. */
  cut?: true;
}

/** A server of one function, for what no real one is known to do. */
export async function strange(answer: (heard: Heard) => Answer) {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const one = {
      method: request.method ?? '',
      headers: request.headers,
      body: body === '' ? null : JSON.parse(body),
    };
    heard.push(one);
    const { status = 200, headers, body: given = '', cut } = answer(one);
    const written = typeof given === 'string' ? given : JSON.stringify(given);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    if (cut) response.write(written, () => response.socket?.resetAndDestroy());
    else response.end(written);
  });
  const url = await listen(server);
  return { url: `${url}/mcp`, heard };
}

export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const everyArgument = Object.fromEntries(
  [
    'environmentName',
    'flowName',
    'definition',
    'connectionReferences',
    'displayName',
    'continuationUrl',
    'state',
  ].map((name) => [name, {}]),
);

export const everyTool = [
  'list_live_flows',
  'get_live_flow',
  'update_live_flow',
  'set_live_flow_state',
].map((name) => ({ name, inputSchema: { type: 'object', properties: everyArgument } }));

/** Shakes hands and lists tools as a server does, and answers calls of tools with `call`. */
export function strangeTools(call: (heard: Heard) => Answer, tools?: readonly object[]) {
  return strange((heard) => handshake(heard, tools) ?? call(heard));
}

/** The answer of a server with these tools to all that is no call of a tool; null for such a call. */
export function handshake(
  { body: { id, method } }: Heard,
  tools: readonly object[] = everyTool,
): Answer | null {
  if (id === undefined) return { status: 202 };
  if (method === 'tools/call') return null;
  const shaken = {
    protocolVersion: '2025-03-26',
    capabilities: { tools: {} },
    serverInfo: { name: 'Strange', version: '9' },
  };
  return result(id, method === 'initialize' ? shaken : { tools });
}

export function result(id: unknown, value: unknown): Answer {
  return { body: { jsonrpc: '2.0', id, result: value } };
}

/** A tool's document, as text. */
export function document(id: unknown, value: unknown): Answer {
  return result(id, { content: [{ type: 'text', text: JSON.stringify(value) }] });
}
