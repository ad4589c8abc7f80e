import { expect, test } from '@jest/globals';
import { bare, compose } from './build.ts';
import { linesOf } from './repository.ts';

const rule = 'expression-function';

const found = (inputs: string) =>
  linesOf(rule, { 'a.json': bare({ A: { ...compose(), inputs } }) }).map(
    (line) => line.split('calls ')[1],
  );

test.each([
  [
    '@foo()',
    [
      "`foo`, which is not a function of the language; use one of Microsoft's reference of expression functions",
    ],
  ],
  ['@ToUper(1)', ['`ToUper`, which is not a function of the language; did you mean `toUpper`?']],
  [
    '@constructor()',
    [
      "`constructor`, which is not a function of the language; use one of Microsoft's reference of expression functions",
    ],
  ],
  ['@utcNow(1, 2)', ['`utcNow` with 2 arguments, but it takes 0 to 1 argument']],
  ['@trigger(1)', ['`trigger` with 1 argument, but it takes no argument']],
  ['@concat()', ['`concat` with no argument, but it takes at least 1 argument']],
  ['@if(true, 1)', ['`if` with 2 arguments, but it takes 3 arguments']],
])('%s', (inputs, lines) => expect(found(inputs)).toEqual(lines));

test.each([
  '@TRIGGERBODY()',
  '@concat(1,2,3,4,5,6,7,8,9)',
  "@utcNow('o')",
  '@triggers().code',
  'foo()',
  '@@foo()',
])('%s is fine', (inputs) => expect(found(inputs)).toEqual([]));

test('calls within calls and indexes are looked at', () => {
  expect(found("@{first(foo()?[bar()])} @{baz('@{qux()}')}")).toHaveLength(3);
});
