import { expect, test } from '@jest/globals';
import { nearest, quote } from '../../src/wording/spelling.ts';

const COMMANDS = ['check', 'deploy', 'plan', 'drift', 'flows', 'fail-on'];

test.each([
  ['chekc', 'check'],
  ['palne', null],
  ['paln', 'plan'],
  ['flwos', 'flows'],
  ['FAIL-NO', 'fail-on'],
  ['chek', 'check'],
  ['depoly', 'deploy'],
  ['deplooyy', 'deploy'],
  ['CHECK', 'check'],
  ['cehkc', null],
  ['lp', null],
  ['', null],
])('%j means %j', (name, meant) => expect(nearest(name, COMMANDS)).toBe(meant));

test('names are read once, however often one is looked for', () => {
  let reads = 0;
  const names = {
    *[Symbol.iterator]() {
      reads += 1;
      yield* COMMANDS;
    },
  };
  const known = Object.assign([...COMMANDS], names);
  const found = ['chekc', 'paln', 'chekc'].map((name) => nearest(name, known));
  expect(found).toEqual(['check', 'plan', 'check']);
  expect(reads).toBe(1);
});

test.each([
  ['Send', '`Send`'],
  ['', '`""`'],
  ['x'.repeat(81), `\`${'x'.repeat(79)}…\``],
])('%j is shown as %s', (name, shown) => expect(quote(name)).toBe(shown));
