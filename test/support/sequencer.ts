import { sep } from 'node:path';
import TestSequencer from '@jest/test-sequencer';

type Test = Parameters<TestSequencer['sort']>[0][number];

/** Test files that take long and are small: they start processes, or play many cases. */
export const LONG = [
  'scenarios',
  'types.test.ts',
  'dist.test.ts',
  'reliability',
  'check',
  'run',
  'git',
];

/**
 * Jest's order (files that failed, then the slowest, then the largest), but with the long ones
 * first: Jest does not know yet how slow a file is in a fresh checkout, and a long file that starts
 * last leaves one core idle.
 */
export default class LongestFirst extends TestSequencer {
  override async sort(tests: Test[]): Promise<Test[]> {
    const rank = ({ path, context }: Test) => {
      const [, top = ''] = path.slice(context.config.rootDir.length).split(sep).slice(1);
      return LONG.includes(top) ? LONG.indexOf(top) : LONG.length;
    };
    const usual = await super.sort(tests);
    return usual.toSorted((one, other) => rank(one) - rank(other));
  }
}
