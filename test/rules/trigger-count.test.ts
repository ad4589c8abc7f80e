import { expect, test } from '@jest/globals';
import { deploy } from './build.ts';
import { linesOf } from './repository.ts';

const rule = 'trigger-count';

test('a definition that says nothing of triggers is reported at itself', () => {
  const file = JSON.stringify({ definition: { actions: {} }, connectionReferences: {} });
  expect(linesOf(rule, { 'a.json': file })).toEqual([
    expect.stringMatching(/^a\.json:1:2 error trigger-count:/),
  ]);
});

test('of many triggers the first three are named', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const triggers = Object.fromEntries(names.map((name) => [name, { type: 'Request' }]));
  expect(linesOf(rule, { 'a.json': deploy({}, {}, triggers) })).toEqual([
    expect.stringMatching(/5.*`a`.*`b`.*`c`.*2/),
  ]);
});
