import type { HostFailure } from '../../live/host.ts';
import type {
  ExportReason,
  FileObstacle,
  Mismatch,
  OutcomeReason,
  RestoreProblem,
  SnapshotProblem,
  StopProblem,
  UnfinishedReason,
  UnseenReason,
  UnverifiedReason,
} from '../../plan/outcome-reason.ts';
import { plainList } from '../../wording/lists.ts';
import { type Words, worded } from '../../wording/reason.ts';
import { fileWords } from './file.ts';
import { hostMessage, hostWords } from './host.ts';
import { refusalWords } from './refusal.ts';
import { deployCommand, restoreCommand } from './remedies.ts';

const MOST_DIFFERENCES = 4;

const mismatchWords: Words<Mismatch> = {
  'part-missing': ({ at }) => `${at} is missing`,
  'part-unexpected': ({ at }) => `${at} exists and should not`,
  'part-moved': ({ at, found }) => `${found} is where ${at} should be`,
  'value-differs': ({ at, found, wanted }) => {
    if (found === null) return `${at} is missing instead of ${wanted}`;
    return wanted === null
      ? `${at} is ${found} and should not exist`
      : `${at} is ${found} instead of ${wanted}`;
  },
  'references-hidden': ({ at }) => `${at} is not shown`,
};

const snapshotProblemWords: Words<SnapshotProblem> = {
  'file-behind-link': fileWords['file-behind-link'],
  'disk-error': ({ detail }) => detail,
};

/** The first differences. */
export function differencesText(differences: readonly Mismatch[]): string {
  const each = differences.map((difference) => worded(mismatchWords, difference));
  return plainList(each, MOST_DIFFERENCES);
}

export const unseenWords: Words<UnseenReason> = {
  ...hostWords,
  'flow-not-there': () => 'the flow does not exist',
  'flow-not-listed': () => 'no flow of that name is listed yet',
  'state-hidden': () => 'the server does not show whether a flow is on',
  'name-shared': ({ flowNames }) =>
    `${flowNames.length} flows have that name now (${flowNames.join(', ')})`,
};

const unverifiedWords: Words<UnverifiedReason> = {
  'saved-not-seen': ({ createdAs, cause }) =>
    `it was saved${createdAs === null ? '' : ` as ${createdAs}`}, and could not be read back: ${worded(unseenWords, cause)}`,
  'reply-lost': ({ lost, cause }) =>
    `${hostMessage(lost)}; whether it was written could not be read: ${worded(unseenWords, cause)}`,
  'reply-lost-and-hidden': ({ lost }) =>
    `${hostMessage(lost)}; only its connections were to change, and the server does not show them`,
  'reply-lost-and-differs': ({ lost, differences }) =>
    `${hostMessage(lost)}; the live flow is neither as it was nor as it should be (${differencesText(differences)})`,
  'reply-lost-and-new-differs': ({ lost, differences }) =>
    `${hostMessage(lost)}; a flow of that name exists now, and it differs from the file: ${differencesText(differences)}`,
};

export const restoreProblemWords: Words<RestoreProblem> = {
  ...hostWords,
  ...unverifiedWords,
  'not-kept': ({ cause }) =>
    `nothing was sent, because the flow as it is now could not be kept: ${worded(snapshotProblemWords, cause)}`,
  'not-read': ({ cause }) => `reading it failed: ${worded(unseenWords, cause)}`,
  'edited-meanwhile': () =>
    'it is neither as it was deployed nor as it was before, so somebody may have edited it since',
  'still-differs': ({ lost, differences }) =>
    `${lost === null ? '' : `${hostMessage(lost)}; `}it still differs: ${differencesText(differences)}`,
  'state-differs': ({ state, wanted }) =>
    `its content is as it was, and it is ${state ?? 'in an unknown state'} instead of ${wanted}`,
  'state-not-restored': ({ state, wanted, cause }) =>
    `its content is as it was, and it is ${state ?? 'in an unknown state'} instead of ${wanted}: ${hostMessage(cause)}`,
  'state-not-seen': ({ wanted, lost, cause }) =>
    `its content is as it was, and whether it is ${wanted} is unknown: ${unread(lost, cause)}`,
};

const stopWords: Words<StopProblem> = {
  ...hostWords,
  'not-stopped': ({ state }) => `it is ${state ?? 'in an unknown state'}`,
  'stop-not-seen': ({ lost, cause }) => `whether it is stopped is unknown: ${unread(lost, cause)}`,
  'started-meanwhile': () => 'somebody has started or edited it since, so it was left as it is',
  'not-own': () =>
    'the answer to its create was lost, so it may be the flow of another run, and was left as it is',
};

const unfinishedWords: Words<UnfinishedReason> = {
  ...refusalWords,
  'references-not-seen': ({ cause }) =>
    `whether its references are bound could not be read: ${hostMessage(cause)}`,
  'differs-from-file': ({ differences }) =>
    `it differs from the file: ${differencesText(differences)}`,
  'twins-not-checked': ({ cause }) =>
    `whether another run created a flow of that name at the same time could not be read, so it was not started: ${hostMessage(cause)}`,
  'not-own-state': ({ lost, state, wanted }) =>
    `it is ${state ?? 'in an unknown state'} instead of ${wanted}; the answer to the create was lost, so it may be the flow of another run, and was left as it is: ${hostMessage(lost)}`,
};

