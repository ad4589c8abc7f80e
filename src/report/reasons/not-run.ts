import type { NotRunReason } from '../../check/not-run-reason.ts';
import { oldMapWords } from '../../map/old-map-words.ts';
import { andList } from '../../wording/lists.ts';
import { type Words, worded } from '../../wording/reason.ts';
import { unreadWords } from './live.ts';

export const notRunWords: Words<NotRunReason> = {
  ...unreadWords,
  'no-api-key': () => 'no api-key',
  offline: () => 'offline: `--live` checks this, with the key',
  'not-a-pull-request': () => 'not a pull request',
  'base-map-missing': ({ mapFile }) => `the base branch has no ${mapFile}`,
  'base-map-invalid': ({ mapFile }) => `the base branch's ${mapFile} cannot be read`,
  'base-map-older': ({ mapFile, commit, cause }) =>
    `the base branch's ${mapFile} cannot be read (${worded(oldMapWords, cause)}), so this change is judged by that of ${commit.slice(0, 7)}, the newest that can be read`,
  'self-judged': ({ mapFile }) =>
    `the base branch has no ${mapFile}, so this change is judged by its own`,
  'map-missing': ({ mapFile }) => `no ${mapFile}`,
  'map-invalid': ({ mapFile }) => `${mapFile} is invalid`,
  'no-earlier-commit': () =>
    'this run has no earlier commit, so an edit by hand looks like any other difference',
  'deploy-as-missing': ({ mapFile, environments }) =>
    `${mapFile} has no deployAs for ${andList(environments, 5)}, so nobody knows whether that account may use the connections; write the account of the key that deploys there`,
  'nothing-to-compare': () => 'no api-key, so there is nothing to compare with',
  'shard-report-missing': ({ shard }) =>
    `the report of shard ${shard} is missing, so nothing is known of its flows`,
};
