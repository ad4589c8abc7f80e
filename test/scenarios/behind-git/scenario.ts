import { expect } from '@jest/globals';
import {
  changed,
  flowStudio,
  json,
  KEY,
  REMINDER,
  reminder,
  repository,
  withOneMore,
} from '../contoso.ts';
import { scenario } from '../scenario.ts';

const twice = changed(withOneMore(reminder), ({ definition: { actions } }) => {
  actions.And_once_more = {
    runAfter: { Note_it_down: ['Succeeded'] },
    type: 'Compose',
    inputs: 'x' as never,
  };
});

export default scenario({
  title: 'A deployment was missed, so that Git is two commits ahead: that is no edit by hand',
  commits: {
    first: repository(),
    missed: repository({ [REMINDER]: json(withOneMore(reminder)) }),
    merged: repository({ [REMINDER]: json(twice) }),
  },
  flowStudio: flowStudio(),
  runs: [{ event: { on: 'push', before: 'missed', after: 'merged' }, inputs: { 'api-key': KEY } }],
  holds({ runs: [only] }) {
    expect(only?.outputs.updated).toBe('1');
  },
});
