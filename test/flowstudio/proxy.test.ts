import { createServer } from 'node:http';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { PROXY_VARIABLES, withoutVariables } from '../http/variables.ts';
import { closeAll, connect, failing, key, listen } from './world.ts';

withoutVariables(PROXY_VARIABLES);

/** What the proxy was asked for. */
let asked: string[] = [];

beforeEach(async () => {
  asked = [];
  const proxy = createServer();
  proxy.on('connect', ({ method, url, rawHeaders }, socket) => {
    asked.push(`${method} ${url} ${rawHeaders.join(' ')}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  process.env.HTTPS_PROXY = await listen(proxy);
});
afterEach(closeAll);

test('HTTPS_PROXY is asked for a tunnel, and never sees the key', async () => {
  const error = await failing(connect('https://flowgate.invalid/mcp'));
  expect(error.failure).toMatchObject({ code: 'proxy-refused', host: 'flowgate.invalid' });
  expect(asked[0]).toMatch(/^CONNECT flowgate\.invalid:443 /);
  expect(asked.join()).not.toContain(key);
});

test.each(['flowgate.invalid', '.invalid', 'other.example,flowgate.invalid', '*'])(
  'NO_PROXY=%s goes past it',
  async (hosts) => {
    process.env.NO_PROXY = hosts;
    const error = await failing(connect('https://flowgate.invalid/mcp'));
    expect(error.failure).toMatchObject({ code: 'name-not-resolved', host: 'flowgate.invalid' });
    expect(asked).toEqual([]);
  },
);

test('NO_PROXY for another host changes nothing', async () => {
  process.env.NO_PROXY = 'gate.invalid,mcp.example';
  await failing(connect('https://flowgate.invalid/mcp'));
  expect(asked.length).toBeGreaterThan(0);
});
