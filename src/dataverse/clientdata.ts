import { connectorWithSuffix } from '../flow/hosts.ts';
import { dig, digString, isObject, type Json, type JsonObject } from '../json/json.ts';
import { parseMarked } from '../json/parse.ts';
import type { FlowSave, SentReference } from '../live/host.ts';
import { type ReferenceRow, rowNamed } from '../live/references.ts';

/** The parsed `clientdata` of a row: an unpacked solution file; null where it is something else. */
export function clientdataIn(text: string | null): JsonObject | null {
  try {
    const parsed: unknown = parseMarked(text ?? '');
    return isObject(parsed) && isObject(parsed.properties) ? parsed : null;
  } catch {
    return null;
  }
}

/**
 * The references of a row's `clientdata` as a live flow has them: each with the connection of its
 * row; empty where the row is bound to none.
 */
export function liveReferences(clientdata: JsonObject, rows: readonly ReferenceRow[]): JsonObject {
  const references = dig(clientdata, 'properties', 'connectionReferences');
  if (!isObject(references)) return {};
  const all = Object.entries(references).map(([key, reference]): [string, JsonObject] => {
    const logicalName = digString(reference, 'connection', 'connectionReferenceLogicalName');
    const row = logicalName === null ? undefined : rowNamed(rows, logicalName);
    const source = digString(reference, 'runtimeSource')?.toLowerCase();
    return [
      key,
      {
        connectionName: row?.connectionName ?? '',
        id: row?.connectorId || apiId(digString(reference, 'api', 'name') ?? ''),
        source: source === 'invoker' ? 'Invoker' : 'Embedded',
        ...(logicalName === null ? {} : { logicalName }),
      },
    ];
  });
  return Object.fromEntries(all);
}

/**
 * The text to save: what the row has beside definition and references stays. A reference that
 * changes neither its name nor its connector keeps its block, which may say more of the connector.
 */
export function clientdataOf(
  { definition, connectionReferences }: Pick<FlowSave, 'definition' | 'connectionReferences'>,
  now: JsonObject | null,
): string {
  const before = dig(now ?? {}, 'properties', 'connectionReferences');
  const references = Object.entries(connectionReferences as Record<string, SentReference>).map(
    ([key, reference]) => [key, blockOf(reference, dig(before, key))] as const,
  );
  const { templateName, ...properties } = (now?.properties ?? {}) as JsonObject;
  return JSON.stringify({
    schemaVersion: '1.0.0.0',
    ...now,
    properties: {
      ...properties,
      ...(templateName == null ? {} : { templateName }),
      connectionReferences: Object.fromEntries(references),
      definition,
    },
  });
}

function blockOf({ logicalName, source, id }: SentReference, before: Json | undefined): JsonObject {
  const name = connectorWithSuffix(id) ?? '';
  const api = dig(before, 'api');
  const isSame =
    connectorWithSuffix(digString(api, 'name') ?? '') === name &&
    digString(before, 'connection', 'connectionReferenceLogicalName') === (logicalName ?? null);
  return {
    ...(isSame && isObject(before) ? before : {}),
    runtimeSource: source === 'Invoker' ? 'invoker' : 'embedded',
    connection: logicalName === undefined ? {} : { connectionReferenceLogicalName: logicalName },
    api: isSame && isObject(api) ? api : { name },
  };
}

function apiId(name: string): string {
  return `/providers/Microsoft.PowerApps/apis/${name}`;
}
