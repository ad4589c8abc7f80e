import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
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

/** Of a bundle: it is only there that `node:http` does not load Node's own fetch. */
test('and before a fetch is loaded that is not the one which sends', () => {
  const folder = mkdtempSync(join(tmpdir(), 'flowgate-loading-'));
  const evaluated = (script: string, ...flags: string[]) =>
    spawnSync(process.execPath, [...withClock(), ...flags, '--eval', script]).stdout.toString();
  const build = join(import.meta.dirname, '../../scripts/build.ts');
  evaluated(
    `import { bundle } from ${JSON.stringify(build)};
    await bundle('src/flowstudio/http.ts', ${JSON.stringify(folder)});`,
    '--input-type=module',
  );
  const loaded = evaluated(`
    const { openHttp } = require(${JSON.stringify(folder)});
    const endpoint = new URL('http://127.0.0.1:9/mcp');
    const { fetch } = openHttp({ endpoint, timeoutMs: 10_000, tools: new Set(), signal: null });
    const init = { method: 'POST', body: '{}', headers: { accept: 'application/json' } };
    fetch(endpoint, init).catch(({ reason }) => {
      const isLoaded = process.moduleLoadList.some((name) => name.includes('deps/undici'));
      console.log(JSON.stringify([reason.host, isLoaded]));
    });`);
  rmSync(folder, { recursive: true });
  expect(JSON.parse(loaded)).toEqual(['127.0.0.1:9', false]);
});
