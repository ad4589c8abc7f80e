import { connectionId, sameConnection } from '../flow/connection-name.ts';
import type { Flow } from '../flow/flow.ts';
import { connectorOf } from '../flow/hosts.ts';
import type { Operation } from '../flow/operations.ts';
import type { Path } from '../flow/pointer.ts';
import type { DeclaredReference } from '../flow/references.ts';
import type { ConnectionMap, Entry } from './map.ts';
import { allEntries } from './policy.ts';
import type { NamedReference, Resolution, UsedReference } from './resolve.ts';

export { entriesOf } from './policy.ts';

/** Where an operation's text that holds its reference key stands. */
export function keyPath({ path, host }: Operation): Path {
  return host === null ? path : [...path, ...host.path];
}

/** The one of `names` that is `name` but for case; null when there is none, or `name` itself is there. */
export function otherCase(name: string, names: Iterable<string>): string | null {
  const all = [...names];
  if (all.includes(name)) return null;
  return all.find((other) => sameText(other, name)) ?? null;
}

/** The declared key that differs from a used one by case alone. */
export function declaredInOtherCase({ key }: UsedReference, flow: Flow): string | null {
  return otherCase(key, flow.references?.map((reference) => reference.key) ?? []);
}

/** The map's key that differs by case alone from a name of a used key that it does not bind. */
export function mappedInOtherCase(
  { key, declared }: NamedReference,
  { environment, settings }: Pick<Resolution, 'environment' | 'settings'>,
): { name: string; mapped: string } | null {
  const keys = [...(settings?.overrides.keys() ?? []), ...environment.entries.keys()];
  for (const name of declared?.logicalName ? [declared.logicalName, key] : [key]) {
    const mapped = otherCase(name, keys);
    if (mapped !== null) return { name, mapped };
  }
  return null;
}

const CONNECTOR_ID = /^\/providers\/Microsoft\.PowerApps\/apis\/[a-z0-9._-]+$/i;

/** The connector of an entry; null when its `id` is not a connector's id. */
export function connectorOfEntry({ id }: Entry): string | null {
  return CONNECTOR_ID.test(id) ? connectorOf(id) : null;
}

/** What a flow declares of its references. */
interface Referring {
  references: readonly Pick<DeclaredReference, 'key' | 'logicalName' | 'connectionName'>[] | null;
}

/**
 * True when a host names a connection where a reference key belongs: a connection's path, one
 * that the flow's file or the map binds, or its usual shapes, `shared-<connector>-<guid>` (the
 * first group may have nine digits) and 32 hex digits. A text that is a key says nothing else.
 */
export function isConnectionId(text: string, flow: Referring, map: ConnectionMap | null): boolean {
  const isKey = ({ key }: { key: string }) => sameText(key, text);
  if (flow.references?.some(isKey) || (map !== null && allEntries(map).some(isKey))) return false;
  return (
    /\/connections\/[^/]+$/i.test(text) ||
    /^shared-.+-[0-9a-f]{8,9}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ||
    /^[0-9a-f]{32}$/i.test(text) ||
    keyOfConnection(text, flow, map) !== null
  );
}

/** The reference key that the flow's file, or else the map, binds to the connection `text`. */
export function keyOfConnection(
  text: string,
  flow: Referring,
  map: ConnectionMap | null,
): string | null {
  const id = connectionId(text);
  // A binding that says a connector's name, `shared_…`, is a placeholder and no connection's id.
  if (id === '' || id.startsWith('shared_')) return null;
  const declared = flow.references ?? [];
  const inFile = declared.find(({ connectionName }) => sameConnection(connectionName ?? '', id));
  if (inFile !== undefined) return inFile.key;
  const entries = map === null ? [] : allEntries(map);
  const bound = entries.filter(({ connectionName }) => sameConnection(connectionName, id));
  const names = bound.map(({ key }) => key);
  const own = declared.find(
    ({ key, logicalName }) => names.includes(key) || names.includes(logicalName ?? ''),
  );
  return own?.key ?? names[0] ?? null;
}

function sameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
