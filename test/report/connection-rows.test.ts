import { expect, test } from '@jest/globals';
import type { BindingChange } from '../../src/plan/change.ts';
import { diffOf } from '../../src/plan/diff.ts';
import { driftedRows, newEntryRows, plannedRows } from '../../src/report/connection-rows.ts';
import { binding, change, drift, plan, report } from './builders.ts';
import { version } from './definitions.ts';

const ADA = 'ada@contoso.com';
const BOB = 'bob@contoso.com';
const planned = (...changes: Parameters<typeof change>[1][]) =>
  plannedRows(report({ plan: plan(changes.map((parts) => change('update', parts))) }));
const marksOf = (each: BindingChange) =>
  planned({ bindings: [each] }).flatMap(({ cells }) => [...cells.values()].map(({ mark }) => mark));

test.each<[string, BindingChange, (string | null)[]]>([
  ['another connection of the same owner', binding('k', ['c1', ADA], ['c2', ADA]), [null]],
  ['another person', binding('k', ['c1', ADA], ['c2', BOB]), ['another-person']],
  ['the same connection, another owner', binding('k', ['c1', ADA], ['C1', BOB]), ['other-owner']],
  ['an owner that was not known', binding('k', ['c1', null], ['c2', BOB]), [null]],
  ['a new one', binding('k', null, ['c1', ADA]), [null]],
  ['one that goes', binding('k', ['c1', ADA], null), [null]],
  ['nothing', binding('k', ['c1', ADA], ['C1', 'ADA@contoso.com']), []],
])('the mark of %s', (_, each, marks) => {
  expect(marksOf(each)).toEqual(marks);
});

test('a change of source alone is one', () => {
  const reference = (source: string) => ({ k: { connectionName: 'c1', id: 'x', source } });
  const diff = diffOf(
    version({}, { connectionReferences: reference('Embedded') }),
    version({}, { connectionReferences: reference('Invoker') }),
  );
  const [row] = planned({ bindings: [binding('k', ['c1', ADA], ['c1', ADA])], diff });
  expect(row?.cells.get('production')?.source).toEqual({ from: 'Embedded', to: 'Invoker' });
});

test('one row for a reference, environments side by side, with its flows', () => {
  const test = { environment: 'test', bindings: [binding('k', ['t1', ADA], ['t2', ADA])] };
  const live = { bindings: [binding('k', ['p1', ADA], ['p2', BOB])] };
  const rows = planned(
    { ...live, file: 'a' },
    { ...live, file: 'b' },
    { ...test, file: 'a' },
    { ...test, file: 'c' },
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.flows.map(({ file }) => file)).toEqual(['a', 'b', 'c']);
  expect([...(rows[0]?.cells.keys() ?? [])]).toEqual(['production', 'test']);
});

test('flows that change the same reference differently have a row each', () => {
  const rows = planned(
    { file: 'a', bindings: [binding('k', ['c1', ADA], ['c2', ADA])] },
    { file: 'b', bindings: [binding('k', ['c1', ADA], ['c3', ADA])] },
  );
  expect(rows.map(({ flows }) => flows.map(({ file }) => file))).toEqual([['a'], ['b']]);
});

test('only a row whose flows are all blocked is', () => {
  const bindings = [binding('k', ['c1', ADA], ['c2', ADA])];
  const blocked = change('blocked', { file: 'a', bindings });
  const rowsOf = (...changes: (typeof blocked)[]) => plannedRows(report({ plan: plan(changes) }));
  expect(rowsOf(blocked)[0]?.isBlocked).toBe(true);
  expect(rowsOf(blocked, change('update', { file: 'b', bindings }))[0]?.isBlocked).toBe(false);
});

test('what a new map lists is not listed again for its flows', () => {
  const entry = {
    environment: 'production',
    key: 'k',
    flow: null,
    owner: ADA,
    connectionName: 'c1',
  };
  const bindings = [binding('k', null, ['c1', ADA]), binding('gone', ['c9', ADA], null)];
  const first = report({ plan: plan([change('update', { bindings })]), newEntries: [entry] });
  expect(plannedRows(first).map(({ key }) => key)).toEqual(['gone']);
  expect(newEntryRows(first)).toMatchObject([{ key: 'k', flows: [] }]);
});

test('drift has rows of its own', () => {
  const found = drift('a', { bindings: [binding('k', ['git', ADA], ['live', BOB])] });
  expect(driftedRows(report({ drift: [found] }))).toMatchObject([{ key: 'k' }]);
  expect(plannedRows(report({ drift: [found] }))).toEqual([]);
});
