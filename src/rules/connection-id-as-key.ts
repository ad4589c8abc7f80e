import type { Flow } from '../flow/flow.ts';
import { useKey } from '../flow/host-key.ts';
import { wrongName } from '../map/causes.ts';
import { boundTo, isConnectionId, keyOfConnection, keyPath } from '../map/keys.ts';
import type { ConnectionMap } from '../map/map.ts';
import { allEntries } from '../map/policy.ts';
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
      const fix = key !== null && isOnly(key, id, flow, map) ? useKey(uses, key) : undefined;
      const cause = { ids: [wrongName(flow.file, 'reference', id)] };
      yield { at: keyPath(uses[0]), message, fix, cause };
    }
  },
};

/** True when the connection has no other key, and the file declares this one if it declares any. */
function isOnly(key: string, text: string, { references }: Flow, map: ConnectionMap | null) {
  const declared = boundTo(text, references ?? []);
  if (declared.length > 0) return declared.length === 1;
  const names = new Set(
    boundTo(text, map === null ? [] : allEntries(map)).map((bound) => bound.key),
  );
  if (references === null) return names.size === 1;
  const own = references.filter(
    (reference) => names.has(reference.key) || names.has(reference.logicalName ?? ''),
  );
  return own.length === 1 && own[0]?.key === key;
}
