import type { IdentityChange } from '../connections/identity-changes.ts';
import type { Flow } from '../flow/flow.ts';
import { byCodeUnit } from '../flow/order.ts';
import type { LiveFlow } from '../live/host.ts';
import type { DesiredFlow } from './desired.ts';
import type { FlowDiff } from './diff.ts';
import type { Parts } from './parts.ts';

export interface BoundConnection {
  connectionName: string;
  /** Null where nothing tells it. */
  owner: string | null;
}

/** What a reference key is bound to before and after; equal ones are listed too. */
export interface BindingChange {
  key: string;
  connector: string | null;
  from: BoundConnection | null;
  to: BoundConnection | null;
}

/** What is told of every change. */
export interface AboutChange {
  environment: string;
  environmentName: string;
  deployAs: string | null;
  file: string;
  displayName: string;
  /** The live flow's guid; null while it is not known. */
  flowName: string | null;
  /** Why it is blocked, or what else a reader should know; mostly null. */
  reason: string | null;
  bindings: BindingChange[];
  /** That it is another live flow than the file was before; absent where it is not. */
  identity?: IdentityChange;
  /** What differs, as pointers into the flow: `/definition/actions/Send`, `/state`. */
  paths: string[];
}

/** What a change is known again by, without its values. */
export interface Fingerprint {
  /** sha256 over its content. */
  digest: string;
  parts: Parts;
}

type ReportedCreate = AboutChange &
  Fingerprint & {
    action: 'create';
    /** Everything, as added. */
    diff: FlowDiff;
  };
type ReportedUpdate = AboutChange &
  Fingerprint & {
    action: 'update';
    diff: FlowDiff;
    /** False when only the state changes: then the flow itself is not written. */
    writes: boolean;
  };

/** What only who carries a change out needs. */
interface ToCarryOut {
  /** The file's own text, for whoever has to name a line of it. */
  flow: Pick<Flow, 'operations' | 'source'>;
  desired: DesiredFlow;
  /** When the live flow was read or looked for, in milliseconds since 1970; 0 where nobody has. */
  readAt: number;
}

export type CreateChange = ReportedCreate & ToCarryOut;
export type UpdateChange = ReportedUpdate & ToCarryOut & { current: LiveFlow };
export type UnchangedChange = AboutChange & { action: 'unchanged' };
export type BlockedChange = AboutChange & {
  action: 'blocked';
  reason: string;
  /** True when it is left as it is on purpose, so that the run does not fail for it. */
  isSkipped?: boolean;
  /** True when the live flow could not be read, so that nothing is known of it. */
  isUnread?: boolean;
  /** True when the environment has no such flow. */
  isGone?: boolean;
};
export type WritingChange = CreateChange | UpdateChange;
export type Change = WritingChange | UnchangedChange | BlockedChange;

/** A change as a report tells it: without the flow itself. */
export type ReportedChange = ReportedCreate | ReportedUpdate | UnchangedChange | BlockedChange;

/** The order of a plan and of its outcomes: by environment and file. */
export function byTarget(
  one: Pick<AboutChange, 'environment' | 'file'>,
  other: Pick<AboutChange, 'environment' | 'file'>,
): number {
  return byCodeUnit(one.environment, other.environment) || byCodeUnit(one.file, other.file);
}