const obstacleWords: Words<FileObstacle> = {
  ...fileWords,
  'dataverse-row': () => 'a Dataverse row cannot be written back',
};

const exportWords: Words<ExportReason> = {
  'listed-but-gone': () => 'it was listed, and no longer exists',
  'signed-url-in-definition': () =>
    'its definition contains a signed URL, which everybody who reads the repository could call; move it into a secure parameter or a variable, and export the flow again',
  'file-differs': () =>
    'the file differs from the live flow; --force replaces its content with the live content',
  ...fileWords,
  'file-not-updated': ({ cause }) =>
    `the file differs from the live flow, and ${worded(obstacleWords, cause)}`,
};

const SUSPENDED =
  'a policy of the environment (data loss prevention) or of its license suspends it; only an administrator can allow its connectors, and turn it on again';

export const outcomeWords: Words<OutcomeReason> = {
  ...hostWords,
  ...refusalWords,
  ...exportWords,
  'run-stopped-before': (reason) =>
    `it was not started, because the run was stopped; ${deployCommand(reason)} continues from here`,
  'run-atomic-before': ({ file }) =>
    `it was not started, because \`${file}\` was not deployed and the run is atomic`,
  'called-flow-failed': ({ file, result }) =>
    `it calls the flow of \`${file}\`, which ended as ${result}; deploy that one first`,
  'host-lost': ({ server, cause }) =>
    `${hostMessage(cause)}. Nothing more is sent to ${server} in this run, so nothing was sent for this flow`,
  'connection-test-failed': ({ key, connectionName, status }) =>
    `\`${key}\`: the test of the connection ${connectionName} ended with ${status}; sign it in again in Power Automate, or bind another one`,
  'connection-test-refused': ({ key, connectionName, cause }) =>
    `\`${key}\`: the test of the connection ${connectionName} was refused: ${hostMessage(cause)}; correct connectionName in the map, or share the connection with the deploying account`,
  'name-taken': ({ flowNames }) =>
    `it was not created, because somebody created a flow of that name after it was planned (${flowNames.join(', ')}); run again to see the new plan`,
  'name-not-checked': ({ cause }) =>
    `it was not created, because looking for its name again failed: ${hostMessage(cause)}`,
  'changed-since-plan': ({ differences }) =>
    `the flow was not touched, because somebody changed it after it was planned (${differencesText(differences)}); run again to see the new plan`,
  'not-read-again': ({ cause }) =>
    `the flow was not touched, because reading it again failed: ${worded(unseenWords, cause)}`,
  'snapshot-not-written': ({ cause }) =>
    `the flow was not touched, because its snapshot could not be written: ${worded(snapshotProblemWords, cause)}`,

  'not-written': ({ lost }) =>
    `${hostMessage(lost)}; the live flow is as it was, so it is safe to run again`,
  'created-twice': ({ flowName, others, environment, displayName, problem }) =>
    `it was created as ${flowName}, and another run had created a flow named "${displayName}" before (${others.join(', ')}); ${stoppedText(problem)}. Delete ${flowName} in Power Automate; ${deployCommand({ environment })} then finds the other one by its name`,
  'create-answered-with-old': ({ answered, environment, displayName, isWrittenOver, namesakes }) =>
    `the server answered with the guid of a flow that was there before, ${answered}, so no new flow is known; ${oldFlowText(isWrittenOver)}. ${namesakesText(displayName, namesakes)}. Look at both in Power Automate before ${deployCommand({ environment })}`,
  'created-unfinished': ({ flowName, environment, cause }) =>
    `it was created as ${flowName}, and ${worded(unfinishedWords, cause)}. ${deployCommand({ environment })} finds it by its name and updates it`,
  'create-uncertain': ({ environment, displayName, cause }) =>
    `${worded(unverifiedWords, cause)}. Settle it with ${deployCommand({ environment })} in a minute: it looks for "${displayName}" by its name first, and creates no second one`,
  'update-uncertain': ({ environment, environmentName, flowName, snapshot, cause }) => {
    const isMixed = cause.code === 'reply-lost-and-differs';
    const command = isMixed ? restoreCommand(snapshot) : deployCommand({ environment });
    return `${worded(unverifiedWords, cause)}. Settle it with ${command}, for flow ${flowName} in ${environmentName}; the flow as it was is kept in ${snapshot}`;
  },
  'mismatch-restored': ({ differences, kept }) =>
    `the server accepted the flow and kept something else: ${differencesText(differences)}. It is as it was before${kept === null ? '' : `; what the server had kept is in ${kept}`}`,
  'mismatch-not-restored': ({ differences, problem, snapshot }) =>
    `the server accepted the flow and kept something else: ${differencesText(differences)}. It could not be restored: ${worded(restoreProblemWords, problem)}; ${restoreCommand(snapshot)} restores it`,
  defect: ({ environment, detail }) =>
    `this is a defect of Flowgate, please report it: ${detail}. Settle it with ${deployCommand({ environment })}`,

  'flow-suspended': () => `the flow is saved, and is suspended since then; ${SUSPENDED}`,
  'state-not-reached': ({ isSaved, state, wanted }) =>
    `${saved(isSaved)} it is ${state} and not ${wanted}; ${state === 'Suspended' ? SUSPENDED : remedy(wanted)}`,
  'state-refused': ({ isSaved, state, wanted, cause }) =>
    `${saved(isSaved)} it is still ${state ?? 'in its old state'}: ${worded(refusalWords, cause)}; ${remedy(wanted)}`,
  'state-unknown': ({ isSaved, wanted, environment, lost, cause }) =>
    `${saved(isSaved)} whether it is ${wanted} now is unknown: ${unread(lost, cause)}. Settle it with ${deployCommand({ environment })}`,
  'reference-unbound': ({ logicalName, cause }) =>
    `the connection reference ${logicalName} could not be bound, so the flow was not saved: ${hostMessage(cause)}`,
  'trigger-not-certain': () =>
    'the flow was saved, and its trigger waits for changes in Dataverse: whether it listens again cannot be seen here; make one such change, or turn the flow off and on if it does not run',
  'state-not-shown': ({ wanted }) =>
    `the server says that it is ${wanted} now, and does not show it when the flow is read; look at it in Power Automate`,
  'begins-stopped': () =>
    'new flows begin stopped; write `"state": "Started"` for it in the map, or turn it on in Power Automate',
  'references-not-shown': ({ isNew }) =>
    isNew
      ? 'the server does not show the references of the new flow, also after a second save; open it in Power Automate to see whether its connections are bound'
      : 'the server does not show the references of this flow, so whether its connections are bound as planned is not proven',
  'created-first': ({ others, environment }) =>
    `another run created a flow of the same name after it (${others.join(', ')}), which must be deleted in Power Automate; until then ${deployCommand({ environment })} finds two flows, unless the map has the guid of this one`,
  'create-reply-lost': ({ lost }) =>
    `the answer to the create was lost (${hostMessage(lost)}), and a flow of that name and content is there since then`,
  'state-changed': ({ before, state }) =>
    `it was ${before ?? 'in an unknown state'} before it was saved and is ${state ?? 'in an unknown one'} now; write the \`state\` that it should have in the map`,

  undone: ({ file, before }) =>
    `${first(before)}It is as it was before, because ${notDeployed(file)}`,
  'not-undone': ({ file, before, problem, snapshot }) =>
    `${first(before)}It should be as it was, because ${notDeployed(file)}, and was not restored: ${worded(restoreProblemWords, problem)}; ${withSnapshot(snapshot)}`,
  'create-not-undone': ({ file, before, ...created }) =>
    `${first(before)}It should not exist, because ${notDeployed(file)}: ${createdStays(created)}`,
};

