import type { FixReason } from '../../fix/fix-files.ts';
import { type Words, worded } from '../../wording/reason.ts';
import type { FileProblem } from '../../workspace/edit-file.ts';
import type { FileReadProblem } from '../../workspace/read-file.ts';

const MEGABYTE = 1024 * 1024;

const readWords: Words<FileReadProblem> = {
  'file-outside-workspace': () => 'a symbolic link that leads out of the workspace is not read',
  'file-not-regular': () => 'it is not a regular file',
  'file-too-large': ({ bytes, most }) =>
    `the file has ${(bytes / MEGABYTE).toFixed(1)} MB; files over ${most / MEGABYTE} MB are not read`,
  'file-read-failed': ({ errno }) => `the file cannot be read (${errno})`,
};

/** Why a file of the workspace is not read. */
export function fileReadMessage(problem: FileReadProblem): string {
  return worded(readWords, problem);
}

export const fileWords: Words<FileProblem> = {
  'file-exists': () => 'the file already exists',
  'file-gone': () => 'the file no longer exists',
  'file-unreadable': ({ cause }) => fileReadMessage(cause),
  'file-changed-since-read': () => 'the file has changed since it was read',
  'file-not-editable': () => 'the file cannot be changed without changing more than what differs',
  'file-behind-link': ({ link }) =>
    `${link} is a symbolic link in the repository, and Flowgate writes through none`,
  'file-not-written': ({ errno }) => `the file cannot be written (${errno})`,
};

const fixWords: Words<FixReason> = {
  ...fileWords,
  'fixes-contradict': () => 'two fixes contradict each other',
};

/** Why nothing was written to a file, as part of a sentence without a full stop. */
export function fileMessage(problem: FixReason): string {
  return worded(fixWords, problem);
}
