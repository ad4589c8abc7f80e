import { connectionId } from '../flow/connection-name.ts';
import type { Flow } from '../flow/flow.ts';
import { connectorOf } from '../flow/hosts.ts';
import type { Operation } from '../flow/operations.ts';
import type { DeclaredReference } from '../flow/references.ts';
import type { Path } from '../json/pointer.ts';
import { type Spellings, spellingsOf } from '../wording/spelling.ts';
import type { ConnectionMap, Entry } from './map.ts';
import { allEntries } from './policy.ts';
import type { NamedReference, Resolution, UsedReference } from './resolve.ts';

export { entriesOf } from './policy.ts';

/** The path to the text that holds an operation's reference key. */
export function keyPath({ path, host }: Operation): Path {
  return host === null ? path : [...path, ...host.path];
}

/** The keys that a flow declares; null for the formats without references. */
export function declaredKeys({ references }: Referring): Spellings | null {
  if (references === null) return null;
  return spellingsOf(references, () => references.map(({ key }) => key));
}

/** The declared key that differs from a used one only by case. */
export function declaredInOtherCase({ key }: UsedReference, flow: Flow): string | null {
  return declaredKeys(flow)?.otherCase(key) ?? null;
}

/** The map's key that differs only by case from a name of a used key without a binding. */
export function mappedInOtherCase(
  { key, declared }: NamedReference,
  { environment, settings }: Pick<Resolution, 'environment' | 'settings'>,
): { name: string; mapped: string } | null {
  const holders = settings === null ? [] : [settings.overrides];
  const all = [...holders, environment.entries].map(mappedKeys);
  for (const name of declared?.logicalName ? [declared.logicalName, key] : [key]) {
    if (all.some((keys) => keys.has(name))) continue;
    const mapped = all.map((keys) => keys.inAnyCase(name)).find((found) => found !== null);
    if (mapped !== undefined) return { name, mapped };
  }
  return null;
}

const keyed = new WeakMap<readonly object[], ReadonlyMap<string, object>>();

/** The item of `all` with the key; keys are unique. */
export function withKey<T extends { key: string }>(key: string, all: readonly T[]): T | undefined {
  const known = keyed.get(all) ?? new Map(all.map((one) => [one.key, one]));
  keyed.set(all, known);
  return known.get(key) as T | undefined;
}

/** The keys of entries of the map. */
export function mappedKeys(entries: ReadonlyMap<string, Entry>): Spellings {
  return spellingsOf(entries, () => entries.keys());
}

const CONNECTOR_ID = /^\/providers\/Microsoft\.PowerApps\/apis\/[a-z0-9._-]+$/i;

/** The connector of an entry; null when its `id` is not a connector's id. */
export function connectorOfEntry({ id }: Entry): string | null {
  return CONNECTOR_ID.test(id) ? connectorOf(id) : null;
}

/** The references that a flow declares. */
interface Referring {
  references: readonly Pick<DeclaredReference, 'key' | 'logicalName' | 'connectionName'>[] | null;
}

/**
 * True when a host has a connection's id instead of a reference key: a connection's path, one that
 * the flow's file or the map binds, or one of the usual forms, `shared-<connector>-<guid>` (the
 * first group may have nine digits) and 32 hex digits. A text that is also a key is not an id.
 */
export function isConnectionId(text: string, flow: Referring, map: ConnectionMap | null): boolean {
  if (declaredKeys(flow)?.inAnyCase(text) != null) return false;
  if (map !== null && allKeys(map).inAnyCase(text) !== null) return false;
  return (
    /\/connections\/[^/]+$/i.test(text) ||
    /^shared-.+-[0-9a-f]{8,9}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ||
    /^[0-9a-f]{32}$/i.test(text) ||
    keyOfConnection(text, flow, map) !== null
  );
}

/** The reference key that the flow's file, or otherwise the map, binds to the connection `text`. */
export function keyOfConnection(
  text: string,
  flow: Referring,
  map: ConnectionMap | null,
): string | null {
  const id = connectionId(text);
  // A connector's name (`shared_…`) in a binding is a placeholder, not a connection's id.
  if (id === '' || id.startsWith('shared_')) return null;
  const declared = flow.references ?? [];
  const [inFile] = boundTo(id, declared);
  if (inFile !== undefined) return inFile.key;
  const names = new Set(boundTo(id, map === null ? [] : allEntries(map)).map(({ key }) => key));
  if (names.size === 0) return null;
  const own = declared.find(
    ({ key, logicalName }) => names.has(key) || names.has(logicalName ?? ''),
  );
  const [first = null] = names;
  return own?.key ?? first;
}

/** All keys of a map, overrides included. */
function allKeys(map: ConnectionMap): Spellings {
  return spellingsOf(map, () => allEntries(map).map(({ key }) => key));
}

interface Bound {
  key: string;
  connectionName: string | null;
}

const byConnection = new WeakMap<readonly Bound[], ReadonlyMap<string, readonly Bound[]>>();

/** The items of `all` that are bound to a connection, with any spelling of its name. */
export function boundTo(name: string, all: readonly Bound[]): readonly Bound[] {
  const known =
    byConnection.get(all) ??
    Map.groupBy(all, ({ connectionName }) => connectionId(connectionName ?? ''));
  byConnection.set(all, known);
  return known.get(connectionId(name)) ?? [];
}
