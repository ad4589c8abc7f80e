import { expect, test } from '@jest/globals';
import { bare, compose } from './build.ts';
import { checkFiles } from './repository.ts';
import { ofList, watching, writing } from './row-triggers.ts';

const found = (trigger: object, action: object = compose()) =>
  checkFiles({ 'a.json': bare({ A: action }, { T: trigger }) })
    .findings.filter(({ rule }) => rule === 'trigger-unfiltered')
    .map(({ at }) => at);

test.each<[object, number]>([
  [watching({ message: 3 }), 1],
  [watching({ message: 4 }), 1],
  [watching({ message: 6 }), 1],
  [watching({ message: 1 }), 0],
  [watching({ message: 2 }), 0],
  [watching({ message: 5 }), 0],
  [watching({ filteringattributes: 'name' }), 0],
  [watching({ filterexpression: 'a eq 1' }), 0],
  [watching({}, { conditions: [{ expression: '@true' }] }), 0],
  [ofList('GetOnUpdatedItems'), 1],
  [ofList('GetOnNewItems'), 0],
  [ofList('GetOnUpdatedItems', { $filter: 'x' }), 0],
  [{ type: 'Recurrence', recurrence: { frequency: 'Day', interval: 1 } }, 0],
])('%j', (trigger, count) => expect(found(trigger)).toHaveLength(count));

test('where the flow starts itself, that is what is said', () => {
  expect(found(watching({}), writing('accounts', ['name']))).toEqual([]);
  expect(found(watching({}), writing('contacts', ['name']))).toEqual(['/triggers/T']);
});
