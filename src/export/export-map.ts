import type { Project } from '../check/check.ts';
import { connectionId } from '../flow/connection-name.ts';
import { withAdditions } from '../json/amend.ts';
import { type FlowReader, HostError } from '../live/host.ts';
import { type AdoptedFlow, adoption, type OwnerOf } from '../map/adopt.ts';
import type { Environment } from '../map/map.ts';
import { SCHEMA_ADDRESS } from '../map/schema.ts';
import { UsageError } from '../process/usage-error.ts';
import { fileMessage } from '../report/reasons/file.ts';
import { messageOf } from '../report/reasons/index.ts';
import { parseMap } from '../run/project/map.ts';
import { editFile, type FileProblem } from '../workspace/edit-file.ts';
import { writeNewFile } from '../workspace/new-file.ts';

type Repository = Omit<Project, 'baseMap'>;

/** The owner of each connection, by its id. */
export type Owners = ReadonlyMap<string, string | null>;

/** The owner of each connection, from one list; empty where it cannot be read. */
export async function readOwners(
  { environmentName }: Pick<Environment, 'environmentName'>,
  reader: FlowReader,
  isNeeded: boolean,
  warn: (line: string) => void,
): Promise<Owners> {
  if (!isNeeded) return new Map();
  const listed = await reader.listConnections(environmentName).catch((error: unknown) => {
    if (!(error instanceof HostError)) throw error;
    warn(`whose the connections are is not written: ${messageOf(error.failure)}`);
    return { connections: [] };
  });
  return new Map(
    listed.connections.map(({ connectionName, owner }) => [connectionId(connectionName), owner]),
  );
}

/** Whose a connection is, and whether it is shared with the account that deploys. */
export function ownersOf(owners: Owners, account: string | null): OwnerOf {
  return (connectionName) => {
    const owner = owners.get(connectionId(connectionName)) ?? null;
    if (owner === null) return null;
    // A connection in the list belongs to the key's account or is shared with it.
    const isOwn = account === null || account.toLowerCase() === owner.toLowerCase();
    return { owner, sharedWith: isOwn ? [] : [account] };
  };
}

/** Adds to the map what it lacks; true when something was added. */
export async function writeMap(
  source: Pick<Environment, 'name' | 'environmentName'>,
  adopted: readonly AdoptedFlow[],
  { map, mapFile }: Repository,
  {
    root,
    account,
    ownerOf,
    warn,
  }: {
    root: string;
    account: string | null;
    ownerOf: OwnerOf;
    warn: (line: string) => void;
  },
): Promise<boolean> {
  if (adopted.length === 0) return false;
  const { name, environmentName } = source;
  const environment = { name, environmentName, deployAs: account };
  const { additions, notes } = adoption(map, environment, adopted, ownerOf);
  for (const note of notes) warn(note);
  if (map === null) {
    const document = { $schema: SCHEMA_ADDRESS, version: 1, ...additions };
    const problem = await writeNewFile(root, mapFile, `${JSON.stringify(document, null, 2)}\n`);
    if (problem !== null) throw unwritten(mapFile, problem);
    return true;
  }
  let isChanged = false;
  const problem = await editFile(root, mapFile, map.source.text, async (text) => {
    const edited = withAdditions(text, additions);
    isChanged = edited !== text;
    const read = await parseMap(mapFile, Buffer.from(edited), { environment: null, flows: [] });
    if (!read.ok) throw new Error(`${mapFile} would be invalid: ${read.problems[0]?.reason.code}`);
    return edited;
  });
  if (problem !== null) throw unwritten(mapFile, problem);
  return isChanged;
}

/** The flows are already written; the next run finds them by name and content. */
function unwritten(mapFile: string, problem: FileProblem): UsageError {
  return new UsageError(
    `the flows were exported, and ${mapFile} was not changed: ${fileMessage(problem)}; correct that, and run this again`,
  );
}
