import { closest, distance } from 'fastest-levenshtein';

/** What to say after a name that is not `known`: the one that was meant, or all that there are. */
export function suggestion(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === null ? `; known here: ${known.join(', ')}` : `; did you mean ${quote(near)}?`;
}

/**
 * The one of `known` that differs by case alone, or by at most two edits; by one in a short name,
 * which is near to everything.
 */
export function nearest(name: string, known: readonly string[]): string | null {
  const written = name.toLowerCase();
  const lower = known.map((other) => other.toLowerCase());
  if (lower.includes(written)) return known[lower.indexOf(written)] ?? null;
  if (name.length < 4 || name.length > 80 || lower.length === 0) return null;
  const near = closest(written, lower);
  const edits = name.length < 6 ? 1 : 2;
  return distance(written, near) <= edits ? (known[lower.indexOf(near)] ?? null) : null;
}

/** A name as messages show it. */
export function quote(name: string): string {
  return `\`${name.length > 80 ? `${name.slice(0, 79)}…` : name}\``;
}
