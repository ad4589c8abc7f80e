import type { Json } from '../flow-studio/state.ts';
import type { Environment } from './environment.ts';
import { apiOf, guidOf, isPerson } from './ids.ts';
import type { FlowRow, ReferenceRow, Registration, Run, User } from './rows.ts';

/** A row as a client may see it, with all columns. */
export interface Shown {
  version: number;
  owner: string;
  columns: Json;
}

/** A published row, or with `draft` the unpublished one where there is one. */
export function showFlow(row: FlowRow, environment: Environment, draft = false): Shown {
  const unpublished = draft ? row.draft : null;
  const layer = unpublished ?? row;
  const owner = userId(environment, row.owner);
  const columns = {
    workflowid: row.id,
    workflowidunique: guidOf(`unique ${row.id} ${unpublished === null}`),
    name: layer.name,
    description: layer.description,
    clientdata: layer.clientdata,
    category: row.category,
    type: 1,
    primaryentity: 'none',
    statecode: row.statecode,
    statuscode: row.statuscode,
    componentstate: unpublished === null ? 0 : 1,
    ismanaged: row.managed,
    modernflowtype: 0,
    suspensionreasondetails: row.suspension,
    createdon: row.createdOn,
    modifiedon: layer.modifiedOn,
    versionnumber: layer.version,
    _ownerid_value: owner,
    _owninguser_value: owner,
    _modifiedby_value: userId(environment, layer.modifiedBy),
  };
  return { version: layer.version, owner: row.owner, columns };
}

export function showReference(row: ReferenceRow, environment: Environment): Shown {
  const columns = {
    connectionreferenceid: row.id,
    connectionreferencelogicalname: row.logicalName,
    connectionreferencedisplayname: row.connectionreferencedisplayname,
    connectionid: row.connectionid,
    connectorid: apiOf(row.connector),
    statecode: 0,
    statuscode: 1,
    ismanaged: false,
    modifiedon: row.modifiedOn,
    versionnumber: row.version,
    _ownerid_value: userId(environment, row.owner),
  };
  return { version: row.version, owner: row.owner, columns };
}

export function showUser(user: User): Shown {
  const { id, account, isApp, objectId, disabled } = user;
  const columns = {
    systemuserid: id,
    fullname: isApp ? `# ${account.slice(0, 8)}` : account.split('@')[0],
    applicationid: isApp ? account : null,
    azureactivedirectoryobjectid: objectId,
    domainname: isApp ? `${objectId}@contoso.onmicrosoft.com` : account,
    internalemailaddress: isApp ? null : account,
    accessmode: isApp ? 4 : 0,
    isdisabled: disabled,
  };
  return { version: 1, owner: account, columns };
}

/** Columns of the table's reference; the identifier of the workflow is a text and a lookup [doc]. */
export function showRun(run: Run, environment: Environment): Shown {
  const owner = environment.flow(run.flow)?.owner ?? '';
  const columns = {
    flowrunid: run.id,
    name: `0858${run.version}CU00`,
    status: run.status,
    starttime: run.start,
    endtime: run.end ?? null,
    duration: run.end === undefined ? null : Date.parse(run.end) - Date.parse(run.start),
    errorcode: run.error?.code ?? null,
    errormessage: run.error?.message ?? null,
    triggertype: 'Automated',
    workflowid: run.flow,
    _workflow_value: run.flow,
    createdon: run.end ?? run.start,
    _ownerid_value: userId(environment, owner),
  };
  return { version: run.version, owner, columns };
}

/** The address to call is never readable [doc]; that `name` is the workflow's id was seen [others]. */
export function showRegistration(row: Registration, environment: Environment): Shown {
  const columns = {
    callbackregistrationid: row.id,
    name: row.flow,
    entityname: row.entityname,
    message: row.message,
    scope: 4,
    filteringattributes: row.filteringattributes,
    createdon: row.createdOn,
    modifiedon: row.modifiedOn,
    _ownerid_value: userId(environment, row.owner),
  };
  return { version: row.version, owner: row.owner, columns };
}

function userId(environment: Environment, account: string): string {
  const known = environment.user(account)?.id;
  return known ?? guidOf(isPerson(account) ? account : `user ${account} of ${environment.id}`);
}
