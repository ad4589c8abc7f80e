import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const CACHE = join(import.meta.dirname, '../../src/process/code-cache.ts');
const SCRIPT = `
import { createRequire } from 'node:module';
import { keepCompiled } from ${JSON.stringify(CACHE)};
keepCompiled(process.argv[1], process.argv[2]);
const { answer } = createRequire(import.meta.url)('./part.js');
console.log(answer());
process.exitCode = Number(process.argv[3] ?? 0);
`;

let folder: string;
let kept: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'flowgate-cache-')));
  kept = join(folder, 'kept');
  writeFileSync(join(folder, 'package.json'), '{}');
  writeFileSync(join(folder, 'start.mjs'), SCRIPT);
  write('one');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A function that is compiled only when it is called, and enough code for several pages. */
function write(answer: string, seconds = 1_000): void {
  const others = Array.from({ length: 200 }, (_, n) => `function f${n}() { return '${n} ${n}'; }`);
  const all = Array.from({ length: 200 }, (_, n) => `f${n}()`).join(' + ');
  const text = `${others.join('\n')}\nexports.answer = () => { ${all}; return '${answer}'; };\n`;
  writeFileSync(join(folder, 'part.js'), text);
  utimesSync(join(folder, 'part.js'), seconds, seconds);
}

function run(name = 'check', exitCode = 0, more: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'start.mjs'), name, String(exitCode)],
    { encoding: 'utf8', env: { PATH: process.env.PATH ?? '', NODE_COMPILE_CACHE: kept, ...more } },
  );
  expect([stderr, status]).toEqual(['', exitCode]);
  return stdout.trim();
}

/** What is kept of the part, by name. */
function ours(): Record<string, Buffer> {
  const names = readdirSync(place()).toSorted();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(place(), name))]));
}

/** Our folder in that of Node's cache. */
function place(): string {
  return join(kept, readdirSync(kept)[0] ?? '', 'flowgate');
}

function only(): [path: string, bytes: Buffer] {
  const entries = Object.entries(ours());
  expect(entries).toHaveLength(1);
  const [[name, bytes] = ['', Buffer.alloc(0)]] = entries;
  return [join(place(), name), bytes];
}

