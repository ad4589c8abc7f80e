import { type FlowHost, HostError, type HostFailure } from '../live/host.ts';
import type { Change } from '../plan/change.ts';
import type { Ending } from '../plan/outcome.ts';
import type { PlannedRow } from '../plan/row-changes.ts';

/** What happened to a row: bound, or why not. */
type Bound = { failure: HostFailure } | { failure: null };

/** A row that is bound to a connection which no flow of this run needs any more. */
interface StrayRow {
  row: PlannedRow;
  failure: HostFailure;
}

/**
 * Binds the rows that flows need, each once, before the first of them is saved; a row that no flow
 * of the run was saved with is bound again as it was.
 */
export class RowBinder {
  private readonly rows: readonly PlannedRow[];
  private readonly host: Pick<FlowHost, 'bindReference'>;
  private readonly bound = new Map<PlannedRow, Promise<Bound>>();

  constructor(rows: readonly PlannedRow[], host: Pick<FlowHost, 'bindReference'>) {
    this.rows = rows;
    this.host = host;
  }

  /** Binds the rows of a change; the first that could not be bound, and why. */
  async bind(change: Change): Promise<{ logicalName: string; cause: HostFailure } | null> {
    for (const row of this.rows.filter((one) => isOf(one, change))) {
      const { failure } = await this.once(row);
      if (failure !== null) return { logicalName: row.logicalName, cause: failure };
    }
    return null;
  }

  /** Undoes what no flow was saved with; returns what could not be undone. */
  async conclude(endings: readonly (readonly [Change, Ending])[]): Promise<StrayRow[]> {
    const stray: StrayRow[] = [];
    for (const [row, bound] of this.bound) {
      if ((await bound).failure !== null) continue;
      const isNeeded = endings.some(([change, ending]) => isOf(row, change) && needs(ending));
      if (isNeeded) continue;
      const { failure } = await this.send(row, row.to, row.from);
      if (failure !== null) stray.push({ row, failure });
    }
    return stray;
  }

  private once(row: PlannedRow): Promise<Bound> {
    const known = this.bound.get(row) ?? this.send(row, row.from, row.to);
    this.bound.set(row, known);
    return known;
  }

  private async send(
    { environmentName, logicalName }: PlannedRow,
    from: PlannedRow['from'],
    to: PlannedRow['to'],
  ): Promise<Bound> {
    const [was, is] = [from, to].map((one) => one?.connectionName ?? null);
    try {
      const binding = { logicalName, from: was ?? null, to: is ?? null };
      await this.host.bindReference?.(environmentName, binding);
      return { failure: null };
    } catch (error) {
      if (error instanceof HostError) return { failure: error.failure };
      throw error;
    }
  }
}

function isOf({ environment, flows }: PlannedRow, change: Change): boolean {
  return change.environment === environment && flows.includes(change.file);
}

/** Whether the flow was, or may have been, written and not restored. */
function needs({ result, snapshot = null, isAsItWas = false }: Ending): boolean {
  if (result === 'failed') return snapshot !== null && !isAsItWas;
  return result === 'updated' || result === 'created' || result === 'unknown';
}
