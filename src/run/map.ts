import type { MapResult } from '../map/read.ts';
import { RULE_IDS } from '../rules/index.ts';

export interface MapOptions {
  /** The environment of a `pac` settings file. */
  environment: string | null;
  /** The input `flows`; empty: nobody set it. */
  flows: readonly string[];
}

/**
 * Parses a map's bytes. The schema is loaded only here, since it takes a third of the start time,
 * and a repository need not have a map.
 */
export async function parseMap(
  file: string,
  bytes: Uint8Array,
  { environment, flows }: MapOptions,
): Promise<MapResult> {
  const { readMap } = await import('../map/read.ts');
  return readMap(file, bytes, { ruleIds: RULE_IDS, environment, flows });
}
