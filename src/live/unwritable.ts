import { abilitiesOf } from '../map/hosts.ts';
import type { Reason } from '../wording/reason.ts';
import type { HistoryReason } from '../workspace/history.ts';
import type { Current } from './current.ts';
import type { FlowObstacle, HostFailure, LiveFlow } from './host.ts';
import type { FileInEnvironment, Target } from './target.ts';

/** By the guid that the map or the file names; `flowName` null: by its name. */
export type FlowMissing = Reason<
  'flow-missing',
  FileInEnvironment & {
    flowName: string | null;
    /** Its host creates no flow; absent where it does. */
    isUncreatable?: true;
  }
>;
export type FlowAmbiguous = Reason<'flow-ambiguous', FileInEnvironment & { flowNames: string[] }>;

/** Its host would refuse a save, or a save would do harm. */
export type FlowBlocked = Reason<
  'flow-draft' | 'flow-managed',
  FileInEnvironment & { flowName: string }
>;

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
  | FlowBlocked
  | Reason<'flow-unreadable', { cause: HostFailure }>;

/** Why a target's live flow must not be overwritten; null when it may be. */
export function unwritable(
  { flow, resolution }: Target,
  current: Current,
): UnwritableReason | null {
  const { creates } = abilitiesOf(resolution.environment);
  const uncreatable = creates ? {} : ({ isUncreatable: true } as const);
  const place = { environment: resolution.environment.name, file: flow.file };
  switch (current.kind) {
    case 'base':
    case 'new':
      return null;
    case 'live':
      return obstacleTo(current.flow, place);
    case 'edited':
      return { code: 'flow-edited', edits: current.edits, cause: current.cause };
    case 'absent':
      if (creates && resolution.settings?.create) return null;
      return { code: 'flow-missing', ...place, flowName: null, ...uncreatable };
    case 'missing':
      return { code: 'flow-missing', ...place, flowName: current.flowName, ...uncreatable };
    case 'ambiguous':
      return { code: 'flow-ambiguous', ...place, flowNames: current.flowNames };
    case 'unreadable':
      return { code: 'flow-unreadable', cause: current.cause };
  }
}

const OBSTACLES = {
  draft: 'flow-draft',
  managed: 'flow-managed',
} as const satisfies Record<FlowObstacle, string>;

function obstacleTo(
  { obstacle, flowName }: LiveFlow,
  place: FileInEnvironment,
): UnwritableReason | null {
  return obstacle === undefined ? null : { code: OBSTACLES[obstacle], ...place, flowName };
}
