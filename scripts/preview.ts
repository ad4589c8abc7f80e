import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire, registerHooks } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { play } from '../test/scenarios/play.ts';
import type { Scenario } from '../test/scenarios/scenario.ts';
import { type Listed, listPage, lookIn, SCRIPT, scenarioPage } from './preview/page.ts';

/**
 * A page on loopback that shows every scenario of test/scenarios as GitHub would: the comment,
 * the summary and their diagrams. A scenario is played when it is opened, on src/ or what
 * `--entry` names; nothing is fetched from anywhere. `--port` chooses the port. A page takes
 * `?theme=dark`, `?width=390`, and `?only=2-comment` or `?only=1-summary` for one box alone.
 */
const SCENARIOS = resolve(import.meta.dirname, '../test/scenarios');
const require = createRequire(import.meta.url);
const ASSETS: Record<string, { type: string; read: () => Promise<string> }> = {
  '/light.css': {
    type: 'text/css',
    read: () => readFile(require.resolve('github-markdown-css/github-markdown-light.css'), 'utf8'),
  },
  '/dark.css': {
    type: 'text/css',
    read: () => readFile(require.resolve('github-markdown-css/github-markdown-dark.css'), 'utf8'),
  },
  '/mermaid.js': {
    type: 'text/javascript',
    read: () => readFile(join(require.resolve('mermaid'), '../mermaid.min.js'), 'utf8'),
  },
  '/preview.js': { type: 'text/javascript', read: async () => SCRIPT },
};
/** What a name in a scenario might try to load or run comes to nothing. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; form-action 'none'";

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    entry: { type: 'string', default: 'src/index.ts' },
  },
});

/** What scenarios expect is for tests, which have Jest around them. */
const NO_JEST = 'data:text/javascript,export const expect = undefined;';
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: NO_JEST, shortCircuit: true } : next(specifier, context),
});
const scenarios = await readScenarios();

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const send = (status: number, type: string, body: string) =>
    response
      .writeHead(status, {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': POLICY,
      })
      .end(body);
  try {
    const asset = ASSETS[pathname];
    if (asset) return send(200, asset.type, await asset.read());
    if (pathname === '/') return send(200, 'text/html', listPage(listed()));
    const name = decodeURIComponent(pathname.slice(1));
    const scenario = scenarios.get(name);
    if (!scenario) return send(404, 'text/plain', 'There is no such page.');
    const { runs } = await play(scenario, values.entry);
    const look = lookIn(searchParams);
    return send(200, 'text/html', scenarioPage(name, scenario.title, runs, look));
  } catch (error) {
    return send(500, 'text/plain', error instanceof Error ? String(error.stack) : String(error));
  }
});
server.listen(Number(values.port), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`http://127.0.0.1:${port}/ shows ${scenarios.size} scenarios; Ctrl+C ends it.`);
});

function listed(): Listed[] {
  return [...scenarios].map(([name, { title }]) => ({ name, title }));
}

async function readScenarios(): Promise<Map<string, Scenario>> {
  const names = readdirSync(SCENARIOS).filter((name) =>
    existsSync(join(SCENARIOS, name, 'scenario.ts')),
  );
  const read = names.toSorted().map(async (name): Promise<[string, Scenario]> => {
    const module = (await import(join(SCENARIOS, name, 'scenario.ts'))) as { default: Scenario };
    return [name, module.default];
  });
  return new Map(await Promise.all(read));
}
