import { createServer } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { FlowStudio } from '../../src/flowstudio/flowstudio.ts';
import type { HostError } from '../../src/live/host.ts';
import { canarySecret, type FaultAction, makeKey } from '../simulators/flow-studio/index.ts';
import {
  closeAll,
  connect,
  definition,
  document,
  environment,
  failing,
  flowName,
  key,
  listen,
  references,
  result,
  save,
  simulator,
  start,
  strange,
  strangeTools,
  world,
} from './world.ts';

afterEach(closeAll);

type Method = 'read' | 'list' | 'update' | 'create' | 'set-state';

const methods: Record<Method, { tool: string; call: (host: FlowStudio) => Promise<unknown> }> = {
  read: { tool: 'get_live_flow', call: (host) => host.readFlow(environment, flowName) },
  list: { tool: 'list_live_flows', call: (host) => host.listFlows(environment) },
  update: { tool: 'update_live_flow', call: (host) => host.saveFlow(save()) },
  create: {
    tool: 'update_live_flow',
    call: (host) => host.saveFlow(save({ flowName: null, displayName: 'New' })),
  },
  'set-state': {
    tool: 'set_live_flow_state',
    call: (host) => host.setState(environment, flowName, 'Stopped'),
  },
};

interface Expected {
  kind: HostError['kind'];
  message: RegExp;
  code?: string;
  /** Of a write. */
  mayHaveWritten: boolean;
  /** How often each method is sent. */
  tries: { read: number; update: number; 'set-state': number };
}

const once = { read: 1, update: 1, 'set-state': 1 };
/** The server certainly did nothing, and may do it a moment later. */
const always = { read: 4, update: 4, 'set-state': 4 };
/** The answer is lost: an update is not sent again blindly. */
const butUpdates = { read: 4, update: 1, 'set-state': 4 };

