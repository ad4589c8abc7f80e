import type { CheckedOnlyReason } from '../../map/resolve.ts';
import type { Words } from '../../wording/reason.ts';

export const checkedOnlyWords: Words<CheckedOnlyReason> = {
  'not-in-map': () => 'name it in the map to deploy it',
  'agent-flow': () => 'an agent flow is never deployed',
};
