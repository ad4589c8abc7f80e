import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { START, withClock } from './clock.ts';

const HOUR_MS = 3_600_000;
const TESTS = join(import.meta.dirname, '..');
/**
 * They start the protocol's own test runner, TypeScript, the bundler, and code of a few lines of
 * which they look at what Node loads: none of that knows keys or dates.
 */
const WITHOUT_CLOCK = [
  'dist.test.ts',
  'process/code-cache.test.ts',
  'process/output.test.ts',
  'reliability/conformance.test.ts',
  'types.test.ts',
];

test('a test begins on the same day, whatever the day is', () => {
  for (const now of [Date.now(), Date.parse(new Date().toISOString()), Date.parse(Date()) + 1000]) {
    expect(now).toBeGreaterThanOrEqual(START);
    expect(now).toBeLessThan(START + HOUR_MS);
  }
});

test('a given date stays as it is', () => {
  expect(new Date(0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
  expect(new Date(2026, 0, 2)).toBeInstanceOf(Date);
});

test("a child process's clock goes on from the test's own", () => {
  const before = Date.now();
  const args = [...withClock(), '--print', 'Date.now()'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(Number(stdout)).toBeGreaterThanOrEqual(before);
  expect(Number(stdout)).toBeLessThan(before + HOUR_MS);
});

test.each([
  ['real', 0],
  ['short', HOUR_MS],
] as const)('%s waits of a child process', (waits, passed) => {
  const code = `const { setTimeout: wait } = await import('node:timers/promises');
    const before = Date.now();
    await wait(${passed}, undefined, {});
    const refused = await wait(${HOUR_MS}, 'waited', { signal: AbortSignal.abort() }).catch(() => 'stopped');
    console.log(JSON.stringify([Date.now() - before, refused]));`;
  const args = [...withClock(waits), '--input-type=module', '--eval', code];
  const [took, refused] = JSON.parse(
    spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout,
  );
  expect(took).toBeGreaterThanOrEqual(passed);
  expect(took).toBeLessThan(passed + HOUR_MS);
  expect(refused).toBe('stopped');
});

test('every test that starts Node gives it that clock', () => {
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' });
  const starting = files.filter((file) => {
    if (!file.endsWith('.ts') || WITHOUT_CLOCK.includes(file)) return false;
    const text = readFileSync(join(TESTS, file), 'utf8');
    return text.includes('process.execPath') && !text.includes('withClock(');
  });
  expect(starting).toEqual([]);
});
