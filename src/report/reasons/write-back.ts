import type { WriteBackReason } from '../../plan/write-back-reason.ts';
import { andList } from '../../wording/lists.ts';
import { type Words, worded } from '../../wording/reason.ts';
import { fileMessage, fileWords } from './file.ts';

const writeBackWords: Words<WriteBackReason> = {
  ...fileWords,
  'bound-otherwise': ({ key, live, map }) =>
    `\`${key}\` is bound to ${live} live, and to ${map} in the map: write the right one into the map, or deploy`,
  'environments-differ': ({ environments }) =>
    `the flow differs in ${andList(environments)}; choose one with --environment`,
  'flow-not-read': () => 'the file is gone',
  'dataverse-row': () =>
    'a Dataverse row cannot be written back; keep the flow in a file of its own',
  'map-not-written': ({ mapFile, cause }) => `${mapFile}: ${fileMessage(cause)}`,
  'result-not-a-flow': () => 'the file would not hold a readable flow',
  'still-different': ({ paths }) =>
    `it would still differ at ${andList(paths, 3)}, which the map sets for this environment`,
  'flow-not-in-map': () => 'the map does not name the flow',
  'state-not-in-map': ({ state }) => `the map cannot set the state ${state}`,
};

/** Why parts of a live flow were not written into the files, as part of a sentence. */
export function writeBackMessage(reason: WriteBackReason): string {
  return worded(writeBackWords, reason);
}
