import { expect, test } from '@jest/globals';
import { contextOf } from '../../src/check/context.ts';
import { flowFacts } from '../../src/map/flow-facts.ts';
import { indexed } from '../../src/map/flow-index.ts';
import type { ConnectionMap } from '../../src/map/map.ts';
import { policyOf } from '../../src/map/policy.ts';
import { readMap } from '../../src/map/read.ts';
import { RULES } from '../../src/rules/index.ts';
import type { FlowContext, FlowRule, MapContext } from '../../src/rules/rule.ts';
import { flowOf } from '../flow/shared.ts';
import { excessiveGrowth } from '../support/growth.ts';
import { api, bare, call, compose, declared, deploy, entry, mapOf } from './build.ts';

/** All that a rule knows of a flow, gathered before its time is taken. */
function contextFor(text: string, map: ConnectionMap | null = null): FlowContext {
  const unread = { files: [], names: [], mapFile: '', map, mapProblems: null, baseMap: null };
  const context = contextOf(flowOf(text), new Set(), unread, policyOf(null, null), {
    environments: [],
    affected: null,
    today: '2026-11-22',
    pull: { code: 'not-a-pull-request' },
    live: { code: 'offline' },
  });
  context.names();
  context.variables();
  context.graph();
  return context;
}

const many = (size: number, value: (index: number) => object, name = 'k') =>
  Object.fromEntries(Array.from({ length: size }, (_, index) => [name + index, value(index)]));

function withParameters(flow: string, parameters: object): string {
  return JSON.stringify({ ...JSON.parse(flow), parameters });
}

/** Flows of which a rule could compare each part with each other one. */
const FLOWS: readonly [string, string, (size: number) => string][] = [
  [
    'expression-case',
    'parameters in another case',
    (n) =>
      withParameters(
        bare(many(n, (i) => ({ ...compose(), inputs: `@parameters('K${i}')` }))),
        many(n, () => ({ type: 'String', defaultValue: 'x' })),
      ),
  ],
  [
    'until-default',
    'loops with the default limits',
    (n) =>
      bare(
        many(n * 3, () => ({
          type: 'Until',
          runAfter: {},
          expression: "@equals(variables('v'), 1)",
          limit: { count: 60, timeout: 'PT1H' },
          actions: {},
        })),
      ),
  ],
  [
    'secure-data-missing',
    'secrets that are read, and used elsewhere',
    (n) =>
      bare({
        ...many(n * 4, () => ({
          type: 'Http',
          runAfter: {},
          inputs: { method: 'GET', uri: 'https://x.vault.azure.net/secrets/a' },
        })),
        ...many(n * 4, () => ({ ...compose(), inputs: "@outputs('other')" }), 'use'),
      }),
  ],
  [
    'reference-unused',
    'references, and a long text',
    (n) =>
      deploy(
        { A: { ...compose(), inputs: 'x'.repeat(n * 200) } },
        many(n, () => declared('shared_teams'), 'shared_x'),
      ),
  ],
  [
    'reference-unused',
    'references, and actions without one',
    (n) =>
      deploy(
        many(n, (i) => ({
          type: 'OpenApiConnection',
          runAfter: {},
          inputs: { host: { apiId: api(`shared_y${i}`) } },
        })),
        many(n, () => declared('shared_teams'), 'shared_x'),
      ),
  ],
];

test.each(FLOWS)('%s takes time as there is much of %s', (id, _, make) => {
  const rule = RULES.find((one): one is FlowRule => one.subject === 'flow' && one.id === id);
  const run = (context: FlowContext) => [...(rule?.check(context) ?? [])];
  expect(rule).toBeDefined();
  const contextOfSize = (size: number) => contextFor(make(size));
  expect(excessiveGrowth(contextOfSize, run, { size: 1_000, floor: 60 })).toBeNull();
});

/** A flow that uses as many keys of the map, all of them bound to one connection. */
function allBound(size: number): { context: FlowContext; mapContext: MapContext } {
  const text = mapOf({ dev: { entries: many(size, () => entry()) } });
  const read = readMap('map.json', Buffer.from(text), { ruleIds: [], environment: null });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { map } = read;
  const flow = bare(many(size, (i) => call(`k${i}`)));
  const mapContext = {
    map,
    flows: [flowFacts(indexed(flowOf(flow)), map, [])],
    skipped: [],
    badFiles: [],
    policy: policyOf(map, null),
    today: '2026-11-22',
    live: { code: 'offline' } as const,
  };
  return { context: contextFor(flow, map), mapContext };
}

const made = new Map<number, ReturnType<typeof allBound>>();

function boundOnce(size: number) {
  const known = made.get(size) ?? allBound(size);
  made.set(size, known);
  return known;
}

test.each(RULES.filter(({ subject }) => subject === 'flow' || subject === 'map'))(
  '$id takes time as there are many references to one connection',
  (rule) => {
    const run = ({ context, mapContext }: ReturnType<typeof allBound>) => {
      if (rule.subject === 'flow') return [...rule.check(context)];
      return rule.subject === 'map' ? [...rule.check(mapContext)] : [];
    };
    expect(excessiveGrowth(boundOnce, run, { size: 3_000, floor: 60 })).toBeNull();
  },
);
