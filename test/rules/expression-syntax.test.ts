import { expect, test } from '@jest/globals';
import { bare, compose } from './build.ts';
import { checkFiles, linesOf, problemsOfRule } from './repository.ts';

const rule = 'expression-syntax';

test('the hint to double the @ is given where no function is called', () => {
  const counts = ['@contoso.com', '@f(', '@{x}'].map((inputs) => {
    const { findings } = checkFiles({ 'a.json': bare({ A: { ...compose(), inputs } }) });
    return problemsOfRule(rule, findings).map(({ message }) => message.split('; ').length - 1);
  });
  expect(counts).toEqual([[2], [0], [1]]);
});

test('what is wrong is underlined in a condition, too', () => {
  const Check = { type: 'If', expression: { and: [{ equals: ['@f(1', true] }] }, actions: {} };
  expect(linesOf(rule, { 'a.json': bare({ Check }) })).toHaveLength(1);
});
