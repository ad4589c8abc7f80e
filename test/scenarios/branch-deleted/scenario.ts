import { expect } from '@jest/globals';
import { flowStudio, KEY } from '../contoso.ts';
import { oneChange } from '../deployment.ts';
import { scenario } from '../scenario.ts';

const event = { on: 'push', deletes: 'merged', commit: 'base' } as const;
const modes = ['auto', 'check', 'deploy', 'drift'];

export default scenario({
  title: 'A branch is deleted: nothing is checked, deployed or written, whatever the mode',
  commits: oneChange,
  flowStudio: flowStudio(),
  runs: modes.map((mode) => ({ event, inputs: { mode, 'api-key': KEY } })),
  holds({ runs }) {
    for (const { exitCode, github, flowStudio: calls, outputs, summary, written } of runs) {
      expect({ exitCode, github, calls, outputs, summary, written }).toEqual({
        exitCode: 0,
        github: [],
        calls: [],
        outputs: {},
        summary: '',
        written: {},
      });
    }
  },
});
