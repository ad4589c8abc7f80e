import { connectorOf } from '../flow/hosts.ts';
import { digString, type Json, own } from '../json/json.ts';
import { type ConnectionList, HostError, type LiveConnection } from '../live/host.ts';
import type { Connection } from './connection.ts';
import { readDocument } from './messages.ts';
import { connectionListSchema } from './replies.ts';
import { acceptsArgument } from './tools.ts';

const TOOL = 'list_live_connections';

/**
 * The connections of an environment that the key's account owns or that are shared with it. The
 * reply has no pages: where it counts more than it lists, it is requested once more with that
 * number.
 */
export async function listConnections(
  connection: Connection,
  environmentName: string,
): Promise<ConnectionList> {
  const first = await listAtMost(connection, environmentName, null);
  const tool = connection.offers(TOOL);
  if (first.isWhole || first.total === null || tool === null || !acceptsArgument(tool, 'top'))
    return first;
  try {
    return await listAtMost(connection, environmentName, first.total);
  } catch (error) {
    // The largest allowed number is not documented; if it is refused, the first list is used.
    if (error instanceof HostError) return first;
    throw error;
  }
}

interface Page extends ConnectionList {
  total: number | null;
}

/**
 * Servers before 1.2 list every environment unless one is named; where none can be named, the list
 * is filtered.
 */
function listAtMost(
  connection: Connection,
  environmentName: string,
  top: number | null,
): Promise<Page> {
  const more = top === null ? {} : { top };
  let isNarrowed = true;
  return connection.call({
    kind: 'read',
    tool: TOOL,
    needed: (tool) => {
      isNarrowed = acceptsArgument(tool, 'environmentName');
      return { ...(isNarrowed ? { environmentName } : {}), ...more };
    },
    early: { environmentName },
    read: (document) => {
      const reply = readDocument(connectionListSchema, document);
      const { connections, totalCount, nextLink } = Array.isArray(reply)
        ? { connections: reply, totalCount: null, nextLink: null }
        : reply;
      const records = connections as Json[];
      const total = Number(totalCount) || null;
      const here = isNarrowed ? records : records.filter((one) => isIn(one, environmentName));
      return {
        connections: here.map(toConnection).filter((one) => one !== null),
        isWhole: !nextLink && (total ?? 0) <= records.length,
        total,
      };
    },
  });
}

function toConnection(record: Json): LiveConnection | null {
  const connectionName = lastStep(digString(record, 'id') || digString(record, 'name'));
  if (connectionName === null) return null;
  return {
    connectionName,
    connector: connectorOf(digString(record, 'connectorName') ?? ''),
    displayName: digString(record, 'displayName') ?? '',
    owner: accountIn(own(record, 'createdBy')),
    signedInAs: accountIn(own(record, 'authenticatedUser')),
    status: statusOf(record),
    expiresAt: dateOf(digString(record, 'expirationTime')),
  };
}

/** The fields that may hold a sign-in name, the most likely first. */
const ACCOUNT_FIELDS = ['userPrincipalName', 'email', 'displayName', 'name'] as const;

/**
 * The creator of a connection owns it; `authenticatedUser` is the account that it signs in as. A
 * name without an @ identifies a person, but no account.
 */
function accountIn(person: Json | undefined): string | null {
  const names =
    typeof person === 'string' ? [person] : ACCOUNT_FIELDS.map((field) => digString(person, field));
  return names.find((name) => name?.includes('@'))?.trim() ?? null;
}

/** "Status: `overallStatus`, else `statuses[0].status`; `statuses` may be empty." */
export function statusOf(record: Json): string | null {
  const statuses = own(record, 'statuses');
  const [first] = Array.isArray(statuses) ? statuses : [];
  return digString(record, 'overallStatus') || digString(first, 'status') || null;
}

/** The year 1 is how the platform writes "never". */
function dateOf(text: string | null): Date | null {
  const date = new Date(text ?? Number.NaN);
  return date.getTime() > 0 ? date : null;
}

/** A record without an environment is kept: left out, it would count as missing. */
function isIn(record: Json, environmentName: string): boolean {
  const environment = own(record, 'environment');
  const name = lastStep(
    typeof environment === 'string' ? environment : digString(environment, 'name'),
  );
  return name === null || name.toLowerCase() === environmentName.toLowerCase();
}

/** Some APIs write an id as the end of a path. */
function lastStep(id: string | null): string | null {
  return id?.split('/').at(-1) || null;
}
