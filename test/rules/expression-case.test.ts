import { expect, test } from '@jest/globals';
import { problemsOf } from '../../src/check/check.ts';
import { bare, compose } from './build.ts';
import { checkFiles, linesOf } from './repository.ts';

const rule = 'expression-case';

const init = {
  type: 'InitializeVariable',
  runAfter: {},
  inputs: { variables: [{ name: 'Total', type: 'integer' }] },
};

const found = (inputs: string) =>
  linesOf(rule, {
    'a.json': bare({ Init: init, A: { ...compose({ Init: ['Succeeded'] }), inputs } }),
  });

test.each([
  "@outputs('INIT')",
  "@outputs('Manual')",
  "@variables('total')",
  "@{outputs('x')}@{body('iNIT')}",
])('%s', (inputs) => expect(found(inputs)).toHaveLength(1));

test.each([
  "@outputs('Init')",
  "@variables('Total')",
  "@VARIABLES('Total')",
  "@outputs('Nowhere')",
  "@parameters('Total')",
])('%s is fine', (inputs) => expect(found(inputs)).toEqual([]));

test('two names that differ by case alone are each their own', () => {
  const flow = bare({
    A: compose(),
    S: { type: 'Scope', actions: { a: compose() } },
    B: { ...compose(), inputs: "@outputs('a')" },
  });
  expect(linesOf(rule, { 'a.json': flow })).toEqual([]);
});

test('a name that several places write otherwise is one finding, with a fix for each', () => {
  const reads = (inputs: string) => ({ ...compose({ Init: ['Succeeded'] }), inputs });
  const actions = {
    Init: init,
    A: reads("@concat(variables('total'), variables('TOTAL'))"),
    B: reads("@variables('total')"),
    C: reads("@outputs('a')"),
  };
  const { findings } = checkFiles({ 'a.json': bare(actions) });
  const own = findings.filter((finding) => finding.rule === rule);
  expect(
    own.map((finding) => problemsOf(finding).map(({ at, fix }) => [at, fix !== undefined])),
  ).toEqual([
    [
      ['/actions/A/inputs', true],
      ['/actions/A/inputs', true],
      ['/actions/B/inputs', true],
    ],
    [['/actions/C/inputs', true]],
  ]);
});
