import type { PolicyFileReason } from '../../map/data-policies/file-reason.ts';
import { andList, codes } from '../../wording/lists.ts';
import type { Words } from '../../wording/reason.ts';
import { fileReadMessage } from './file.ts';
import { findMessage } from './glob.ts';
import { jsonMessage } from './json.ts';

const EXPORT = 'docs/data-policies.md describes how to export one';

/** The words for the rule `map-invalid` and for the base branch's map. */
export const policyFileWords: Words<PolicyFileReason> = {
  'policy-file-missing': ({ glob }) =>
    `no file matches \`${glob}\`; commit the export of the data policy there, or remove it from \`dataPolicies\``,
  'policy-files-outside': ({ cause }) => findMessage(cause),
  'policy-files-too-many': ({ files, most }) =>
    `${files} files match, and at most ${most} are read; let \`dataPolicies\` name only exports of data policies`,
  'policy-file-behind-link': ({ file }) =>
    `\`${file}\` is a symbolic link, or in a folder that is one; commit the file itself`,
  'policy-file-too-large': ({ file, megabytes }) =>
    `\`${file}\` has over ${megabytes} MB; export each data policy to its own file`,
  'policy-file-unreadable': ({ file, cause }) =>
    `\`${file}\` was not read: ${fileReadMessage(cause)}`,
  'policy-file-not-json': ({ file, line, cause }) =>
    `\`${file}\` (line ${line}) is not valid JSON: ${jsonMessage(cause)}; export the data policy again`,
  'policy-file-truncated': ({ file, line }) =>
    `\`${file}\` (line ${line}) is truncated: \`ConvertTo-Json\` leaves out what is deeper than its \`-Depth\`; export it again with \`-Depth 10\``,
  'policy-file-not-export': ({ file, line, at }) =>
    `\`${file}\` (line ${line}${at === '' ? '' : `, ${at}`}) is not the export of a data policy; ${EXPORT}`,
  'policy-duplicate': ({ policy, files }) =>
    `${andList(codes(files), 3)} contain the data policy \`${policy}\` with different contents; keep the newer export`,
};
