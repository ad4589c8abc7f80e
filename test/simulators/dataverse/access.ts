import type { Call } from './call.ts';
import type { Desk } from './desk.ts';
import type { Environment } from './environment.ts';
import { type Refusal, refuse } from './refusals.ts';
import type { User } from './rows.ts';
import type { Privilege } from './state.ts';

/** The account of a token that is good for `audience`; null for any other. */
export function accountOf(desk: Desk, call: Call, audience: string): string | null {
  const [, token] = /^Bearer (.+)$/i.exec(call.headers.authorization ?? '') ?? [];
  const known = desk.world.tokens.find((issued) => issued.token === token);
  if (known === undefined || known.revoked || known.audience !== audience) return null;
  return known.expires > desk.now().getTime() ? known.account : null;
}

/**
 * Who calls: the token first, then the user, then the role; the first that fails refuses. What a disabled
 * user and one without roles get is from memory [guess].
 */
export function userOf(desk: Desk, call: Call, environment: Environment): User {
  call.account = accountOf(desk, call, environment.url);
  if (call.account === null) throw unauthorized(desk, environment);
  const user = environment.user(call.account);
  if (user === undefined) {
    throw refuse(403, '0x80072560', 'The user is not a member of the organization.');
  }
  if (user.disabled) {
    const text = `The specified user(Id = ${user.id}) is disabled. Consider enabling this user.`;
    throw refuse(403, '0x80040225', text);
  }
  if (!user.hasRoles) {
    const text = `SecLib::RetrievePrivilegeForUser failed - no roles are assigned to user. Returned hr = -2147209463, User: ${user.id}`;
    throw refuse(403, '0x80042f09', text);
  }
  return user;
}

/** `403 0x80040220` [doc]. */
export function checkPrivilege(user: User, privilege: Privilege | null): void {
  if (privilege === null || !user.lacks.has(privilege)) return;
  const text = `Principal user (Id=${user.id}, type=8) is missing ${privilege} privilege (Id=88a1f5b3-0c4d-4b7e-9a6f-2d3c4b5a6978)`;
  throw refuse(403, '0x80040220', text);
}

/** The challenge names the tenant and the resource [others]. */
function unauthorized({ authority, world }: Desk, { url }: Environment): Refusal {
  const challenge = `Bearer authorization_uri=${authority}/${world.tenant}/oauth2/authorize, resource_id=${url}/`;
  return refuse(401, '', 'HTTP Error 401 - Unauthorized: Access is denied', {
    'www-authenticate': challenge,
  });
}
