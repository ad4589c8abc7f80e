import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { withClock } from '../support/clock.ts';

/** Resolved when the server has got the first request. */
const arrived = Promise.withResolvers<void>();

// A gate and no double: the module is itself, but loading it ends only when a request has arrived.
jest.unstable_mockModule('@modelcontextprotocol/client', async () => {
  await arrived.promise;
  return createRequire(import.meta.url)('@modelcontextprotocol/client');
});

test('the first request is sent before the code of the protocol is loaded', async () => {
  const { connectReader } = await import('../../src/flowstudio/flowstudio.ts');
  const { closeAll, handshake, key, strange } = await import('./world.ts');
  const { url, heard } = await strange((one) => {
    arrived.resolve();
    return handshake(one, []) ?? {};
  });
  const reader = await connectReader({ endpoint: url, apiKey: key });
  expect(reader.server()).toEqual({ name: 'Strange', version: '9', tools: [] });
  expect(heard.map(({ body }) => body.method)).toContain('initialize');
  await reader.close();
  await closeAll();
}, 20_000);

test('and before a fetch is loaded that is not the one which sends', () => {
  const http = join(import.meta.dirname, '../../src/flowstudio/http.ts');
  const script = `
    import { openHttp } from ${JSON.stringify(http)};
    const endpoint = new URL('http://127.0.0.1:9/mcp');
    const { fetch } = openHttp({ endpoint, timeoutMs: 10_000, tools: new Set(), signal: null });
    const init = { method: 'POST', body: '{}', headers: { accept: 'application/json' } };
    const { reason } = await fetch(endpoint, init).catch((error) => error);
    const isLoaded = process.moduleLoadList.some((name) => name.includes('deps/undici'));
    console.log(JSON.stringify([reason.host, isLoaded]));`;
  const { stdout } = spawnSync(process.execPath, [
    ...withClock(),
    '--input-type=module',
    '--eval',
    script,
  ]);
  expect(JSON.parse(`${stdout}`)).toEqual(['127.0.0.1:9', false]);
});
