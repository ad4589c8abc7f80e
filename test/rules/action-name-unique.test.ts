import { expect, test } from '@jest/globals';
import { bare, compose } from './build.ts';
import { linesOf } from './repository.ts';

const rule = 'action-name-unique';

test('each action after the first is reported, and which the first is', () => {
  const Scope = { type: 'Scope', actions: { send: compose(), SEND: compose() } };
  expect(linesOf(rule, { 'a.json': bare({ Send: compose(), Scope }) })).toEqual([
    expect.stringMatching(/`send`.*`Scope`.*`Send`/),
    expect.stringMatching(/`SEND`.*`Scope`.*`Send`/),
  ]);
});

test('the later one is the later one in the file, also where default precedes cases', () => {
  const cases = { Yes: { case: 'yes', actions: { Send: compose() } } };
  const late = { type: 'Switch', cases, default: { actions: { send: compose() } } };
  const early = { type: 'Switch', default: { actions: { send: compose() } }, cases };
  expect(linesOf(rule, { 'a.json': bare({ late }) })[0]).toMatch(/`send`.*`late`.*`Send`/);
  expect(linesOf(rule, { 'a.json': bare({ early }) })[0]).toMatch(/`Send`.*`early`.*`send`/);
});

test('`actions` in the parameters of a card are none', () => {
  const card = { type: 'AdaptiveCard', actions: { Send: { type: 'Action.Submit' } } };
  const Post = { ...compose(), inputs: { parameters: card } };
  expect(linesOf(rule, { 'a.json': bare({ Post, Send: compose() }) })).toEqual([]);
});
