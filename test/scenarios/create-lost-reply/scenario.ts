import { expect } from '@jest/globals';
import {
  changed,
  flowStudio,
  json,
  KEY,
  MAP_FILE,
  map,
  production,
  repository,
} from '../contoso.ts';
import { LEAVER, leaver } from '../deployment.ts';
import { scenario } from '../scenario.ts';

const withLeaver = changed(map, (document) => {
  Object.assign(production(document).flows ?? {}, { [LEAVER]: { create: true } });
});

export default scenario({
  title:
    'The reply to a create is lost after the write: the flow is looked for, and not made twice',
  commits: {
    base: repository(),
    merged: repository({ [MAP_FILE]: json(withLeaver), [LEAVER]: json(leaver) }),
  },
  flowStudio: {
    ...flowStudio(),
    faults: [{ tool: 'update_live_flow', nth: 1, fault: { kind: 'reset', afterWrite: true } }],
  },
  runs: [{ event: { on: 'push', before: 'base', after: 'merged' }, inputs: { 'api-key': KEY } }],
  holds({ flowStudio }) {
    const leavers = flowStudio?.state.flows().filter(({ displayName }) => displayName === 'Leaver');
    expect(leavers).toHaveLength(1);
  },
});
