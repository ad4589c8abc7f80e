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
