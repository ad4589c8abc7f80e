import { accountOf } from './access.ts';
import type { Request } from './context.ts';
import type { Desk } from './desk.ts';
import type { Environment } from './environment.ts';
import { apiOf, guidOf, isPerson, same } from './ids.ts';
import type { Connection } from './rows.ts';
import { json, type Wire } from './wire.ts';
import { POWER_PLATFORM } from './world.ts';

/**
 * `GET /connectivity/environments/<id>/connections` of api.powerplatform.com, asked of the organisation's
 * own origin on loopback. Its token has that API's audience. Texts of its errors are guesses.
 */
export function connections(
  { desk, call, params, query }: Request,
  environment: Environment,
): Wire {
  const account = accountOf(desk, call, POWER_PLATFORM);
  call.account = account;
  if (account === null) return error(401, 'Unauthorized', 'The access token is not valid.');
  if (!query.has('api-version')) {
    return error(400, 'MissingApiVersionParameter', 'The api-version query parameter is required.');
  }
  if (!same(params.id ?? '', environment.id)) {
    const text = `The environment '${params.id}' could not be found in the tenant '${desk.world.tenant}'.`;
    return error(404, 'ServiceToServiceEnvironmentNotFound', text);
  }
  const sees = environment.user(account)?.connections ?? 'none';
  if (sees === 'none') {
    const text = `The application '${account}' does not have permission to access the path '${call.path.split('?')[0]}'.`;
    return error(403, 'Forbidden', text);
  }
  const found = environment.connections.filter(
    (connection) => sees === 'all' || mayUse(connection, account),
  );
  return json(200, { value: found.map((each) => describe(each, environment.id, desk)) });
}

function error(status: number, code: string, message: string): Wire {
  return json(status, { error: { code, message } });
}

/** Its owner, and the service principals that it is shared with. */
export function mayUse({ owner, sharedWith }: Connection, account: string): boolean {
  return [owner, ...sharedWith].some((user) => same(user, account));
}

/** As the Terraform provider's test data has it. A service principal has no address, and its object's id. */
function describe(connection: Connection, environment: string, { world }: Desk): object {
  const { id, connector, owner, status, displayName, sharedWith } = connection;
  const path = `${apiOf(connector)}/connections/${id}`;
  const shares = [{ account: owner, role: 'Owner' }].concat(
    sharedWith.map((account) => ({ account, role: 'CanView' })),
  );
  return {
    name: id,
    id: path,
    type: 'Microsoft.PowerApps/apis/connections',
    properties: {
      apiId: apiOf(connector),
      displayName,
      statuses: [{ status }],
      createdBy: principal(owner, world.tenant),
      createdTime: '2026-08-23T08:17:04.537991Z',
      lastModifiedTime: '2026-08-28T13:57:06.3545891Z',
      expirationTime: '2099-01-01T00:00:00Z',
      environment: {
        id: `/providers/Microsoft.PowerApps/environments/${environment}`,
        name: environment,
      },
      permissions: shares.map(({ account, role }) => {
        const who = principal(account, world.tenant);
        return {
          name: who.id,
          id: `${path}/permissions/${who.id}`,
          properties: { roleName: role, principal: who },
        };
      }),
      ...(isPerson(owner) ? { accountName: owner } : {}),
      allowSharing: true,
    },
  };
}

function principal(account: string, tenantId: string) {
  const id = guidOf(`object ${account.toLowerCase()}`);
  if (!isPerson(account)) return { id, type: 'ServicePrincipal', tenantId };
  const displayName = account.split('@')[0];
  return { id, displayName, email: account, type: 'User', tenantId, userPrincipalName: account };
}
