import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, expect, test } from '@jest/globals';
import { withClock } from '../support/clock.ts';

const ROOT = resolve(import.meta.dirname, '../..');
let shown: { stdout: string; exitCode: number | null };

beforeAll(async () => {
  const child = spawn(process.execPath, [...withClock(), join(ROOT, 'scripts/demo.ts')], {
    cwd: ROOT,
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const stdout = await text(child.stdout);
  shown = { stdout, exitCode: await ended };
}, 60_000);

const kept = (file: string) => readFile(join(ROOT, '.demo', file), 'utf8');

test('everything ends as described', () => {
  expect(shown.stdout).not.toContain('✗');
  expect(shown.exitCode).toBe(0);
});

test('the comments show the story', async () => {
  expect(await kept('1-mistaken/comment.md')).toMatch(/❌ \d+ .*dana@contoso\.com/s);
  expect(await kept('2-corrected/comment.md')).toMatch(/✅ 3 flows change.*1 new/s);
  expect(await kept('4-production/comment.md')).toMatch(/`production`\*\*: 1 created, 2 updated/);
  expect(await kept('5-once-more/summary.md')).toMatch(/6 unchanged/);
});

test('one flow is created, and the last run only reads', () => {
  const metered = shown.stdout.match(/(?<=metered: ).*/g);
  expect(metered).toHaveLength(7);
  expect(metered?.slice(0, 2)).toEqual(['no call', 'no call']);
  expect(metered?.at(4)).toBe(
    '8 calls (1 list_live_connections, 6 get_live_flow, 1 list_live_flows)',
  );
});

test('a flow of a solution goes to production through Dataverse, without Flow Studio', async () => {
  expect(shown.stdout.match(/(?<=metered: ).*/g)?.slice(5)).toEqual(['no call', 'no call']);
  const [first, second] = shown.stdout.match(/(?<=Dataverse: )\d+ calls \(.*/g) ?? [];
  expect(first).toContain('2 GET idtoken, 2 POST token');
  expect(first).toContain('1 PATCH workflows(id)');
  expect(second).not.toContain('PATCH');
  expect(await kept('6-solution/summary.md')).toMatch(/`production`\*\*: 1 updated/);
  expect(await kept('7-solution-once-more/summary.md')).toMatch(/2 unchanged/);
  expect(shown.stdout).not.toContain('127.0.0.1');
});
