import { unwritable } from '../live/unwritable.ts';
import { abilitiesOf } from '../map/hosts.ts';
import { flowObstacleMessage } from './reasons/live-flow.ts';
import type { LiveRule } from './rule.ts';

export const flowManaged: LiveRule = {
  id: 'flow-managed',
  subject: 'live',
  severity: 'error',
  summary: 'A flow belongs to a managed solution, and a write would put an unmanaged layer on it.',
  judges: 'flows',
  isAbout: (environment) => abilitiesOf(environment).hasObstacles,
  *check({ facts, onDrift }) {
    if (onDrift === 'show') return;
    for (const [target, current] of facts.currents) {
      const reason = unwritable(target, current);
      if (reason?.code !== 'flow-managed') continue;
      const { environment } = reason;
      yield { at: [], flow: target.flow, environment, message: flowObstacleMessage(reason) };
    }
  },
};
