import { describe, expect, test } from '@jest/globals';
import { functionNamed } from '../../src/flow/expression/catalogue.ts';
import { FOREIGN_FUNCTIONS } from '../../src/flow/expression/foreign-functions.ts';
import { bare, compose } from './build.ts';
import { checkFiles, linesOf } from './repository.ts';

const rule = 'expression-function';

const found = (inputs: string) =>
  linesOf(rule, { 'a.json': bare({ A: { ...compose(), inputs } }) }).map(
    (line) => line.split(': `A` ')[1],
  );

test.each([
  ['@foo()', ['`foo`']],
  ['@ToUper(1)', ['`ToUper` `toUpper`']],
  ['@constructor()', ['`constructor`']],
  ['@IsBlank(1)', ['`IsBlank` `empty()`']],
  ['@ISMATCH(1)', ['`ISMATCH`']],
  ['@utcNow(1, 2)', ['`utcNow` 2 0 1']],
  ['@trigger(1)', ['`trigger` 1']],
  ['@result(1, 2)', ['`result` 2 0 1']],
  ['@equals(1)', ['`equals` 1 2']],
  ['@mergeObjects(1)', ['`mergeObjects` 1 2']],
  ['@concat()', ['`concat` 1']],
  ['@if(true, 1)', ['`if` 2 3']],
])('%s', (inputs, lines) => expect(found(inputs)).toEqual(lines));

test.each([
  '@TRIGGERBODY()',
  '@concat(1,2,3,4,5,6,7,8,9)',
  "@utcNow('o')",
  '@equals(1, 1, 1, 1)',
  "@encodeURIComponent(uriComponent('a', '.', 'b'), 'c')",
  '@result()',
  "@result('Scope')",
  '@createArray()',
  '@mergeObjects(1, 2)',
  "@formatTimeSpan('P1D', 'c', 'de')",
  '@encodeXmlValue(decodeXmlValue(encodeXmlName(decodeXmlName(1))))',
  '@triggers().code',
  'foo()',
  '@@foo()',
])('%s is fine', (inputs) => expect(found(inputs)).toEqual([]));

test.each(['trimByteOrderMark', 'utf8Length', 'UTF16Length'])(
  '%s is a notice, unless its arguments are wrong',
  (name) => {
    const severities = (inputs: string) =>
      checkFiles({ 'a.json': bare({ A: { ...compose(), inputs } }) }).findings.flatMap((finding) =>
        finding.rule === rule ? [finding.severity] : [],
      );
    expect(severities(`@${name}('a')`)).toEqual(['notice']);
    expect(severities(`@${name}()`)).toEqual(['error']);
  },
);

describe('what is said of functions of other languages', () => {
  const advices = [...FOREIGN_FUNCTIONS];

  test.each(advices)('%s is none of this language', (name) => {
    expect(functionNamed(name)).toBeUndefined();
    expect(found(`@${name}(1)`)).toHaveLength(1);
  });

  const snippets = advices.flatMap(([, advice]) => advice.match(/(?<=`)[^`]*\([^`]*(?=`)/g) ?? []);
  test.each([...new Set(snippets)])('%s can be written', (snippet) => {
    const bareName = /^(\w+)\(\)$/.exec(snippet)?.[1];
    if (bareName !== undefined) expect(functionNamed(bareName)?.isUnsure).toBe(false);
    else expect(found(`@${snippet.replaceAll('…', '1')}`)).toEqual([]);
  });
});

test('calls within calls and indexes are looked at', () => {
  expect(found("@{first(foo()?[bar()])} @{baz('@{qux()}')}")).toHaveLength(3);
});
