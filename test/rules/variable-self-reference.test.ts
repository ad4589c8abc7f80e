import { describe, expect, test } from '@jest/globals';
import { bare } from './build.ts';
import { linesOf } from './repository.ts';

const found = (type: string, inputs: object) => {
  const Init = { type: 'InitializeVariable', inputs: { variables: [{ name: "it's x" }] } };
  const Act = { type, runAfter: { Init: ['Succeeded'] }, inputs };
  return linesOf('variable-self-reference', { 'a.json': bare({ Init, Act }) });
};
const self = "variables('it''s x')";

describe('refused', () => {
  test.each([
    ['the whole value', `@${self}`],
    ['in a call', `@add(${self}, 1)`],
    ['in a text', `a @{${self}} b`],
    ['in an index', `@outputs('A')?[${self}]`],
    ['in another case', "@VARIABLES('IT''S X')"],
    ['deep in an object', { a: [{ b: `@${self}` }] }],
  ])('%s', (_, value) => {
    expect(found('setvariable', { name: "It's X", value })).toHaveLength(1);
  });

  test('once, however often it is read', () => {
    const value = { a: `@${self}`, b: `@concat(${self}, ${self})` };
    expect(found('SetVariable', { name: "it's x", value })).toHaveLength(1);
  });
});

test.each([
  ['a text that looks like it', 'SetVariable', { name: "it's x", value: self }],
  ['an escape', 'SetVariable', { name: "it's x", value: `@@${self}` }],
  ['another variable', 'SetVariable', { name: "it's x", value: "@variables('it')" }],
  ['a computed name', 'SetVariable', { name: '@{1}', value: `@${self}` }],
  ['no value', 'SetVariable', { name: "it's x" }],
  ['an action that adds', 'IncrementVariable', { name: "it's x", value: `@${self}` }],
])('accepted: %s', (_, type, inputs) => expect(found(type, inputs)).toEqual([]));
