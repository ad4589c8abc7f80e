import type { FieldChange } from './fields.ts';

/** The change of a trigger or an action. */
export interface OperationChange {
  kind: 'added' | 'removed' | 'renamed' | 'moved' | 'changed';
  operation: 'trigger' | 'action';
  name: string;
  type: string;
  /** The names of the actions that contain it, outermost first. */
  scope: string[];
  /** A pointer into the flow; for a removed operation, into the former flow. */
  at: string;
  /** The former place of a renamed or moved operation; otherwise null. */
  from: { name: string; scope: string[]; at: string } | null;
  /** All values of a new or removed operation, otherwise those that differ. */
  fields: FieldChange[];
  /** True when the fields differ only in the new names of renamed actions. */
  follows: boolean;
}

/** An operation of either version at its place. */
export interface OutlineNode {
  operation: 'trigger' | 'action';
  name: string;
  type: string;
  /** Null when it is unchanged. */
  change: OperationChange | null;
  /** Names in the same block that it waits for. */
  runsAfter: string[];
  /** Removed names in the same block that it waited for. */
  ranAfter: string[];
  blocks: OutlineBlock[];
}

/** The operations of one block, of both versions, in the order in which they run. */
export interface OutlineBlock {
  /** Its path from the parent: `/triggers`, `/actions`, `/else/actions`, `/cases/Paid/actions`. */
  block: string;
  nodes: OutlineNode[];
}
