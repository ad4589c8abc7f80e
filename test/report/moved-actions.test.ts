import { expect, test } from '@jest/globals';
import { movedActions } from '../../src/report/moved-actions.ts';
import { diff, inOrder, long, REMINDER, REMINDER_NOW } from './definitions.ts';

const abc = inOrder(['A', 'B', 'C', 'D']);

test.each([
  ['nothing', diff(abc, abc), 0],
  ['other values', diff(long(8), long(8, [1, 3])), 0],
  ['all, where the order is turned around', diff(abc, inOrder(['D', 'C', 'B', 'A'])), 4],
  ['what follows one that is new', diff(abc, inOrder(['A', 'New', 'B', 'C', 'D'])), 1],
  ['no new action', diff(null, abc), 0],
  ['two of a larger change', diff(REMINDER, REMINDER_NOW), 2],
])('counts %s', (_, change, number) => {
  expect(movedActions(change)).toBe(number);
});
