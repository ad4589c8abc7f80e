import type { LiveFlow } from '../live/host.ts';
import type { Reason } from '../wording/reason.ts';
import type { BlockReason } from './block.ts';
import type { BindingChange } from './change.ts';
import type { FlowDiff } from './diff.ts';

/** Why a live flow is at risk, is gone, or could not be compared with Git. */
export type DriftReason =
  /**
   * `not-live`: it may be created, but does not exist: it was never deployed, or it was deleted.
   * `live-state-not-shown`: the map sets a state, and the server does not show it; the rest is
   * compared.
   */
  | Reason<'not-live' | 'live-flow-suspended' | 'live-state-not-shown'>
  | Exclude<BlockReason, { code: 'flow-edited' }>;

/** One live flow compared with Git. */
export interface DriftEntry {
  environment: string;
  file: string;
  displayName: string;
  /** The live flow's guid; null while it is not known. */
  flowName: string | null;
  /** Where live differs from Git, as pointers into the flow. */
  paths: string[];
  /** From Git to live; null where nothing differs, or the two could not be compared. */
  diff: FlowDiff | null;
  /** Each key's binding, from Git to live; equal ones too. */
  bindings: BindingChange[];
  reason: DriftReason | null;
}

/** An entry with the live flow, to write it back; null where no live flow was compared. */
export interface ComparedFlow extends DriftEntry {
  live: LiveFlow | null;
}

export type DriftStatus = 'as-in-git' | 'differs' | 'at-risk' | 'gone' | 'unclear' | 'not-read';

const STATUSES: Record<DriftReason['code'], DriftStatus> = {
  'not-live': 'gone',
  'flow-missing': 'gone',
  'flow-draft': 'at-risk',
  'flow-managed': 'at-risk',
  'references-missing': 'at-risk',
  'reference-conflict': 'unclear',
  'reference-shared': 'at-risk',
  'live-flow-suspended': 'at-risk',
  'live-state-not-shown': 'unclear',
  'errors-found': 'at-risk',
  'flow-unreadable': 'not-read',
  'no-flow-in-file': 'unclear',
  'flow-ambiguous': 'unclear',
  'same-live-flow': 'unclear',
  'references-as-array': 'unclear',
  'reference-unmapped': 'unclear',
  'parameter-undeclared': 'unclear',
};

/** How a live flow compares with Git: by its differences, else by the reason why it has none. */
export function driftStatus({ paths, reason }: Pick<DriftEntry, 'paths' | 'reason'>): DriftStatus {
  if (paths.length > 0) return 'differs';
  return reason === null ? 'as-in-git' : STATUSES[reason.code];
}

/** True when live is known to differ from Git; false for a flow that was not read. */
export function isDrifted(entry: DriftEntry): boolean {
  const status = driftStatus(entry);
  return status !== 'as-in-git' && status !== 'not-read';
}

/** True when no live flow was found to compare with, or it is unclear which one it is. */
export function isUncompared(entry: DriftEntry): boolean {
  const status = driftStatus(entry);
  return status === 'unclear' || status === 'not-read' || entry.reason?.code === 'flow-missing';
}
