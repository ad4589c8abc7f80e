import type { FlowContent } from '../live/host.ts';
import type { DesiredFlow } from './desired.ts';

/** The content that a live flow must have to match Git and the map. */
export function contentOf({
  displayName,
  renames,
  state,
  definition,
  connectionReferences,
}: DesiredFlow): FlowContent {
  return {
    displayName: renames ? displayName : null,
    state,
    definition,
    connectionReferences,
  };
}
