import { expect, test } from '@jest/globals';
import { bare, compose } from './build.ts';
import { linesOf } from './repository.ts';

const rule = 'expression-syntax';

const found = (inputs: unknown) =>
  linesOf(rule, { 'a.json': bare({ A: { ...compose(), inputs } }) });

test('the hint to double the @ is given where no function is called', () => {
  expect(found('@contoso.com')[0]).toContain('; a text that only starts with an @ has two of them');
  expect(found('@f(')[0]).not.toContain('only starts with');
  expect(found('@{x}')[0]).not.toContain('only starts with');
});

test('what is wrong is underlined in a condition, too', () => {
  const Check = { type: 'If', expression: { and: [{ equals: ['@f(1', true] }] }, actions: {} };
  expect(linesOf(rule, { 'a.json': bare({ Check }) })).toHaveLength(1);
});
