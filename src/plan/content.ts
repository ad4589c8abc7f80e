import type { JsonObject } from '../json/json.ts';
import type { DesiredFlow } from './desired.ts';

/** The parts of a flow that are compared. A live flow has all of them. */
export interface FlowContent {
  /** Null keeps the current name. */
  displayName: string | null;
  /** Null keeps the current state. */
  state: string | null;
  definition: JsonObject;
  connectionReferences: object;
}

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
