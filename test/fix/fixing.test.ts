import { mkdtempSync, rmSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { Project } from '../../src/check/check.ts';
import { fixFiles } from '../../src/fix/fix-files.ts';
import { readProject } from '../../src/run/project/project.ts';
import { runCli } from '../../src/terminal.ts';
import { api, bare, call, declared, deploy, entry, mapOf, TEAMS_ID } from '../rules/build.ts';
import { check } from '../support/check.ts';

const base = mkdtempSync(join(tmpdir(), 'flowgate-fixing-'));
afterAll(() => rmSync(base, { recursive: true }));

const UNUSED = deploy(
  { Send: call('k') },
  { k: declared('shared_teams'), z: declared('shared_sql') },
);
const SOUND = deploy({ Send: call('k') }, { k: declared('shared_teams') });
const MAP = mapOf({ production: { entries: { k: entry({ id: 'shared_teams' }) } } });

let number = 0;
async function workspace(files: Record<string, string>): Promise<string> {
  const root = join(base, String(number++));
  await mkdir(join(root, 'flows'), { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(root, file), text);
  return root;
}

async function checked(root: string) {
  const project = await readProject(
    { flows: ['flows/**/*.json'], map: 'connection-references.json', environments: [] },
    root,
  );
  const whole: Project = { ...project, baseMap: null };
  const options = {
    environments: [],
    affected: null,
    today: '2026-11-22',
    pull: { code: 'not-a-pull-request' },
    live: { code: 'no-api-key' },
  } as const;
  return { project, findings: check(whole, options).findings };
}

async function cli(root: string, ...args: string[]) {
  const out = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof out) => ({
    write: (text: string) => {
      out[name] += text;
    },
  });
  const code = await runCli(args, {
    env: {},
    root,
    temp: base,
    version: '1.2.3',
    now: () => new Date('2026-11-22T00:00:00Z'),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
  });
  return { ...out, code };
}

test('a file keeps its mode, and leaves nothing beside it', async () => {
  const root = await workspace({ 'flows/a.json': UNUSED });
  await chmod(join(root, 'flows/a.json'), 0o640);
  const { findings, project } = await checked(root);
  expect(await fixFiles(root, findings, project)).toMatchObject([
    { file: 'flows/a.json', fixed: [{ rule: 'reference-unused' }], reason: null },
  ]);
  expect(await readFile(join(root, 'flows/a.json'), 'utf8')).toBe(SOUND);
  expect((await stat(join(root, 'flows/a.json'))).mode & 0o777).toBe(0o640);
  expect(await readdir(join(root, 'flows'))).toEqual(['a.json']);
});

test('a file is not fixed through a link, wherever it leads', async () => {
  const root = await workspace({ 'kept.json': UNUSED });
  await symlink(join(root, 'kept.json'), join(root, 'flows/in.json'));
  const { findings, project } = await checked(root);
  const [inner] = await fixFiles(root, findings, project);
  expect(inner?.reason).toEqual({ code: 'file-behind-link', link: 'flows/in.json' });
  expect(await readFile(join(root, 'kept.json'), 'utf8')).toBe(UNUSED);

  // The link changes its target between the check and the fix.
  const other = await workspace({ 'flows/out.json': UNUSED });
  const before = await checked(other);
  const outside = join(base, 'outside.json');
  await writeFile(outside, UNUSED);
  rmSync(join(other, 'flows/out.json'));
  await symlink(outside, join(other, 'flows/out.json'));
  const [result] = await fixFiles(other, before.findings, before.project);
  expect(result?.reason).toMatchObject({ code: 'file-unreadable' });
  expect(await readFile(outside, 'utf8')).toBe(UNUSED);
});

test('a file that changed or went since it was checked is left alone', async () => {
  const root = await workspace({ 'flows/a.json': UNUSED, 'flows/b.json': UNUSED });
  const { findings, project } = await checked(root);
  await writeFile(join(root, 'flows/a.json'), `${UNUSED}\n`);
  rmSync(join(root, 'flows/b.json'));
  expect(await fixFiles(root, findings, project)).toMatchObject([
    { file: 'flows/a.json', fixed: [], reason: { code: 'file-changed-since-read' } },
    { file: 'flows/b.json', fixed: [], reason: { code: 'file-gone' } },
  ]);
  expect(await readFile(join(root, 'flows/a.json'), 'utf8')).toBe(`${UNUSED}\n`);
});

test('an embedded Dataverse row is left alone', async () => {
  const inner = JSON.parse(UNUSED);
  const clientdata = JSON.stringify({ properties: inner, schemaVersion: '1.0.0.0' });
  const row = JSON.stringify({ name: 'Row', category: 5, clientdata });
  const root = await workspace({ 'flows/row.json': row });
  const { findings, project } = await checked(root);
  expect(findings.map(({ rule }) => rule)).toContain('reference-unused');
  expect(await fixFiles(root, findings, project)).toEqual([]);
});

test('`check --fix` writes, says what it did, and checks again', async () => {
  const files = { 'flows/a.json': UNUSED, 'connection-references.json': `// ours\n${MAP}` };
  const root = await workspace(files);
  const first = await cli(root, 'check', '--fix');
  expect(first.code).toBe(0);
  expect(first.stdout.split('\n\n')[0]).toMatchSnapshot();
  expect(await readFile(join(root, 'flows/a.json'), 'utf8')).toBe(SOUND);
  expect(await readFile(join(root, 'connection-references.json'), 'utf8')).toBe(
    `// ours\n${MAP.replace('"shared_teams"', `"${api('shared_teams')}"`)}`,
  );
  const second = await cli(root, 'check', '--fix');
  expect(second.code).toBe(0);
  expect(await readFile(join(root, 'flows/a.json'), 'utf8')).toBe(SOUND);
});

test.each(['json', 'sarif', 'markdown'])('--format %s has stdout for itself', async (format) => {
  const root = await workspace({ 'flows/a.json': UNUSED });
  const { stdout, stderr } = await cli(root, 'check', '--fix', '--format', format);
  expect(stderr).toBe('');
  if (format === 'markdown') expect(stdout).toMatch(/^### /);
  else expect(JSON.parse(stdout)).toBeTruthy();
});

test('`--fix --dry-run` shows the same as a diff, and writes nothing', async () => {
  const root = await workspace({ 'flows/a.json': UNUSED });
  const { code, stdout } = await cli(root, 'check', '--fix', '--dry-run');
  expect(code).toBe(1);
  expect(stdout).toContain('reference-unused');
  expect(stdout).toMatch(/\n {2}-"z": \{/);
  expect(await readFile(join(root, 'flows/a.json'), 'utf8')).toBe(UNUSED);
});

test('SARIF and the report are written where they are asked for, folders made', async () => {
  const root = await workspace({ 'flows/a.json': UNUSED });
  const [sarif, report] = [join(root, 'out/deep/x.sarif'), join(root, 'out/report.json')];
  const { code } = await cli(root, 'check', '--sarif', sarif, '--report', report);
  expect(code).toBe(1);
  const [run] = JSON.parse(await readFile(sarif, 'utf8')).runs;
  expect(run.tool.driver.version).toBe('1.2.3');
  expect(run.results[0]).toMatchObject({ ruleId: 'reference-unused', level: 'error' });
  expect(JSON.parse(await readFile(report, 'utf8')).findings[0]).toHaveProperty('fix', null);
});

test('--fix goes with check alone', async () => {
  const root = await workspace({ 'flows/a.json': UNUSED });
  expect(await cli(root, 'plan', '--fix')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--fix'),
  });
});

test('a file that is not JSON is shown at its line', async () => {
  const root = await workspace({ 'flows/a.json': SOUND, 'flows/b.json': '{\n  "definition":\n}' });
  const { stdout } = await cli(root, 'check', '--flows', 'flows/*.json');
  expect(stdout).toContain('flows/b.json:3:1  error  json-invalid\n');
  expect(stdout).toContain('  3 │ }\n    │ ^\n');
});

const CERTAIN: [name: string, files: Record<string, string>, expected: string | null][] = [
  [
    'a use is spelt as declared',
    { flow: deploy({ A: call('K'), B: call('K') }, { k: declared('shared_teams') }) },
    deploy({ A: call('k'), B: call('k') }, { k: declared('shared_teams') }),
  ],
  [
    'the declaration is spelt as used and mapped',
    {
      flow: deploy({ A: call('K') }, { k: declared('shared_teams') }),
      map: mapOf({ production: { entries: { K: entry() } } }),
    },
    deploy({ A: call('K') }, { K: declared('shared_teams') }),
  ],
  [
    'a bare flow is spelt as mapped',
    { flow: bare({ A: call('K') }), map: mapOf({ production: { entries: { k: entry() } } }) },
    bare({ A: call('k') }),
  ],
  [
    'use and declaration are spelt as mapped',
    {
      flow: deploy({ A: call('K') }, { K: declared('shared_teams') }),
      map: mapOf({ production: { entries: { k: entry() } } }),
    },
    deploy({ A: call('k') }, { k: declared('shared_teams') }),
  ],
  [
    'two environments spell it in two ways',
    {
      flow: bare({ A: call('KEY') }),
      map: mapOf({
        production: { entries: { key: entry() } },
        test: { entries: { Key: entry() } },
      }),
    },
    null,
  ],
  [
    'another environment has the spelling of the flow',
    {
      flow: bare({ A: call('K') }),
      map: mapOf({ production: { entries: { k: entry() } }, test: { entries: { K: entry() } } }),
    },
    null,
  ],
  [
    'a connection has one key',
    { flow: bare({ A: call(TEAMS_ID) }), map: mapOf({ production: { entries: { k: entry() } } }) },
    bare({ A: call('k') }),
  ],
  [
    'a connection has two keys',
    {
      flow: bare({ A: call(TEAMS_ID) }),
      map: mapOf({ production: { entries: { k: entry(), l: entry() } } }),
    },
    null,
  ],
  [
    'the key of a connection is not declared',
    {
      flow: deploy({ A: call(TEAMS_ID) }, {}),
      map: mapOf({ production: { entries: { k: entry() } } }),
    },
    null,
  ],
  [
    'an expression names what no operation uses',
    {
      flow: deploy(
        { A: { type: 'Compose', runAfter: {}, inputs: "@parameters('$connections')['z']" } },
        { z: declared('shared_sql') },
      ),
    },
    null,
  ],
];

test.each(CERTAIN)('%s', async (_, { flow = '', map }, expected) => {
  const files = { 'flows/a.json': flow, ...(map && { 'connection-references.json': map }) };
  const root = await workspace(files);
  const { findings, project } = await checked(root);
  const results = await fixFiles(root, findings, project);
  expect(results.filter(({ reason }) => reason !== null)).toEqual([]);
  expect(await readFile(join(root, 'flows/a.json'), 'utf8')).toBe(expected ?? flow);
  if (expected === null) expect(results).toEqual([]);
});

test.each([
  ['shared_teams', 'shared_teams'],
  ['/apis/shared_teams/', 'shared_teams'],
  ['/providers/Microsoft.PowerApps/apis/shared_teams/connections/x', 'shared_teams'],
  ['/apis/#{shared_teams}#', null],
  ['shared_teams/shared_sql', null],
  ['teams', null],
  ['', null],
])('the connector of %j is %j', async (id, connector) => {
  const map = mapOf({ production: { entries: { k: entry({ id }) } } });
  const root = await workspace({ 'flows/a.json': SOUND, 'connection-references.json': map });
  const { findings } = await checked(root);
  const [found] = findings.filter(({ rule }) => rule === 'map-connector-id');
  const edits = found?.fix?.edits.map((edit) => ('to' in edit ? edit.to : null)) ?? [null];
  expect(edits).toEqual([connector === null ? null : api(connector)]);
});

test('what is only related to another finding is fixed as well', async () => {
  const entries = { k: entry({ id: 'shared_teams' }) };
  const map = mapOf({ production: { entries }, test: { entries } });
  const root = await workspace({ 'flows/a.json': SOUND, 'connection-references.json': map });
  const { project, findings } = await checked(root);
  expect(findings.filter(({ rule }) => rule === 'map-connector-id')).toHaveLength(1);
  const [file] = await fixFiles(root, findings, project);
  expect(file?.fixed.map(({ rule }) => rule)).toEqual(['map-connector-id', 'map-connector-id']);
});
