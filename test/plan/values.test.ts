import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { valueTexts } from '../../src/plan/diff/values.ts';
import { character } from '../support/characters.ts';

const LONG = 'Please pay soon. '.repeat(12);

test('of a long text the changed middle, with a little of what is around it', () => {
  const [was, is] = [`${LONG}Kind regards, ${LONG}`, `${LONG}Best wishes, ${LONG}`];
  expect(valueTexts(was, is, 66)).toEqual(
    [
      '… Please pay soon. Kind regards, Please pay soo…',
      '… Please pay soon. Best wishes, Please pay soo…',
    ].map((text) => expect.stringContaining(text.slice(5, -5))),
  );
});

test('of an expression the argument that changes', () => {
  const expression = (field: string) =>
    `@concat(outputs('Get_the_customer')?['body/name'], ' ', outputs('Get_the_customer')?['body/${field}'], ' and so on')`;
  const [was, is] = valueTexts(expression('mail'), expression('phone'), 66);
  expect(was).toMatch(/^….*body\/mail'\].*…$/);
  expect(is).toMatch(/^….*body\/phone'\].*…$/);
});

test('of two changes far apart both', () => {
  const [was, is] = valueTexts(`first ${LONG} last`, `FIRST ${LONG} LAST`, 66);
  expect(was).toMatch(/^"first .* … .* last"$/);
  expect(is).toMatch(/^"FIRST .* … .* LAST"$/);
});

test('never longer than allowed, and different where the values are', () => {
  const text = fc.string({ unit: character, maxLength: 300 });
  fc.assert(
    fc.property(text, text, text, text, (start, one, other, end) => {
      fc.pre(one !== other);
      const [was, is] = valueTexts(`${start}${one}${end}`, `${start}${other}${end}`, 66);
      for (const shown of [was, is]) expect((shown ?? '').length).toBeLessThanOrEqual(66 + 5);
    }),
  );
});
