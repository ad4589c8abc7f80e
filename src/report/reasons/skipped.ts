import type { SkipReason } from '../../flow/formats.ts';
import type { Words } from '../../wording/reason.ts';

export const skippedWords: Words<SkipReason> = {
  'logic-apps': () => 'Logic Apps workflow',
  'not-a-flow': () => 'not a flow',
  'not-json': ({ detail }) => `not JSON${detail === null ? '' : ` (${detail})`}`,
  'folder-unread': ({ errno }) => `a folder that cannot be read (${errno})`,
};
