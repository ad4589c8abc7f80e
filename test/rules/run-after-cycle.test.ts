import { expect, test } from '@jest/globals';
import { bare, compose } from './build.ts';
import { linesOf } from './repository.ts';

const rule = 'run-after-cycle';

const after = (...names: string[]) =>
  compose(Object.fromEntries(names.map((name) => [name, ['Succeeded']])));

test('a circle is reported once, at its first action in the file', () => {
  const lines = linesOf(rule, {
    'a.json': bare({ Z: after(), C: after('A'), A: after('B'), B: after('C') }),
  });
  expect(lines).toEqual([expect.stringMatching(/^a\.json:19:9 .*`C` `A` `B` `C`/)]);
});

test('a long circle is shortened in its middle', () => {
  const names = Array.from({ length: 30 }, (_, index) => `A${index}`);
  const actions = names.map((name, index) => [name, after(names[(index + 1) % 30] ?? '')]);
  const [line = ''] = linesOf(rule, { 'a.json': bare(Object.fromEntries(actions)) });
  expect(line).toContain('`A0` `A1` `A2`');
  expect(line).toContain('`A29` `A0`');
  expect(line.length).toBeLessThan(300);
});
