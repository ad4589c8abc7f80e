import type { RestoreComparison, Restored } from '../../deploy/restore-flow.ts';
import type { SnapshotReason } from '../../deploy/snapshots.ts';
import { type Words, worded } from '../../wording/reason.ts';
import { differencesText, restoreProblemWords, unseenWords } from './outcome.ts';

export const comparisonWords: Words<RestoreComparison> = {
  'as-it-was': () => 'as it was',
  differs: ({ differences }) => differencesText(differences),
  unreadable: ({ cause }) => `could not be read: ${worded(unseenWords, cause)}`,
};

/** As text after the flow's name. */
export const restoredWords: Words<Restored> = {
  'already-as-it-was': () => 'is as it was',
  restored: ({ kept, isUnproven }) =>
    `is restored${isUnproven ? ', as far as the server shows it: it does not show the references' : ''}; the flow as it was until now is kept in ${kept}`,
  'not-restored': ({ problem, kept }) =>
    `is not restored: ${worded(restoreProblemWords, problem)}${kept === null ? '' : `; the flow as it was until now is kept in ${kept}`}`,
};

/** Why a file is not a snapshot. */
export const snapshotWords: Words<SnapshotReason> = {
  'snapshot-not-json': () => 'it is not JSON',
  'not-a-snapshot': () => 'it is not a snapshot of Flowgate',
  'snapshot-version': ({ version }) =>
    `it is a snapshot of version ${version}, and this Flowgate reads version 1`,
  'snapshot-damaged': ({ at }) => `it is a damaged snapshot (at ${at})`,
  'snapshot-too-large': () => 'it is too large',
};
