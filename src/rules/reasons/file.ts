import type { BadFileReason, SkipReason } from '../../flow/formats.ts';
import { errnoText } from '../../wording/errno.ts';
import { type Words, worded } from '../../wording/reason.ts';
import type { FileReadProblem } from '../../workspace/read-file.ts';
import { jsonWords } from './json.ts';

const MEGABYTE = 1024 * 1024;

export const fileReadWords: Words<FileReadProblem> = {
  'file-outside-workspace': () => 'a symbolic link that leads out of the workspace is not read',
  'file-not-regular': () => 'it is not a regular file',
  'file-too-large': ({ bytes, most }) =>
    `the file has ${(bytes / MEGABYTE).toFixed(1)} MB; files over ${most / MEGABYTE} MB are not read`,
  'file-read-failed': ({ errno }) => `the file cannot be read (${errnoText(errno)})`,
};

/** Why a file of the workspace is not read. */
export function fileReadMessage(problem: FileReadProblem): string {
  return worded(fileReadWords, problem);
}

export const skippedWords: Words<SkipReason> = {
  'logic-apps': () => 'Logic Apps workflow',
  'not-a-flow': () => 'not a flow',
  'zip-archive': () => 'zip archive, which is not read; unpack it',
  'file-not-json': ({ cause }) =>
    cause !== null && cause.code in fileReadWords
      ? badFileMessage(cause)
      : `not JSON${cause === null ? '' : ` (${badFileMessage(cause)})`}`,
  'solution-file-unread': ({ cause }) =>
    `solution file that is not read (${fileReadMessage(cause)})`,
  'solution-file-undecodable': ({ encoding }) =>
    `solution file that is not decodable as ${encoding.toUpperCase()}`,
  'solution-file-malformed': ({ format, detail }) =>
    `solution file that is not valid ${format} (${detail})`,
  'solution-file-refused': ({ what }) =>
    `solution file that ${what === 'doctype' ? 'has a document type' : 'is nested too deeply'}`,
  'folder-unread': ({ errno }) => `folder that cannot be read (${errnoText(errno)})`,
};

const badFileWords: Words<BadFileReason> = {
  ...jsonWords,
  ...fileReadWords,
  'file-vanished': () => 'the file vanished while it was read',
  'flow-lost': ({ cause }) =>
    `this file was a flow before this change and is none now (${worded(skippedWords, cause)}); put the flow back, or delete the file if the flow is to go`,
};

/** Why a file is not read as a flow: the message of the rule `json-invalid`. */
export function badFileMessage(reason: BadFileReason): string {
  return worded(badFileWords, reason);
}
