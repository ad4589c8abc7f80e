import * as z from 'zod/mini';
import { isObject } from '../json/json.ts';
import type { PolicyViolation } from '../live/host-failure.ts';

const violationSchema = z.looseObject({
  policyDisplayName: z.nullish(z.string()),
  type: z.nullish(z.string()),
  parameters: z.nullish(z.array(z.unknown())),
});

/** How deep an error is searched: a violation may be in a nested error, or in the text of a message. */
const DEEPEST = 8;

/** How many connectors are read: a violation names a pair, or the blocked ones. */
const MOST = 20;

/**
 * The data policy that an error of the platform names in `extendedData.violation`; null where it
 * names none. The message may be localised, so it is not read.
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

/** The object in a message such as `… with details "{"error":{…}}".` */
function jsonIn(message: string): unknown {
  if (!message.includes('extendedData')) return null;
  try {
    return JSON.parse(message.slice(message.indexOf('{'), message.lastIndexOf('}') + 1));
  } catch {
    return null;
  }
}
