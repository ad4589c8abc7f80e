import { createServer } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { FlowStudio } from '../../src/flowstudio/flowstudio.ts';
import { messageOf } from '../../src/report/reasons/index.ts';
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
  failure: object;
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

const nothingDone = (failure: object, tries: Expected['tries'] = once): Expected => ({
  failure,
  mayHaveWritten: false,
  tries,
});
const perhapsDone = (failure: object, tries: Expected['tries'] = once): Expected => ({
  failure,
  mayHaveWritten: true,
  tries,
});
const http = (status: number): FaultAction => ({ kind: 'http', status });
const FAILED = expect.stringMatching(/^Something went wrong while talking/);

/** Every layer in its order, from the way to the tool. */
const layers: [string, FaultAction, Expected][] = [
  [
    'no answer in time',
    { kind: 'hang' },
    perhapsDone({ code: 'timeout', seconds: 0.2 }, { read: 2, update: 1, 'set-state': 2 }),
  ],
  [
    'a broken connection',
    { kind: 'reset' },
    perhapsDone(
      { code: 'connection-lost', host: expect.stringMatching(/^127\.0\.0\.1:\d+$/) },
      butUpdates,
    ),
  ],
  [
    'a redirect',
    { kind: 'redirect', location: 'https://elsewhere.example/mcp?key=1', status: 307 },
    nothingDone({ code: 'redirected', status: 307, location: 'https://elsewhere.example/mcp' }),
  ],
  [
    'HTTP 400',
    http(400),
    nothingDone({ code: 'request-malformed', status: 400, quoted: 'Bad Request' }),
  ],
  ['HTTP 401', http(401), nothingDone({ code: 'key-not-accepted', status: 401, isMidRun: true })],
  ['HTTP 403', http(403), nothingDone({ code: 'key-not-accepted', status: 403, isMidRun: true })],
  [
    'HTTP 404, which is no missing flow',
    http(404),
    nothingDone({ code: 'no-mcp-server', path: '/mcp' }),
  ],
  ['HTTP 405', http(405), nothingDone({ code: 'no-mcp-calls', path: '/mcp' })],
  ['HTTP 408', http(408), perhapsDone({ code: 'request-too-slow' }, butUpdates)],
  ['HTTP 413', http(413), nothingDone({ code: 'request-too-large' })],
  ['HTTP 418', http(418), nothingDone({ code: 'request-declined', status: 418 })],
  [
    'HTTP 429',
    http(429),
    nothingDone({ code: 'throttled', status: 429, quoted: 'Too Many Requests' }, always),
  ],
  [
    'HTTP 500',
    http(500),
    perhapsDone(
      { code: 'server-trouble', status: 500, quoted: 'Internal Server Error' },
      butUpdates,
    ),
  ],
  [
    'HTTP 502 with a page',
    http(502),
    perhapsDone({ code: 'server-trouble', status: 502, quoted: null }, butUpdates),
  ],
  ['HTTP 503', http(503), perhapsDone({ code: 'server-trouble', status: 503 }, butUpdates)],
  ['a body that was cut off', { kind: 'truncated-json' }, perhapsDone({ code: 'not-json' })],
  [
    'an event stream that was cut off',
    { kind: 'event-stream', cut: true },
    perhapsDone({ code: 'event-stream-cut' }),
  ],
  [
    'the protocol error -32602',
    { kind: 'rpc-error', code: -32602, message: 'top must be integer' },
    nothingDone({
      code: 'rpc-error',
      rpcCode: '-32602',
      isRun: false,
      quoted: 'top must be integer',
    }),
  ],
  [
    'the protocol error -32603',
    { kind: 'rpc-error', code: -32603, message: 'boom' },
    perhapsDone({ code: 'rpc-error', rpcCode: '-32603', isRun: true, quoted: 'boom' }),
  ],
  [
    'a failed tool in prose',
    { kind: 'is-error' },
    perhapsDone({ code: 'tool-failed', quoted: FAILED }),
  ],
  [
    'a failed tool whose prose is a judgement',
    {
      kind: 'is-error',
      text: "Flow save failed with code 'InvalidTemplate' and message 'The action is bad'",
    },
    nothingDone({
      code: 'refused',
      upstreamCode: 'InvalidTemplate',
      quoted: "Flow save failed with code 'InvalidTemplate' and message 'The action is bad'",
    }),
  ],
  [
    'a failed tool that never ran',
    { kind: 'is-error', text: 'MCP error -32602: Input validation error' },
    nothingDone({ code: 'tool-failed' }),
  ],
  [
    'text that is no JSON',
    { kind: 'text-not-json' },
    perhapsDone({
      code: 'no-document',
      quoted: expect.stringMatching(/^Something went wrong/),
    }),
  ],
  ['no content', { kind: 'empty-content' }, perhapsDone({ code: 'no-document', quoted: null })],
  [
    'a 429 inside a 200',
    { kind: 'throttled-in-200' },
    nothingDone(
      {
        code: 'throttled',
        status: null,
        quoted: expect.stringMatching(/^Rate limit is exceeded/),
      },
      always,
    ),
  ],
  [
    'a refusal of the API behind',
    { kind: 'refuse', code: 'ConnectionAuthorizationFailed', message: 'Nein', statusCode: 403 },
    nothingDone({
      code: 'refused',
      upstreamCode: 'ConnectionAuthorizationFailed',
      quoted: "Flow save failed with code 'ConnectionAuthorizationFailed' and message 'Nein'",
    }),
  ],
  [
    'a refusal that broke halfway',
    { kind: 'refuse', code: 'InternalServerError', statusCode: 500 },
    perhapsDone({ code: 'refused', upstreamCode: 'InternalServerError' }),
  ],
  ['a sign-in', { kind: 'sign-in' }, nothingDone({ code: 'sign-in-required' })],
];

