import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { MOST_ANSWER_BYTES } from '../../src/http/bounded-body.ts';
import {
  BOMBS,
  drip,
  endlessHeaders,
  hostileServer,
  OTHER_CODINGS,
  pour,
} from '../http/hostile-server.ts';
import {
  closeAll,
  connect,
  definition,
  document,
  environment,
  failing,
  flowName,
  listen,
  strangeTools,
} from './world.ts';

afterEach(closeAll);

const TOO_LARGE = { code: 'answer-too-large', call: 'initialize', most: MOST_ANSWER_BYTES };

type Answer = Parameters<typeof hostileServer>[0];

async function against(answer: Answer, timeoutMs = 60_000) {
  const { server, sent } = hostileServer(answer);
  const url = `${await listen(server)}/mcp`;
  const error = await failing(connect(url, { timeoutMs }));
  return { error, sent };
}

describe('an answer is refused once, when it is larger than one is', () => {
  const type = { 'content-type': 'application/json' };

  test.each(Object.entries(BOMBS))('packed as %s', async (coding, bytes) => {
    const { error, sent } = await against((response) => {
      response.writeHead(200, { ...type, 'content-encoding': coding });
      response.end(bytes);
    });
    expect(error.failure).toMatchObject(TOO_LARGE);
    expect(sent.requests).toBe(1);
  });

  const member = gzipSync(Buffer.alloc(1_000_000, ' '));
  const endings: [string, object, string | Uint8Array][] = [
    ['a page', { 'content-type': 'text/html' }, `<html>${'x'.repeat(60_000)}`],
    ['a stream of events', { 'content-type': 'text/event-stream' }, ': ping\n\n'.repeat(8_000)],
    [
      'text of a length that is a lie',
      { ...type, 'content-length': '999999999999' },
      'x'.repeat(9),
    ],
    ['gzip', { ...type, 'content-encoding': 'gzip' }, member],
  ];
  test.each(endings)('without an end: %s', async (_, headers, chunk) => {
    for (const status of [200, 500]) {
      const { error, sent } = await against((response) => {
        response.writeHead(status, { ...headers });
        pour(response, chunk);
      });
      expect(error.failure).toMatchObject(TOO_LARGE);
      expect(sent.requests).toBe(1);
      expect(sent.bytes).toBeLessThan(2 * MOST_ANSWER_BYTES);
    }
  });

  test('in the answer of a tool, and a save is then not known to have been made', async () => {
    const { url } = await strangeTools(({ body }) =>
      document(body.id, { error: null, fill: 'x'.repeat(MOST_ANSWER_BYTES) }),
    );
    const { host, retries } = await connect(url);
    const read = await failing(host.readFlow(environment, flowName));
    expect(read).toMatchObject({ kind: 'protocol', mayHaveWritten: false });
    expect(read.failure).toMatchObject({ ...TOO_LARGE, call: 'get_live_flow' });
    const write = await failing(host.setState(environment, flowName, 'Started'));
    expect(write.mayHaveWritten).toBe(true);
    expect(retries).toEqual([]);
  });

  test('headers without an end', async () => {
    const { error, sent } = await against(endlessHeaders);
    expect(error.failure).toMatchObject({ code: 'headers-too-large' });
    expect(sent.requests).toBe(1);
  });
});

test.each(OTHER_CODINGS)('packed as %s, an answer is lost', async (coding) => {
  const { error, sent } = await against((response) => {
    response.writeHead(200, { 'content-encoding': coding, 'content-type': 'application/json' });
    response.end('{}');
  });
  expect(error.failure).toMatchObject({
    code: 'connection-lost',
    call: 'initialize',
    detail: `content-encoding: ${coding}`,
  });
  expect(sent.requests).toBeLessThan(5);
});

test.each(['headers', 'a body', 'a stream of events', 'the body of an error'])(
  'a byte at a time, forever, in %s, takes no longer than one call may',
  async (where) => {
    const { error, sent } = await against((response) => {
      if (where !== 'headers') {
        const type = where === 'a stream of events' ? 'text/event-stream' : 'application/json';
        response.writeHead(where === 'the body of an error' ? 503 : 200, { 'content-type': type });
        drip(response);
      }
    }, 300);
    expect(error.kind).toBe('timeout');
    expect(error.failure).toMatchObject({ code: 'timeout', seconds: 0.3, tries: 2 });
    expect(sent.requests).toBe(2);
  },
);

test('a list of ten thousand flows is none too large', async () => {
  const flows = Array.from({ length: 10_000 }, (_, at) => ({
    id: `0757041a-8ef2-cf74-ef06-${String(at).padStart(12, '0')}`,
    displayName: `Flow ${at} ${'x'.repeat(200)}`,
    owners: 'y'.repeat(300),
  }));
  const { url } = await strangeTools(({ body }) => document(body.id, { flows, error: null }));
  const { host } = await connect(url);
  expect(await host.listFlows(environment)).toHaveLength(10_000);
});

/** As text, since JSON.stringify would not come to the end of it. */
const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;

test.each([
  ['nested-too-deep', deep],
  ['reserved-key', '{"__proto__":{"type":"Compose"}}'],
  ['number-changed', '{"a":12345678901234567890}'],
  ['number-changed', '[9007199254740993]'],
  ['number-changed', '1e400'],
  ['number-changed', '-1E+400'],
  ['nested-too-deep', deep.replace('1', '12345678901234567890')],
])('a live flow is refused for %s', async (obstacle, actions) => {
  const text = JSON.stringify({ name: flowName, properties: { definition } }).replace(
    '"triggers"',
    () => `"actions2":${actions},"triggers"`,
  );
  const { url } = await strangeTools(({ body: { id } }) => ({
    body: { jsonrpc: '2.0', id, result: { content: [{ type: 'text', text }] } },
  }));
  const { host } = await connect(url);
  const error = await failing(host.readFlow(environment, flowName));
  expect(error.failure).toMatchObject({ code: 'flow-unkept', flowName, obstacle });
  expect(({} as { type?: string }).type).toBeUndefined();
});

test.each([
  '1e16',
  '0.1',
  '-0',
  '9007199254740992',
  '100000000000000000000',
  '1.00000000000000000001',
])('a live flow may have the number %s, and others beside its content any', async (number) => {
  const properties = JSON.stringify({ definition }).replace(
    '"triggers"',
    () => `"actions2":[${number}],"triggers"`,
  );
  const text = `{"name":"${flowName}","ticks":12345678901234567890,"properties":${properties}}`;
  const { url } = await strangeTools(({ body: { id } }) => ({
    body: { jsonrpc: '2.0', id, result: { content: [{ type: 'text', text }] } },
  }));
  const { host } = await connect(url);
  const flow = await host.readFlow(environment, flowName);
  expect(flow?.definition.actions2).toEqual([Number(number)]);
});

test('structured content whose numbers the client would change does not count', async () => {
  const { url } = await strangeTools(({ body: { id } }) => ({
    body: `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":{"structuredContent":{"name":"${flowName}","properties":{"definition":{"actions":[12345678901234567890]}}}}}`,
  }));
  const { host } = await connect(url);
  const error = await failing(host.readFlow(environment, flowName));
  expect(error.failure).toMatchObject({ code: 'no-document' });
});
