import { unwritable } from '../live/unwritable.ts';
import type { LiveRule } from './rule.ts';

export const flowAmbiguous: LiveRule = {
  id: 'flow-ambiguous',
  subject: 'live',
  severity: 'error',
  summary: 'Several live flows have the name of a flow that nothing else identifies.',
  judges: 'flows',
  *check({ facts }) {
    for (const [target, current] of facts.currents) {
      const message = current.kind === 'ambiguous' ? unwritable(target, current) : null;
      if (message === null) continue;
      const { flow, resolution } = target;
      const { environment, settings } = resolution;
      const place = settings === null ? { at: [], flow } : { at: settings.path };
      yield { ...place, environment: environment.name, message };
    }
  },
};
