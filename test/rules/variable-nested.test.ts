import { expect, test } from '@jest/globals';
import { bare } from './build.ts';
import { linesOf } from './repository.ts';

const rule = 'variable-nested';

const init = { type: 'initializevariable', inputs: { variables: [{ name: 'x', type: 'string' }] } };

test('in every kind of block, however deep', () => {
  const Inner = { type: 'Foreach', actions: { One: init } };
  const If = { type: 'If', actions: { Inner }, else: { actions: { Two: init } } };
  expect(linesOf(rule, { 'a.json': bare({ If, Top: init }) })).toEqual([
    expect.stringMatching(/`One`.*`Inner`/),
    expect.stringMatching(/`Two`.*`If`/),
  ]);
});