/** Every layer in its order, from the way to the tool. */
const layers: [string, FaultAction, Expected][] = [
  [
    'no answer in time',
    { kind: 'hang' },
    {
      kind: 'timeout',
      message: /Flow Studio gave no answer within 0.2 s/,
      mayHaveWritten: true,
      tries: { read: 2, update: 1, 'set-state': 2 },
    },
  ],
  [
    'a broken connection',
    { kind: 'reset' },
    {
      kind: 'network',
      message: /connection to 127.0.0.1:\d+ broke before the whole answer had come/,
      mayHaveWritten: true,
      tries: butUpdates,
    },
  ],
  [
    'a redirect',
    { kind: 'redirect', location: 'https://elsewhere.example/mcp?key=1', status: 307 },
    {
      kind: 'http',
      message:
        /redirected the request to https:\/\/elsewhere.example\/mcp\. Redirects are never followed, so that the key is not sent along/,
      mayHaveWritten: false,
      tries: once,
    },
  ],
  [
    'HTTP 400',
    { kind: 'http', status: 400 },
    { kind: 'http', message: /HTTP 400: "Bad Request"/, mayHaveWritten: false, tries: once },
  ],
  [
    'HTTP 401',
    { kind: 'http', status: 401 },
    {
      kind: 'key',
      message: /refused the key.*Make a new one at https:\/\/mcp.flowstudio.app/,
      mayHaveWritten: false,
      tries: once,
    },
  ],
  [
    'HTTP 403',
    { kind: 'http', status: 403 },
    { kind: 'key', message: /refused the key/, mayHaveWritten: false, tries: once },
  ],
  [
    'HTTP 404, which is no missing flow',
    { kind: 'http', status: 404 },
    {
      kind: 'http',
      message: /has no MCP server at \/mcp; correct `endpoint`/,
      mayHaveWritten: false,
      tries: once,
    },
  ],
  [
    'HTTP 405',
    { kind: 'http', status: 405 },
    { kind: 'http', message: /takes no MCP calls at \/mcp/, mayHaveWritten: false, tries: once },
  ],
  [
    'HTTP 408',
    { kind: 'http', status: 408 },
    { kind: 'http', message: /HTTP 408/, mayHaveWritten: true, tries: butUpdates },
  ],
  [
    'HTTP 418',
    { kind: 'http', status: 418 },
    { kind: 'http', message: /turned the request down/, mayHaveWritten: false, tries: once },
  ],
  [
    'HTTP 429',
    { kind: 'http', status: 429 },
    {
      kind: 'http',
      message: /HTTP 429: "Too Many Requests".*throttling this key/,
      mayHaveWritten: false,
      tries: always,
    },
  ],
  [
    'HTTP 500',
    { kind: 'http', status: 500 },
    {
      kind: 'http',
      message: /HTTP 500: "Internal Server Error". Flow Studio has a problem of its own/,
      mayHaveWritten: true,
      tries: butUpdates,
    },
  ],
  [
    'HTTP 502 with a page',
    { kind: 'http', status: 502 },
    { kind: 'http', message: /HTTP 502\. /, mayHaveWritten: true, tries: butUpdates },
  ],
  [
    'HTTP 503',
    { kind: 'http', status: 503 },
    { kind: 'http', message: /HTTP 503/, mayHaveWritten: true, tries: butUpdates },
  ],
  [
    'a body that was cut off',
    { kind: 'truncated-json' },
    { kind: 'protocol', message: /not the JSON/, mayHaveWritten: true, tries: once },
  ],
  [
    'an event stream that was cut off',
    { kind: 'event-stream', cut: true },
    { kind: 'protocol', message: /event stream/, mayHaveWritten: true, tries: once },
  ],
  [
    'the protocol error -32602',
    { kind: 'rpc-error', code: -32602, message: 'top must be integer' },
    {
      kind: 'protocol',
      message: /-32602, by which it does not take the arguments: "top must be integer"/,
      mayHaveWritten: false,
      tries: once,
    },
  ],
  [
    'the protocol error -32603',
    { kind: 'rpc-error', code: -32603, message: 'boom' },
    { kind: 'protocol', message: /-32603.*"boom"/, mayHaveWritten: true, tries: once },
  ],
  [
    'a failed tool in prose',
    { kind: 'is-error' },
    {
      kind: 'protocol',
      message: /the tool failed: "Something went wrong while talking/,
      mayHaveWritten: true,
      tries: once,
    },
  ],
  [
    'a failed tool whose prose is a judgement',
    {
      kind: 'is-error',
      text: "Flow save failed with code 'InvalidTemplate' and message 'The action is bad'",
    },
    {
      kind: 'refused',
      code: 'InvalidTemplate',
      message: /^Flow save failed with code 'InvalidTemplate' and message 'The action is bad'$/,
      mayHaveWritten: false,
      tries: once,
    },
  ],
  [
    'a failed tool that never ran',
    { kind: 'is-error', text: 'MCP error -32602: Input validation error' },
    { kind: 'protocol', message: /-32602/, mayHaveWritten: false, tries: once },
  ],
  [
    'text that is no JSON',
    { kind: 'text-not-json' },
    {
      kind: 'protocol',
      message: /holds "Something went wrong.*" where a JSON document belongs/,
      mayHaveWritten: true,
      tries: once,
    },
  ],
  [
    'no content',
    { kind: 'empty-content' },
    { kind: 'protocol', message: /holds nothing where/, mayHaveWritten: true, tries: once },
  ],
  [
    'a 429 inside a 200',
    { kind: 'throttled-in-200' },
    {
      kind: 'http',
      code: 'TooManyRequests',
      message: /"Rate limit is exceeded.*throttling this key/,
      mayHaveWritten: false,
      tries: always,
    },
  ],
  [
    'a refusal of the API behind',
    { kind: 'refuse', code: 'ConnectionAuthorizationFailed', message: 'Nein', statusCode: 403 },
    {
      kind: 'refused',
      code: 'ConnectionAuthorizationFailed',
      message: /^Flow save failed with code 'ConnectionAuthorizationFailed' and message 'Nein'$/,
      mayHaveWritten: false,
      tries: once,
    },
  ],
  [
    'a refusal that broke halfway',
    { kind: 'refuse', code: 'InternalServerError', statusCode: 500 },
    {
      kind: 'refused',
      code: 'InternalServerError',
      message: /InternalServerError/,
      mayHaveWritten: true,
      tries: once,
    },
  ],
  [
    'a sign-in',
    { kind: 'sign-in' },
    {
      kind: 'sign-in',
      message: /asks the key's owner to sign in, which a run cannot do.*grant_flow_studio_access/,
      mayHaveWritten: false,
      tries: once,
    },
  ],
];

