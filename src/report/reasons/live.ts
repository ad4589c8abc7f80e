import type { UnreadReason } from '../../live/unread.ts';
import type { FlowEdited, UnwritableReason } from '../../live/unwritable.ts';
import { historyMessage } from '../../rules/reasons/history.ts';
import {
  flowAmbiguousMessage,
  flowMissingMessage,
  flowObstacleMessage,
} from '../../rules/reasons/live-flow.ts';
import { more, plainList } from '../../wording/lists.ts';
import { type Words, worded } from '../../wording/reason.ts';
import { hostMessage } from './host.ts';

/** Why a part of what is live is unknown. */
export const unreadWords: Words<UnreadReason> = {
  'no-api-key': () => 'no api-key',
  offline: () => 'offline: `--live` checks this, with the key or an identity',
  'no-identity': () =>
    'no identity for Dataverse (`client-id` and `tenant-id`, and `id-token: write` or `client-secret`)',
  'key-refused': () => 'the key was refused',
  'identity-refused': ({ environmentName }) => `the identity was refused for ${environmentName}`,
  'environment-closed': ({ environmentName }) =>
    `the key has no access to the environment ${environmentName}`,
  'environment-unanswered': ({ environmentName, cause }) =>
    `no answer from ${environmentName}: ${hostMessage(cause)}`,
  'connections-listed-partly': ({ environmentName }) =>
    `the server lists only a part of the connections of ${environmentName}`,
  'connections-unreadable': ({ environmentName, cause }) =>
    `the connections of ${environmentName}: ${hostMessage(cause)}`,
  'live-flow-unreadable': ({ environmentName, cause }) =>
    `a live flow in ${environmentName}: ${hostMessage(cause)}`,
  'several-unread': ({ cause, more: left }) => `${worded(unreadWords, cause)}; and ${more(left)}`,
};

/** The most edits of a flow that are named. */
const MOST_EDITS = 5;

/** The first edits of a live flow, as pointers. */
export function editsText(edits: readonly string[]): string {
  return plainList(edits, MOST_EDITS);
}

/** That Git never had a live flow as it is, or why that is unknown. */
export function editedText({ cause }: Pick<FlowEdited, 'cause'>): string {
  return cause === null
    ? 'Git never had the live flow as it is'
    : `it is unknown whether Git had the live flow as it is (${historyMessage(cause)})`;
}

/** Why the live flow must not be overwritten, and what to do. */
export const unwritableWords: Words<UnwritableReason> = {
  'flow-edited': (reason) =>
    `${editedText(reason)}; a deployment would overwrite ${editsText(reason.edits)}. Commit the live version first, or run by hand with \`on-drift: overwrite\` after a dry run`,
  'flow-missing': flowMissingMessage,
  'flow-ambiguous': flowAmbiguousMessage,
  'flow-draft': flowObstacleMessage,
  'flow-managed': flowObstacleMessage,
  'flow-unreadable': ({ cause }) => `the live flow could not be read: ${hostMessage(cause)}`,
};
