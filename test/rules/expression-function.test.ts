import { describe, expect, test } from '@jest/globals';
import { functionNamed } from '../../src/flow/expression/catalogue.ts';
import { FOREIGN_FUNCTIONS } from '../../src/flow/expression/foreign-functions.ts';
import { bare, compose } from './build.ts';
import { checkFiles, linesOf } from './repository.ts';

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
  ['@IsBlank(1)', ['`IsBlank`, which is not a function of the language; use `empty()`']],
  [
    '@ISMATCH(1)',
    ['`ISMATCH`, which is not a function of the language; the language has no regular expressions'],
  ],
  ['@utcNow(1, 2)', ['`utcNow` with 2 arguments, but it takes 0 to 1 argument']],
  ['@trigger(1)', ['`trigger` with 1 argument, but it takes no argument']],
  ['@result(1, 2)', ['`result` with 2 arguments, but it takes 0 to 1 argument']],
  ['@equals(1)', ['`equals` with 1 argument, but it takes at least 2 arguments']],
  ['@mergeObjects(1)', ['`mergeObjects` with 1 argument, but it takes 2 arguments']],
  ['@concat()', ['`concat` with no argument, but it takes at least 1 argument']],
  ['@if(true, 1)', ['`if` with 2 arguments, but it takes 3 arguments']],
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