describe.each(layers)('%s', (_, fault, expected) => {
  test.each(['read', 'update', 'create', 'set-state'] as const)('to %s', async (method) => {
    const { tool, call } = methods[method];
    const timeoutMs = fault.kind === 'hang' ? 200 : 5_000;
    const { host, server } = await start({ faults: [{ tool, fault }] }, { timeoutMs });
    const error = await failing(call(host));
    expect(error.message).toMatch(expected.message);
    expect({ ...error }).toMatchObject({
      kind: expected.kind,
      code: expected.code ?? null,
      mayHaveWritten: method !== 'read' && expected.mayHaveWritten,
    });
    const tries = method === 'create' ? 1 : expected.tries[method];
    expect(server.calls.filter((one) => one.tool === tool)).toHaveLength(tries);
    if (expected.kind !== 'key') expect(host.calls().billed).toBe(tries);
  });
});

const lost: FaultAction[] = [
  { kind: 'reset', afterWrite: true },
  { kind: 'hang', afterWrite: true },
  { kind: 'http', status: 504, afterWrite: true },
  { kind: 'is-error', afterWrite: true },
  { kind: 'rpc-error', code: -32603, message: 'late', afterWrite: true },
  { kind: 'truncated-json' },
  { kind: 'event-stream', cut: true },
  { kind: 'text-not-json' },
  { kind: 'empty-content' },
];

test.each(lost)(
  'whose answer is lost, a create was made once, and may have been: %j',
  async (fault) => {
    const { host, server } = await start(
      { faults: [{ tool: 'update_live_flow', fault }] },
      { timeoutMs: 200 },
    );
    const error = await failing(methods.create.call(host));
    expect(error.mayHaveWritten).toBe(true);
    expect(server.state.flows()).toHaveLength(2);
  },
);

test.each(layers)('what certainly was not written was not: %s', async (_, fault, expected) => {
  const { host, server } = await start(
    { faults: [{ tool: 'update_live_flow', fault }] },
    { timeoutMs: 200 },
  );
  await failing(host.saveFlow(save({ displayName: 'Renamed' })));
  if (!expected.mayHaveWritten) expect(server.state.flows()[0]?.displayName).toBe('Reminder');
});

test('a refusal in another language keeps its code', async () => {
  const { host } = await start({
    faults: [{ tool: 'update_live_flow', fault: { kind: 'localised' } }],
  });
  const connectionReferences = {
    shared_office365: { ...references.shared_office365, connectionName: 'foreign' },
  };
  const error = await failing(host.saveFlow(save({ connectionReferences })));
  expect(error).toMatchObject({ kind: 'refused', code: 'ConnectionAuthorizationFailed' });
  expect(error.message).toMatch(/nicht autorisiert/);
});

