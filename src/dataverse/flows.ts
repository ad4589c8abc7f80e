import { Failure, unreadable } from '../calls/failure.ts';
import { dig, digString, isObject, type Json, type JsonObject } from '../json/json.ts';
import { whyNotKept } from '../json/parse.ts';
import { HostError, type ListedFlow, type LiveFlow } from '../live/host.ts';
import type { ReferenceRow } from '../live/references.ts';
import type { Client } from './client.ts';
import { clientdataIn, liveReferences } from './clientdata.ts';
import { rowsOf } from './pages.ts';

const COLUMNS = 'workflowid,name,description,clientdata,statecode,statuscode,ismanaged,modifiedon';

/** A flow as it was read, and the complete `clientdata` of its row. */
interface ReadFlow {
  flow: LiveFlow;
  clientdata: JsonObject;
}

/** A flow whose references are complete once the rows that they name are known. */
type ReadRow = (rows: readonly ReferenceRow[]) => ReadFlow;

/** The published row of a flow; null where the environment has none. */
export async function readFlowRow(client: Client, flowName: string): Promise<ReadRow | null> {
  return absentAsNull(
    client.send({
      kind: 'read',
      call: 'GET workflows(id)',
      url: client.url(`workflows(${guid(flowName)})`, { $select: COLUMNS }),
      flowName,
      read: (body) => flowIn(body, flowName),
    }),
  );
}

/** The draft of a flow that was never published; null where there is none. */
export async function readDraft(client: Client, flowName: string): Promise<ReadRow | null> {
  const path = `workflows(${guid(flowName)})/Microsoft.Dynamics.CRM.RetrieveUnpublished()`;
  return absentAsNull(
    client.send({
      kind: 'read',
      call: 'GET workflows(id) unpublished',
      url: client.url(path, { $select: COLUMNS }),
      flowName,
      read: (body) => flowIn(body, flowName),
    }),
  );
}

/** The ids of the flows with an unpublished draft, in lower case. */
export async function listDrafts(client: Client): Promise<Set<string>> {
  const rows = await rowsOf(client, {
    call: 'GET workflows unpublished',
    url: client.url('workflows/Microsoft.Dynamics.CRM.RetrieveUnpublishedMultiple()', {
      $select: 'workflowid',
      $filter: 'category eq 5 and componentstate eq 1',
    }),
  });
  return new Set(rows.map((row) => (digString(row, 'workflowid') ?? '').toLowerCase()));
}

/** Every published flow of an environment. */
export async function listFlowRows(client: Client): Promise<ListedFlow[]> {
  const rows = await rowsOf(client, {
    call: 'GET workflows',
    url: client.url('workflows', {
      $select: 'workflowid,name,createdon',
      $filter: 'category eq 5',
    }),
  });
  return rows.map((row) => {
    const flowName = digString(row, 'workflowid');
    if (flowName === null) throw new HostError({ code: 'ids-not-shown', service: 'Dataverse' });
    const createdTime = digString(row, 'createdon');
    const created = createdTime === null ? {} : { createdTime };
    return { flowName, ...nameIn(row), ...created };
  });
}

export const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A text that is not a guid would change the address. */
export function guid(flowName: string): string {
  if (GUID.test(flowName)) return flowName;
  throw new HostError({ code: 'no-flow-id' });
}

async function absentAsNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof HostError && error.failure.code === 'flow-not-visible') return null;
    throw error;
  }
}

function nameIn(row: Json | undefined): { displayName: string; hidesName?: true } {
  const displayName = digString(row, 'name');
  return displayName === null ? { displayName: '', hidesName: true } : { displayName };
}

const STATES = ['Stopped', 'Started', 'Suspended'];

function flowIn(body: Json | undefined, flowName: string): ReadRow {
  const found = digString(body, 'workflowid') ?? '';
  if (found.toLowerCase() !== flowName.toLowerCase()) {
    throw unreadable({ code: 'other-flow', requested: flowName, found });
  }
  const clientdata = clientdataIn(digString(body, 'clientdata'));
  const definition = dig(clientdata ?? {}, 'properties', 'definition');
  if (clientdata === null || !isObject(definition)) {
    throw unreadable({ code: 'unknown-shape', at: 'clientdata' });
  }
  // A write to a managed flow would do harm, so nothing is guessed.
  const isManaged = dig(body, 'ismanaged');
  if (typeof isManaged !== 'boolean') throw unreadable({ code: 'unknown-shape', at: 'ismanaged' });
  const obstacle = whyNotKept(clientdata);
  if (obstacle !== null) throw new Failure({ code: 'flow-unkept', flowName, obstacle });
  const version = digString(body, '@odata.etag');
  const description = digString(body, 'description');
  const lastModifiedTime = digString(body, 'modifiedon');
  const flowWith = (rows: readonly ReferenceRow[]): LiveFlow => ({
    flowName,
    ...nameIn(body),
    state: STATES[Number(dig(body, 'statecode'))] ?? null,
    // Every save copies it there, so that it reads the same before and after.
    definition: description ? { ...definition, description } : definition,
    connectionReferences: liveReferences(clientdata, rows),
    ...(version === null ? {} : { version }),
    ...(isManaged ? { obstacle: 'managed' as const } : {}),
    ...(description ? { description } : {}),
    ...(lastModifiedTime === null ? {} : { lastModifiedTime }),
  });
  return (rows) => ({ flow: flowWith(rows), clientdata });
}
