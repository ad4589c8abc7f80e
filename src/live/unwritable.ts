import type { Reason } from '../wording/reason.ts';
import type { HistoryReason } from '../workspace/history.ts';
import type { Current } from './current.ts';
import type { HostFailure } from './host.ts';
import type { FileInEnvironment, Target } from './target.ts';

/** By the guid that the map or the file names; `flowName` null: by its name. */
export type FlowMissing = Reason<'flow-missing', FileInEnvironment & { flowName: string | null }>;
export type FlowAmbiguous = Reason<'flow-ambiguous', FileInEnvironment & { flowNames: string[] }>;

/**
 * `edits`: pointers to what a deployment would undo. `cause`: why it is unknown whether Git had it
 * so; null where Git did not.
 */
export type FlowEdited = Reason<'flow-edited', { edits: string[]; cause: HistoryReason | null }>;

/** Why the live flow must not be overwritten. */
export type UnwritableReason =
  | FlowEdited
  | FlowMissing
  | FlowAmbiguous
  | Reason<'flow-unreadable', { cause: HostFailure }>;

/** Why a target's live flow must not be overwritten; null when it may be. */
export function unwritable(
  { flow, resolution }: Target,
  current: Current,
): UnwritableReason | null {
  const place = { environment: resolution.environment.name, file: flow.file };
  switch (current.kind) {
    case 'live':
    case 'base':
    case 'new':
      return null;
    case 'edited':
      return { code: 'flow-edited', edits: current.edits, cause: current.cause };
    case 'absent':
      if (resolution.settings?.create) return null;
      return { code: 'flow-missing', ...place, flowName: null };
    case 'missing':
      return { code: 'flow-missing', ...place, flowName: current.flowName };
    case 'ambiguous':
      return { code: 'flow-ambiguous', ...place, flowNames: current.flowNames };
    case 'unreadable':
      return { code: 'flow-unreadable', cause: current.cause };
  }
}
