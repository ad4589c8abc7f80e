import { describe, expect, test } from '@jest/globals';
import { hasCorpus, realFlows } from './corpus.ts';
import { MUTATIONS } from './mutants.ts';
import { attempts, type Outcome, soundFlow, table } from './mutation.ts';

/** Rules without mutations here, such as those of expressions, may have something to say of real flows. */
const GUARDED = Object.keys(MUTATIONS);

(hasCorpus ? describe : describe.skip)('a real flow, broken in one way', () => {
  const flows = realFlows().map((real, index) => soundFlow(real, index));
  const rows: Outcome[] = [];

  test.each(GUARDED)('%s is found at its place, and nothing else', (rule) => {
    const tried = flows.flatMap((sound) => attempts(rule, MUTATIONS[rule], sound, GUARDED));
    const caught = tried.filter(({ due }) => due === 1);
    const others = tried.flatMap((attempt) => attempt.others);
    rows.push({ rule, mutants: tried.length, caught: caught.length, false: others.length });
    expect(others).toEqual([]);
    expect(tried.filter(({ due }) => due !== 1)).toEqual([]);
    expect(tried.length).toBeGreaterThan(100);
  });

  test('the table', () => expect(table(rows)).toMatchSnapshot());
});
