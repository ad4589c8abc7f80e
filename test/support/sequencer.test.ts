import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import LongestFirst, { LONG } from './sequencer.ts';

const TESTS = join(import.meta.dirname, '..');

test('the long files start first, in the order of their list', async () => {
  const context = { config: { rootDir: join(TESTS, '..') }, hasteFS: { getSize: () => 1 } };
  const paths = ['wording/count.test.ts', 'dist.test.ts', 'scenarios/source.test.ts'];
  const tests = paths.map((path) => ({ path: join(TESTS, path), context, duration: 1 }));
  const sequencer = new LongestFirst({ contexts: [], globalConfig: {} } as never);
  Object.assign(sequencer, { _getCache: () => ({}) });
  const sorted = (await sequencer.sort(tests as never)).map(({ path }) =>
    path.slice(TESTS.length + 1),
  );
  expect(sorted).toEqual(paths.toReversed());
});

test('each of them is there', () => {
  expect(LONG.filter((name) => !existsSync(join(TESTS, name)))).toEqual([]);
});
