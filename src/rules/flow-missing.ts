import { identityKeyOf } from '../flow/identity.ts';
import type { Current } from '../live/current.ts';
import type { Target } from '../live/target.ts';
import { unwritable } from '../live/unwritable.ts';
import type { LiveProblem, LiveRule } from './rule.ts';

type Place = Pick<LiveProblem, 'at' | 'flow'>;

export const flowMissing: LiveRule = {
  id: 'flow-missing',
  subject: 'live',
  severity: 'error',
  summary:
    'An environment has no flow of that guid, or none of that name and no leave to create it.',
  judges: 'flows',
  *check({ facts }) {
    for (const [target, current] of facts.currents) {
      if (current.kind !== 'missing' && current.kind !== 'absent') continue;
      const message = unwritable(target, current);
      if (message === null) continue;
      const { name: environment } = target.resolution.environment;
      yield { ...placeOf(target, current), environment, message };
    }
  },
};

/** Where the flow's identity is written: in the map, else in the flow's own file. */
function placeOf({ flow, resolution: { settings } }: Target, { kind }: Current): Place {
  if (kind === 'missing' && !settings?.flowName) return { at: [identityKeyOf(flow)], flow };
  if (settings === null) return { at: [], flow };
  return { at: settings.flowName === null ? settings.path : [...settings.path, 'flowName'] };
}
