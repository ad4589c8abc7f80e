import { errnoText } from '../../wording/errno.ts';
import {
  GLOB_FAULT,
  type GlobFault,
  LONGEST_TOGETHER,
  MOST_ALTERNATIVES,
} from '../../wording/glob.ts';
import { type Words, worded } from '../../wording/reason.ts';
import type { FindReason } from '../../workspace/find-files.ts';

/** Why a glob is refused, as text after its name. */
export const GLOB_FAULTS: Record<GlobFault['code'], string> = {
  'glob-long': 'is too long',
  'glob-unsupported': GLOB_FAULT,
  'glob-alternatives': `expands to more than ${MOST_ALTERNATIVES} globs; write fewer lists in braces`,
  'glob-long-alternatives': `expands to globs of more than ${LONGEST_TOGETHER} characters; write shorter ones`,
};

const findWords: Words<FindReason> = {
  'folder-not-read': ({ folder, errno }) =>
    `the folder ${JSON.stringify(folder)} cannot be read (${errnoText(errno)}); let the job read it, or name in \`flows\` only the folders beside it`,
  'folder-behind-link': ({ folder }) =>
    `${JSON.stringify(folder)} is a link that leads out of the workspace; nothing is read there`,
  'glob-outside': ({ glob }) =>
    `the glob ${JSON.stringify(glob)} leads out of the workspace; write it relative to the repository`,
  'glob-refused': ({ glob, cause }) =>
    `the glob ${JSON.stringify(glob)} ${GLOB_FAULTS[cause.code]}`,
  'globs-only-exclude': () =>
    '`flows` only excludes; add a glob that names flows, such as flows/**/*.json',
};

/** Why no files are found by some globs. */
export function findMessage(reason: FindReason): string {
  return worded(findWords, reason);
}
