import type { MapResult } from '../map/read.ts';
import { RULE_IDS } from '../rules/index.ts';

/**
 * Reads a map's bytes. The schema is loaded only here, since a third of the time that it takes to
 * start is spent on it, and a repository need not have a map.
 */
export async function parseMap(
  file: string,
  bytes: Uint8Array,
  environment: string | null,
): Promise<MapResult> {
  const { readMap } = await import('../map/read.ts');
  return readMap(file, bytes, { ruleIds: RULE_IDS, environment });
}
