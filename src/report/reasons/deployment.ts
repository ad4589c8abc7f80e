import type { DeploymentAlarm, DeploymentNote } from '../../deploy/deployment.ts';
import { type Words, worded } from '../../wording/reason.ts';
import { createdStays, restoreProblemWords, withSnapshot } from './outcome.ts';
import { restoreCommand } from './remedies.ts';
import { stayingRowWords } from './staying-rows.ts';

export const deploymentWords: Words<DeploymentNote | DeploymentAlarm> = {
  'calls-in-circle': ({ files }) =>
    `these flows call each other in a circle, and are written in the plan's order: ${files.join(' → ')}`,
  'flow-not-restored': ({ displayName, flowName, problem, snapshot }) =>
    `${displayName} (${flowName}) could not be restored to how it was before this run: ${worded(restoreProblemWords, problem)}; ${withSnapshot(snapshot)}`,
  ...stayingRowWords,
  'created-flow-stays': ({ displayName, ...created }) =>
    `${displayName} stays: ${createdStays(created)}`,
  'left-deployed': ({ displayName, result, snapshot }) =>
    `${displayName} stays ${result}, because the run was stopped${snapshot === null ? '' : `; ${restoreCommand(snapshot)} restores it`}`,
};
