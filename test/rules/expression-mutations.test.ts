import { describe, expect, test } from '@jest/globals';
import { RULE_IDS } from '../../src/rules/index.ts';
import { hasCorpus, realFlows } from './corpus.ts';
import { EXPRESSION_MUTATIONS } from './expression-mutants.ts';
import { attempts, type Outcome, soundFlow, table } from './mutation.ts';
import { RUN_MUTATIONS } from './run-mutants.ts';

const MUTATIONS = { ...EXPRESSION_MUTATIONS, ...RUN_MUTATIONS };

(hasCorpus ? describe : describe.skip)('a real flow, with one thing wrong inside of it', () => {
  const flows = realFlows().map((real, index) => soundFlow(real, index));
  const rows: Outcome[] = [];
  const rules = Object.keys(MUTATIONS);

  /** Half of the flows for each rule, by turns: all of them take twice the time and show no more. */
  const flowsFor = (rule: string) =>
    flows.filter(({ index }) => (Math.floor(index / 4) + rules.indexOf(rule)) % 2 === 0);

  test.each(rules)('%s is found at its place, and nothing else by any rule', (rule) => {
    const mutate = MUTATIONS[rule];
    const tried = flowsFor(rule).flatMap((sound) => attempts(rule, mutate, sound, RULE_IDS));
    const caught = tried.filter(({ due }) => due === 1);
    const others = tried.flatMap((attempt) => attempt.others);
    rows.push({ rule, mutants: tried.length, caught: caught.length, false: others.length });
    expect(others).toEqual([]);
    expect(tried.filter(({ due }) => due !== 1)).toEqual([]);
    expect(tried.length).toBeGreaterThan(100);
  });

  test('the table', () => expect(table(rows)).toMatchSnapshot());
});
