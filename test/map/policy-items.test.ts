import { expect, test } from '@jest/globals';
import { POLICY_ITEMS } from '../../src/map/policy-items.ts';

/** The contract's list "From the base branch", as far as the map has its fields. */
const FROM_BASE = [
  'owners',
  'stewards',
  'usedBy',
  'connectors',
  'dataverse',
  'rules',
  'suppressions',
  'compare.ignore',
  'files',
  'dataPolicies',
];

/** What the same paragraph names beside it: a change is shown. */
const SHOWN = ['deployAs', 'create', 'identity'];

/** What decides over the next deployment too, and is shown as well. */
const SHOWN_BESIDES = ['owner', 'sharedWith'];

const rows = Object.values(POLICY_ITEMS).flatMap((items) => Object.values(items));
const named = (judge: 'base' | 'shown') =>
  [...new Set(rows.filter((row) => row.judge === judge).map(({ item }) => item))].toSorted();

test('the table is the contract’s list', () => {
  expect(named('base')).toEqual(FROM_BASE.toSorted());
  expect(named('shown')).toEqual([...SHOWN, ...SHOWN_BESIDES].toSorted());
});