/** How `error` is understood: kind, code, and whether a write may have happened. */
const errors: [string, unknown, Partial<HostError>][] = [
  ['environmentName is required', { message: 'environmentName is required' }, { kind: 'refused' }],
  ['no words', {}, { kind: 'refused' }],
  ['words alone', 'Nothing doing', { kind: 'refused', message: 'Nothing doing' }],
  [
    'a localised frame',
    { message: "Speichern fehlgeschlagen mit Code 'InvalidTemplate' und Meldung 'x'" },
    { kind: 'refused', code: 'InvalidTemplate' },
  ],
  [
    'JSON in the words',
    { message: '{"error":{"code":"InvalidOpenApiFlow","message":"x"}}' },
    { kind: 'refused', code: 'InvalidOpenApiFlow' },
  ],
  [
    'a bare code in the words',
    { message: 'ConnectionNotConfigured: x', code: '' },
    { kind: 'refused', code: 'ConnectionNotConfigured' },
  ],
  [
    'no environment filter',
    { message: 'x', statusCode: 400, code: 'MissingEnvironmentFilter' },
    { kind: 'not-found', code: 'MissingEnvironmentFilter' },
  ],
  [
    'a missing flow',
    { message: 'x', statusCode: 404, code: 'FlowNotFound' },
    { kind: 'not-found' },
  ],
  [
    'a missing connection',
    { message: 'x', statusCode: '404', code: 'ConnectionNotFound' },
    { kind: 'refused' },
  ],
  ['upstream trouble', { message: 'x', statusCode: 503 }, { kind: 'http', mayHaveWritten: true }],
  [
    'an upstream timeout',
    { message: 'Request timed out' },
    { kind: 'refused', mayHaveWritten: true },
  ],
];

test.each(errors)('a document whose error is %s', async (_, error, expected) => {
  const { url } = await strangeTools(({ body }) => document(body.id, { error }));
  const { host } = await connect(url);
  const problem = await failing(host.saveFlow(save()));
  expect(problem).toMatchObject({ mayHaveWritten: false, ...expected });
});

/** What tells a missing flow from a missing environment when the code does not. */
const missing: [string, object, 'flow' | 'environment' | 'neither'][] = [
  ['the flow by code', { code: 'FlowNotFound', statusCode: null }, 'flow'],
  [
    'the flow by name',
    { statusCode: 404, message: `Kein '${flowName}' in '${environment}'` },
    'flow',
  ],
  ['nothing', { statusCode: 404, message: 'Not Found' }, 'flow'],
  ['the environment by code', { code: 'EnvironmentNotFound', message: flowName }, 'environment'],
  ['the environment by name', { statusCode: 404, message: `Kein '${environment}'` }, 'environment'],
  ['the environment by word', { statusCode: 404, message: 'No such environment' }, 'environment'],
  ['another status', { statusCode: 403, message: 'Could not find' }, 'neither'],
];

test.each(missing)('a read that finds nothing, told by %s', async (_, error, what) => {
  const { url } = await strangeTools(({ body }) => document(body.id, { error }));
  const { host } = await connect(url);
  const read = host.readFlow(environment, flowName);
  if (what === 'flow') return expect(await read).toBeNull();
  const problem = await failing(read);
  expect(problem.kind).toBe(what === 'environment' ? 'not-found' : 'refused');
  if (what === 'environment') expect(problem.message).toContain(environment);
});

const page = '<!DOCTYPE html><html><body>Blocked</body></html>';
const html = { 'content-type': 'text/html' };

/** Bodies of HTTP answers, whatever their status says. */
const bodies: [string, object, RegExp][] = [
  ['a block page', { status: 403, headers: html, body: page }, /An HTML page came back .*blocked/],
  ['a page with 200', { headers: html, body: page }, /A web page came back/],
  ['a page that says it is JSON', { body: page }, /A web page came back/],
  ['an empty body', { body: '' }, /not the JSON/],
  ['a list', { body: [] }, /not the JSON/],
  ['no result', { body: { jsonrpc: '2.0', id: 1 } }, /no answer to a call/],
  ['the answer to another call', result(77, {}), /answer to another call/],
  ['a body that ends too soon', { body: '{"jsonrpc":', cut: true }, /broke before the whole/],
  [
    'a wrong result',
    { body: { jsonrpc: '2.0', id: 2, result: { content: 1 } } },
    /could not be used/,
  ],
];

test.each(bodies)('%s', async (_, answer, message) => {
  const { url } = await strangeTools(() => answer);
  const { host } = await connect(url);
  expect((await failing(host.readFlow(environment, flowName))).message).toMatch(message);
});

