import { expect, test } from '@jest/globals';
import { switchedOn } from './off-by-default.ts';
import { ofList } from './row-triggers.ts';

const found = (action: object) => switchedOn('list-unbounded', { A: action }).length;

test.each([
  'GetItems',
  'GetItems_V2',
  'GetFileItems',
  'ListRecords',
  'ListRecordsWithOrganization',
])('%s', (operation) => {
  expect(found(ofList(operation))).toBe(1);
  expect(found(ofList(operation, { $top: 5 }))).toBe(0);
  expect(found(ofList(operation, { $filter: 'a eq 1' }))).toBe(0);
  expect(found(ofList(operation, { $skiptoken: "@variables('next')" }))).toBe(0);
  expect(found(ofList(operation, { fetchXml: '<fetch top="1"/>' }))).toBe(0);
  expect(found(ofList(operation, { $top: null, $filter: '' }))).toBe(1);
  const paginationPolicy = { minimumItemCount: 5000 };
  expect(found(ofList(operation, {}, { runtimeConfiguration: { paginationPolicy } }))).toBe(0);
});

test.each(['GetItem', 'GetTables', 'ListFolder', 'PostItem'])('%s is no list', (operation) => {
  expect(found(ofList(operation))).toBe(0);
});

test('a trigger is none', () => {
  expect(switchedOn('list-unbounded', {}, { T: ofList('GetItems') })).toEqual([]);
});