describe.each(layers)('%s', (_, fault, expected) => {
  test.each(['read', 'update', 'create', 'set-state'] as const)('to %s', async (method) => {
    const { tool, call } = methods[method];
    const timeoutMs = fault.kind === 'hang' ? 200 : 5_000;
    const { host, server } = await start({ faults: [{ tool, fault }] }, { timeoutMs });
    const error = await failing(call(host));
    const tries = method === 'create' ? 1 : expected.tries[method];
    expect(error).toMatchObject({
      failure: { ...expected.failure, call: tool, ...(tries > 1 ? { tries } : {}) },
      mayHaveWritten: method !== 'read' && expected.mayHaveWritten,
    });
    expect(server.calls.filter((one) => one.tool === tool)).toHaveLength(tries);
    if (error.kind !== 'key') expect(host.calls().billed).toBe(tries);
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
  expect(error.failure).toMatchObject({
    code: 'refused',
    upstreamCode: 'ConnectionAuthorizationFailed',
    quoted: expect.stringContaining('nicht autorisiert'),
  });
});

/** How `error` is understood, and whether a write may have happened. */
const errors: [string, unknown, object, mayHaveWritten?: true][] = [
  ['environmentName is required', { message: 'environmentName is required' }, { code: 'refused' }],
  ['no words', {}, { code: 'refused', quoted: '{}' }],
  ['words alone', 'Nothing doing', { code: 'refused', quoted: 'Nothing doing' }],
  [
    'a localised frame',
    { message: "Speichern fehlgeschlagen mit Code 'InvalidTemplate' und Meldung 'x'" },
    { code: 'refused', upstreamCode: 'InvalidTemplate' },
  ],
  [
    'JSON in the words',
    { message: '{"error":{"code":"InvalidOpenApiFlow","message":"x"}}' },
    { code: 'refused', upstreamCode: 'InvalidOpenApiFlow' },
  ],
  [
    'a bare code in the words',
    { message: 'ConnectionNotConfigured: x', code: '' },
    { code: 'refused', upstreamCode: 'ConnectionNotConfigured' },
  ],
  [
    'no environment filter',
    { message: 'x', statusCode: 400, code: 'MissingEnvironmentFilter' },
    { code: 'environment-not-visible', upstreamCode: 'MissingEnvironmentFilter' },
  ],
  [
    'a missing flow',
    { message: 'x', statusCode: 404, code: 'FlowNotFound' },
    { code: 'flow-not-visible', flowName },
  ],
  [
    'a missing connection',
    { message: 'x', statusCode: '404', code: 'ConnectionNotFound' },
    { code: 'refused' },
  ],
  [
    'upstream trouble',
    { message: 'x', statusCode: 503 },
    { code: 'upstream-trouble', status: 503 },
    true,
  ],
  ['an upstream timeout', { message: 'Request timed out' }, { code: 'refused' }, true],
];

test.each(errors)(
  'a document whose error is %s',
  async (_, error, failure, mayHaveWritten = false as never) => {
    const { url } = await strangeTools(({ body }) => document(body.id, { error }));
    const { host } = await connect(url);
    const problem = await failing(host.saveFlow(save()));
    expect(problem).toMatchObject({ failure, mayHaveWritten });
  },
);

/** What distinguishes a missing flow from a missing environment when the code does not. */
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

test.each(missing)('a read that finds nothing, known by %s', async (_, error, what) => {
  const { url } = await strangeTools(({ body }) => document(body.id, { error }));
  const { host } = await connect(url);
  const read = host.readFlow(environment, flowName);
  if (what === 'flow') return expect(await read).toBeNull();
  const problem = await failing(read);
  expect(problem.failure).toMatchObject(
    what === 'environment'
      ? { code: 'environment-not-visible', environmentName: environment }
      : { code: 'refused' },
  );
});

const page = '<!DOCTYPE html><html><body>Blocked</body></html>';
const html = { 'content-type': 'text/html' };

/** Bodies of HTTP answers, whatever their status says. */
const bodies: [string, object, string][] = [
  ['a block page', { status: 403, headers: html, body: page }, 'html-page'],
  ['a page with 200', { headers: html, body: page }, 'web-page'],
  ['a page that says it is JSON', { body: page }, 'web-page'],
  ['an empty body', { body: '' }, 'not-json'],
  ['a list', { body: [] }, 'not-json'],
  ['no result', { body: { jsonrpc: '2.0', id: 1 } }, 'no-answer'],
  ['the answer to another call', result(77, {}), 'other-answer'],
  ['a body that ends too soon', { body: '{"jsonrpc":', cut: true }, 'connection-lost'],
  [
    'a wrong result',
    { body: { jsonrpc: '2.0', id: 2, result: { content: 1 } } },
    'answer-unusable',
  ],
];

test.each(bodies)('%s', async (_, answer, code) => {
  const { url } = await strangeTools(() => answer);
  const { host } = await connect(url);
  expect((await failing(host.readFlow(environment, flowName))).failure.code).toBe(code);
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
  expect((await failing(host.saveFlow(save()))).failure.code).toBe('sign-in-required');
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
    expect(error.failure).toMatchObject({
      code: 'key-expired',
      day: '2026-10-01',
      isMidRun: false,
    });
    expect(JSON.stringify(error.failure)).not.toContain(expired);
  });

  test('that the server does not know is refused on connecting, unbilled', async () => {
    const server = await simulator({ state: { ...world(), keys: [] } });
    const error = await failing(connect(server.url));
    expect(error).toMatchObject({
      failure: { code: 'key-not-accepted', quoted: 'The API key is invalid or has expired.' },
      mayHaveWritten: false,
    });
    expect(server.calls.map(({ tool }) => tool)).toEqual(['initialize']);
  });

  test('that expires in mid-run fails the next call, which wrote nothing', async () => {
    const { host, server } = await start({
      faults: [{ tool: 'update_live_flow', fault: { kind: 'key-expires' } }],
    });
    const error = await failing(host.saveFlow(save()));
    const failure = { code: 'key-not-accepted', isMidRun: true };
    expect(error).toMatchObject({ failure, mayHaveWritten: false });
    expect(host.calls().billed).toBe(server.billed());
  });

  test.each([
    ['', 'key-empty'],
    [`Bearer ${key}`, 'key-malformed'],
    [`${key.slice(0, 20)}\n${key.slice(20)}`, 'key-malformed'],
  ])('that no server takes is not sent', async (apiKey, code) => {
    const server = await simulator();
    const error = await failing(connect(server.url, { apiKey }));
    expect(error.failure).toEqual({ code });
    expect(server.requests).toEqual([]);
  });

  test('loses the line break that a secret often ends with', async () => {
    const { server } = await start({}, { apiKey: `${key}\n` });
    expect(server.requests[0]?.headers['x-api-key']).toBe(key);
  });

  test.each([301, 302, 303, 307, 308])('is not sent elsewhere a redirect (%i)', async (status) => {
    const stranger = await strange(() => ({}));
    for (const location of [stranger.url, '/other']) {
      const { heard, url } = await strange(() => ({ status, headers: { location } }));
      const error = await failing(connect(url));
      expect(error.failure).toMatchObject({ code: 'redirected', status });
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
      const said = messageOf(error.failure);
      expect(said).toContain(fault.kind === 'redirect' ? ' to https://x.example.' : '***');
      expect(JSON.stringify([error.failure, said, retries])).not.toMatch(/eyJ|CANARY/);
    }
    const { url } = await strange(() => ({ status: 400, body: { error: { message: words } } }));
    expect((await failing(connect(url))).failure).toMatchObject({
      quoted: expect.stringMatching(/^key \*\*\*/),
    });
  });
});

