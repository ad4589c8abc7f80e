import { describe, expect, test } from '@jest/globals';
import { bare, compose } from './build.ts';
import { checkFiles, namesIn } from './repository.ts';

function found(actions: object, rest: object = {}): string[] {
  const variables = [{ name: "it's x", type: 'string' }];
  const Start = { type: 'InitializeVariable', runAfter: {}, inputs: { variables } };
  const flow = { ...JSON.parse(bare({ Start, ...actions })), ...rest };
  const { findings } = checkFiles({ 'a.json': JSON.stringify(flow) });
  return findings
    .filter(({ rule }) => rule === 'variable-unused')
    .map(({ message, related }) =>
      [message, ...related.map((each) => each.message)]
        .map((text) => namesIn(text).join(' '))
        .join(' | '),
    );
}

const asks = (inputs: unknown) => ({ ...compose(), inputs });
const Set_it = { type: 'SetVariable', runAfter: {}, inputs: { name: "IT'S X", value: 1 } };
const unused = ["`it's x`"];

test('what changes it is named, and no reader', () => {
  expect(found({ Set_it })).toEqual(["`it's x` | `Set_it`"]);
});

test.each([
  ['a text with its name', "it's x"],
  ['a parameter of that name', "@parameters('it''s x')"],
  ['a longer name', "@variables('it''s x2')"],
])('%s reads nothing', (_, inputs) => {
  const more = { type: 'InitializeVariable', inputs: { variables: [{ name: "it's x2" }] } };
  expect(found({ A: asks(inputs), B: asks("@variables('it''s x2')"), more })).toEqual(unused);
});

describe('read', () => {
  test.each([
    ['in another case, with white space', "@VARIABLES ( 'IT''S X' )"],
    ['deep in a text', "a @{concat('b', variables('it''s x'))}"],
    ["in a property's name", { "@{variables('it''s x')}": 1 }],
    ['beside an apostrophe', "don't @{variables('it''s x')}"],
    ['maybe, by a computed name', "@variables(concat('it', 's x'))"],
    ['maybe, in what does not parse', '@concat('],
    ['maybe, misspelt', "@variables('its x')"],
  ])('%s', (_, inputs) => expect(found({ A: asks(inputs) })).toEqual([]));

  test('in an output of the definition', () => {
    const outputs = { x: { type: 'String', value: "@variables('it''s x')" } };
    expect(found({}, { outputs })).toEqual([]);
  });

  test('by the output of what changes or initialises it', () => {
    expect(found({ Set_it, A: asks("@body('set_it')?['value']") })).toEqual([]);
    expect(found({ A: asks("@outputs('Start')") })).toEqual([]);
    expect(found({ Set_it, A: asks("@body('Other')") })).toHaveLength(1);
  });
});

test('one that is initialised twice is reported as that', () => {
  const Again = { type: 'InitializeVariable', inputs: { variables: [{ name: "It's x" }] } };
  expect(found({ Again })).toEqual([]);
});
