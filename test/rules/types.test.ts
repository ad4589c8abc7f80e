import { describe, expect, test } from '@jest/globals';
import { contextOf } from '../../src/check/context.ts';
import type { Flow } from '../../src/flow/flow.ts';
import { policyOf } from '../../src/map/policy.ts';
import { RULES } from '../../src/rules/index.ts';
import type { FlowRule } from '../../src/rules/rule.ts';
import { flowOf } from '../flow/shared.ts';
import { bare } from './build.ts';
import { hasCorpus, realFlows } from './corpus.ts';

const narrow = RULES.filter(
  (rule): rule is FlowRule => rule.subject === 'flow' && rule.types !== undefined,
);

/** What rules that say which types they are about find in a flow that has none of them. */
function foundElsewhere(flow: Flow): string[] {
  const unread = { files: [], names: [], mapFile: '', map: null, mapProblems: null, baseMap: null };
  const context = contextOf(flow, new Set(), unread, policyOf(null, null), {
    environments: [],
    affected: null,
    today: '2026-11-22',
    pull: { code: 'not-a-pull-request' },
    live: { code: 'offline' },
  });
  return narrow
    .filter(({ types = [] }) => !types.some((type) => context.types().has(type)))
    .filter((rule) => [...rule.check(context)].length > 0)
    .map(({ id }) => id);
}

/** Everything that such rules look at, without its type. */
const TYPELESS = {
  Switch: { type: 'Scope', cases: Object.fromEntries(range(30).map((each) => [each, {}])) },
  Until: { type: 'Scope', expression: 'x', limit: { count: 6000, timeout: 'P60D' }, actions: {} },
  Default: { type: 'Scope', expression: '@true', limit: { count: 60, timeout: 'PT1H' } },
  Variable: { type: 'Compose', inputs: { variables: range(300).map(() => ({ name: 'a' })) } },
  Set: { type: 'Compose', inputs: { name: 'a', value: "@variables('a')" } },
};

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

test('several rules say which types they are about', () => {
  expect(narrow.length).toBeGreaterThan(5);
  for (const { types = [] } of narrow) {
    expect(types).toEqual(types.map((type) => type.toLowerCase()));
  }
});

test('such a rule finds nothing where there are none', () => {
  expect(foundElsewhere(flowOf(bare(TYPELESS)))).toEqual([]);
});

(hasCorpus ? describe : describe.skip)('in published flows', () => {
  test('it finds nothing either', () => {
    expect(realFlows().flatMap(({ flow }) => foundElsewhere(flow))).toEqual([]);
  });
});