describe('the way', () => {
  test('to a port where nobody listens: nothing was sent, so an update is tried again', async () => {
    const { host, server, waits } = await start();
    await server.close();
    const error = await failing(host.saveFlow(save()));
    expect(error).toMatchObject({
      failure: {
        code: 'connection-refused',
        detail: expect.stringContaining('ECONNREFUSED'),
        tries: 4,
      },
      mayHaveWritten: false,
    });
    expect(waits).toHaveLength(3);
    expect(host.calls().billed).toBe(0);
    const created = await failing(methods.create.call(host));
    expect(created).toMatchObject({
      failure: { code: 'connection-refused' },
      mayHaveWritten: false,
    });
    expect(waits).toHaveLength(3);
  });

  test('to a name that does not exist', async () => {
    const error = await failing(connect('https://flowgate.invalid/mcp'));
    const failure = { code: 'name-not-resolved', host: 'flowgate.invalid' };
    expect(error).toMatchObject({ failure, mayHaveWritten: false });
  });

  test.each([
    ['http://mcp.example/mcp', 'endpoint-insecure'],
    ['https://user:word@mcp.example/mcp', 'endpoint-has-password'],
    ['ftp://x', 'endpoint-insecure'],
    ['mcp', 'endpoint-invalid'],
  ])('to %s is not taken', async (endpoint, code) => {
    expect((await failing(connect(endpoint))).failure).toEqual({ code });
  });

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
      expect(error.failure.code).toBe('proxy-refused');
      expect(asked[0]).toMatch(/^CONNECT flowgate.invalid:443 /);
      expect(asked.join()).not.toContain(key);
    });
  });

  test('through a proxy whose address is none', async () => {
    await withEnvironment({ HTTPS_PROXY: 'http://name:pass word@:x' }, async () => {
      const error = await failing(connect('https://flowgate.invalid/mcp'));
      expect(error.failure.code).toBe('proxy-invalid');
      expect(JSON.stringify(error.failure)).not.toContain('pass');
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

test('a definition that the server refuses keeps its own words', async () => {
  const { host } = await start();
  const broken = { ...definition, triggers: {} };
  const error = await failing(host.saveFlow(save({ definition: broken })));
  expect(error.failure).toMatchObject({
    quoted:
      "Flow save failed with code 'InvalidDefinition' and message 'The definition must have one trigger and has '0''",
  });
});