/** Says that a created flow cannot be deleted, and what to do. */
export function createdStays({
  environment,
  flowName,
  problem,
}: {
  environment: string;
  flowName: string;
  problem: StopProblem | null;
}): string {
  return `it was created as ${flowName}, and Flow Studio has no tool that deletes a flow; ${stoppedText(problem)}. Delete it in Power Automate, or let ${deployCommand({ environment })} find it by its name`;
}

function stoppedText(problem: StopProblem | null): string {
  return problem === null
    ? 'it is stopped'
    : `it is not known to be stopped (${worded(stopWords, problem)})`;
}

function oldFlowText(isWrittenOver: boolean | null): string {
  if (isWrittenOver === null) return 'whether that flow was written over could not be read';
  return isWrittenOver
    ? 'that flow has the content of the file now'
    : 'that flow does not have the content of the file, and was not touched';
}

function namesakesText(displayName: string, namesakes: string[] | null): string {
  if (namesakes === null) return `Whether a flow named "${displayName}" exists could not be read`;
  return namesakes.length === 0
    ? `No flow named "${displayName}" is listed`
    : `A flow named "${displayName}" is listed: ${namesakes.join(', ')}`;
}

/** Why something could not be read, after an answer that may be lost too. */
function unread(lost: HostFailure | null, cause: UnseenReason): string {
  const words = worded(unseenWords, cause);
  return lost === null
    ? `reading it failed: ${words}`
    : `${hostMessage(lost)}; reading it failed as well: ${words}`;
}

/** The file that holds the former flow, and the command that restores it. */
export function withSnapshot(snapshot: string): string {
  return `its snapshot is ${snapshot}, and ${restoreCommand(snapshot)} restores it`;
}

function notDeployed(file: string): string {
  return `\`${file}\` was not deployed and the run is atomic`;
}

/** What had happened before, as a separate sentence. */
function first(before: OutcomeReason | null): string {
  return before === null ? '' : `${worded(outcomeWords, before)}. `;
}

function saved(isSaved: boolean): string {
  return isSaved ? 'the flow is saved, but' : 'only its state was to change, and';
}

function remedy(wanted: string): string {
  return `run again, or ${wanted === 'Started' ? 'turn it on' : 'turn it off'} in Power Automate`;
}
