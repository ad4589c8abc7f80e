import { expect, test } from '@jest/globals';
import { linesOf, MAP_FILE } from './repository.ts';

const rule = 'map-missing';

test('a map that is broken is not missing', () => {
  expect(linesOf(rule, { [MAP_FILE]: '{' })).toEqual([]);
});
