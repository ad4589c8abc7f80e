import type { Reason } from '../wording/reason.ts';
import type { FileProblem } from '../workspace/edit-file.ts';

/** Why a part of a live flow was not written into the files. */
export type WriteBackReason =
  | FileProblem
  | Reason<'bound-otherwise', { key: string; live: string; map: string }>
  | Reason<'environments-differ', { environments: string[] }>
  | Reason<'flow-not-read' | 'dataverse-row' | 'result-not-a-flow' | 'flow-not-in-map'>
  | Reason<'map-not-written', { mapFile: string; cause: FileProblem }>
  | Reason<'still-different', { paths: string[] }>
  | Reason<'state-not-in-map', { state: string | null }>;
