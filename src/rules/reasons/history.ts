import { type Words, worded } from '../../wording/reason.ts';
import type { HistoryReason } from '../../workspace/history.ts';

const WORDS: Words<HistoryReason> = {
  'git-missing': () => 'there is no `git` command',
  'no-repository': () => 'this folder is not in a Git repository',
  'repository-untrusted': () =>
    'this repository belongs to another user, and git does not read it; if you trust it, run `git config --global --add safe.directory` with its folder',
  'no-commit': ({ ref }) => `this repository does not have the commit ${ref}`,
  'clone-shallow': () =>
    'this clone is shallow; get the older commits with `git fetch --unshallow`, or `fetch-depth: 0` in a workflow',
  'clone-partial': () => 'this clone is partial and does not have the older files; make a full one',
  'history-limit': ({ requests }) =>
    `this run has sent its ${requests} requests to GitHub for older versions; deploy fewer flows at a time, or from a full clone`,
  'history-unreadable': ({ detail }) => detail,
};

/** Why it is unknown what Git had: for the rule, and for the plan, which blocks such a flow. */
export function historyMessage(reason: HistoryReason): string {
  return worded(WORDS, reason);
}
