import { expect, test } from '@jest/globals';
import { bare, compose } from './build.ts';
import { linesOf } from './repository.ts';

const rule = 'expression-unknown-action';

const found = (inputs: string) =>
  linesOf(rule, { 'a.json': bare({ Get_item: compose(), A: { ...compose(), inputs } }) });

test.each([
  'outputs',
  'body',
  'actions',
  'actionOutputs',
  'actionBody',
  'result',
  'items',
  'iterationIndexes',
  'OUTPUTS',
])('%s of nothing', (name) => expect(found(`@${name}('Nowhere')`)).toHaveLength(1));

test.each(["@formDataValue('Nowhere', 'x')", "@multipartBody('Nowhere', 0)"])(
  '%s names an action first',
  (inputs) => expect(found(inputs)).toHaveLength(1),
);

test.each([
  "@outputs('manual')",
  "@body('MANUAL')",
  "@outputs('get_item')",
  "@outputs(concat('Get', '_item'))",
  "@variables('Nowhere')",
  "@triggerBody()?['Nowhere']",
  "@@outputs('Nowhere')",
  "outputs('Nowhere')",
])('%s is fine', (inputs) => expect(found(inputs)).toEqual([]));

test('the trigger is no scope and no loop', () => {
  expect(found("@items('manual')")).toEqual([expect.stringContaining('`manual`')]);
});

test('underlines the name itself, within escapes of JSON', () => {
  const text = bare({ A: { ...compose(), inputs: "\t@{outputs('Nowhere')}" } });
  const column = (line: string) => Number(line.split(':')[2]?.split(' ')[0]);
  const plain = linesOf(rule, { 'a.json': text })[0] ?? '';
  const escaped = linesOf(rule, { 'a.json': text.replaceAll("'", '\\u0027') })[0] ?? '';
  expect(column(escaped) - column(plain)).toBe(5);
});

test('each place is reported', () => {
  expect(found("@{outputs('One')} and @{body('One')} and @{outputs('Two')}")).toHaveLength(3);
});
