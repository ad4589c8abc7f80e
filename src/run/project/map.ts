import type { MapResult } from '../../map/read.ts';
import { RULE_IDS } from '../../rules/index.ts';

export interface MapOptions {
  /** The environment of a `pac` settings file. */
  environment: string | null;
  /** The input `flows`; empty: nobody set it. */
  flows: readonly string[];
}

interface Reading extends MapOptions {
  file: string;
  bytes: Uint8Array;
  result: MapResult;
}

let newest: Reading | null = null;

/**
 * Parses a map's bytes. The schema is loaded only here, since it takes a third of the start time,
 * and a repository need not have a map. Few changes change the map: the base branch's is then the
 * same object.
 */
export async function parseMap(
  file: string,
  bytes: Uint8Array,
  { environment, flows }: MapOptions,
): Promise<MapResult> {
  const asked = { file, bytes, environment, flows };
  if (newest !== null && isSame(newest, asked)) return newest.result;
  const { readMap } = await import('../../map/read.ts');
  const result = readMap(file, bytes, { ruleIds: RULE_IDS, environment, flows });
  newest = { ...asked, result };
  return result;
}

/** A complete map names its environments itself. */
function isSame({ result, ...one }: Reading, other: Omit<Reading, 'result'>): boolean {
  const isNamed = result.ok && result.map.kind === 'map';
  return (
    one.file === other.file &&
    (isNamed || one.environment === other.environment) &&
    one.flows.join('\n') === other.flows.join('\n') &&
    Buffer.compare(one.bytes, other.bytes) === 0
  );
}
