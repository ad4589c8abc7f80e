import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runCli } from '../../src/terminal.ts';
import { bare, call, entry, mapOf } from '../rules/build.ts';
import { workspace } from '../run/pull-stage.ts';

const MAP = 'connection-references.json';

/** Two errors in each environment, and a warning for the owner that is missing in each. */
const flow = bare({
  Send: call('k', 'shared_teams', { runAfter: { Gone: ['Succeeded'] } }),
  Again: call('gone'),
});
const entries = { k: entry({ owner: undefined }) };
const map = mapOf({ production: { entries }, test: { entries: { ...entries } } });

async function cli(root: string, ...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(args, {
    env: {},
    root,
    temp: root,
    version: '0',
    now: () => new Date('2026-11-22T12:00:00Z'),
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
  });
  return { code, stdout: out.join(''), stderr: err.join('') };
}

const read = async (root: string) => JSON.parse(await readFile(join(root, MAP), 'utf8'));
const BASELINE = ['check', '--write-baseline'];

test('what is there today is accepted, once, and all that comes later is not', async () => {
  const root = await workspace({ head: { [MAP]: map, 'flows/a.json': flow } });
  expect((await cli(root, 'check')).code).toBe(1);
  const first = await cli(root, ...BASELINE);
  expect(first.code).toBe(0);
  expect(first.stdout).toContain('2027-02-20');
  expect(first.stdout).toMatch(/\d+ findings suppressed\n/);
  const { suppressions, ...rest } = await read(root);
  expect(rest).toEqual(JSON.parse(map));
  expect(suppressions).toContainEqual({
    rule: 'run-after-unknown',
    flow: 'flows/a.json',
    at: '/actions/Send/runAfter/Gone',
    reason: 'baseline of 2026-11-22',
    until: '2027-02-20',
  });
  expect(suppressions).toContainEqual({
    rule: 'owner-missing',
    flow: MAP,
    at: '/environments/production/connectionReferences/k',
    reason: 'baseline of 2026-11-22',
    until: '2027-02-20',
  });
  const places = suppressions.map((each: object) => JSON.stringify(each));
  expect(new Set(places).size).toBe(places.length);

  const before = await readFile(join(root, MAP));
  const second = await cli(root, ...BASELINE);
  expect(second.code).toBe(0);
  expect(await readFile(join(root, MAP))).toEqual(before);

  await writeFile(join(root, 'flows/a.json'), flow.replace('"Again"', '"Against"'));
  const later = await cli(root, 'check');
  expect(later.code).toBe(1);
  expect(later.stdout).toMatch(/suppression-stale/);
});

test.each([
  ['UTF-16 with a mark', Buffer.from(`\ufeff${map}`, 'utf16le')],
  ['UTF-8 with a mark and CRLF', Buffer.from(`\ufeff${map.replaceAll('\n', '\r\n')}`)],
  ['UTF-16, big end first', Buffer.from(map, 'utf16le').swap16()],
])('%s stays what it is', async (_, bytes) => {
  const root = await workspace({ head: { 'flows/a.json': flow } });
  await writeFile(join(root, MAP), bytes);
  await chmod(join(root, MAP), 0o640);
  expect((await cli(root, ...BASELINE)).code).toBe(0);
  const after = await readFile(join(root, MAP));
  const end = bytes.lastIndexOf('}') - 8;
  expect(after.subarray(0, end)).toEqual(bytes.subarray(0, end));
  expect((await stat(join(root, MAP))).mode & 0o777).toBe(0o640);
  expect((await cli(root, 'check')).code).toBe(0);
});

test('JSON has standard output for itself', async () => {
  const root = await workspace({ head: { [MAP]: map, 'flows/a.json': flow } });
  const { stdout, stderr } = await cli(root, ...BASELINE, '--format', 'json');
  expect(JSON.parse(stdout).findings).toEqual([]);
  expect(stderr).toBe('');
});

