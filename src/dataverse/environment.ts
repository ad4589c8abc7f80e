import { digString } from '../json/json.ts';
import { HostError } from '../live/host.ts';
import { sameEnvironmentId } from '../map/environment-id.ts';
import type { Client } from './client.ts';

const ACCESS = "Microsoft.Dynamics.CRM.EndpointAccessType'Default'";

/** What an organisation says about itself. */
export interface Organisation {
  environmentName: string;
  displayName: string;
  state: string | null;
}

/**
 * Asks an organisation which environment it is, and insists that it is the map's: a wrong address
 * must not receive flows of another environment.
 */
export async function verifyOrganisation(client: Client): Promise<Organisation> {
  const { origin: address, environmentName } = client.options;
  const found = await client.send({
    kind: 'read',
    call: 'GET RetrieveCurrentOrganization',
    isFirst: true,
    url: client.url('RetrieveCurrentOrganization(AccessType=@p)', { '@p': ACCESS }),
    read: (body) => ({
      id: digString(body, 'Detail', 'EnvironmentId'),
      displayName: digString(body, 'Detail', 'FriendlyName') ?? '',
      state: digString(body, 'Detail', 'State'),
    }),
  });
  const { id, displayName, state } = found;
  if (id === null || !sameEnvironmentId(id, environmentName)) {
    const about = { address, environmentName, found: id } as const;
    throw new HostError({ code: 'organisation-differs', ...about, service: 'Dataverse' });
  }
  return { environmentName, displayName, state };
}
