import type { FileInEnvironment, NoFlowCause } from '../../live/target.ts';
import type { PlanReason } from '../../plan/change.ts';
import type { DriftReason } from '../../plan/drift.ts';
import { badFileMessage, skippedWords } from '../../rules/reasons/file.ts';
import { rowWords } from '../../rules/reasons/rows.ts';
import { count } from '../../wording/count.ts';
import { andList, codes } from '../../wording/lists.ts';
import { type Words, worded } from '../../wording/reason.ts';
import { editedText, editsText, unwritableWords } from './live.ts';

/** The most files with the same live flow that are named. */
const MOST_FILES = 3;

/** Why a file holds no flow. */
const noFlowWords: Words<NoFlowCause> = {
  ...skippedWords,
  'json-invalid': ({ cause }) => (cause === null ? 'it cannot be read' : badFileMessage(cause)),
};

export const planWords: Words<PlanReason | DriftReason> = {
  ...unwritableWords,
  ...rowWords,
  'errors-found': ({ errors, rules }) => `${count(errors, 'error')} found (${rules.join(', ')})`,
  'references-as-array': () => 'its connectionReferences is an array, so their keys are lost',
  'reference-unmapped': ({ environment, keys }) =>
    `the map has no connection for ${andList(codes(keys), 5)} in ${environment}`,
  'parameter-undeclared': ({ parameters }) =>
    `the map sets ${andList(codes(parameters), 5)}, which the definition does not declare as a parameter`,
  'same-live-flow': ({ others }) =>
    `${andList(fileTexts(others), MOST_FILES)} ${others.length === 1 ? 'means' : 'mean'} the same live flow; give each its own \`flowName\` or name, or take it out of \`flows\``,
  'no-flow-in-file': ({ cause }) => `no flow can be read from it: ${worded(noFlowWords, cause)}`,
  'not-looked-up': () =>
    'new in Git; the deployment looks for a live flow with its guid or its name',
  'edit-overwritten': (reason) =>
    `${editedText(reason)}; the deployment overwrites ${editsText(reason.edits)}`,
  'not-live': () => 'the environment has no such flow: it was never deployed, or it was deleted',
  'live-state-not-shown': () =>
    'the server does not show whether the flow is on, so its `state` in the map could not be compared',
  'live-flow-suspended': () =>
    'the live flow is Suspended: a policy of the tenant stopped it, or it failed for too long; an administrator can see which',
};

function fileTexts(files: readonly FileInEnvironment[]): string[] {
  return files.map(({ file, environment }) => `\`${file}\` in ${environment}`);
}
