import { connectorOf } from '../flow/hosts.ts';
import { isLoopback } from '../http/loopback.ts';
import { dig, digString, type Json, type JsonObject } from '../json/json.ts';
import { type ConnectionList, HostError, type LiveConnection } from '../live/host.ts';
import type { Client } from './client.ts';
import { rowsOf } from './pages.ts';

/** Whose token the list of connections needs. */
const POWER_PLATFORM = 'https://api.powerplatform.com';

/**
 * The connections of an environment as far as the application may see them: they are not in
 * Dataverse, and the Power Platform API shows them to who has a role there. On loopback, where all
 * is tested, they are asked of the organisation's own origin.
 */
export async function listOrganisationConnections(client: Client): Promise<ConnectionList> {
  const { origin, environmentName } = client.options;
  const base = isLoopback(new URL(origin)) ? origin : POWER_PLATFORM;
  const path = `/connectivity/environments/${encodeURIComponent(environmentName)}/connections`;
  const url = new URL(path, base);
  url.searchParams.set('api-version', '2024-10-01');
  const rows = await rowsOf(client, {
    call: 'GET connections',
    service: 'the Power Platform API',
    url,
    resource: POWER_PLATFORM,
  });
  const isAnyOfAnApp = rows.some((row) => isApplication(dig(row, 'properties', 'createdBy')));
  const applications = isAnyOfAnApp ? await applicationsOf(client) : new Map<string, string>();
  const connections = rows.flatMap((row) => connectionIn(row, applications) ?? []);
  return { connections, isWhole: true };
}

function connectionIn(
  row: JsonObject,
  applications: ReadonlyMap<string, string>,
): LiveConnection | null {
  const connectionName = digString(row, 'name');
  if (!connectionName) return null;
  const properties = dig(row, 'properties');
  const statuses = dig(properties, 'statuses');
  const [first] = Array.isArray(statuses) ? statuses : [];
  const creator = dig(properties, 'createdBy');
  const person = digString(creator, 'userPrincipalName') || digString(creator, 'email');
  const object = digString(creator, 'id')?.toLowerCase() ?? '';
  return {
    connectionName,
    connector: connectorOf(digString(properties, 'apiId') ?? ''),
    displayName: digString(properties, 'displayName') ?? '',
    owner: person || applications.get(object) || null,
    signedInAs: accountIn(digString(properties, 'accountName')),
    status: digString(first, 'status') || null,
    expiresAt: dateOf(digString(properties, 'expirationTime')),
  };
}

function isApplication(creator: Json | undefined): boolean {
  return digString(creator, 'type') === 'ServicePrincipal';
}

/** A name without an @ identifies no account. */
function accountIn(name: string | null): string | null {
  return name?.includes('@') ? name.trim() : null;
}

/** The year 1 is how the platform writes "never". */
function dateOf(text: string | null): Date | null {
  const date = new Date(text ?? Number.NaN);
  return date.getTime() > 0 ? date : null;
}

/**
 * Client ids by object id: a connection of an application names its object in Entra, the map its
 * client id. Empty where the role may not read users; the owner is unknown then.
 */
async function applicationsOf(client: Client): Promise<Map<string, string>> {
  try {
    const rows = await rowsOf(client, {
      call: 'GET systemusers',
      url: client.url('systemusers', {
        $select: 'applicationid,azureactivedirectoryobjectid',
        $filter: 'applicationid ne null',
      }),
    });
    const pairs = rows.map((row): [string, string] => [
      (digString(row, 'azureactivedirectoryobjectid') ?? '').toLowerCase(),
      digString(row, 'applicationid') ?? '',
    ]);
    return new Map(pairs.filter(([object, id]) => object !== '' && id !== ''));
  } catch (error) {
    if (error instanceof HostError) return new Map();
    throw error;
  }
}
