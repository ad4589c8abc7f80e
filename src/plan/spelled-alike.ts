import type { Json } from '../json/json.ts';

/** Types of parameters as the platform writes them; it compares them without case. */
const PARAMETER_TYPES = byLower('Array Bool Float Int Object SecureObject SecureString String');

/** The statuses after which an action may run, in the order in which the designer lists them. */
const STATUSES = byLower('Succeeded Failed Skipped TimedOut');
const IN_ORDER = [...STATUSES.values()];

function byLower(names: string): ReadonlyMap<string, string> {
  return new Map(names.split(' ').map((name) => [name.toLowerCase(), name]));
}

/** `array` and `Array` are one type; an unknown one stays as it is. */
export function writtenParameterType(type: string): string {
  return PARAMETER_TYPES.get(type.toLowerCase()) ?? type;
}

/** The statuses of a `runAfter` entry: each once, in one order and one spelling. */
export function writtenStatuses(statuses: Json): Json {
  if (!Array.isArray(statuses)) return statuses;
  const written = new Set(statuses.map((status) => writtenStatus(status)));
  const known = IN_ORDER.filter((status) => written.has(status));
  return [...known, ...[...written].filter((status) => !IN_ORDER.includes(status as string))];
}

function writtenStatus(status: Json): Json {
  return typeof status === 'string' ? (STATUSES.get(status.toLowerCase()) ?? status) : status;
}
