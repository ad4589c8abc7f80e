import type { RowReason, SharedRow } from '../../live/rows.ts';

import { andList, codes, plainList } from '../../wording/lists.ts';
import { type Words, worded } from '../../wording/reason.ts';

const MOST = 5;

/** For the rules, and for the plan, which blocks such a flow even if the finding is switched off. */
export const rowWords: Words<RowReason> = {
  'references-missing': ({ logicalNames }) =>
    `the environment has no connection reference ${andList(codes(logicalNames), MOST)}; import the solution that has it first (\`pac solution import\`)`,
  'reference-conflict': ({ logicalName, connectionNames, files }) =>
    `the connection reference \`${logicalName}\` has one connection in an environment, and the map binds it to ${andList(codes(connectionNames), MOST)} for ${andList(codes(files), MOST)}; give each flow a reference of its own, or bind both to one connection`,
  'reference-shared': (reason) =>
    `the connection reference \`${reason.logicalName}\` is bound to \`${reason.from}\`, and the map says \`${reason.to}\`; ${sharers(reason)}. Write the connection of the environment into the map, give the flow a reference of its own, or deploy all of these flows together`,
};

/** The message of a reason about rows. */
export function rowMessage(reason: RowReason): string {
  return worded(rowWords, reason);
}

function sharers({ flows }: SharedRow): string {
  if (flows === null) return 'which other flows are on it could not be read';
  const names = flows.map(({ displayName, flowName }) => displayName || flowName);
  return `a change would bind other flows to it too: ${plainList(codes(names), MOST)}`;
}
