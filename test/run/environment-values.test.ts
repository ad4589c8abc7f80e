import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { runCli } from '../../src/terminal.ts';
import { type Fault, makeKey, startFlowStudio } from '../simulators/flow-studio/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = 'docs/environment-values.md';
const ACCOUNT = 'svc-flows@contoso.com';
const TEST = '3f0c6f2e-54b1-4d0c-9c8e-7a51d2b9e401';
const PRODUCTION = 'Default-26e65220-5561-46ef-9783-ce5f20489241';
const FLOW = 'flows/invoice-reminder.json';
const MAP = 'connection-references.json';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** The files that the page shows, by path. */
async function shown(): Promise<Record<string, string>> {
  const page = await readFile(join(ROOT, PAGE), 'utf8');
  const blocks = page.matchAll(/^```jsonc? (\S+)\n([\s\S]*?)^```$/gm);
  return Object.fromEntries([...blocks].map(([, file = '', text = '']) => [file, text]));
}

/** A repository with these files, a server with both environments, and a terminal. */
async function stage(files: Record<string, string>, faults: Fault[] = []) {
  const root = await mkdtemp(join(tmpdir(), 'flowgate-values-'));
  closing.push(() => rm(root, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  const key = makeKey({ upn: ACCOUNT });
  const of = (environment: string, id: string) => ({
    id: `shared-sharepointonl-${id}`,
    environment,
    connector: 'shared_sharepointonline',
    owner: ACCOUNT,
  });
  const studio = await startFlowStudio({
    faults,
    state: {
      environments: [
        { id: TEST, displayName: 'Test' },
        { id: PRODUCTION, displayName: 'Contoso' },
      ],
      keys: [{ key, upn: ACCOUNT }],
      connections: [
        of(TEST, 'a41f0c95-6b2e-4d87-93c1-e8d5f7026b3a'),
        of(PRODUCTION, '2f6c0b77-94d1-4a3e-8b52-d7e0f1a6c938'),
      ],
      flows: [],
    },
  });
  closing.push(() => studio.close());
  const cli = async (...args: string[]) => {
    let said = '';
    const stream = {
      write: (text: string) => {
        said += text;
      },
    };
    const code = await runCli(args, {
      env: { FLOW_STUDIO_API_KEY: key },
      root,
      temp: root,
      version: '0',
      now: () => new Date(),
      stdout: stream,
      stderr: stream,
    });
    return { code, said };
  };
  const endpoint = ['--endpoint', studio.url];
  return { root, studio, cli, endpoint };
}

type Parameters = Record<string, { defaultValue: unknown }>;

describe('docs/environment-values.md', () => {
  test('shows a repository without a finding', async () => {
    const { cli, endpoint } = await stage(await shown());
    const done = await cli('check', '--fail-on', 'warning', ...endpoint);
    expect(done).toMatchObject({ code: 0 });
  });

  test('shows truly what its flow has in each environment', async () => {
    const { cli, studio, endpoint } = await stage(await shown());
    for (const environment of ['test', 'production']) {
      const done = await cli('deploy', '--environment', environment, ...endpoint);
      expect(done).toMatchObject({ code: 0 });
    }
    const page = await readFile(join(ROOT, PAGE), 'utf8');
    for (const [environment, column] of [
      [TEST, 2],
      [PRODUCTION, 3],
    ] as const) {
      const live = studio.state.flows().filter((flow) => flow.environment === environment);
      expect(live).toHaveLength(1);
      const parameters = live[0]?.definition.parameters as Parameters;
      const rows = [...page.matchAll(/^\| `(\w+)` \|.*$/gm)];
      const shown = rows.map(([row, name]) => [name, row.split('|')[column]?.trim()]);
      expect(shown).toEqual([
        ['siteUrl', `\`${parameters.siteUrl?.defaultValue}\``],
        ['graceDays', `\`${parameters.graceDays?.defaultValue}\``],
      ]);
    }
  });
});

describe('a secure value of the map', () => {
  const CANARY = 'canary-7f3a-of-a-secret';
  const INNER = 'canary-91bc-inside';

  async function withSecrets(value: unknown = CANARY) {
    const files = await shown();
    const secure = `"$connections": { "defaultValue": {}, "type": "Object" },
      "word": { "type": "SecureString", "defaultValue": "" },
      "thing": { "type": "SecureObject", "defaultValue": {} },`;
    const flow = files[FLOW]?.replace(
      '"$connections": { "defaultValue": {}, "type": "Object" },',
      secure,
    );
    const set = `"parameters": { "word": ${JSON.stringify(value)}, "thing": { "inner": "${INNER}", "pin": 48151623 }, "siteUrl": "https://contoso.sharepoint.com/sites/finance" }`;
    const map = files[MAP]?.replace(/"parameters": \{ "siteUrl".*\}/, set);
    return { [FLOW]: flow ?? '', [MAP]: map ?? '' };
  }
  const leaks = (text: string) => [CANARY, INNER, '48151623'].filter((each) => text.includes(each));

  test.each(['text', 'json', 'markdown', 'sarif'])(
    'is deployed, and not shown as %s',
    async (format) => {
      const files = await withSecrets();
      const { cli, root, studio, endpoint } = await stage(files);
      const report = join(root, 'report.json');
      const args = ['--environment', 'production', '--format', format, '--report', report];
      const planned = await cli('plan', ...args, ...endpoint);
      const done = await cli('deploy', ...args, ...endpoint);
      expect([planned.code, done.code]).toEqual([0, 0]);
      const live = studio.state.flows()[0]?.definition.parameters as Parameters;
      expect(live.word?.defaultValue).toBe(CANARY);
      await writeFile(join(root, MAP), files[MAP].replace(CANARY, `${CANARY}-2`));
      // This folder is no repository, so that Git cannot say that it had the value.
      const again = await cli('plan', '--on-drift', 'overwrite', ...args, ...endpoint);
      expect(leaks([planned, done, again].map(({ said }) => said).join(''))).toEqual([]);
      expect(leaks(await readFile(report, 'utf8'))).toEqual([]);
      if (format === 'text') expect(again.said).toContain('(secret)');
    },
  );

  test('is not on the line of a finding, also where it has the wrong type', async () => {
    const { cli, endpoint } = await stage(await withSecrets([CANARY]));
    const done = await cli('check', ...endpoint);
    expect(done.code).toBe(1);
    expect(done.said).toMatch(/`word` .* SecureString/);
    expect(done.said).toMatch(/"word": \[•+\]/);
    expect(leaks(done.said)).toEqual([]);
  });

  test('is not in the words of a server that refuses it', async () => {
    const fault: Fault['fault'] = {
      kind: 'refuse',
      code: 'InvalidTemplate',
      statusCode: 400,
      message: `the value '${CANARY}' of 'word' will not do`,
    };
    const { cli, endpoint } = await stage(await withSecrets(), [
      { tool: 'update_live_flow', fault },
    ]);
    const done = await cli('deploy', '--environment', 'production', ...endpoint);
    expect(done.code).toBe(1);
    expect(done.said).toContain("the value '***' of 'word'");
    expect(leaks(done.said)).toEqual([]);
  });
});
