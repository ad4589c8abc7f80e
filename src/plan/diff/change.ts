import type { FieldChange } from './fields.ts';

/** What becomes of a trigger or an action that is not as it was. */
export interface OperationChange {
  kind: 'added' | 'removed' | 'renamed' | 'moved' | 'changed';
  operation: 'trigger' | 'action';
  name: string;
  type: string;
  /** The names of the actions that hold it, outermost first. */
  scope: string[];
  /** A pointer into the flow; of a removed operation, into the flow as it was. */
  at: string;
  /** Where one that was renamed or moved stood; else null. */
  from: { name: string; scope: string[]; at: string } | null;
  /** All values of one that is new or gone, else those that differ. */
  fields: FieldChange[];
  /** True when the fields differ in nothing but the new names of renamed actions. */
  follows: boolean;
}

/** An operation of either version at its place. */
export interface OutlineNode {
  operation: 'trigger' | 'action';
  name: string;
  type: string;
  /** Null when it is as it was. */
  change: OperationChange | null;
  /** Names in the same block that it waits for. */
  runsAfter: string[];
  /** Names in the same block that it waited for and that are gone. */
  ranAfter: string[];
  blocks: OutlineBlock[];
}

/** The operations of one block, of both versions, in the order in which they run. */
export interface OutlineBlock {
  /** From what holds it: `/triggers`, `/actions`, `/else/actions`, `/cases/Paid/actions`. */
  block: string;
  nodes: OutlineNode[];
}
