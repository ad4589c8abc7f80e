import { environmentOf, type ToolContext } from './context.ts';
import { RpcError, refuse } from './refusals.ts';
import { type Connection, type Json, type StoredFlow, timeOf } from './state.ts';
import { operations } from './walk.ts';

/** Environments as a bare array. */
export function listEnvironments({ world }: ToolContext): Json[] {
  return world.environments.map((environment) => ({
    id: environment.id,
    displayName: environment.displayName,
    sku: environment.isDefault ? 'Default' : 'Production',
    location: 'europe',
    state: environment.state ?? 'Enabled',
    isDefault: environment.isDefault ?? false,
    isAdmin: true,
    isMember: true,
    createdTime: timeOf(0),
  }));
}

/** The caller's connections, and those shared with it; of one environment, or before 1.2 of all. */
export function listConnections(context: ToolContext, given: Json): Json {
  const { world, account } = context;
  const within = given.environmentName === undefined ? undefined : environmentOf(world, given).id;
  const found = world.connections
    .filter((connection) => within === undefined || connection.environment === within)
    .filter((connection) => mayUse(connection, account))
    .filter(({ connector, displayName = '' }) => matches(given.search, connector, displayName));
  const connections = found.slice(0, topOf(given)).map((found) => describe(context, found));
  return { connections, totalCount: found.length, error: null };
}

/** Accounts compare without case. */
export function mayUse(connection: Connection, account: string): boolean {
  const users = [connection.owner, ...(connection.sharedWith ?? [])];
  return users.some((user) => user.toLowerCase() === account.toLowerCase());
}

function describe({ profile }: ToolContext, connection: Connection): Json {
  const { id, connector, environment, owner, status = 'Connected' } = connection;
  const person = {
    id: `id-of-${owner}`,
    displayName: owner.split('@')[0],
    userPrincipalName: owner,
  };
  return {
    id,
    displayName: connection.displayName ?? owner,
    connectorName: connector,
    environment,
    createdBy: profile.createdBy === 'string' ? owner : person,
    authenticatedUser: { name: owner },
    ...(profile.status === 'statuses' ? {} : { overallStatus: status }),
    statuses: profile.status === 'overallStatus' ? [] : [{ status }],
    createdTime: timeOf(0),
    expirationTime: null,
  };
}

/** Flows by page: `nextLink` goes back as `continuationUrl`. Display names are not unique. */
export function listFlows(context: ToolContext, given: Json): unknown {
  const { world, account, profile } = context;
  const environment = environmentOf(world, given).id;
  const mode = given.mode ?? 'owner';
  const found = world
    .listed()
    .filter((flow) => flow.environment === environment)
    .filter(({ owner }) => mode === 'admin' || owner === null || same(owner, account))
    .filter(({ displayName }) => matches(given.search, displayName));
  if (profile.flowList === 'array') return found.slice(0, topOf(given)).map(summary);

  const from = given.continuationUrl === undefined ? 0 : positionIn(String(given.continuationUrl));
  const to = from + Math.min(context.pageSize, topOf(given));
  const nextLink = to < found.length ? pageUrl(environment, to) : null;
  const flows = found.slice(from, to).map(summary);
  return { mode, flows, totalCount: found.length, nextLink, error: null };
}

function summary(flow: StoredFlow): Json {
  const [trigger] = operations(flow.definition);
  return {
    id: flow.name,
    displayName: flow.displayName,
    state: flow.state,
    triggerType: trigger?.kind === 'Trigger' ? trigger.body.type : null,
    createdTime: inDetail(flow.history[0]?.at ?? 0),
    lastModifiedTime: timeOf(flow.history.at(-1)?.at ?? 0),
    owners: flow.owner === null ? [] : [flow.owner],
    definitionAvailable: true,
  };
}

/** Power Automate gives ten-millionths of a second. */
function inDetail(at: number): string {
  return timeOf(at).replace('.000Z', '.1234567Z');
}

/** The address of the page that starts at a position. */
export function pageUrl(environment: string, position: number): string {
  const path = `/providers/Microsoft.ProcessSimple/environments/${environment}/flows`;
  return `https://api.flow.microsoft.com${path}?api-version=2016-11-01&$skiptoken=${position}`;
}

function positionIn(url: string): number {
  const position = /\$skiptoken=(\d+)$/.exec(url)?.[1];
  if (position === undefined) throw refuse('continuationUrl is not valid', 400);
  return Number(position);
}

function topOf(given: Json): number {
  const top = given.top === undefined ? Number.POSITIVE_INFINITY : Number(given.top);
  if (top < 1) throw new RpcError(-32602, 'top must be at least 1');
  return top;
}

function matches(search: unknown, ...texts: string[]): boolean {
  const wanted = String(search ?? '').toLowerCase();
  return texts.some((text) => text.toLowerCase().includes(wanted));
}

function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
