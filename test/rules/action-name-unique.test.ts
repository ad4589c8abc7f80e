import { expect, test } from '@jest/globals';
import { bare, compose } from './build.ts';
import { checkFiles, linesOf } from './repository.ts';

const rule = 'action-name-unique';

test('each action after the first is reported, and which the first is', () => {
  const Scope = { type: 'Scope', actions: { send: compose(), SEND: compose() } };
  expect(linesOf(rule, { 'a.json': bare({ Send: compose(), Scope }) })).toEqual([
    expect.stringMatching(/`send`.*`Scope`.*`Send`/),
    expect.stringMatching(/`SEND`.*`Scope`.*`Send`/),
  ]);
});

test('a copy of an action with all that it holds is one finding', () => {
  const Inner = { type: 'Scope', actions: { A: compose(), B: compose() } };
  const Copied = { type: 'Scope', actions: { Inner, C: compose() } };
  const Other = { type: 'Scope', actions: { Copied, D: compose() } };
  const { findings } = checkFiles({ 'a.json': bare({ Copied, Other, D: compose() }) });
  const own = findings.filter((finding) => finding.rule === rule);
  expect(own.map(({ at, related }) => [at.split('/').at(-1), related.length])).toEqual([
    ['Copied', 4],
    ['D', 0],
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
