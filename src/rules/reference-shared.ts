import { boundRows, sharedRows } from '../live/rows.ts';
import { abilitiesOf } from '../map/hosts.ts';
import { rowMessage } from './reasons/rows.ts';
import type { LiveRule } from './rule.ts';

export const referenceShared: LiveRule = {
  id: 'reference-shared',
  subject: 'live',
  severity: 'error',
  summary:
    'A connection reference in Dataverse is bound to another connection than the map says, and other flows are on it.',
  judges: 'flows',
  isAbout: (environment) => abilitiesOf(environment).binds === 'row',
  *check({ facts }) {
    const seen = new Set<string>();
    for (const { use, reason } of sharedRows(boundRows(facts), facts)) {
      const { environment, logicalName } = reason;
      const { connectionName: at } = use.binding.entry.paths;
      const place = JSON.stringify([environment, logicalName, at]);
      if (!seen.has(place)) yield { at, environment, message: rowMessage(reason) };
      seen.add(place);
    }
  },
};