const signIns: [string, (id: unknown) => object][] = [
  [
    'in prose',
    (id) => result(id, { content: [{ type: 'text', text: 'Call grant_flow_studio_access' }] }),
  ],
  ['in a document', (id) => document(id, { next: 'grant_flow_studio_access', error: null })],
  [
    'as a failed tool',
    (id) =>
      result(id, { isError: true, content: [{ type: 'text', text: 'grant_flow_studio_access' }] }),
  ],
  [
    'as a protocol error',
    (id) => ({
      body: {
        jsonrpc: '2.0',
        id,
        error: { code: -32000, message: 'use grant_flow_studio_access' },
      },
    }),
  ],
];

test.each(signIns)('a request to sign in, %s', async (_, answer) => {
  const { url } = await strangeTools(({ body }) => answer(body.id));
  const { host } = await connect(url);
  expect((await failing(host.saveFlow(save()))).kind).toBe('sign-in');
});

describe('the key', () => {
  test('that expired is said to have expired, and when', async () => {
    const now = new Date('2026-09-01T12:00:00Z');
    const expired = makeKey({ upn: 'svc@contoso.com', now });
    const state = world();
    state.keys = [{ key: expired, upn: 'svc@contoso.com', expiresAt: '2026-10-01T12:00:00Z' }];
    const server = await simulator({ state });
    const error = await failing(
      connect(server.url, { apiKey: expired, now: () => new Date('2026-10-02') }),
    );
    expect(error.kind).toBe('key');
    expect(error.message).toContain('expired on 2026-10-01; keys live 30 days');
    expect(error.message).not.toContain(expired);
  });

  test('that the server does not know is refused on connecting, unbilled', async () => {
    const server = await simulator({ state: { ...world(), keys: [] } });
    const error = await failing(connect(server.url));
    expect(error).toMatchObject({ kind: 'key', mayHaveWritten: false });
    expect(error.message).toContain('"The API key is invalid or has expired."');
    expect(server.calls.map(({ tool }) => tool)).toEqual(['initialize']);
  });

  test('that expires in mid-run fails the next call, which wrote nothing', async () => {
    const { host, server } = await start({
      faults: [{ tool: 'update_live_flow', fault: { kind: 'key-expires' } }],
    });
    const error = await failing(host.saveFlow(save()));
    expect(error).toMatchObject({ kind: 'key', mayHaveWritten: false });
    expect(host.calls().billed).toBe(server.billed());
  });

  test.each([
    ['', /empty/],
    [`Bearer ${key}`, /without "Bearer"/],
    [`${key.slice(0, 20)}\n${key.slice(20)}`, /line break/],
  ])('that no server takes is not sent', async (apiKey, message) => {
    const server = await simulator();
    const error = await failing(connect(server.url, { apiKey }));
    expect(error.kind).toBe('key');
    expect(error.message).toMatch(message);
    expect(server.requests).toEqual([]);
  });

  test('loses the line break that a secret often ends with', async () => {
    const { server } = await start({}, { apiKey: `${key}\n` });
    expect(server.requests[0]?.headers['x-api-key']).toBe(key);
  });

  test.each([301, 302, 303, 307, 308])('is not sent along a redirect (%i)', async (status) => {
    const stranger = await strange(() => ({}));
    for (const location of [stranger.url, '/other']) {
      const { heard, url } = await strange(() => ({ status, headers: { location } }));
      const error = await failing(connect(url));
      expect(error.message).toContain('Redirects are never followed');
      expect(heard).toHaveLength(1);
    }
    expect(stranger.heard).toEqual([]);
  });

  test('is not repeated from what a server says, nor is a signed URL', async () => {
    const words = `key ${key}, https://x.logic.azure.com/y?sp=1&sig=${canarySecret} sig=${canarySecret}`;
    const faults: FaultAction[] = [
      { kind: 'is-error', text: words },
      { kind: 'rpc-error', code: -32602, message: words },
      { kind: 'rpc-error', code: -32603, message: words },
      { kind: 'refuse', code: 'InvalidTemplate', message: words },
      { kind: 'refuse', code: key, message: words, statusCode: 429 },
      { kind: 'redirect', location: `https://x.example/${key}?sig=${canarySecret}` },
    ];
    for (const fault of faults) {
      const { host, retries } = await start({ faults: [{ tool: 'update_live_flow', fault }] });
      const error = await failing(host.saveFlow(save()));
      expect(error.message).toContain(fault.kind === 'redirect' ? ' to https://x.example.' : '***');
      expect(retries.join()).not.toMatch(/eyJ|CANARY/);
    }
    const { url } = await strange(() => ({ status: 400, body: { error: { message: words } } }));
    expect((await failing(connect(url))).message).toContain('HTTP 400: "key ***');
  });
});