test.each([
  ['no map', {}, /connection-references\.json .*"version": 1/],
  ['an invalid one', { [MAP]: '{ "version": 1 }' }, /`flowgate check`/],
])('%s: it says what to write', async (_, files, words) => {
  const root = await workspace({ head: { ...files, 'flows/a.json': flow } });
  expect(await cli(root, ...BASELINE)).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(words),
  });
});

test('a settings file has no place for it', async () => {
  const settings = {
    ConnectionReferences: [{ LogicalName: 'k', ConnectionId: 'x', ConnectorId: 'y' }],
  };
  const root = await workspace({
    head: { 's.json': JSON.stringify(settings), 'flows/a.json': flow },
  });
  const args = ['--connection-references', 's.json', '--environment', 'production'];
  expect(await cli(root, ...BASELINE, ...args)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('s.json'),
  });
});

test('a placeholder and a secret are never accepted', async () => {
  const secret = JSON.parse(flow);
  secret.actions.Call = {
    type: 'Http',
    inputs: {
      method: 'GET',
      uri: 'https://x.example',
      headers: { 'x-api-key': 'Zx81kQ9vTt20aLm3' },
    },
  };
  const open = JSON.parse(map);
  open.environments.production.connectionReferences.k.connectionName = '<to be filled in>';
  const root = await workspace({
    head: { [MAP]: JSON.stringify(open, null, 2), 'flows/a.json': JSON.stringify(secret, null, 2) },
  });
  const { code, stdout } = await cli(root, ...BASELINE);
  expect(code).toBe(1);
  expect(stdout).toContain('map-placeholder');
  const { suppressions } = await read(root);
  const rules = new Set(suppressions.map(({ rule }: { rule: string }) => rule));
  expect(rules.has('map-placeholder') || rules.has('secret-in-definition')).toBe(false);
});

test('--dry-run shows what would be accepted, and writes nothing', async () => {
  const root = await workspace({ head: { [MAP]: map, 'flows/a.json': flow } });
  const dry = await cli(root, ...BASELINE, '--dry-run');
  expect([dry.code, await readFile(join(root, MAP), 'utf8')]).toEqual([1, map]);
  const done = await cli(root, ...BASELINE);
  const [sentence = ''] = done.stdout.split('\n');
  expect(dry.stdout.split('\n')[0]).toBe(sentence.replace('Wrote', 'Would write'));
  const alone = await cli(root, 'check', '--dry-run');
  expect([alone.code, alone.stderr]).toEqual([2, expect.stringContaining('--write-baseline')]);
});

test('it goes with check alone', async () => {
  const root = await workspace({ head: { 'flows/a.json': flow } });
  expect(await cli(root, 'plan', '--write-baseline')).toMatchObject({ code: 2 });
});

test('a cause is accepted once: an entry for all flows, a wrong name with what follows', async () => {
  const dana = { k: entry({ owner: 'dana@contoso.com' }) };
  const owned = mapOf({ production: { entries: dana, deployAs: 'svc-flows@contoso.com' } });
  const Last = { type: 'Compose', runAfter: { Gone: ['Succeeded'] }, inputs: "@outputs('Gone')" };
  const files = {
    'flows/a.json': bare({ Send: call('k'), Last }),
    'flows/b.json': bare({ Send: call('k') }),
  };
  const root = await workspace({ head: { [MAP]: owned, ...files } });
  expect((await cli(root, ...BASELINE)).code).toBe(0);
  const accepted: { rule: string }[] = (await read(root)).suppressions;
  expect(accepted.filter(({ rule }) => rule === 'owner-mismatch')).toEqual([
    expect.objectContaining({
      flow: MAP,
      at: '/environments/production/connectionReferences/k',
    }),
  ]);
  const named = accepted.map(({ rule }) => rule);
  expect(named).toContain('run-after-unknown');
  expect(named).not.toContain('expression-unknown-action');
  const again = await cli(root, 'check');
  expect([again.code, again.stdout.includes('suppression-stale')]).toEqual([0, false]);
});
