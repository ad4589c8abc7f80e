import { type Words, worded } from '../wording/reason.ts';
import { policyFileWords } from './data-policies/file-reasons.ts';
import type { OldMapProblem } from './problems.ts';

/** For the rule, and for the note that an older map judges. */
export const oldMapWords: Words<OldMapProblem> = {
  'path-is-folder': () => 'it is a folder',
  'path-without-file': () => 'it is a submodule, or a link that leads to no file',
  'path-through-link': ({ folder }) => `${folder} is a link or a submodule, and no folder`,
  'path-too-large': ({ megabytes }) => `it has over ${megabytes} MB`,
  'map-unreadable': ({ detail }) => detail ?? 'it is not valid',
  'data-policy-unreadable': ({ cause }) => `its dataPolicies: ${worded(policyFileWords, cause)}`,
};
