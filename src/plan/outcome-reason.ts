import type { HostFailure } from '../live/host.ts';
import type { Reason } from '../wording/reason.ts';
import type { FileProblem } from '../workspace/edit-file.ts';
import type { RefusalReason } from './refusal-reason.ts';
import type { RowChange } from './row-changes.ts';

/** How a live flow differs from what it should be. Values are shortened, and contain no secret. */
export type Mismatch = Reason<
  'part-missing' | 'part-unexpected' | 'part-moved' | 'value-differs' | 'references-hidden',
  {
    /** A pointer into the flow. */
    at: string;
    /** The text of a value, null where there is none; for a part that moved, its place. */
    found: string | null;
    wanted: string | null;
  }
>;

/** Why a flow could not be read. */
export type UnseenReason =
  | HostFailure
  | Reason<'flow-not-there' | 'flow-not-listed'>
  /** A read does not show whether a flow is on. */
  | Reason<'state-hidden'>
  | Reason<'name-shared', { flowNames: string[] }>;

/** Why the result of a save is unknown. */
export type UnverifiedReason =
  /** `createdAs`: the id of a new flow. */
  | Reason<'saved-not-seen', { createdAs: string | null; cause: UnseenReason }>
  | Reason<'reply-lost', { lost: HostFailure; cause: UnseenReason }>
  | Reason<'reply-lost-and-hidden', { lost: HostFailure }>
  | Reason<
      'reply-lost-and-differs' | 'reply-lost-and-new-differs',
      { lost: HostFailure; differences: Mismatch[] }
    >;

/** Why a snapshot could not be written; `detail`: what the disk says. */
export type SnapshotProblem =
  | Extract<FileProblem, { code: 'file-behind-link' }>
  | Reason<'disk-error', { detail: string }>;

/** Why a flow was not restored. */
export type RestoreProblem =
  | HostFailure
  | UnverifiedReason
  | Reason<'not-kept', { cause: SnapshotProblem }>
  | Reason<'not-read', { cause: UnseenReason }>
  | Reason<'edited-meanwhile'>
  | Reason<'still-differs', { lost: HostFailure | null; differences: Mismatch[] }>
  | Reason<'state-differs', { state: string | null; wanted: string }>
  | Reason<'state-not-restored', { state: string | null; wanted: string; cause: HostFailure }>
  | Reason<'state-not-seen', { wanted: string; lost: HostFailure | null; cause: UnseenReason }>;

/** Why a created flow may still run. */
export type StopProblem =
  | HostFailure
  | Reason<'not-stopped', { state: string | null }>
  | Reason<'stop-not-seen', { lost: HostFailure | null; cause: UnseenReason }>
  | Reason<'started-meanwhile'>
  /** No create of this run returned its guid, so it may be another run's. */
  | Reason<'not-own'>;

/** Why nothing was sent for a flow. */
type UnstartedReason =
  | Reason<'run-stopped-before', { environment: string }>
  | Reason<'run-atomic-before', { file: string }>
  | Reason<'called-flow-failed', { file: string; result: string }>
  | Reason<'host-lost', { server: string; cause: HostFailure }>
  | Reason<'connection-test-failed', { key: string; connectionName: string; status: string }>
  | Reason<'connection-test-refused', { key: string; connectionName: string; cause: HostFailure }>
  /** A row that the flow needs could not be bound. */
  | Reason<'reference-unbound', { logicalName: string; cause: HostFailure }>
  | Reason<'name-taken', { flowNames: string[] }>
  | Reason<'name-not-checked', { cause: HostFailure }>
  | Reason<'changed-since-plan', { differences: Mismatch[] }>
  | Reason<'not-read-again', { cause: UnseenReason }>
  | Reason<'snapshot-not-written', { cause: SnapshotProblem }>;
/** As the plan, or the approval of it, says. */

/** What is wrong with a created flow. */
export type UnfinishedReason =
  | RefusalReason
  | Reason<'references-not-seen', { cause: HostFailure }>
  | Reason<'differs-from-file', { differences: Mismatch[] }>
  /** Whether another run created a flow of the same name is not known. */
  | Reason<'twins-not-checked', { cause: HostFailure }>
  /** No create of this run returned its guid, so its state is left alone. */
  | Reason<'not-own-state', { lost: HostFailure; state: string | null; wanted: string }>;

