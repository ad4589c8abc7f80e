import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../src/rules/index.ts';
import { hasCorpus, realFlows } from './corpus.ts';
import { INPUT_MUTATIONS, PLACE_MUTATIONS } from './mutants-of-inputs.ts';
import { attempts, type Outcome, soundFlow, table } from './mutation.ts';

/** What a change takes out of a flow may be what only a notice speaks of. */
const GUARDED = [
  ...RULES.filter(({ severity }) => severity !== 'notice').map(({ id }) => id),
  'trigger-unfiltered',
];

/** Each rule is tried on every third flow, and the next rule on the next third. */
const PARTS = 3;
/** Of many kinds, or possible in few flows. */
const ON_ALL = [
  'operation-inputs',
  'trigger-loop',
  'trigger-unfiltered',
  'no-failure-path',
  'list-unbounded',
];
const ALL = [...Object.entries(INPUT_MUTATIONS), ...PLACE_MUTATIONS];

(hasCorpus ? describe : describe.skip)('a real flow, with one input or setting wrong', () => {
  const flows = realFlows().map((real, index) => soundFlow(real, index));
  const rows: Outcome[] = [];

  test.each(ALL.map(([rule, mutate], index) => ({ rule, mutate, part: index % PARTS })))(
    '$rule is found at its place, and nothing else',
    ({ rule, mutate, part }) => {
      const some = flows.filter(
        (_, index) => ON_ALL.includes(rule) || Math.floor(index / 4) % PARTS === part,
      );
      const tried = some.flatMap((flow) => attempts(rule, mutate, flow, GUARDED));
      const caught = tried.filter(({ due }) => due === 1);
      const others = tried.flatMap((attempt) => attempt.others);
      rows.push({ rule, mutants: tried.length, caught: caught.length, false: others.length });
      expect(others).toEqual([]);
      expect(tried.filter(({ due }) => due !== 1)).toEqual([]);
      expect(tried.length).toBeGreaterThan(15);
    },
  );

  test('the table', () => expect(table(rows)).toMatchSnapshot());
});
