import { digString, isObject, type Json } from '../json/json.ts';
import type { Path } from '../json/pointer.ts';
import { connectorOf, connectorWithSuffix } from './hosts.ts';

/** A connection reference as the flow's own file declares it. */
export interface DeclaredReference {
  key: string;
  path: Path;
  logicalName: string | null;
  connectionName: string | null;
  connector: string | null;
  /** The same, but a custom connector keeps the suffix of the environment that the file is from. */
  connectorWithSuffix: string | null;
  source: ConnectionSource | null;
  /** The connector's id, as the solution has it for the logical name; absent: no file says. */
  registeredId?: string;
}

/**
 * The connection that runs an operation: the owner's, embedded in the flow, or that of the person
 * who starts it.
 */
export type ConnectionSource = 'Embedded' | 'Invoker';

/** Reads the block of references of any format; empty for an array, since its keys are lost. */
export function declaredReferences(references: Json | undefined, at: Path): DeclaredReference[] {
  if (!isObject(references)) return [];
  return Object.entries(references).map(([key, entry]) => ({
    key,
    path: [...at, key],
    logicalName:
      digString(entry, 'connection', 'connectionReferenceLogicalName') ||
      digString(entry, 'connectionReferenceLogicalName') ||
      null,
    connectionName: digString(entry, 'connectionName') || null,
    ...declaredConnector(entry),
    source: sourceOf(digString(entry, 'source') || digString(entry, 'runtimeSource')),
  }));
}

function declaredConnector(
  entry: Json,
): Pick<DeclaredReference, 'connector' | 'connectorWithSuffix'> {
  const named =
    digString(entry, 'id') ||
    digString(entry, 'api', 'id') ||
    digString(entry, 'api', 'name') ||
    digString(entry, 'apiName');
  return named
    ? { connector: connectorOf(named), connectorWithSuffix: connectorWithSuffix(named) }
    : { connector: null, connectorWithSuffix: null };
}

function sourceOf(text: string | null): ConnectionSource | null {
  if (!text) return null;
  return text.toLowerCase() === 'invoker' ? 'Invoker' : 'Embedded';
}
