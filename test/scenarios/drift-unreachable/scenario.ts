import { expect } from '@jest/globals';
import { flowStudio, KEY, repository } from '../contoso.ts';
import { scenario } from '../scenario.ts';

const OPEN = '<!-- flowgate:issue drift%20production -->';

export default scenario({
  title: 'Drift with an expired key, and without one: an open issue is left as it is',
  commits: { main: repository() },
  github: { permissions: { contents: 'read', issues: 'write' } },
  flowStudio: { ...flowStudio(), state: { ...flowStudio().state, keys: [] } },
  runs: [
    { event: { on: 'schedule', commit: 'main' }, inputs: { 'api-key': KEY } },
    { event: { on: 'schedule', commit: 'main' } },
  ],
  holds({ runs: [refused, keyless] }) {
    expect([refused?.exitCode, keyless?.exitCode]).toEqual([1, 1]);
    const written = [refused, keyless].flatMap((run) => run?.github ?? []);
    expect(written.filter(({ body }) => JSON.stringify(body ?? '').includes(OPEN))).toEqual([]);
  },
});
