import { isConnectionId, keyOfConnection, keyPath } from '../connections/keys.ts';
import type { FlowRule } from './rule.ts';

export const connectionIdAsKey: FlowRule = {
  id: 'connection-id-as-key',
  subject: 'flow',
  severity: 'error',
  summary: "An operation names a connection's id where the key of a connection reference belongs.",
  *check({ flow, map, used }) {
    for (const { key: id, uses } of used) {
      if (!isConnectionId(id, flow, map)) continue;
      const key = keyOfConnection(id, flow, map);
      const advice =
        key === null
          ? 'write the key of a connection reference, and bind the connection in the map'
          : `write \`${key}\`, the key that is bound to it`;
      const message = `\`${uses[0].name}\` names the connection \`${id}\` where a reference key belongs; ${advice}`;
      yield { at: keyPath(uses[0]), message };
    }
  },
};
