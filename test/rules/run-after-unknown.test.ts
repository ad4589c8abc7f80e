import { expect, test } from '@jest/globals';
import { bare, compose } from './build.ts';
import { linesOf } from './repository.ts';

const rule = 'run-after-unknown';

const after = (...names: string[]) =>
  compose(Object.fromEntries(names.map((name) => [name, ['Succeeded']])));

const found = (actions: object) => linesOf(rule, { 'a.json': bare(actions) });

test.each([
  ['a list', ['A']],
  ['a text', 'A'],
  ['null', null],
  ['nothing', undefined],
])('%s in the place of runAfter is no name', (_, runAfter) => {
  expect(found({ One: { ...compose(), runAfter } })).toEqual([]);
});

test('case alone, and the action itself, are other matters', () => {
  expect(found({ One: compose(), Two: after('ONE'), Three: after('Three') })).toEqual([]);
});

test('each name is reported at its place', () => {
  expect(found({ One: compose(), Two: after('Nowhere', 'One', 'Elsewhere') })).toEqual([
    expect.stringContaining('a.json:19:9 error run-after-unknown: `Two` `Nowhere`'),
    expect.stringContaining('a.json:25:9 error run-after-unknown: `Two` `Elsewhere`'),
  ]);
});

test('says where the name is, if it is anywhere', () => {
  const Check = {
    type: 'If',
    actions: { Yes: compose() },
    else: { actions: { No: after('Yes') } },
  };
  const lines = found({ Check, Start: after('manual'), End: after('No') });
  expect(lines).toEqual([
    expect.stringContaining('`No` `Yes` `Check`'),
    expect.stringContaining('`Start` `manual`'),
    expect.stringContaining('`End` `No` `Check`'),
  ]);
});
