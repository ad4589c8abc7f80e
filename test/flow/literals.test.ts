import { expect, test } from '@jest/globals';
import { DAY, isExpression, numberOf, secondsOf } from '../../src/flow/literals.ts';

test.each([
  ['PT5S', 5],
  ['PT1M', 60],
  ['PT1H30M', 5_400],
  ['P1D', DAY],
  ['P1W', 7 * DAY],
  ['P1M', 30 * DAY],
  ['P1Y', 365 * DAY],
  ['P1Y2M3DT4H5M6S', 365 * DAY + 60 * DAY + 3 * DAY + 4 * 3_600 + 306],
  ['PT0.5S', 0.5],
  ['PT1,5H', 5_400],
  [' PT1H ', 3_600],
  ['P0D', 0],
])('%s lasts %d seconds', (text, seconds) => expect(secondsOf(text)).toBe(seconds));

test.each([
  '',
  'P',
  'PT',
  'P1DT',
  '1h',
  '01:00:00',
  'PT1D',
  'P1H',
  '-PT1H',
  'pt1h',
  '60',
  'PT1M1H',
])('%j is no duration', (text) => expect(secondsOf(text)).toBeNull());

test.each([
  [7, 7],
  ['7', 7],
  [' 0.5 ', 0.5],
  ['-1', -1],
  ['@int(7)', null],
  ['', null],
  ['1e3', null],
  [true, null],
  [null, null],
  [undefined, null],
])('%j is the number %j', (value, number) => expect(numberOf(value)).toBe(number));

test.each([
  ['@utcNow()', true],
  ['PT@{variables(1)}S', true],
  ['@@utcNow()', false],
  ['a@@{b}', false],
  ['ada@contoso.com', false],
  ['', false],
])('%j is an expression: %j', (text, is) => expect(isExpression(text)).toBe(is));
