import type { Flow } from '../flow/flow.ts';
import { byCodeUnit } from '../json/order.ts';
import type { LiveFlow } from '../live/host.ts';
import type { FlowEdited } from '../live/unwritable.ts';
import type { IdentityChange } from '../map/identity-changes.ts';
import type { Reason } from '../wording/reason.ts';
import type { BlockReason } from './block.ts';
import type { DesiredFlow } from './desired.ts';
import type { FlowDiff } from './diff.ts';

export interface BoundConnection {
  connectionName: string;
  /** Null where it is unknown. */
  owner: string | null;
}

/** What a reference key is bound to before and after; equal ones are listed too. */
export interface BindingChange {
  key: string;
  connector: string | null;
  from: BoundConnection | null;
  to: BoundConnection | null;
}

/** Why a change is blocked, or what else a reader should know about it. */
export type PlanReason =
  | BlockReason
  /** New in Git, and not yet compared with a live flow. */
  | Reason<'not-looked-up'>
  /** The same as `flow-edited`, where `on-drift` says to overwrite it. */
  | Reason<'edit-overwritten', Omit<FlowEdited, 'code'>>;

/** What a report shows of every change. */
export interface ReportedAbout {
  environment: string;
  file: string;
  displayName: string;
  /** The live flow's guid; null while it is not known. */
  flowName: string | null;
  /** Usually null. */
  reason: PlanReason | null;
  bindings: BindingChange[];
  /** The file identifies another live flow than before; absent where it does not. */
  identity?: IdentityChange;
  /** What differs, as pointers into the flow: `/definition/actions/Send`, `/state`. */
  paths: string[];
}

/** What is known of every change. */
export interface AboutChange extends ReportedAbout {
  environmentName: string;
  deployAs: string | null;
}

/** Short hashes of a part as it is live and as it would be; null where it does not exist. */
export interface Part {
  live: string | null;
  written: string | null;
}

/** By pointer into the flow, as in `paths`; the flow's identity is a part as well. */
export type Parts = ReadonlyMap<string, Part>;

/** Identifies a change without containing its values. */
export interface Fingerprint {
  /** sha256 over its content. */
  digest: string;
  parts: Parts;
}

type ReportedCreate = ReportedAbout &
  Fingerprint & {
    action: 'create';
    /** The complete flow, as an addition. */
    diff: FlowDiff;
  };
type ReportedUpdate = ReportedAbout &
  Fingerprint & {
    action: 'update';
    diff: FlowDiff;
  };
type ReportedUnchanged = ReportedAbout & { action: 'unchanged' };
type ReportedBlocked = ReportedAbout & {
  action: 'blocked';
  reason: BlockReason;
  /** What it would change, as far as it could be compared; null: it could not. */
  diff: FlowDiff | null;
  /** True when it is skipped on purpose, so that the run does not fail for it. */
  isSkipped?: boolean;
};

/** Needed only to carry out a change. */
interface ToCarryOut extends AboutChange {
  /** The file's own text, to find the line of an operation. */
  flow: Pick<Flow, 'operations' | 'source'>;
  desired: DesiredFlow;
  /** When the live flow was read or looked for, in milliseconds since 1970; 0 where it was not. */
  readAt: number;
}

export type CreateChange = ReportedCreate & ToCarryOut;
export type UpdateChange = ReportedUpdate &
  ToCarryOut & {
    current: LiveFlow;
    /** False when only the state changes: then the flow itself is not written. */
    writes: boolean;
  };
type UnchangedChange = ReportedUnchanged & AboutChange;
export type BlockedChange = ReportedBlocked & AboutChange;
export type WritingChange = CreateChange | UpdateChange;
export type Change = WritingChange | UnchangedChange | BlockedChange;

/** A change as a report shows it: without the flow itself. */
export type ReportedChange = ReportedCreate | ReportedUpdate | ReportedUnchanged | ReportedBlocked;

/** True when it is blocked, and not skipped on purpose, as with `on-drift: skip`. */
export function isBlocked(change: ReportedChange): boolean {
  return change.action === 'blocked' && change.isSkipped !== true;
}

/** The order of a plan and of its outcomes: by environment and file. */
export function byTarget(
  one: Pick<ReportedAbout, 'environment' | 'file'>,
  other: Pick<ReportedAbout, 'environment' | 'file'>,
): number {
  return byCodeUnit(one.environment, other.environment) || byCodeUnit(one.file, other.file);
}

/** What one change would write, and over what. */
export type PlannedWrite = Pick<CreateChange, 'environmentName' | 'file' | 'flowName' | 'desired'> &
  ({ action: 'create' } | { action: 'update'; current: LiveFlow });
