import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { withClock } from '../support/clock.ts';

const ROOT = join(import.meta.dirname, '../..');
const OUTPUT = join(ROOT, 'src/process/output.ts');
const SCRIPT = `
import { writeFileSync } from 'node:fs';
import { outputTo } from ${JSON.stringify(OUTPUT)};
const before = process.moduleLoadList.length;
const output = outputTo(1);
output.write('one\\n');
const loaded = process.moduleLoadList.slice(before);
writeFileSync(process.argv[1], JSON.stringify({ isTTY: output.isTTY, loaded }));
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flowgate-output-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes to a file or device, or into a pipe; says what Node had to load for it. */
function writeTo(target: string | null) {
  const descriptor = target === null ? 'pipe' : openSync(target, 'w');
  const noted = join(folder, 'noted.json');
  const args = ['--input-type=module', '--eval', SCRIPT, noted];
  const { stdout } = spawnSync(process.execPath, args, {
    stdio: ['ignore', descriptor, 'inherit'],
  });
  if (typeof descriptor === 'number') closeSync(descriptor);
  return { stdout: `${stdout ?? ''}`, ...JSON.parse(readFileSync(noted, 'utf8')) };
}

test('a pipe is written to without the streams of Node', () => {
  expect(writeTo(null)).toEqual({ stdout: 'one\n', isTTY: false, loaded: [] });
});

test('so is a file', () => {
  const file = join(folder, 'out.txt');
  expect(writeTo(file)).toMatchObject({ isTTY: false, loaded: [] });
  expect(readFileSync(file, 'utf8')).toBe('one\n');
});

test('and a device that keeps nothing, which is no terminal', () => {
  if (process.platform === 'win32') return;
  expect(writeTo(devNull)).toMatchObject({ isTTY: false, loaded: [] });
});

test.each([
  ['check'],
  ['check', '--format', 'sarif'],
  ['--version'],
  ['--help'],
  ['explain', 'owner-missing'],
])('output that a full disk loses is an error: %s %s %s', (...args) => {
  if (process.platform !== 'linux') return;
  cpSync(join(ROOT, 'examples/contoso'), folder, { recursive: true });
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(
    process.execPath,
    [...withClock(), join(ROOT, 'src/cli.ts'), ...args],
    { stdio: ['ignore', full, 'pipe'], cwd: folder, encoding: 'utf8' },
  );
  closeSync(full);
  expect([status, stderr]).toEqual([
    2,
    'flowgate: the output could not be written (no space left on device, ENOSPC)\n',
  ]);
});
