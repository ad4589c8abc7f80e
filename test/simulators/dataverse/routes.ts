import type { Call } from './call.ts';
import { connections } from './connectivity.ts';
import type { MemberRoute, OpenRoute, Request, Route } from './context.ts';
import { createFlow } from './create.ts';
import { tokenEndpoint } from './entra.ts';
import type { Environment } from './environment.ts';
import { currentOrganization, heldPrivilege, whoAmI } from './functions.ts';
import { idToken } from './github-oidc.ts';
import { patchFlow, patchReference } from './patch.ts';
import { allUnpublished, list, single, unpublished } from './read.ts';
import { notSimulated, refuse } from './refusals.ts';
import { isSet, type SetName, tables } from './tables.ts';

const GUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const NAMESPACE = 'Microsoft\\.Dynamics\\.CRM\\.';

/** The route of GitHub's and Entra's servers, which have one each. */
export function outsideRoute({ server, method, path }: Call): OpenRoute | null {
  const [where = ''] = path.split('?');
  if (server === 'github' && method === 'GET' && where.endsWith('/idtoken')) {
    return { name: 'GET idtoken', params: {}, open: idToken };
  }
  const [, tenant] = /^\/([^/]+)\/oauth2\/v2\.0\/token$/.exec(where) ?? [];
  if (server !== 'entra' || method !== 'POST' || tenant === undefined) return null;
  return { name: 'POST token', params: { tenant }, open: tokenEndpoint };
}

/** The route of a request to an environment; null outside of all APIs. */
export function environmentRoute({ method, path }: Call, environment: Environment): Route | null {
  const where = decodeURIComponent(path.split('?')[0] ?? '');
  const [, id] = /^\/connectivity\/environments\/([^/]+)\/connections$/.exec(where) ?? [];
  if (id !== undefined && method === 'GET') {
    const open = (request: Request) => connections(request, environment);
    return { name: 'GET connections', params: { id }, open };
  }
  const [, segment] = /^\/api\/data\/v9\.\d\/(.+)$/.exec(where) ?? [];
  return segment === undefined ? null : dataverseRoute(method, segment);
}

/** Names of sets and functions are case-sensitive [doc]. */
function dataverseRoute(method: string, segment: string): MemberRoute {
  const called = functionRoute(segment);
  if (called !== null) {
    if (method === 'GET') return called;
    const text = `No HTTP resource was found that matches the request URI '${segment}'.`;
    throw refuse(404, '', text);
  }
  const parts = new RegExp(`^(\\w+)(?:\\((.+?)\\))?(?:/${NAMESPACE}(\\w+)\\(\\))?$`).exec(segment);
  const [, set = '', id, bound] = parts ?? [];
  if (segment.startsWith('$')) throw notSimulated(segment);
  if (!isSet(set)) {
    const text = `Resource not found for the segment '${set || segment}'.`;
    throw refuse(404, '0x80060888', text);
  }
  if (id !== undefined && !new RegExp(`^${GUID}$`).test(id)) throw notSimulated(`the key '${id}'`);
  const route = setRoute(method, set, id !== undefined, bound ?? null);
  return { ...route, params: { set, id } };
}

function functionRoute(segment: string): MemberRoute | null {
  const [, name] = /^(WhoAmI|RetrieveCurrentOrganization)(?:\((.*)\))?$/.exec(segment) ?? [];
  if (name === 'WhoAmI') return { name: 'GET WhoAmI', params: {}, handle: whoAmI, needs: null };
  if (name === undefined) return privilegeRoute(segment);
  const params = { given: /\((.*)\)$/.exec(segment)?.[1] };
  const route = { handle: currentOrganization, needs: null };
  return { name: 'GET RetrieveCurrentOrganization', params, ...route };
}

const PRIVILEGE = new RegExp(
  `^systemusers\\((${GUID})\\)/${NAMESPACE}RetrieveUserPrivilegeByPrivilegeName\\(PrivilegeName='(\\w+)'\\)$`,
);

function privilegeRoute(segment: string): MemberRoute | null {
  const [, id, given] = PRIVILEGE.exec(segment) ?? [];
  if (id === undefined) return null;
  const params = { id, given };
  return { name: 'GET systemusers(id) privilege', params, handle: heldPrivilege, needs: null };
}

type SetRoute = Omit<MemberRoute, 'params'>;

function setRoute(method: string, set: SetName, hasId: boolean, bound: string | null): SetRoute {
  if (bound !== null) return boundRoute(method, set, hasId, bound);
  const { reads: needs } = tables[set];
  if (method === 'GET' && hasId) return { name: `GET ${set}(id)`, handle: single, needs };
  if (method === 'GET') return { name: `GET ${set}`, handle: list, needs };
  const key = `${method} ${set}${hasId ? '(id)' : ''}`;
  const writing = writes[key];
  if (writing !== undefined) return writing;
  if (hasId) throw notSimulated(key);
  throw refuse(405, '', `The requested resource does not support http method '${method}'.`);
}

function boundRoute(method: string, set: SetName, hasId: boolean, bound: string): SetRoute {
  const name = hasId ? 'RetrieveUnpublished' : 'RetrieveUnpublishedMultiple';
  if (method !== 'GET' || set !== 'workflows' || bound !== name) throw notSimulated(bound);
  const needs = 'prvReadworkflow';
  return hasId
    ? { name: 'GET workflows(id) unpublished', handle: unpublished, needs }
    : { name: 'GET workflows unpublished', handle: allUnpublished, needs };
}

const writes: Record<string, SetRoute> = {
  'POST workflows': { name: 'POST workflows', handle: createFlow, needs: 'prvCreateworkflow' },
  'PATCH workflows(id)': {
    name: 'PATCH workflows(id)',
    handle: patchFlow,
    needs: 'prvWriteworkflow',
  },
  'PATCH connectionreferences(id)': {
    name: 'PATCH connectionreferences(id)',
    handle: patchReference,
    needs: 'prvWriteconnectionreference',
  },
};
