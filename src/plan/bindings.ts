import { sameConnection } from '../flow/connection-name.ts';
import { connectorOf } from '../flow/hosts.ts';
import { digString, type JsonObject } from '../json/json.ts';
import { sameAccount } from '../map/accounts.ts';
import type { ConnectionMap } from '../map/map.ts';
import { allEntries } from '../map/policy.ts';
import type { Binding } from '../map/resolve.ts';
import { canonicalReferences } from './canonical.ts';
import type { BindingChange, BoundConnection } from './change.ts';

/** The owners of connections from the maps; the new map comes first. */
export type OwnerLookup = (connectionName: string) => string | null;

/** Looks an owner up in the entries of the map and then of the base branch's map. */
export function ownerLookup({
  map,
  baseMap,
}: {
  map: ConnectionMap | null;
  baseMap: ConnectionMap | null;
}): OwnerLookup {
  const entries = [map, baseMap].flatMap((known) => (known === null ? [] : allEntries(known)));
  return (connectionName) =>
    entries.find(
      (entry) => entry.owner !== null && sameConnection(entry.connectionName, connectionName),
    )?.owner ?? null;
}

/** The owner that the server shows comes first: the map may be wrong. */
function withLiveOwners(owners: OwnerLookup, live: OwnerLookup): OwnerLookup {
  return (connectionName) => {
    const [inMap, onServer] = [owners(connectionName), live(connectionName)];
    const isSame = inMap !== null && onServer !== null && sameAccount(inMap, onServer);
    return isSame ? inMap : (onServer ?? inMap);
  };
}

/** What each key is bound to before and after a save, by key. */
export function bindingChanges(
  bindings: readonly Binding[],
  liveReferences: JsonObject,
  owners: OwnerLookup,
  liveOwners: OwnerLookup,
): BindingChange[] {
  const ownerOf = withLiveOwners(owners, liveOwners);
  const live = canonicalReferences(liveReferences);
  const wanted = bindings.map(({ used, entry }): BindingChange => {
    const was = connectionAt(liveReferences, used.key);
    return {
      key: used.key,
      connector: connectorOf(entry.id),
      from: was ? { connectionName: was, owner: ownerOf(was) } : null,
      to: {
        connectionName: entry.connectionName,
        owner: withLiveOwners(() => entry.owner, liveOwners)(entry.connectionName),
      },
    };
  });
  const keys = new Set(bindings.map(({ used }) => used.key));
  const dropped = [...live]
    .filter(([key]) => !keys.has(key))
    .map(
      ([key, { connectionName: name, id }]): BindingChange => ({
        key,
        connector: connectorOf(id),
        from: { connectionName: name ?? '', owner: ownerOf(name ?? '') },
        to: null,
      }),
    );
  return [...wanted, ...dropped].toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

function connectionAt(references: JsonObject, key: string): string {
  return digString(references, key, 'connectionName') ?? '';
}

/** Whether a binding changes its connection or the connection's owner. */
export function bindingDiffers({ from, to }: BindingChange): boolean {
  return !isSameConnection(from, to) || !isSameOwner(from, to);
}

/** Whether both name the same connection; null binds none. */
export function isSameConnection(
  one: BoundConnection | null,
  other: BoundConnection | null,
): boolean {
  return sameConnection(one?.connectionName ?? '', other?.connectionName ?? '');
}

/** Whether both have the same owner, or none is known of either. */
export function isSameOwner(one: BoundConnection | null, other: BoundConnection | null): boolean {
  return sameAccount(one?.owner ?? '', other?.owner ?? '');
}