test('what a run has called is kept, and the next run uses it as it is', () => {
  expect(run()).toBe('one');
  const [path, bytes] = only();
  expect(statSync(path).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
  utimesSync(path, 1, 1);
  expect(run()).toBe('one');
  expect(only()).toEqual([path, bytes]);
  expect(statSync(path).mtimeMs).toBe(1_000);
});

test('what a run that changes flags of V8 has called is used by the next run, late files too', () => {
  writeFileSync(join(folder, 'late.js'), 'exports.answer = () => "late";\n');
  const flags = "require('node:v8').setFlagsFromString('--invocation-count-for-turbofan=50000');";
  writeFileSync(
    join(folder, 'part.js'),
    `${flags}\nexports.answer = () => require('./late.js').answer();\n`,
  );
  expect(run()).toBe('late');
  const kept = ours();
  expect(Object.keys(kept)).toHaveLength(2);
  for (const name of Object.keys(kept)) utimesSync(join(place(), name), 1, 1);
  expect(run()).toBe('late');
  expect(ours()).toEqual(kept);
  for (const name of Object.keys(kept)) expect(statSync(join(place(), name)).mtimeMs).toBe(1_000);
});

test('nothing is kept after V8 has removed the code of functions that no longer run', () => {
  const text = readFileSync(join(folder, 'part.js'), 'utf8');
  const collected = `
    for (const flag of ['stress-flush-code', 'expose-gc']) {
      require('node:v8').setFlagsFromString('--' + flag);
    }
    require('node:vm').runInNewContext('gc')();
  `;
  writeFileSync(join(folder, 'part.js'), `${collected}\n${text}`);
  expect(run()).toBe('one');
  expect(Object.keys(ours())).toEqual([]);
});

test('what was kept is left alone after V8 has removed code, since its flags cannot be changed then', () => {
  const late = Array.from({ length: 200 }, (_, n) => `function f${n}() { return '${n}'; }`);
  const calls = Array.from({ length: 200 }, (_, n) => `f${n}()`).join(' + ');
  writeFileSync(
    join(folder, 'late.js'),
    `${late.join('\n')}\nexports.answer = () => { ${calls}; return 'late'; };\n`,
  );
  const collected = `
    if (process.env.COLLECT) {
      for (const flag of ['stress-flush-code', 'expose-gc']) {
        require('node:v8').setFlagsFromString('--' + flag);
      }
      require('node:vm').runInNewContext('gc')();
    }
  `;
  writeFileSync(
    join(folder, 'part.js'),
    `exports.answer = () => { ${collected}; return require('./late.js').answer(); };`,
  );
  expect(run()).toBe('late');
  const kept = ours();
  expect(Object.keys(kept)).toHaveLength(2);
  expect(run('check', 0, { COLLECT: 'yes' })).toBe('late');
  expect(ours()).toEqual(kept);
});

test('functions that were called are in it, others are not', () => {
  run();
  const [, called] = only();
  const text = readFileSync(join(folder, 'part.js'), 'utf8');
  rmSync(kept, { recursive: true });
  writeFileSync(join(folder, 'part.js'), text.replace(/\{ f0\(\).*return/, '{ return'));
  run();
  expect(called.length).toBeGreaterThan(2 * only()[1].length);
});

test('many files are kept without a warning', () => {
  const names = Array.from({ length: 20 }, (_, n) => `more-${n}.js`);
  for (const name of names) writeFileSync(join(folder, name), 'exports.answer = 1;\n');
  const requires = names.map((name) => `require('./${name}');`).join('\n');
  writeFileSync(join(folder, 'part.js'), `${requires}\nexports.answer = () => 'one';\n`);
  expect(run()).toBe('one');
  expect(Object.keys(ours())).toHaveLength(1 + names.length);
  expect(run()).toBe('one');
});

test('another version of a file of the same length has a cache of its own', () => {
  expect(run()).toBe('one');
  write('two', 2_000);
  expect(run()).toBe('two');
  expect(Object.keys(ours())).toHaveLength(2);
});

test('another command has a cache of its own', () => {
  run('check');
  run('plan');
  expect(Object.keys(ours()).map((name) => name.split('-')[0])).toEqual(['check', 'plan']);
});

test('findings are a usual end of a run, and a wrong call is not', () => {
  run('check', 2);
  expect(ours()).toEqual({});
  run('check', 1);
  expect(Object.keys(ours())).toHaveLength(1);
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['cut off', (bytes) => bytes.subarray(0, 5_000)],
  ['empty', () => Buffer.alloc(0)],
  ['of another program', () => Buffer.from('GIF89a'.repeat(2_000))],
  ['with a page that was never written', (bytes) => Buffer.from(bytes).fill(0, 4_096, 8_192)],
])('a cache %s is written again', (_, damage) => {
  run();
  const [path, bytes] = only();
  expect(bytes.length).toBeGreaterThan(8_192);
  writeFileSync(path, damage(bytes));
  expect(run()).toBe('one');
  expect(only()[1].length).toBeGreaterThan(8_192);
});

test.each([
  ['everybody', 0o777],
  ['the group', 0o770],
])('nothing is read from a folder that %s may write to', (_, mode) => {
  if (process.platform === 'win32') return;
  run();
  const [path] = only();
  rmSync(path);
  chmodSync(place(), mode);
  expect(run()).toBe('one');
  expect(ours()).toEqual({});
});

test('that others may write to the folder of Node does not matter', () => {
  run();
  chmodSync(join(place(), '..'), 0o775);
  expect(run()).toBe('one');
  expect(Object.keys(ours())).toHaveLength(1);
});

test('a cache that cannot be written is none', () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(kept, 'a file');
  expect(run()).toBe('one');
});

test('nothing is kept where Node is told to keep nothing', () => {
  expect(run('check', 0, { NODE_DISABLE_COMPILE_CACHE: '1' })).toBe('one');
  expect(existsSync(kept)).toBe(false);
});

test('a stack names the file and the line, from the cache too', () => {
  const text = "\n\nexports.answer = () =>\n  new Error('here').stack.split('\\n')[1];\n";
  writeFileSync(join(folder, 'part.js'), text);
  const line = `${join(folder, 'part.js')}:4:3`;
  expect(run()).toContain(line);
  expect(run()).toContain(line);
});