type SaveReason =
  | RefusalReason
  | Reason<'not-written', { lost: HostFailure }>
  /** Another run created a flow of the same name before; this run's own, `flowName`, is stopped. */
  | Reason<
      'created-twice',
      {
        flowName: string;
        others: string[];
        environment: string;
        displayName: string;
        problem: StopProblem | null;
      }
    >
  /** The server answered with the guid of a flow that was there before. */
  | Reason<
      'create-answered-with-old',
      {
        answered: string;
        environment: string;
        displayName: string;
        /** Whether that flow reads like the file now; null where it could not be read. */
        isWrittenOver: boolean | null;
        /** New flows of that name; null where they could not be listed. */
        namesakes: string[] | null;
      }
    >
  | Reason<'created-unfinished', { flowName: string; environment: string; cause: UnfinishedReason }>
  | Reason<
      'create-uncertain',
      { environment: string; displayName: string; cause: UnverifiedReason }
    >
  | Reason<
      'update-uncertain',
      {
        environment: string;
        environmentName: string;
        flowName: string;
        snapshot: string;
        cause: UnverifiedReason;
      }
    >
  /** `kept`: where the server's version of it is saved. */
  | Reason<'mismatch-restored', { differences: Mismatch[]; kept: string | null }>
  | Reason<
      'mismatch-not-restored',
      { differences: Mismatch[]; problem: RestoreProblem; snapshot: string }
    >
  | Reason<'defect', { environment: string; detail: string }>;

/** `isSaved`: the flow itself was written before. */
type StateReason =
  | Reason<'flow-suspended'>
  | Reason<'state-not-reached', { isSaved: boolean; state: string; wanted: string }>
  | Reason<
      'state-refused',
      { isSaved: boolean; state: string | null; wanted: string; cause: RefusalReason }
    >
  | Reason<
      'state-unknown',
      {
        isSaved: boolean;
        wanted: string;
        environment: string;
        lost: HostFailure | null;
        cause: UnseenReason;
      }
    >
  /** The server says that it is set, and a read does not show it. */
  | Reason<'state-not-shown', { wanted: string }>
  | Reason<'begins-stopped'>
  /** Whether a changed trigger of Dataverse listens again cannot be seen. */
  | Reason<'trigger-not-certain'>
  | Reason<'references-not-shown', { isNew: boolean }>
  /** Another run created flows of the same name after this one. */
  | Reason<'created-first', { others: string[]; environment: string }>
  /** The flow was found by its name, as the file says. */
  | Reason<'create-reply-lost', { lost: HostFailure }>
  | Reason<'state-changed', { before: string | null; state: string | null }>;

/**
 * A row that the run bound to another connection, and that stays so, or may, although a flow on it
 * was not saved.
 */
export type StayingRow =
  | Reason<'reference-stays-bound', ChangedRow & { cause: WhyRowStays }>
  /** `cause`: why nobody could read what became of it. */
  | Reason<'reference-may-stay-bound', ChangedRow & { cause: HostFailure }>;

type ChangedRow = Pick<RowChange, 'environment' | 'logicalName' | 'from' | 'to'>;

/** A failure is that of binding it as before. */
export type WhyRowStays =
  | HostFailure
  /** `files`: of the flows that were, or may have been, saved with it. */
  | Reason<'row-needed' | 'row-maybe-needed', { files: string[] }>
  | Reason<'run-stopped'>;

/** `file`: the flow that was not deployed; `before`: how this one had ended. */
interface Undone {
  file: string;
  before: OutcomeReason | null;
}

type UndoReason =
  | Reason<'undone', Undone>
  | Reason<'not-undone', Undone & { problem: RestoreProblem; snapshot: string }>
  | Reason<
      'create-not-undone',
      Undone & { environment: string; flowName: string; problem: StopProblem | null }
    >;

/** Why a file differs from its live flow. */
export type ExportReason =
  | Reason<'listed-but-gone' | 'signed-url-in-definition' | 'file-differs'>
  | FileProblem
  | Reason<'file-not-updated', { cause: FileObstacle }>;

export type FileObstacle = FileProblem | Reason<'dataverse-row'>;

/** Why a change ended like this, or what else to know about it. */
export type OutcomeReason =
  | HostFailure
  | UnstartedReason
  | SaveReason
  | StateReason
  | UndoReason
  | ExportReason;
