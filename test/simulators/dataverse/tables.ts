import type { Environment } from './environment.ts';
import {
  type Shown,
  showFlow,
  showReference,
  showRegistration,
  showRun,
  showUser,
} from './show.ts';
import type { Privilege } from './state.ts';

export type Edm = 'string' | 'int' | 'guid' | 'bool' | 'date';

export interface Table {
  entity: string;
  key: string;
  reads: Privilege;
  types: Record<string, Edm>;
  shown(environment: Environment): Shown[];
}

const flowTypes: Record<string, Edm> = {
  workflowid: 'guid',
  workflowidunique: 'guid',
  name: 'string',
  description: 'string',
  clientdata: 'string',
  category: 'int',
  type: 'int',
  primaryentity: 'string',
  statecode: 'int',
  statuscode: 'int',
  componentstate: 'int',
  ismanaged: 'bool',
  modernflowtype: 'int',
  suspensionreasondetails: 'string',
  createdon: 'date',
  modifiedon: 'date',
  versionnumber: 'int',
  _ownerid_value: 'guid',
  _owninguser_value: 'guid',
  _modifiedby_value: 'guid',
};

const referenceTypes: Record<string, Edm> = {
  connectionreferenceid: 'guid',
  connectionreferencelogicalname: 'string',
  connectionreferencedisplayname: 'string',
  connectionid: 'string',
  connectorid: 'string',
  statecode: 'int',
  statuscode: 'int',
  ismanaged: 'bool',
  modifiedon: 'date',
  versionnumber: 'int',
  _ownerid_value: 'guid',
};

/** Every entity set that is served. */
export const tables = {
  workflows: {
    entity: 'workflow',
    key: 'workflowid',
    reads: 'prvReadworkflow',
    types: flowTypes,
    shown: (environment) =>
      environment.flows
        .filter(({ published }) => published)
        .map((row) => showFlow(row, environment)),
  },
  connectionreferences: {
    entity: 'connectionreference',
    key: 'connectionreferenceid',
    reads: 'prvReadconnectionreference',
    types: referenceTypes,
    shown: (environment) => environment.references.map((row) => showReference(row, environment)),
  },
  systemusers: {
    entity: 'systemuser',
    key: 'systemuserid',
    reads: 'prvReadUser',
    types: {
      systemuserid: 'guid',
      fullname: 'string',
      applicationid: 'guid',
      azureactivedirectoryobjectid: 'guid',
      domainname: 'string',
      internalemailaddress: 'string',
      accessmode: 'int',
      isdisabled: 'bool',
    },
    shown: ({ users }) => users.map(showUser),
  },
  flowruns: {
    entity: 'flowrun',
    key: 'flowrunid',
    reads: 'prvReadflowrun',
    types: {
      flowrunid: 'guid',
      name: 'string',
      status: 'string',
      starttime: 'date',
      endtime: 'date',
      duration: 'int',
      errorcode: 'string',
      errormessage: 'string',
      triggertype: 'string',
      workflowid: 'string',
      _workflow_value: 'guid',
      createdon: 'date',
      _ownerid_value: 'guid',
    },
    shown: (environment) => environment.runs.map((run) => showRun(run, environment)),
  },
  callbackregistrations: {
    entity: 'callbackregistration',
    key: 'callbackregistrationid',
    reads: 'prvReadCallbackRegistration',
    types: {
      callbackregistrationid: 'guid',
      name: 'string',
      entityname: 'string',
      message: 'int',
      scope: 'int',
      filteringattributes: 'string',
      createdon: 'date',
      modifiedon: 'date',
      _ownerid_value: 'guid',
    },
    shown: (environment) =>
      environment.registrations.map((row) => showRegistration(row, environment)),
  },
} as const satisfies Record<string, Table>;

export type SetName = keyof typeof tables;

export function isSet(name: string): name is SetName {
  return Object.hasOwn(tables, name);
}

const states: Record<string, string[]> = {
  workflow: ['Draft', 'Activated', 'Suspended'],
  connectionreference: ['Active', 'Inactive'],
};

/** What `OData.Community.Display.V1.FormattedValue` says of a column; null where it is not known here. */
export function labelOf(
  { entity }: Pick<Table, 'entity'>,
  column: string,
  value: unknown,
  environment: Environment,
): string | null {
  if (column === 'statecode') return states[entity]?.[Number(value)] ?? null;
  if (!/^_(ownerid|owninguser|modifiedby)_value$/.test(column)) return null;
  const user = environment.users.find(({ id }) => id === value);
  return user === undefined ? null : String(showUser(user).columns.fullname);
}
