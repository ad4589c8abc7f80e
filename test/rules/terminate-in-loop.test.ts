import { expect, test } from '@jest/globals';
import { bare, compose } from './build.ts';
import { linesOf } from './repository.ts';

const found = (actions: object) => linesOf('terminate-in-loop', { 'a.json': bare(actions) });

const Stop = { type: 'TERMINATE', runAfter: {}, inputs: { runStatus: 'Failed' } };

test('in every block of what is in a loop; the innermost loop is named', () => {
  const cases = { one: { case: 1, actions: { In_case: Stop } } };
  const Switch = { type: 'Switch', cases, default: { actions: { In_default: Stop } } };
  const If = { type: 'If', actions: { Switch }, else: { actions: { In_else: Stop } } };
  const Round = { type: 'until', actions: { If } };
  expect(found({ Each: { type: 'FOREACH', actions: { Round, Also: Stop } } })).toEqual([
    expect.stringContaining('`In_case` `Round`'),
    expect.stringContaining('`In_default` `Round`'),
    expect.stringContaining('`In_else` `Round`'),
    expect.stringContaining('`Also` `Each`'),
  ]);
});

test('a loop beside it, a scope around it and its name mean nothing', () => {
  const Each = { type: 'Foreach', actions: { Terminate: compose() } };
  const Scope = { type: 'Scope', actions: { Stop }, runAfter: { Each: ['Succeeded'] } };
  expect(found({ Each, Scope })).toEqual([]);
});
