import { asHostError, type FlowHost, type HostError, type HostFailure } from '../live/host.ts';
import type { Change } from '../plan/change.ts';
import type { Ending } from '../plan/outcome.ts';
import type { StayingRow, WhyRowStays } from '../plan/outcome-reason.ts';
import type { PlannedRow } from '../plan/row-changes.ts';

/** A row that is not bound as it was before, and the changes on it that were not saved. */
interface RowStay {
  reason: StayingRow;
  changes: Change[];
}

type Ended = readonly (readonly [Change, Ending])[];

/**
 * Binds the rows that flows need, each once, before the first of them is saved; a row that no flow
 * of the run was saved with is bound again as it was.
 */
export class RowBinder {
  private readonly rows: readonly PlannedRow[];
  private readonly host: Pick<FlowHost, 'bindReference'>;
  /** Why a row could not be bound; null: it is. */
  private readonly bound = new Map<PlannedRow, Promise<HostError | null>>();

  constructor(rows: readonly PlannedRow[], host: Pick<FlowHost, 'bindReference'>) {
    this.rows = rows;
    this.host = host;
  }

  /** Binds the rows of a change; the first that could not be bound, and why. */
  async bind(change: Change): Promise<{ logicalName: string; cause: HostFailure } | null> {
    for (const row of this.rows.filter((one) => isOf(one, change))) {
      const error = await this.once(row);
      if (error !== null) return { logicalName: row.logicalName, cause: error.failure };
    }
    return null;
  }

  /**
   * Undoes what no flow was saved with, unless the run is stopped; returns what stays so for flows
   * that were not saved.
   */
  async conclude(ended: Ended, isStopped: boolean): Promise<RowStay[]> {
    const stays: RowStay[] = [];
    for (const [row, bound] of this.bound) {
      const those = ended.filter(([change]) => isOf(row, change));
      const blocked = ended.filter(([change]) => isBlockedOn(row, change));
      const unsaved = [...those.filter(([, ending]) => !isSaved(ending)), ...blocked];
      const changes = unsaved.map(([change]) => change);
      const reason = await this.whyItStays(row, await bound, those, isStopped);
      if (reason !== null && changes.length > 0) stays.push({ reason, changes });
    }
    return stays;
  }

  /** Null where the row is bound as before. */
  private async whyItStays(
    row: PlannedRow,
    error: HostError | null,
    ended: Ended,
    isStopped: boolean,
  ): Promise<StayingRow | null> {
    if (error !== null) return error.mayHaveWritten ? mayStay(row, error) : null;
    const cause = neededBy(ended) ?? (isStopped ? STOPPED : null);
    if (cause !== null) return stays(row, cause);
    const again = await this.send(row, row.to, row.from);
    if (again === null) return null;
    return again.mayHaveWritten ? mayStay(row, again) : stays(row, again.failure);
  }

  private once(row: PlannedRow): Promise<HostError | null> {
    const known = this.bound.get(row) ?? this.send(row, row.from, row.to);
    this.bound.set(row, known);
    return known;
  }

  private async send(
    { environmentName, logicalName }: PlannedRow,
    from: PlannedRow['from'],
    to: PlannedRow['to'],
  ): Promise<HostError | null> {
    const [was, is] = [from, to].map((one) => one?.connectionName ?? null);
    try {
      const binding = { logicalName, from: was ?? null, to: is ?? null };
      await this.host.bindReference?.(environmentName, binding);
      return null;
    } catch (error) {
      return asHostError(error);
    }
  }
}

const STOPPED = { code: 'run-stopped' } as const;

function stays(row: PlannedRow, cause: WhyRowStays): StayingRow {
  return { code: 'reference-stays-bound', ...changed(row), cause };
}

/** After an error that left it open what was written. */
function mayStay(row: PlannedRow, { failure: cause }: HostError): StayingRow {
  return { code: 'reference-may-stay-bound', ...changed(row), cause };
}

function changed({ environment, logicalName, from, to }: PlannedRow) {
  return { environment, logicalName, from, to };
}

function isOf({ environment, flows }: PlannedRow, change: Change): boolean {
  return change.environment === environment && flows.includes(change.file);
}

/** Whether a change is not to be saved, and its live flow is on the row all the same. */
function isBlockedOn({ environment, liveOn }: PlannedRow, change: Change): boolean {
  const isHere = change.environment === environment && liveOn.includes(change.file);
  return isHere && change.action === 'blocked';
}

/** The flows that were saved with a row, otherwise those that may have been; null: there are none. */
function neededBy(ended: Ended): WhyRowStays | null {
  const filesOf = (is: (ending: Ending) => boolean) =>
    ended.filter(([, ending]) => is(ending)).map(([{ file }]) => file);
  const [saved, unknown] = [filesOf(isSaved), filesOf(({ result }) => result === 'unknown')];
  if (saved.length > 0) return { code: 'row-needed', files: saved };
  return unknown.length > 0 ? { code: 'row-maybe-needed', files: unknown } : null;
}

/** Whether the flow was written, and not restored. */
function isSaved({ result, snapshot = null, isAsItWas = false }: Ending): boolean {
  if (result === 'failed') return snapshot !== null && !isAsItWas;
  return result === 'updated' || result === 'created';
}
