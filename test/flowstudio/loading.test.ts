import { createRequire } from 'node:module';
import { expect, jest, test } from '@jest/globals';

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
