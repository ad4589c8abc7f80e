import { andList, codes } from '../../wording/lists.ts';
import type { Reason, Words } from '../../wording/reason.ts';

/** What is wrong with a file that `dataPolicies` names, or with a glob that finds none. */
export type PolicyFileReason =
  | Reason<'policy-file-missing', { glob: string }>
  | Reason<'policy-files-outside', { detail: string }>
  | Reason<'policy-files-too-many', { files: number; most: number }>
  | Reason<'policy-file-behind-link', { file: string }>
  | Reason<'policy-file-too-large', { file: string; megabytes: number }>
  | Reason<'policy-file-unreadable', { file: string; detail: string }>
  | Reason<'policy-file-not-json', { file: string; line: number; detail: string }>
  /** `ConvertTo-Json` left out what is deeper than its `-Depth`. */
  | Reason<'policy-file-truncated', { file: string; line: number }>
  /** `at`: a pointer to the first value that an export cannot have. */
  | Reason<'policy-file-not-export', { file: string; line: number; at: string }>
  | Reason<'policy-duplicate', { policy: string; files: string[] }>;

const EXPORT = 'docs/data-policies.md describes how to export one';

/** The words for the rule `map-invalid` and for the base branch's map. */
export const policyFileWords: Words<PolicyFileReason> = {
  'policy-file-missing': ({ glob }) =>
    `no file matches \`${glob}\`; commit the export of the data policy there, or remove it from \`dataPolicies\``,
  'policy-files-outside': ({ detail }) => detail,
  'policy-files-too-many': ({ files, most }) =>
    `${files} files match, and at most ${most} are read; let \`dataPolicies\` name only exports of data policies`,
  'policy-file-behind-link': ({ file }) =>
    `\`${file}\` is a symbolic link, or in a folder that is one; commit the file itself`,
  'policy-file-too-large': ({ file, megabytes }) =>
    `\`${file}\` has over ${megabytes} MB; export each data policy to its own file`,
  'policy-file-unreadable': ({ file, detail }) => `\`${file}\` was not read: ${detail}`,
  'policy-file-not-json': ({ file, line, detail }) =>
    `\`${file}\` (line ${line}) is not valid JSON: ${detail}; export the data policy again`,
  'policy-file-truncated': ({ file, line }) =>
    `\`${file}\` (line ${line}) is truncated: \`ConvertTo-Json\` leaves out what is deeper than its \`-Depth\`; export it again with \`-Depth 10\``,
  'policy-file-not-export': ({ file, line, at }) =>
    `\`${file}\` (line ${line}${at === '' ? '' : `, ${at}`}) is not the export of a data policy; ${EXPORT}`,
  'policy-duplicate': ({ policy, files }) =>
    `${andList(codes(files), 3)} contain the data policy \`${policy}\` with different contents; keep the newer export`,
};
