import { Failure } from '../calls/failure.ts';
import { dig, digString, isObject, type Json } from '../json/json.ts';
import { HostError } from '../live/host.ts';
import type { Client } from './client.ts';
import { GUID } from './flows.ts';

/**
 * What a deployment needs of the roles of its user, by the platform's names. Microsoft documents no
 * least role.
 */
export const NEEDED = {
  read: ['prvReadWorkflow', 'prvReadconnectionreference'],
  write: ['prvWriteWorkflow', 'prvWriteconnectionreference'],
} as const;

/** Who calls, as an organisation knows them. */
export interface Member {
  userId: string;
  /** Null where the roles do not let it read users. */
  name: string | null;
}

/** How far roles allow something: all rows, those of its own or of a part, or nothing. */
export type Reach = 'all' | 'part' | 'none';

/** The user of the token. Throws a `HostError` where there is no such user, or it has no role. */
export async function whoAmI(client: Client): Promise<Member> {
  const userId = await client.send({
    kind: 'read',
    call: 'GET WhoAmI',
    url: client.url('WhoAmI'),
    read: (body) => {
      const userId = digString(body, 'UserId');
      // It becomes a part of addresses.
      if (userId !== null && GUID.test(userId)) return userId;
      throw new Failure({ code: 'unknown-shape', at: 'UserId' });
    },
  });
  return { userId, name: await nameOf(client, userId) };
}

async function nameOf(client: Client, userId: string): Promise<string | null> {
  try {
    return await client.send({
      kind: 'read',
      call: 'GET systemusers(id)',
      url: client.url(`systemusers(${userId})`, { $select: 'fullname' }),
      read: (body) => digString(body, 'fullname'),
    });
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** How far the roles of a user, also those of its teams, have a privilege. Throws a `HostError`. */
export function reachOf(client: Client, userId: string, privilege: string): Promise<Reach> {
  const path = 'Microsoft.Dynamics.CRM.RetrieveUserPrivilegeByPrivilegeName';
  return client.send({
    kind: 'read',
    call: 'GET systemusers(id) privilege',
    url: client.url(`systemusers(${userId})/${path}(PrivilegeName='${privilege}')`),
    read: (body) => reachIn(dig(body, 'RolePrivileges')),
  });
}

/** `Depth` is Basic (its own rows), Local or Deep (those of business units), or Global. */
function reachIn(held: Json | undefined): Reach {
  const depths = Array.isArray(held) ? held.filter(isObject).map((one) => one.Depth) : [];
  if (depths.length === 0) return 'none';
  return depths.includes('Global') ? 'all' : 'part';
}
