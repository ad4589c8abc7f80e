import { sameConnection } from '../flow/connection-name.ts';
import { digString, type JsonObject } from '../json/json.ts';
import type { Environment } from '../map/map.ts';
import type { Binding, NamedReference, UsedReference } from '../map/resolve.ts';
import type { Target } from './target.ts';

/** A connection reference of an environment: a row that every flow with its logical name shares. */
export interface ReferenceRow {
  /** Its id, for the host alone. */
  id: string;
  logicalName: string;
  /** The connector's id, `/providers/Microsoft.PowerApps/apis/<connector>`. */
  connectorId: string;
  /** Null: it is bound to none. */
  connectionName: string | null;
  /** Its version as the host gives it. */
  version: string;
}

/** A flow on some rows. */
export interface ReferenceUse {
  flowName: string;
  displayName: string;
  logicalNames: string[];
}

/** What a row is bound to before and after. */
export interface RowBinding {
  logicalName: string;
  from: string | null;
  to: string | null;
}

/** The row with a logical name, which the platform compares without case. */
export function rowNamed(
  rows: readonly ReferenceRow[],
  logicalName: string,
): ReferenceRow | undefined {
  const name = logicalName.toLowerCase();
  return rows.find((row) => row.logicalName.toLowerCase() === name);
}

/**
 * The row that a binding means: that of the logical name in the flow's file, otherwise one with the
 * name of the map's entry, otherwise that of the live flow's reference with the same key.
 */
function rowOf(
  { used, entry }: Binding,
  rows: readonly ReferenceRow[],
  live: JsonObject = {},
): ReferenceRow | undefined {
  const declared = used.declared?.logicalName;
  if (declared) return rowNamed(rows, declared);
  return (
    rowNamed(rows, entry.key) ?? rowNamed(rows, digString(live, used.key, 'logicalName') ?? '')
  );
}

/** The logical name of the row that a binding means; see `rowOf`. */
export function logicalNameOf({ used, entry }: Binding, live: JsonObject): string {
  return used.declared?.logicalName || digString(live, used.key, 'logicalName') || entry.key;
}

/** The row of a key that the map does not bind, if it is bound in the environment. */
export function boundRow(
  { declared }: NamedReference,
  rows: readonly ReferenceRow[],
): ReferenceRow | undefined {
  const row = declared?.logicalName ? rowNamed(rows, declared.logicalName) : undefined;
  return row?.connectionName == null ? undefined : row;
}

/**
 * The target with what the environment already binds: a key that the map lacks keeps the connection
 * of its row. `rows` null: they are not known, or there are none.
 */
export function withRows(target: Target, rows: readonly ReferenceRow[] | null): Target {
  const { resolution } = target;
  if (rows === null || resolution.unmapped.length === 0) return target;
  const kept = resolution.unmapped.flatMap((used): Binding[] => {
    const row = boundRow(used, rows);
    return row === undefined ? [] : [keptBinding(used, row, resolution.environment)];
  });
  const unmapped = resolution.unmapped.filter((used) => boundRow(used, rows) === undefined);
  return {
    ...target,
    resolution: { ...resolution, bindings: [...resolution.bindings, ...kept], unmapped },
  };
}

/** A binding to the connection that the row has; nobody is known to own it. */
function keptBinding(used: UsedReference, row: ReferenceRow, { paths }: Environment): Binding {
  // The map has no such entry, so that its line is the one of the environment.
  const entry = [...paths.environment, 'connectionReferences', row.logicalName];
  return {
    used,
    source: used.declared?.source ?? null,
    entry: {
      key: row.logicalName,
      connectionName: row.connectionName ?? '',
      id: row.connectorId,
      source: null,
      owner: null,
      sharedWith: [],
      stewards: [],
      usedBy: null,
      reviewBy: null,
      paths: { entry, connectionName: entry, id: entry, owner: entry },
    },
  };
}

/** A row that is bound to another connection than the map says. */
interface DifferingRow {
  row: ReferenceRow;
  binding: Binding;
  target: Target;
}

/** The rows that a deployment of these targets would bind to another connection, each once. */
export function differingRows(
  targets: readonly Target[],
  rows: readonly ReferenceRow[],
): DifferingRow[] {
  const found = targets.flatMap((target) =>
    target.resolution.bindings.flatMap((binding): [string, DifferingRow][] => {
      const row = rowOf(binding, rows);
      const now = row?.connectionName ?? null;
      if (row === undefined || now === null) return [];
      const isSame = sameConnection(now, binding.entry.connectionName);
      return isSame ? [] : [[row.id, { row, binding, target }]];
    }),
  );
  return [...new Map(found.toReversed()).values()].toReversed();
}
