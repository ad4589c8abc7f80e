import type { Context } from './context.ts';
import { guidOf } from './ids.ts';
import { notSimulated } from './refusals.ts';
import { odata, type Wire } from './wire.ts';

const ACCESS = /^(?:Microsoft\.Dynamics\.CRM\.EndpointAccessType)?'Default'$/;

export function whoAmI({ environment, user }: Context): Wire {
  return odata(200, {
    '@odata.context': `${environment.url}/api/data/v9.2/$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse`,
    BusinessUnitId: guidOf(`business unit of ${environment.id}`),
    UserId: user.id,
    OrganizationId: environment.organizationId,
  });
}

/** The organisation knows its environment's id; the way back is not there [others]. */
export function currentOrganization({ desk, environment, params, query }: Context): Wire {
  const [, value = ''] = /^AccessType=(.+)$/.exec(params.given ?? '') ?? [];
  const accessType = value.startsWith('@') ? (query.get(value) ?? '') : value;
  if (!ACCESS.test(accessType)) throw notSimulated(`AccessType '${accessType}'`);
  const { url, id, friendlyName, organizationId } = environment;
  return odata(200, {
    '@odata.context': `${url}/api/data/v9.2/$metadata#Microsoft.Dynamics.CRM.RetrieveCurrentOrganizationResponse`,
    Detail: {
      OrganizationId: organizationId,
      FriendlyName: friendlyName,
      OrganizationVersion: '9.2.26111.00154',
      EnvironmentId: id,
      DatacenterId: guidOf('datacenter'),
      Geo: 'EMEA',
      TenantId: desk.world.tenant,
      UrlName: 'contoso',
      UniqueName: `unq${organizationId.replaceAll('-', '').slice(0, 25)}`,
      State: 'Enabled',
      SchemaType: 'Full',
      OrganizationType: 'Production',
      Endpoints: { Count: 1, Keys: ['WebApplication'], Values: [`${url}/`] },
    },
  });
}

/**
 * `RetrieveUserPrivilegeByPrivilegeName` of a user [doc]: what its roles have, with the depth. Names of
 * privileges compare without case [guess], and everybody may ask about themselves [guess].
 */
export function heldPrivilege({ environment, user, params }: Context): Wire {
  if (params.id?.toLowerCase() !== user.id) throw notSimulated('the privileges of somebody else');
  const name = (params.given ?? '').toLowerCase();
  const lacks = [...user.lacks].map((each) => each.toLowerCase());
  const held = {
    Depth: user.reads === 'all' ? 'Global' : 'Basic',
    PrivilegeId: guidOf(`privilege ${name}`),
    BusinessUnitId: guidOf(`business unit of ${environment.id}`),
    PrivilegeName: params.given,
  };
  return odata(200, {
    '@odata.context': `${environment.url}/api/data/v9.2/$metadata#Microsoft.Dynamics.CRM.RetrieveUserPrivilegeByPrivilegeNameResponse`,
    RolePrivileges: lacks.includes(name) ? [] : [held],
  });
}
