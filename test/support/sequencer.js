import { sep } from 'node:path';
import TestSequencer from '@jest/test-sequencer';

/** Test files that take long and are small: they start processes, or play many cases. */
const LONG = ['scenarios', 'dist.test.ts', 'reliability', 'check', 'run', 'git'];

/**
 * Jest's order (files that failed, then the slowest, then the largest), but with the long ones
 * first: Jest does not know yet how slow a file is in a fresh checkout, and a long file that starts
 * last leaves one core idle.
 */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const rank = ({ path, context }) => {
      const [, top] = path.slice(context.config.rootDir.length).split(sep).slice(1);
      return LONG.includes(top) ? LONG.indexOf(top) : LONG.length;
    };
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other));
  }
}
