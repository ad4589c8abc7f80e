import { allEntries } from '../connections/policy.ts';
import { policyChanges, stewardsOf } from '../connections/policy-changes.ts';
import { anyOf } from '../connections/words.ts';
import type { PullProblem, PullRule } from './rule.ts';

export const policyChanged: PullRule = {
  id: 'policy-changed',
  subject: 'pull',
  severity: 'warning',
  summary: 'The pull request changes who may do what, what counts how much, or what is accepted.',
  *check({ map, base }) {
    if (map === null) {
      const what = 'the map is removed, and with it all that it allows and forbids';
      yield { at: [], message: `${what}; ${look(stewardsOf(allEntries(base)))}` };
      return;
    }
    for (const { path, environment, what, stewards } of policyChanges(map, base)) {
      const problem: PullProblem = { at: path, message: `${what}; ${look(stewards)}` };
      yield environment === null ? problem : { ...problem, environment };
    }
  },
};

function look(stewards: readonly string[]): string {
  return stewards.length === 0
    ? 'the base branch names nobody for this: whoever keeps the map must look at it'
    : `by the base branch, ${anyOf(stewards)} must look at it`;
}
