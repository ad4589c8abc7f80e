import type { JsonObject } from '../json/json.ts';
import type { DesiredFlow } from './desired.ts';

/** What two versions of a flow are compared by. A live flow is one as it is. */
export interface FlowContent {
  /** Null leaves the name as it is. */
  displayName: string | null;
  /** Null leaves the state as it is. */
  state: string | null;
  definition: JsonObject;
  connectionReferences: object;
}

/** What a live flow has to be equal to in order to be as Git and the map want it. */
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
