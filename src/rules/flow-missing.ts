import { identityKeyOf } from '../flow/identity.ts';
import type { Current } from '../live/current.ts';
import type { Target } from '../live/target.ts';
import { unwritable } from '../live/unwritable.ts';
import { flowMissingMessage } from './reasons/live-flow.ts';
import type { LiveRule } from './rule.ts';

export const flowMissing: LiveRule = {
  id: 'flow-missing',
  subject: 'live',
  severity: 'error',
  summary:
    'An environment has no flow with that guid, or none with that name and `"create": true` is not set.',
  judges: 'flows',
  *check({ facts }) {
    for (const [target, current] of facts.currents) {
      const reason = unwritable(target, current);
      if (reason?.code !== 'flow-missing') continue;
      const { environment } = reason;
      yield { ...placeOf(target, current), environment, message: flowMissingMessage(reason) };
    }
  },
};

/** Where the flow's identity is written: in the map, otherwise in the flow's own file. */
function placeOf({ flow, resolution: { settings } }: Target, { kind }: Current) {
  if (kind === 'missing' && !settings?.flowName) {
    return { at: flow.origin === null ? [] : [identityKeyOf(flow)], flow };
  }
  if (settings === null) return { at: [], flow };
  return { at: settings.flowName === null ? settings.path : [...settings.path, 'flowName'] };
}
