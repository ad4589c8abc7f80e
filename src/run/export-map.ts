import type { Project } from '../check.ts';
import { type AdoptedFlow, adoption, type OwnerOf } from '../connections/adopt.ts';
import { SCHEMA_ADDRESS } from '../connections/schema.ts';
import { extended } from '../fix/amend.ts';
import { connectionId } from '../flow/connection-name.ts';
import { decode } from '../flow/text.ts';
import { type FlowReader, HostError, type KeyFacts, said } from '../live/host.ts';
import { LinkError } from '../workspace/links.ts';
import { writeNewFile } from './exporting.ts';
import { encode, replaceFile, writablePath } from './fixing.ts';
import { parseMap } from './map.ts';
import { UsageError } from './usage-error.ts';
import { readWorkspaceFile } from './workspace.ts';

interface Place {
  name: string;
  environmentName: string;
}

type Repository = Omit<Project, 'baseMap'>;

/** Whose each connection is, from one list; nothing where it cannot be had. */
export async function ownersOf(
  { environmentName }: Place,
  reader: FlowReader,
  { account }: KeyFacts,
  isNeeded: boolean,
  warn: (line: string) => void,
): Promise<OwnerOf> {
  if (!isNeeded) return () => null;
  const listed = await reader.listConnections(environmentName).catch((error: unknown) => {
    if (!(error instanceof HostError)) throw error;
    warn(`whose the connections are is not written: ${said(error)}`);
    return { connections: [] };
  });
  const owners = new Map(
    listed.connections.map(({ connectionName, owner }) => [connectionId(connectionName), owner]),
  );
  return (connectionName) => {
    const owner = owners.get(connectionId(connectionName)) ?? null;
    if (owner === null) return null;
    // What is listed is the key's own, or shared with it.
    const isOwn = account === null || account.toLowerCase() === owner.toLowerCase();
    return { owner, sharedWith: isOwn ? [] : [account] };
  };
}

/** Adds to the map what it lacks; true when that was anything. */
export async function writeMap(
  source: Place,
  adopted: readonly AdoptedFlow[],
  { map, mapFile }: Repository,
  {
    root,
    key,
    owners,
    warn,
  }: { root: string; key: KeyFacts; owners: OwnerOf; warn: (line: string) => void },
): Promise<boolean> {
  if (adopted.length === 0) return false;
  const { name, environmentName } = source;
  const environment = { name, environmentName, deployAs: key.account };
  const { additions, notes } = adoption(map, environment, adopted, owners);
  for (const note of notes) warn(note);
  if (map === null) {
    const document = { $schema: SCHEMA_ADDRESS, version: 1, ...additions };
    await writeNewFile(root, mapFile, `${JSON.stringify(document, null, 2)}\n`);
    return true;
  }
  const content = readWorkspaceFile(root, mapFile);
  const decoded = content?.ok ? decode(content.bytes) : null;
  if (decoded === null || decoded.text !== map.source.text) {
    throw new UsageError(`${mapFile} has changed since it was read; run this again`);
  }
  const text = extended(decoded.text, additions);
  if (text === decoded.text) return false;
  const bytes = encode(text, decoded);
  const read = await parseMap(mapFile, bytes, null);
  if (!read.ok) throw new Error(`${mapFile} would be invalid: ${read.problems[0]?.message}`);
  await replaceFile(await writablePath(root, mapFile), bytes);
  return true;
}

/** The flows are written by now; the next run finds them by name and content. */
export function unwritable(error: NodeJS.ErrnoException, mapFile: string): never {
  const reason = error instanceof LinkError ? error.message : error.code;
  if (typeof reason !== 'string') throw error;
  throw new UsageError(
    `the flows were exported, and ${mapFile} cannot be written (${reason}); make room or give access, and run this again`,
  );
}
