import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { withClock } from '../support/clock.ts';
import { ROOT } from './repository.ts';

interface Probe {
  status: number | null;
  /** Files of the workspace that were opened, in order. */
  opened: string[];
  /** Packages of which something was loaded. */
  packages: string[];
  /** Built-in modules that were asked for. */
  builtins: string[];
  /** Our own modules, from `src/`. */
  sources: string[];
}

const SOURCE = pathToFileURL(join(ROOT, 'src/')).href;

let folder: string;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'flowgate-start-')));
  await cp(join(ROOT, 'examples/contoso/flows'), join(folder, 'flows'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What takes longer to load than a check of one flow takes. */
const HEAVY = ['@actions/http-client', '@modelcontextprotocol/client', '@octokit/core', 'zod'];
const HEAVY_BUILTINS = [
  'node:child_process',
  'node:fs/promises',
  'node:net',
  'node:stream',
  'node:zlib',
  'node:http',
  'node:https',
  'node:http2',
  'node:tls',
  'node:crypto',
  'node:readline/promises',
  'node:v8',
];

test('an older Node gets one sentence that names the one it needs', () => {
  const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });`;
  const preload = `data:text/javascript,${encodeURIComponent(older)}`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', preload, join(ROOT, 'src/cli.ts'), '--version'],
    { encoding: 'utf8' },
  );
  expect([status, stdout, stderr]).toEqual([
    2,
    '',
    expect.stringMatching(/^.* Node 24 .* Node 20\.20\.2\.\n$/),
  ]);
});

/** Node ends in peace with a promise that nothing can settle any more. */
test.each([
  ['src/index.ts', 'action.ts', 'act', 1],
  ['src/cli.ts', 'terminal.ts', 'runCli', 2],
])('%s does not pass if it ends before its work', (entry, file, name, expected) => {
  const stuck = `data:text/javascript,${encodeURIComponent(`export const ${name} = () => new Promise(() => {});`)}`;
  const hooks = `import { registerHooks } from 'node:module';
    const resolve = (what, context, next) =>
      what === './${file}' ? { url: ${JSON.stringify(stuck)}, shortCircuit: true } : next(what, context);
    registerHooks({ resolve });`;
  const preload = `data:text/javascript,${encodeURIComponent(hooks)}`;
  const args = ['--import', preload, join(ROOT, entry), 'check'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect([status, stdout + stderr]).toEqual([expected, expect.stringContaining('before its work')]);
});

test('a command ends when its work is done, whatever is still open, and prints all of it', () => {
  if (process.platform === 'win32') return;
  const open = `data:text/javascript,${encodeURIComponent('setInterval(() => {}, 60_000);')}`;
  const args = ['--import', open, join(ROOT, 'src/cli.ts'), 'check', '--format', 'sarif'];
  const ran = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', timeout: 30_000 });
  expect([ran.status, ran.signal]).toEqual([0, null]);
  // More than a pipe holds.
  expect(ran.stdout.length).toBeGreaterThan(2 ** 16);
  expect(JSON.parse(ran.stdout).runs).toHaveLength(1);
});

test('a command ends at once, except on Windows, where Node may abort then', () => {
  const codeOn = (platform: string) => {
    const code = `Object.defineProperty(process, 'platform', { value: '${platform}' });
      process.on('beforeExit', () => { process.exitCode = 77; });`;
    const preload = `data:text/javascript,${encodeURIComponent(code)}`;
    const args = ['--import', preload, join(ROOT, 'src/cli.ts'), '--help'];
    return spawnSync(process.execPath, args, { cwd: folder }).status;
  };
  expect([codeOn('linux'), codeOn('darwin'), codeOn('win32')]).toEqual([0, 0, 77]);
});

test('standard input is left alone where nobody can be asked', () => {
  const input = `Object.defineProperty(process, 'stdin', { get: () => process.exit(77) });`;
  const preload = `data:text/javascript,${encodeURIComponent(input)}`;
  const args = ['--import', preload, join(ROOT, 'src/cli.ts'), 'deploy'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, expect.stringContaining('connection-references.json')]);
});

describe('a start in a terminal', () => {
  test('with --version loads no package that is heavy, and opens no file of the workspace', () => {
    const { status, packages, builtins, opened } = start('src/cli.ts', ['--version']);
    expect(status).toBe(0);
    expect(packages.filter((name) => HEAVY.includes(name))).toEqual([]);
    expect(builtins.filter((name) => HEAVY_BUILTINS.includes(name))).toEqual([]);
    expect(opened).toEqual([]);
  });

  test('with --version writes to a pipe without the streams of Node', () => {
    const { builtins } = start('src/cli.ts', ['--version']);
    expect(builtins.filter((name) => ['node:tty', 'node:net', 'node:util'].includes(name))).toEqual(
      [],
    );
    const entry = join(ROOT, 'src/cli.ts');
    for (const given of ['--version', '-v']) {
      const { stdout, stderr } = spawnSync(process.execPath, [entry, given], { encoding: 'utf8' });
      expect([stdout, stderr]).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+\n$/), '']);
    }
  });

  test.each([[['--help']], [['help']], [[]], [['check', '--help']], [['help', 'deploy']]])(
    'for the help of %j loads neither a command nor a rule',
    (args) => {
      const { status, packages, builtins, sources, opened } = start('src/cli.ts', args);
      expect(status).toBe(0);
      expect(packages).toEqual(['fastest-levenshtein']);
      expect(builtins.filter((name) => HEAVY_BUILTINS.includes(name))).toEqual([]);
      const rooms = new Set(sources.map((file) => file.split('/')[0]));
      for (const room of ['rules', 'check', 'run', 'github', 'flow', 'map']) {
        expect(rooms).not.toContain(room);
      }
      expect(sources.filter((file) => file.startsWith('commands/'))).toEqual([
        'commands/command.ts',
        'commands/help.ts',
        'commands/index.ts',
        'commands/options.ts',
      ]);
      expect(opened).toEqual([]);
    },
  );

  test('that checks loads no other command', () => {
    const { sources } = start('src/cli.ts', ['check', '--format', 'json']);
    expect(sources).toContain('commands/check.ts');
    for (const name of ['deploy', 'doctor', 'drift', 'export', 'init', 'plan', 'report']) {
      expect(sources).not.toContain(`commands/${name}.ts`);
    }
  });

  test('that checks without a map loads these packages and no other', () => {
    const { packages, builtins } = start('src/cli.ts', ['check', '--format', 'json']);
    expect(packages).toEqual(['fastest-levenshtein', 'jsonc-parser', 'p-map']);
    expect(builtins.filter((name) => HEAVY_BUILTINS.includes(name))).toEqual([]);
  });

  test('reads every flow once, and again only one whose lines it shows', () => {
    const { opened } = start('src/cli.ts', ['check', '--report', 'r.json']);
    const flows = opened.filter((file) => file.startsWith('flows/'));
    expect(flows.length).toBeGreaterThan(3);
    const found = readFindings();
    const counts = Object.fromEntries(
      Object.entries(Object.groupBy(flows, (file) => file)).map(([file, each]) => [
        file,
        each?.length,
      ]),
    );
    const expected = flows.map((file) => [file, found.has(file) ? 2 : 1]);
    expect(counts).toEqual(Object.fromEntries(expected));
  });
});

test('a start of the action without a map loads nothing heavy but what its toolkit loads', () => {
  const { packages, opened } = start('src/index.ts', [], {
    INPUT_MODE: 'check',
    GITHUB_WORKSPACE: folder,
  });
  // `@actions/core` loads its client for OIDC tokens, which the bundle leaves out.
  expect(packages.filter((name) => HEAVY.includes(name))).toEqual(['@actions/http-client']);
  const flows = opened.filter((file) => file.startsWith('flows/'));
  expect(flows).toEqual([...new Set(flows)]);
});

/** From then on Node refuses the compiled code that it has of its own modules. */
test('what sends requests is loaded before V8 is limited for many flows', async () => {
  const flow = join(folder, 'flows/hr/onboarding.json');
  for (let copy = 0; copy < 50; copy++) await cp(flow, join(folder, `many/${copy}.json`));
  const args = ['check', '--live', '--flows', 'many/*.json'];
  const { status, builtins } = start('src/cli.ts', args, { FLOW_STUDIO_API_KEY: 'x' });
  expect(status).toBe(0);
  const inOrder = ['node:http', 'node:https', 'node:v8'];
  expect(builtins.filter((name) => inOrder.includes(name))).toEqual(inOrder);
});

function readFindings(): Set<string> {
  const { findings } = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'));
  return new Set(findings.map(({ file }: { file: string }) => file));
}

function start(entry: string, args: readonly string[], env: Record<string, string> = {}): Probe {
  const probe = join(folder, 'probe.json');
  writeFileSync(probe, '');
  const { status } = spawnSync(
    process.execPath,
    [...withClock(), '--require', join(ROOT, 'test/support/probe.cjs'), join(ROOT, entry), ...args],
    { cwd: folder, env: { PATH: process.env.PATH ?? '', PROBE_FILE: probe, ...env } },
  );
  const { loaded, opened } = JSON.parse(readFileSync(probe, 'utf8')) as Record<string, string[]>;
  const packages = (loaded ?? []).flatMap(
    (url) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? [],
  );
  return {
    status,
    packages: [...new Set(packages)].toSorted(),
    builtins: (loaded ?? []).filter((url) => url.startsWith('node:')),
    sources: (loaded ?? []).flatMap((url) => url.split(SOURCE)[1] ?? []).toSorted(),
    opened: (opened ?? [])
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => path.slice(folder.length + 1)),
  };
}
