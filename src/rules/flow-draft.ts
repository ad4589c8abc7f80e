import { unwritable } from '../live/unwritable.ts';
import { abilitiesOf } from '../map/hosts.ts';
import { flowObstacleMessage } from './reasons/live-flow.ts';
import type { LiveRule } from './rule.ts';

export const flowDraft: LiveRule = {
  id: 'flow-draft',
  subject: 'live',
  severity: 'error',
  summary:
    'A flow has unpublished changes, and Dataverse would refuse every save until somebody publishes or discards them.',
  judges: 'flows',
  isAbout: (environment) => abilitiesOf(environment).hasObstacles,
  *check({ facts, onDrift }) {
    if (onDrift === 'show') return;
    for (const [target, current] of facts.currents) {
      const reason = unwritable(target, current);
      if (reason?.code !== 'flow-draft') continue;
      const { environment } = reason;
      yield { at: [], flow: target.flow, environment, message: flowObstacleMessage(reason) };
    }
  },
};
