import type { SkipReason } from '../../flow/formats.ts';
import type { Words } from '../../wording/reason.ts';
import { fileReadMessage } from './file.ts';

export const skippedWords: Words<SkipReason> = {
  'logic-apps': () => 'Logic Apps workflow',
  'not-a-flow': () => 'not a flow',
  'file-not-json': ({ detail }) => `not JSON${detail === null ? '' : ` (${detail})`}`,
  'solution-file-unread': ({ cause }) =>
    `a file of a solution that is not read (${fileReadMessage(cause)})`,
  'solution-file-undecodable': ({ encoding }) =>
    `a file of a solution that is not decodable as ${encoding.toUpperCase()}`,
  'solution-file-malformed': ({ format, detail }) =>
    `a file of a solution that is not valid ${format} (${detail})`,
  'solution-file-refused': ({ what }) =>
    `a file of a solution that ${what === 'doctype' ? 'has a document type' : 'is nested too deeply'}`,
  'folder-unread': ({ errno }) => `a folder that cannot be read (${errno})`,
};