describe('the way', () => {
  test('to a port where nobody listens: nothing was sent, so an update is tried again', async () => {
    const { host, server, waits } = await start();
    await server.close();
    const error = await failing(host.saveFlow(save()));
    expect(error).toMatchObject({ kind: 'network', mayHaveWritten: false });
    expect(error.message).toMatch(/takes no connections \(.*ECONNREFUSED.*\(4 tries\)$/);
    expect(waits).toHaveLength(3);
    expect(host.calls().billed).toBe(0);
    const created = await failing(methods.create.call(host));
    expect(created).toMatchObject({ kind: 'network', mayHaveWritten: false });
    expect(waits).toHaveLength(3);
  });

  test('to a name that does not exist', async () => {
    const error = await failing(connect('https://flowgate.invalid/mcp'));
    expect(error).toMatchObject({ kind: 'network', mayHaveWritten: false });
    expect(error.message).toMatch(/the name flowgate.invalid could not be resolved/);
  });

  test.each(['http://mcp.example/mcp', 'https://user:word@mcp.example/mcp', 'ftp://x', 'mcp'])(
    'to %s is not taken',
    async (endpoint) => {
      const error = await failing(connect(endpoint));
      expect(error.kind).toBe('network');
      expect(error.message).not.toContain('word@');
    },
  );

  test('through a proxy: only a tunnel is asked for, and loopback goes past it', async () => {
    const asked: string[] = [];
    const proxy = createServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.rawHeaders.join()}`);
      response.end();
    });
    proxy.on('connect', (request, socket) => {
      asked.push(`${request.method} ${request.url} ${request.rawHeaders.join()}`);
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    });
    const proxyUrl = await listen(proxy);
    await withEnvironment({ HTTPS_PROXY: proxyUrl, HTTP_PROXY: proxyUrl }, async () => {
      const { host } = await start();
      await host.listFlows(environment);
      expect(asked).toEqual([]);
      const error = await failing(connect('https://flowgate.invalid/mcp'));
      expect(error.message).toMatch(/the proxy from the environment gave no way/);
      expect(asked[0]).toMatch(/^CONNECT flowgate.invalid:443 /);
      expect(asked.join()).not.toContain(key);
    });
  });

  test('through a proxy whose address is none', async () => {
    await withEnvironment({ HTTPS_PROXY: 'http://name:pass word@:x' }, async () => {
      const error = await failing(connect('https://flowgate.invalid/mcp'));
      expect(error.message).toMatch(/A proxy in the environment .* is no URL/);
      expect(error.message).not.toContain('pass');
    });
  });
});

async function withEnvironment(change: Record<string, string>, run: () => Promise<void>) {
  const before = { ...process.env };
  for (const name of [
    'HTTPS_PROXY',
    'https_proxy',
    'HTTP_PROXY',
    'http_proxy',
    'NO_PROXY',
    'no_proxy',
  ]) {
    delete process.env[name];
  }
  Object.assign(process.env, change);
  try {
    await run();
  } finally {
    for (const name of Object.keys(change)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

test('a definition that the server refuses is told in its own words', async () => {
  const { host } = await start();
  const broken = { ...definition, triggers: {} };
  const error = await failing(host.saveFlow(save({ definition: broken })));
  expect(error.message).toBe(
    "Flow save failed with code 'InvalidDefinition' and message 'The definition must have one trigger and has '0''",
  );
});
