import type { Path } from './pointer.ts';

/** A change to one value of a JSON file, as a rule asks for it. */
export type Edit =
  /** The string at `path` becomes `to`. */
  | { kind: 'value'; path: Path; to: string }
  /** The property at `path` gets the key `to`, and keeps its value and its place. */
  | { kind: 'key'; path: Path; to: string }
  /** The property at `path` goes. */
  | { kind: 'remove'; path: Path };

/** What cures a problem for certain: all of its edits, or none. */
export interface Fix {
  edits: readonly Edit[];
}

/** Each edit once: two problems may have one cure. */
export function distinct(edits: readonly Edit[]): Edit[] {
  return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
}
