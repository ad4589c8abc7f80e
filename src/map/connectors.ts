import { connectorOf, connectorWithSuffix } from '../flow/hosts.ts';
import { digString } from '../json/json.ts';
import { globMatcher } from '../wording/glob.ts';
import { connectorOfEntry } from './keys.ts';
import type { Entry } from './map.ts';
import type { UsedReference } from './resolve.ts';

/** A connector with the names that lists may use. */
export interface NamedConnector {
  /** Its name in this environment: of a custom connector with its suffix. */
  name: string;
  /** Without the suffix, so that it is equal in every environment. */
  base: string;
}

/** The connectors that a used reference calls, from all names of them; usually one. */
export function connectorsOf({ uses, declared }: UsedReference, entry: Entry | null) {
  const bound = entry !== null && connectorOfEntry(entry) !== null ? [entry.id] : [];
  const hosts = uses.map(({ value }) => digString(value, 'inputs', 'host', 'apiId') ?? '');
  const found = new Map<string, NamedConnector>();
  for (const id of [...bound, ...hosts, declared?.connector ?? '']) {
    const name = connectorWithSuffix(id);
    const base = connectorOf(id);
    if (name !== null && base !== null && !found.has(base)) found.set(base, { name, base });
  }
  return [...found.values()];
}

/**
 * True when one of `globs` matches the connector, with or without its suffix or its `shared_`; a
 * glob after `!` excludes what others match.
 */
export function matchesConnector(
  { name, base }: NamedConnector,
  globs: readonly string[],
): boolean {
  const names = [name, base].flatMap((one) => [one, one.replace(/^shared_/, '')]);
  const matches = (glob: string) => {
    const last = glob.slice(glob.lastIndexOf('/') + 1);
    return names.some(globMatcher(last, { nocase: true, dot: true }));
  };
  const refused = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const taken = globs.filter((glob) => !glob.startsWith('!'));
  return taken.some(matches) && !refused.some(matches);
}
