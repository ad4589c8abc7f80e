import { expect } from '@jest/globals';
import { repository } from '../contoso.ts';
import { MARKER, scenario } from '../scenario.ts';

export default scenario({
  title: 'An older comment is brought up to date when nothing is left to say; people keep theirs',
  commits: { base: repository(), head: repository({ 'README.md': '# Automations\n' }) },
  github: {
    comments: [
      { author: 'mallory', body: `${MARKER}\nI only look like Flowgate.` },
      { author: 'github-actions[bot]', body: `${MARKER}\n### ❌ 1 error in 1 flow\n` },
    ],
  },
  runs: [
    { event: { on: 'pull_request', base: 'base', head: 'head' } },
    { event: { on: 'pull_request', base: 'base', head: 'head' } },
  ],
  holds({ runs: [, second] }) {
    expect(
      second?.github.filter(({ path, method }) => method !== 'GET' && path !== '/graphql'),
    ).toEqual([]);
  },
});
