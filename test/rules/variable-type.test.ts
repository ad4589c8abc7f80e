import { expect, test } from '@jest/globals';
import { bare } from './build.ts';
import { linesOf } from './repository.ts';

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
  ['object', 'SetVariable'],
  ['of no known type', 'IncrementVariable'],
  [undefined, 'IncrementVariable'],
])('%s with %s is fine', (declared, kind) => expect(found(declared, kind)).toEqual([]));
