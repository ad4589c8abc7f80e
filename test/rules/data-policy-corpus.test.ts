import { describe, expect, test } from '@jest/globals';
import { gatherPolicies } from '../../src/map/data-policies/gather.ts';
import { policyUses } from '../../src/map/data-policies/uses.ts';
import { policyOf } from '../../src/map/policy.ts';
import { readMap } from '../../src/map/read.ts';
import { resolve } from '../../src/map/resolve.ts';
import { dataPolicy } from '../../src/rules/data-policy.ts';
import { RULE_IDS } from '../../src/rules/index.ts';
import type { FlowContext } from '../../src/rules/rule.ts';
import { hasCorpus, realFlows } from './corpus.ts';
import { mapText } from './map-text.ts';
import { POLICY_FILE, type PolicyStory, policy, text } from './policies.ts';

(hasCorpus ? describe : describe.skip)('real flows under one policy', () => {
  const flows = realFlows();
  const uses = new Map(flows.map(({ file, flow }) => [file, policyUses(flow, { bindings: [] })]));
  const names = [...uses.values()].flatMap((each) => each.map(({ connector }) => connector.name));
  const connectors = [...new Set(names)].toSorted();

  /** What the rule needs of each flow; all rules together take a hundred times as long. */
  const contexts = (story: PolicyStory) => {
    const read = readMap('map.json', Buffer.from(mapText({})), {
      ruleIds: RULE_IDS,
      environment: null,
    });
    if (!read.ok) throw new Error('the map is not sound');
    const bytes = Buffer.from(text(policy(story)));
    const dataPolicies = gatherPolicies([POLICY_FILE], [{ file: POLICY_FILE, bytes }]);
    const map = { ...read.map, dataPolicies };
    const house = policyOf(map, null);
    return flows.map(({ flow }) => {
      const goesTo = [...map.environments.values()].map((each) => resolve(flow, each));
      return { flow, uses: goesTo, map, policy: house } as unknown as FlowContext;
    });
  };

  const found = (story: PolicyStory) => {
    const all = contexts(story);
    const problems = all.flatMap((context) =>
      [...dataPolicy.check(context)].map(({ at }) => {
        const { file, line } = context.flow.source.place(at);
        return `${file}:${line}`;
      }),
    );
    const reasons = all.flatMap((context) => [...(dataPolicy.unchecked?.(context) ?? [])]);
    return { problems, reasons };
  };

  /** Where each flow that uses a connector uses it first. */
  const firstUses = (name: string) =>
    flows.flatMap(({ file, flow }) => {
      const first = uses.get(file)?.find(({ connector }) => connector.name === name);
      if (first === undefined) return [];
      return [`${file}:${flow.source.keyPlace(first.operation.path).line}`];
    });

  test('nothing is reported where all connectors are in one group', () => {
    expect(found({ custom: [['*', 'General']] })).toEqual({ problems: [], reasons: [] });
    expect(found({ byDefault: 'Confidential', custom: [['*', 'Ignore']] }).problems).toEqual([]);
  });

  test('there are many connectors', () => expect(connectors.length).toBeGreaterThan(20));

  test.each(connectors)(
    'a policy that blocks %s hits each flow that uses it, where it does first, and no other',
    (name) => {
      const { problems, reasons } = found({ blocked: [name], custom: [['*', 'General']] });
      const isBlockable = reasons.length === 0 && name !== 'shared_conversionservice';
      expect(problems).toEqual(isBlockable ? firstUses(name) : []);
      expect(firstUses(name).length).toBeGreaterThan(0);
    },
  );
});
