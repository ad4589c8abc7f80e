import { sameConnection } from '../flow/connection-name.ts';
import { digString, isObject, type JsonObject, own } from '../json/json.ts';
import type { Current } from '../live/current.ts';
import { type ReferenceRow, rowNamed } from '../live/references.ts';
import type { Target } from '../live/target.ts';
import type { BoundConnection, Change } from './change.ts';
import { isWriting } from './writing.ts';

/** A row of an environment that a plan binds to another connection. */
export interface RowChange {
  environment: string;
  logicalName: string;
  from: BoundConnection | null;
  to: BoundConnection | null;
  /** The files of the flows that need it. */
  flows: string[];
}

/**
 * A row change, with what is needed to carry it out. `liveOn`: the files whose live flows are on the
 * row, even those that are not saved.
 */
export type PlannedRow = RowChange & { environmentName: string; liveOn: string[] };

type Currents = ReadonlyMap<Target, Current>;

/** The rows of an environment, by the platform's id; null where they are not known. */
export type RowsOf = (environmentName: string) => readonly ReferenceRow[] | null;

/** The rows that must be bound before the flows of a plan are saved. */
export function rowChanges(
  changes: readonly Change[],
  currents: Currents,
  rowsOf: RowsOf,
): PlannedRow[] {
  const wanted = changes.filter(isWriting).flatMap((change) => rowsWanted(change, rowsOf));
  const groups = Map.groupBy(wanted, ({ environment, logicalName }) =>
    JSON.stringify([environment, logicalName]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const flows = [first, ...others].flatMap((one) => one.flows);
    return [{ ...first, flows: [...new Set(flows)], liveOn: filesOn(first, currents) }];
  });
}

function filesOn({ environment, logicalName }: WantedRow, currents: Currents): string[] {
  const name = logicalName.toLowerCase();
  return [...currents].flatMap(([{ flow, resolution }, current]) => {
    if (resolution.environment.name !== environment || !('flow' in current)) return [];
    const { connectionReferences } = current.flow;
    const isOn = Object.keys(connectionReferences).some(
      (key) => digString(connectionReferences, key, 'logicalName')?.toLowerCase() === name,
    );
    return isOn ? [flow.file] : [];
  });
}

type WantedRow = Omit<PlannedRow, 'liveOn'>;
type Writing = Extract<Change, { action: 'create' | 'update' }>;

/** The rows that one flow needs bound otherwise than they are. */
function rowsWanted(change: Writing, rowsOf: RowsOf): WantedRow[] {
  const { environment, environmentName, file, desired, bindings } = change;
  const rows = rowsOf(environmentName) ?? [];
  return Object.entries(desired.connectionReferences).flatMap(([key, reference]) => {
    const { logicalName = '', connectionName } = reference;
    const row = rowNamed(rows, logicalName);
    if (row === undefined || sameConnection(row.connectionName ?? '', connectionName)) return [];
    const binding = bindings.find((one) => one.key === key);
    const from = row.connectionName === null ? null : fromOf(row.connectionName, binding?.from);
    const to = binding?.to ?? { connectionName, owner: null };
    const about = { environment, environmentName, logicalName: row.logicalName };
    return [{ ...about, from, to, flows: [file] }];
  });
}

/** The connection of a row, with its owner where the flow was on it too. */
function fromOf(connectionName: string, known: BoundConnection | null | undefined) {
  const isKnown = known != null && sameConnection(known.connectionName, connectionName);
  return isKnown ? known : { connectionName, owner: null };
}

/** References without the connections of their rows, which do not belong to a flow. */
export function withoutRowConnections(references: object): JsonObject {
  const entries = Object.entries(references as JsonObject).map(([key, reference]) => {
    if (!isObject(reference) || own(reference, 'logicalName') === undefined) {
      return [key, reference] as const;
    }
    const { connectionName: _ofTheRow, ...rest } = reference;
    return [key, rest] as const;
  });
  return Object.fromEntries(entries);
}
