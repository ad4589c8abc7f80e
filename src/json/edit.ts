import type { Path } from './pointer.ts';

/** A change to one value of a JSON file, as a rule asks for it. */
export type Edit =
  /** The string at `path` becomes `to`. */
  | { kind: 'value'; path: Path; to: string }
  /** The property at `path` gets the key `to`, and keeps its value and its place. */
  | { kind: 'key'; path: Path; to: string }
  /** The property at `path` is removed. */
  | { kind: 'remove'; path: Path };

/** A certain fix of a problem: either all of its edits are made or none. */
export interface Fix {
  edits: readonly Edit[];
}
