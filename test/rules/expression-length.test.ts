import { expect, test } from '@jest/globals';
import { bare, compose } from './build.ts';
import { linesOf } from './repository.ts';

const rule = 'expression-length';

const found = (inputs: string) =>
  linesOf(rule, { 'a.json': bare({ A: { ...compose(), inputs } }) });
const call = (length: number) => `f('${'x'.repeat(length - 5)}')`;

test('8,192 characters are fine, and one more is not', () => {
  expect(found(`@${call(8192)}`)).toEqual([]);
  expect(found(`@${call(8193)}`)).toHaveLength(1);
  expect(found(`${'x'.repeat(9000)} @{${call(8192)}} @{${call(8192)}}`)).toEqual([]);
  expect(found(`a @{${call(8193)}}`)).toEqual([expect.stringMatching(/^a\.json:14:22 /)]);
});
