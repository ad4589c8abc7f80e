import type { LiveEnvironment } from '../live/host.ts';
import { slugOf } from './file-names.ts';

/**
 * What the map calls an environment: its display name in small letters with `-` between the words,
 * else the beginning of its id.
 */
export function environmentNameFor(id: string, visible: readonly LiveEnvironment[]): string {
  const found = visible.find((each) => sameEnvironment(each.environmentName, id));
  const name = found?.displayName ?? '';
  return /[\p{L}\p{N}]/u.test(name) ? slugOf(name) : shortOf(id);
}

/** Ids of environments are compared without case. */
export function sameEnvironment(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** `Default-26e65220-…` becomes `default`; another guid is shortened to its beginning. */
export function shortOf(id: string): string {
  return /^default-/i.test(id) ? 'default' : `environment-${id.slice(0, 8).toLowerCase()}`;
}

/** An environment as a line to choose from. */
export function environmentLabel({ environmentName, displayName }: LiveEnvironment): string {
  return `${displayName}  ${environmentName}`;
}
