import { describe, expect, test } from '@jest/globals';
import { hasCorpus, realFlows } from './corpus.ts';
import { MUTATIONS } from './mutants.ts';
import { LIMIT_MUTATIONS } from './mutants-of-limits.ts';
import { attempts, type Outcome, soundFlow, table } from './mutation.ts';

const RULES = Object.keys(LIMIT_MUTATIONS);
const GUARDED = [...RULES, ...Object.keys(MUTATIONS)];

/** Each rule is tried on every fourth flow, and the next rule on the next fourth. */
const PARTS = 4;

(hasCorpus ? describe : describe.skip)('a real flow, beyond one limit', () => {
  const flows = realFlows().map((real, index) => soundFlow(real, index));
  const rows: Outcome[] = [];

  test.each(RULES.map((rule, index) => ({ rule, part: index % PARTS })))(
    '$rule is found at its place, and nothing else',
    ({ rule, part }) => {
      const some = flows.filter((_, index) => Math.floor(index / 4) % PARTS === part);
      const tried = some.flatMap((flow) => attempts(rule, LIMIT_MUTATIONS[rule], flow, GUARDED));
      const caught = tried.filter(({ due }) => due === 1);
      const others = tried.flatMap((attempt) => attempt.others);
      rows.push({ rule, mutants: tried.length, caught: caught.length, false: others.length });
      expect(others).toEqual([]);
      expect(tried.filter(({ due }) => due !== 1)).toEqual([]);
      expect(tried.length).toBeGreaterThan(25);
    },
  );

  test('the table', () => expect(table(rows)).toMatchSnapshot());
});
