import { expect } from '@jest/globals';
import {
  changed,
  flowStudio,
  json,
  KEY,
  live,
  ONBOARDING,
  onboarding,
  REMINDER,
  REVIEW,
  reminder,
  repository,
  review,
  withOneMore,
} from '../contoso.ts';
import { scenario } from '../scenario.ts';

/** Somebody took an action out in the designer. */
const edited = changed(reminder, ({ definition: { actions } }) => {
  delete actions[Object.keys(actions).at(-1) ?? ''];
});

export default scenario({
  title:
    'A push that makes the branch has no commit before: a flow that Git had is replaced, one that was edited by hand is not',
  commits: {
    first: repository(),
    now: repository({
      [REMINDER]: json(withOneMore(reminder)),
      [ONBOARDING]: json(withOneMore(onboarding)),
    }),
  },
  flowStudio: flowStudio([
    live(REMINDER, edited),
    live(ONBOARDING, onboarding),
    live(REVIEW, review),
  ]),
  runs: [
    {
      event: { on: 'push', before: null, after: 'now', merges: false },
      inputs: { 'api-key': KEY, concurrency: '1' },
    },
  ],
  holds({ runs: [only], flowStudio: server }) {
    expect(only?.exitCode).toBe(1);
    expect([only?.outputs.updated, only?.outputs.unchanged]).toEqual(['1', '1']);
    const [kept] = server?.state.flows() ?? [];
    expect(kept?.history).toHaveLength(1);
  },
});
