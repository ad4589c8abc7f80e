import { unwritable } from '../live/unwritable.ts';
import { flowAmbiguousMessage } from './reasons/live-flow.ts';
import type { LiveRule } from './rule.ts';

export const flowAmbiguous: LiveRule = {
  id: 'flow-ambiguous',
  subject: 'live',
  severity: 'error',
  summary:
    'Several live flows have the name of a flow in Git, and nothing else says which one it is.',
  judges: 'flows',
  *check({ facts }) {
    for (const [target, current] of facts.currents) {
      const reason = unwritable(target, current);
      if (reason?.code !== 'flow-ambiguous') continue;
      const { flow, resolution } = target;
      const { environment, settings } = resolution;
      const place = settings === null ? { at: [], flow } : { at: settings.path };
      const message = flowAmbiguousMessage(reason);
      yield { ...place, environment: environment.name, message };
    }
  },
};
