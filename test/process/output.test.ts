import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const OUTPUT = join(import.meta.dirname, '../../src/process/output.ts');
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
