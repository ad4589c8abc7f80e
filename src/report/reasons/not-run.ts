import type { NotRunReason, UnwatchedReason } from '../../check/not-run-reason.ts';
import { oldMapWords } from '../../rules/reasons/map.ts';
import { count } from '../../wording/count.ts';
import { andList } from '../../wording/lists.ts';
import { type Words, worded } from '../../wording/reason.ts';
import { hostMessage } from './host.ts';
import { unreadWords } from './live.ts';

const unwatchedWords: Words<UnwatchedReason> = {
  'runs-not-offered': () => 'this version of Flow Studio does not list runs',
  'runs-not-read': ({ cause }) => hostMessage(cause),
  'flow-not-started': ({ state }) => `it is ${state ?? 'in an unknown state'}`,
  'started-by-person': () => 'a person or another flow starts it',
  'trigger-not-known': ({ type }) => `when a trigger of type ${type} fires is not known`,
  'schedule-not-due': ({ minutes }) => `its schedule is not due within ${count(minutes, 'minute')}`,
  'schedule-not-certain': () => 'when its schedule is due is not certain',
  'no-run-began': ({ minutes }) => `no run began within ${count(minutes, 'minute')}`,
  'modified-time-missing': () =>
    'the server does not say when it was saved, so its runs before and after look the same',
  'watched-enough': ({ most }) => `a run of Flowgate watches ${most} flows at most`,
  'watch-stopped': () => 'the run was stopped while it watched',
};

const MOST_FILES = 3;

export const notRunWords: Words<NotRunReason> = {
  ...unreadWords,
  'data-policy-only-listed': ({ file, policies }) =>
    `${file} is only a list of data policies (${andList(policies, 3)}), without their connectors; export each policy by its id, as docs/data-policies.md describes`,
  'data-policy-legacy-export': ({ file }) =>
    `${file} is an export of Get-AdminDlpPolicy, which has no blocked connectors; use Get-DlpPolicy | ConvertTo-Json -Depth 10`,
  'data-policy-settings-unassigned': ({ file }) =>
    `${file} has connector settings, but does not name their data policy; put the policy's id into the file name`,
  'data-policy-custom-connector': ({ policy, connector }) =>
    `the data policy ${policy} classifies the custom connector ${connector} by the URL of its host, which is not in a flow; check it in the Power Platform admin center`,
  'data-policy-endpoints': ({ policy, connector }) =>
    `the data policy ${policy} allows only some endpoints of ${connector}, which are not compared; check them in the Power Platform admin center`,
  'data-policy-not-blockable': ({ policy, connector }) =>
    `the data policy ${policy} blocks ${connector} or some of its operations, which Microsoft does not allow a policy to block; check it in the Power Platform admin center`,
  'data-policy-operation-unknown': ({ policy, connector }) =>
    `the data policy ${policy} has rules for operations of ${connector}, but an action does not name its operation; save the flow once in the new designer`,
  'references-not-listed': ({ environment }) =>
    `what the connection references of ${environment} are bound to is not known`,
  'not-a-pull-request': () => 'not a pull request',
  'base-map-missing': ({ mapFile }) => `the base branch has no ${mapFile}`,
  'base-map-invalid': ({ mapFile }) => `the base branch's ${mapFile} cannot be read`,
  'base-map-older': ({ mapFile, commit, cause }) =>
    `the base branch's ${mapFile} cannot be read (${worded(oldMapWords, cause)}), so this change is judged by that of ${commit.slice(0, 7)}, the newest that can be read`,
  'self-judged': ({ mapFile }) =>
    `the base branch has no ${mapFile}, so this change is judged by its own`,
  'map-missing': ({ mapFile }) => `no ${mapFile}`,
  'map-invalid': ({ mapFile }) => `${mapFile} is invalid`,
  'deploy-as-missing': ({ mapFile, environments }) =>
    `${mapFile} has no deployAs for ${andList(environments, 5)}, so it is unknown whether that account may use the connections; write the account that deploys there`,
  'nothing-to-compare': () => 'no api-key, so there is nothing to compare with',
  'first-run-not-seen': ({ environment, files, cause }) =>
    `first run of ${andList(files, MOST_FILES)} in ${environment}: ${worded(unwatchedWords, cause)}`,
  'shard-report-missing': ({ shard }) =>
    `the report of shard ${shard} is missing, so nothing is known of its flows`,
};
