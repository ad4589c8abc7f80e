import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { withClock } from '../support/clock.ts';

const LIMITS = join(import.meta.dirname, '../../src/process/v8-limits.ts');

/** Runs over so many files in a process of its own, each with objects; the young generation in MB. */
function youngAfter(files: number): { young: number; stderr: string } {
  const script = `
    import { getHeapSpaceStatistics } from 'node:v8';
    import { limitV8 } from ${JSON.stringify(LIMITS)};
    const before = await limitV8(${files});
    let kept;
    for (let file = 0; file < 3_000; file++) {
      before();
      kept = [kept?.[1], Array.from({ length: 5_000 }, (_, index) => ({ index }))];
    }
    const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    console.log(young.space_size);
  `;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...withClock(),
      '--disable-warning=ExperimentalWarning',
      '--input-type=module',
      '--eval',
      script,
    ],
    { encoding: 'utf8', env: { PATH: process.env.PATH ?? '' } },
  );
  return { young: Number(stdout) / 1024 / 1024, stderr };
}

test.each([10, 200, 1_000, 10_000])('V8 knows all flags that are set for %i files', (files) => {
  expect(youngAfter(files).stderr).toBe('');
});

test('the young generation grows with many files, but only as far as it helps', () => {
  const { young } = youngAfter(1_000);
  expect(young).toBeGreaterThanOrEqual(16);
  expect(young).toBeLessThan(32);
  expect(youngAfter(10).young).toBeGreaterThanOrEqual(32);
});
