import { describe, expect, test } from '@jest/globals';
import { bare } from './build.ts';
import { checkFiles, linesOf } from './repository.ts';

const rule = 'variable-type';

const found = (declared: unknown, kind: string) => {
  const Init = {
    type: 'InitializeVariable',
    runAfter: {},
    inputs: { variables: [{ name: 'x', type: declared }] },
  };
  const Change = { type: kind, runAfter: { Init: ['Succeeded'] }, inputs: { name: 'X', value: 1 } };
  return linesOf(rule, { 'a.json': bare({ Init, Change }) });
};

test.each([
  ['String', 'IncrementVariable'],
  ['boolean', 'decrementvariable'],
  ['integer', 'AppendToStringVariable'],
  ['float', 'AppendToArrayVariable'],
  ['object', 'AppendToArrayVariable'],
])('%s with %s', (declared, kind) => expect(found(declared, kind)).toHaveLength(1));

test.each([
  ['Integer', 'IncrementVariable'],
  ['float', 'DecrementVariable'],
  ['string', 'AppendToStringVariable'],
  ['Array', 'AppendToArrayVariable'],
  ['Integer', 'SetVariable'],
  ['of no known type', 'IncrementVariable'],
  [undefined, 'IncrementVariable'],
])('%s with %s is fine', (declared, kind) => expect(found(declared, kind)).toEqual([]));

describe('a value that is written out', () => {
  const WHERE = { init: 'inputs/variables/0/value', set: 'inputs/value' };

  /** Where it is reported: as the first value of a variable, and as a later one. */
  const of = (type: string, value: unknown) => {
    const variable = (start: object) => ({ variables: [{ name: 'x', type, ...start }] });
    const Init = { type: 'InitializeVariable', runAfter: {}, inputs: variable({ value }) };
    const Change = { type: 'SetVariable', runAfter: {}, inputs: { name: 'X', value } };
    const First = { ...Init, inputs: variable({}) };
    const Later = { ...Change, runAfter: { First: ['Succeeded'] } };
    return [bare({ Init }), bare({ First, Later })].map((text) =>
      checkFiles({ 'a.json': text })
        .findings.filter((finding) => finding.rule === rule)
        .map(({ at }) => at.replace(/^\/actions\/\w+\//, '')),
    );
  };

  test.each<[string, unknown[]]>([
    ['Integer', ['0', '', 1.5, true, [], {}, "@{outputs('A')}"]],
    ['float', ['1.5', false]],
    ['boolean', ['true', 1, "@{outputs('A')}"]],
    ['array', ['[]', {}, 'a,b', "@{outputs('A')}", '@@a']],
    ['object', ['{}', [], 0]],
    ['String', [5, true, [], {}]],
  ])('%s takes none of them', (type, values) => {
    for (const value of values) {
      expect({ value, at: of(type, value) }).toEqual({ value, at: [[WHERE.init], [WHERE.set]] });
    }
  });

  test.each<[string, unknown[]]>([
    ['integer', [0, -3, '@int(5)', null, undefined]],
    ['Float', [1, 1.5, "@outputs('A')"]],
    ['Boolean', [true, '@true', '@not(true)']],
    ['Array', [[], [1], '@createArray()', "@{body('A')"]],
    ['Object', [{}, "@json('{}')"]],
    ['string', ['', 'x', "@{outputs('A')} x", '@5']],
    ['of no known type', ['x', 1]],
  ])('%s takes all of them', (type, values) => {
    for (const value of values)
      expect({ value, at: of(type, value) }).toEqual({ value, at: [[], []] });
  });
});
