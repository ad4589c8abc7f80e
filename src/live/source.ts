import type { ConnectionSource } from '../flow/references.ts';
import { digString, type JsonObject } from '../json/json.ts';
import type { LiveSource } from '../map/consent.ts';
import type { Current } from './current.ts';
import type { LiveFacts } from './facts.ts';

/** The source of a live flow's reference. */
export function liveSourceOf(references: JsonObject, key: string): ConnectionSource {
  return digString(references, key, 'source')?.toLowerCase() === 'invoker' ? 'Invoker' : 'Embedded';
}

/** The sources of all live flows that were read. */
export function liveSources({ currents }: Pick<LiveFacts, 'currents'>): LiveSource {
  const known = new Map(
    [...currents].map(([{ flow, resolution }, current]) => [
      placeOf(flow.file, resolution.environment.name),
      current,
    ]),
  );
  return (file, { name }, key) => sourceIn(known.get(placeOf(file, name)), key);
}

function sourceIn(current: Current | undefined, key: string): ConnectionSource | null {
  switch (current?.kind) {
    case 'live':
    case 'edited':
      return liveSourceOf(current.flow.connectionReferences, key);
    case 'absent':
      return 'Embedded';
    default:
      return null;
  }
}

function placeOf(file: string, environment: string): string {
  return JSON.stringify([environment, file]);
}
