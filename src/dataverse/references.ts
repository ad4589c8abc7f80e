import { unreadable } from '../calls/failure.ts';
import { sameConnection } from '../flow/connection-name.ts';
import { declaredReferences } from '../flow/references.ts';
import { dig, digString, type Json, type JsonObject, own } from '../json/json.ts';
import { asHostError, HostError } from '../live/host.ts';
import {
  type ReferenceRow,
  type ReferenceUse,
  type RowBinding,
  rowNamed,
} from '../live/references.ts';
import type { Client } from './client.ts';
import { clientdataIn } from './clientdata.ts';
import { rowsOf } from './pages.ts';
import { withUnknownEffect } from './save.ts';

const COLUMNS =
  'connectionreferenceid,connectionreferencelogicalname,connectionid,connectorid,statecode';

/** Every connection reference of an environment. */
export async function listReferences(client: Client): Promise<ReferenceRow[]> {
  const rows = await rowsOf(client, {
    call: 'GET connectionreferences',
    url: client.url('connectionreferences', { $select: COLUMNS }),
  });
  // A row that is bound to none has null there; one whose connection is hidden must not be bound.
  if (rows.some((row) => own(row, 'connectionid') === undefined)) {
    throw new HostError({ code: 'unknown-shape', at: 'connectionid', service: 'Dataverse' });
  }
  return rows.flatMap((row) => referenceIn(row) ?? []);
}

/** Null for a row without an id or a name, which no flow can be bound to. */
function referenceIn(row: Json | undefined): ReferenceRow | null {
  const id = digString(row, 'connectionreferenceid');
  const logicalName = digString(row, 'connectionreferencelogicalname');
  if (!id || !logicalName) return null;
  return {
    id,
    logicalName,
    connectorId: digString(row, 'connectorid') ?? '',
    connectionName: digString(row, 'connectionid') || null,
    version: digString(row, '@odata.etag') ?? '',
  };
}

/**
 * Binds a row to a connection, or to none, if it is bound as `from` says, and returns it as it reads
 * afterwards. Throws a `HostError`, also where the row still reads otherwise.
 */
export async function bindReference(
  client: Client,
  rows: readonly ReferenceRow[],
  { logicalName, from, to }: RowBinding,
): Promise<ReferenceRow> {
  const row = rowNamed(rows, logicalName);
  if (row === undefined) throw new HostError({ code: 'reference-row-missing', logicalName });
  if (!isBoundTo(row, from)) throw notBound(row);
  const url = client.url(`connectionreferences(${row.id})`);
  const lost = await patched(client, url, row.version, to);
  const now = await readRow(client, row).catch((error) => {
    throw lost?.mayHaveWritten === false ? lost : withUnknownEffect(asHostError(error));
  });
  if (isBoundTo(now, to)) return now;
  throw lost === null || lost.mayHaveWritten ? notBound(now) : lost;
}

function readRow(client: Client, { id }: ReferenceRow): Promise<ReferenceRow> {
  return client.send({
    kind: 'read',
    call: 'GET connectionreferences(id)',
    url: client.url(`connectionreferences(${id})`, { $select: COLUMNS }),
    read: (body) => {
      const read = referenceIn(body);
      if (read === null) throw unreadable({ code: 'unknown-shape', at: 'connectionreferenceid' });
      return read;
    },
  });
}

/** Null where the server accepted it; after any error the row itself says what it is bound to. */
async function patched(
  client: Client,
  url: URL,
  version: string,
  connectionid: string | null,
): Promise<HostError | null> {
  try {
    await client.send({
      kind: 'update',
      call: 'PATCH connectionreferences(id)',
      url,
      method: 'PATCH',
      headers: { 'if-match': version },
      body: { connectionid },
      read: () => {},
    });
    return null;
  } catch (error) {
    return asHostError(error);
  }
}

function isBoundTo({ connectionName }: ReferenceRow, wanted: string | null): boolean {
  return sameConnection(connectionName ?? '', wanted ?? '');
}

function notBound({ logicalName, connectionName: found }: ReferenceRow): HostError {
  return new HostError({ code: 'reference-not-bound', logicalName, found, service: 'Dataverse' });
}

/** Every flow whose references name one of the rows, also those that Git does not know. */
export async function flowsOnReferences(
  client: Client,
  logicalNames: readonly string[],
): Promise<ReferenceUse[]> {
  const mentions = logicalNames.map(
    (name) => `contains(clientdata,'${name.replaceAll("'", "''")}')`,
  );
  const rows = await rowsOf(client, {
    call: 'GET workflows',
    url: client.url('workflows', {
      $select: 'workflowid,name,clientdata',
      $filter: `category eq 5 and (${mentions.join(' or ')})`,
    }),
    size: 50,
  });
  const wanted = new Set(logicalNames.map((name) => name.toLowerCase()));
  return rows.flatMap((row) => {
    const names = namesIn(row).filter((name) => wanted.has(name.toLowerCase()));
    const flowName = digString(row, 'workflowid');
    if (flowName === null || names.length === 0) return [];
    return [{ flowName, displayName: digString(row, 'name') ?? '', logicalNames: names }];
  });
}

function namesIn(row: JsonObject): string[] {
  const clientdata = clientdataIn(digString(row, 'clientdata'));
  const references = dig(clientdata ?? {}, 'properties', 'connectionReferences');
  const declared = declaredReferences(references, []);
  return [...new Set(declared.flatMap(({ logicalName }) => logicalName ?? []))];
}
