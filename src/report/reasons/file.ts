import type { FixReason } from '../../fix/fix-files.ts';
import { fileReadMessage } from '../../rules/reasons/file.ts';
import { errnoText } from '../../wording/errno.ts';
import { type Words, worded } from '../../wording/reason.ts';
import type { FileProblem } from '../../workspace/edit-file.ts';

export const fileWords: Words<FileProblem> = {
  'file-exists': () => 'the file already exists',
  'file-gone': () => 'the file no longer exists',
  'file-unreadable': ({ cause }) => fileReadMessage(cause),
  'file-changed-since-read': () => 'the file has changed since it was read',
  'file-not-editable': () => 'the file cannot be changed without changing more than what differs',
  'file-behind-link': ({ link }) =>
    `${link} is a symbolic link in the repository, and Flowgate writes through none`,
  'file-not-written': ({ errno }) => `the file cannot be written (${errnoText(errno)})`,
};

const fixWords: Words<FixReason> = {
  ...fileWords,
  'fixes-contradict': () => 'two fixes contradict each other',
};

/** Why nothing was written to a file, as part of a sentence without a full stop. */
export function fileMessage(problem: FixReason): string {
  return worded(fixWords, problem);
}
