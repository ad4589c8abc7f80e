import { expect } from '@jest/globals';
import { NAME, solutionFlow, unpacked } from '../../solutions/layouts.ts';
import { flowStudio, json, KEY, REMINDER, reminder, repository, withOneMore } from '../contoso.ts';
import { scenario } from '../scenario.ts';

const FLOW = `solution/Workflows/${NAME}`;

export default scenario({
  title:
    'Flows of a solution beside flows/: they are checked, and only what the map or flows/ has is deployed',
  commits: {
    base: { ...repository(), ...unpacked('solution') },
    merged: {
      ...repository({ [REMINDER]: json(withOneMore(reminder)) }),
      ...unpacked('solution'),
      [FLOW]: solutionFlow('contoso_Other'),
    },
  },
  flowStudio: flowStudio(),
  runs: [
    { event: { on: 'pull_request', base: 'base', head: 'merged' } },
    { event: { on: 'push', before: 'base', after: 'merged' }, inputs: { 'api-key': KEY } },
  ],
  holds({ flowStudio: studio, runs: [, pushed] }) {
    expect(studio?.state.flows()).toHaveLength(3);
    expect(pushed?.outputs).toMatchObject({ created: '0', updated: '1', failed: '0' });
  },
});
