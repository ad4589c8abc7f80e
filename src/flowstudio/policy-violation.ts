import * as z from 'zod/mini';
import { isObject } from '../json/json.ts';
import type { PolicyViolation } from '../live/host-failure.ts';

const violationSchema = z.looseObject({
  policyDisplayName: z.nullish(z.string()),
  type: z.nullish(z.string()),
  parameters: z.nullish(z.array(z.unknown())),
});

/** How deep an error is searched: it may be inside another one, or text in a message. */
const DEEPEST = 8;

/** A violation names a pair, or the connectors that are blocked. */
const MOST = 20;

/**
 * The data policy that an error of the platform names in `extendedData.violation`; null where it
 * names none. The words beside it may be localised, and are not read.
 */
export function policyViolation(error: unknown, depth = 0): PolicyViolation | null {
  if (depth > DEEPEST) return null;
  if (typeof error === 'string') return policyViolation(jsonIn(error), depth + 1);
  if (!isObject(error)) return null;
  const { extendedData } = error;
  const violation = isObject(extendedData) ? extendedData.violation : undefined;
  const read = isObject(violation) ? violationSchema.safeParse(violation) : null;
  if (read?.success) return fromData(read.data);
  for (const inner of Object.values(error)) {
    const found = policyViolation(inner, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function fromData({ policyDisplayName, type, parameters }: z.infer<typeof violationSchema>) {
  const connectors = (parameters ?? []).filter((each) => typeof each === 'string').slice(0, MOST);
  return { policy: policyDisplayName ?? null, kind: type ?? null, connectors };
}

/** The object within words such as `… with details "{"error":{…}}".` */
function jsonIn(words: string): unknown {
  if (!words.includes('extendedData')) return null;
  try {
    return JSON.parse(words.slice(words.indexOf('{'), words.lastIndexOf('}') + 1));
  } catch {
    return null;
  }
}
