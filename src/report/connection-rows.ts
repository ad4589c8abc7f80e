import { areTwoAccounts } from '../map/accounts.ts';
import { bindingDiffers, isSameConnection, isSameOwner } from '../plan/bindings.ts';
import type { BindingChange, BoundConnection } from '../plan/change.ts';
import type { FlowDiff } from '../plan/diff.ts';
import type { NewEntry, Report } from './report.ts';

/** What a reviewer of a connection must not overlook. */
export type ConnectionMark = 'another-person' | 'other-owner';

/** What one reference is bound to before and after in one environment; null: to nothing. */
export interface ConnectionCell {
  from: BoundConnection | null;
  to: BoundConnection | null;
  /** Who a call acts as, `Embedded` or `Invoker`, where that changes; null: it does not. */
  source: { from: string; to: string } | null;
  mark: ConnectionMark | null;
}

/** A reference with its change by environment, which is the same in all of these flows. */
export interface ConnectionRow {
  key: string;
  connector: string | null;
  flows: { file: string; displayName: string }[];
  /** True where the plan deploys none of these flows. */
  isBlocked: boolean;
  cells: Map<string, ConnectionCell>;
}

/** A flow in one environment with its bindings, from the plan or from drift. */
interface Bound {
  environment: string;
  file: string;
  displayName: string;
  bindings: BindingChange[];
  action?: string;
  diff?: FlowDiff | null;
}

/** The references whose connection, owner or source a plan changes. */
export function plannedRows({ plan, newEntries = [] }: Report): ConnectionRow[] {
  const isNew = new Set(newEntries.map(entryKey));
  const flows = (plan?.changes ?? []).map((change) => ({
    ...change,
    // A new map lists these already.
    bindings: change.bindings.filter(
      ({ key, from, to }) =>
        from !== null ||
        to === null ||
        !isNew.has(entryKey({ environment: change.environment, key, ...to })),
    ),
  }));
  return rowsOf(flows);
}

function entryKey({ environment, key, connectionName }: Omit<NewEntry, 'flow' | 'owner'>): string {
  return JSON.stringify([environment, key, connectionName]);
}

/** The references that live flows bind to something else than Git. */
export function driftedRows({ drift }: Report): ConnectionRow[] {
  return rowsOf(drift ?? []);
}

/** The entries of a map that nobody has approved yet. */
export function newEntryRows({ newEntries = [] }: Report): ConnectionRow[] {
  const rows = new Rows();
  for (const { environment, key, flow, owner, connectionName } of newEntries) {
    const flows = flow === null ? [] : [{ file: flow, displayName: flow }];
    const to = { connectionName, owner };
    const cell = { from: null, to, source: null, mark: null };
    rows.add({
      key,
      connector: null,
      flows,
      isBlocked: false,
      cells: new Map([[environment, cell]]),
    });
  }
  return rows.all;
}

/** Every connection in some rows, with its environment. */
export function sidesOf(rows: readonly ConnectionRow[]) {
  return rows.flatMap(({ cells }) =>
    [...cells].flatMap(([environment, { from, to }]) =>
      [from, to].flatMap((side) => (side === null ? [] : [{ environment, side }])),
    ),
  );
}

function rowsOf(bound: readonly Bound[]): ConnectionRow[] {
  const rows = new Rows();
  const flows = Map.groupBy(bound, ({ file }) => file);
  for (const versions of flows.values()) {
    const keys = new Set(versions.flatMap(({ bindings }) => bindings.map(({ key }) => key)));
    for (const key of keys) {
      const row = rowFor(key, versions);
      if (row !== null) rows.add(row);
    }
  }
  return rows.all;
}

/** The change of one reference of one flow in all environments; null where nothing changes. */
function rowFor(key: string, versions: readonly Bound[]): ConnectionRow | null {
  const cells = new Map<string, ConnectionCell>();
  let connector: string | null = null;
  for (const version of versions) {
    const binding = version.bindings.find((each) => each.key === key);
    if (binding === undefined) continue;
    connector ??= binding.connector;
    const source = sourceChange(key, version.diff ?? null);
    if (!bindingDiffers(binding) && source === null) continue;
    const { from, to } = binding;
    cells.set(version.environment, { from, to, source, mark: markOf(from, to) });
  }
  const [first] = versions;
  if (cells.size === 0 || first === undefined) return null;
  const { file, displayName } = first;
  const isBlocked = versions.every(({ action }) => action === 'blocked');
  return { key, connector, flows: [{ file, displayName }], isBlocked, cells };
}

/** Who a call acts as is a value of the reference. */
function sourceChange(key: string, diff: FlowDiff | null): ConnectionCell['source'] {
  const reference = diff?.references.find(({ name }) => name === key);
  const field =
    reference?.kind === 'changed' && reference.fields.find(({ at }) => at === '/source');
  if (!field || typeof field.before !== 'string' || typeof field.after !== 'string') return null;
  return { from: field.before, to: field.after };
}

function markOf(from: BoundConnection | null, to: BoundConnection | null): ConnectionMark | null {
  if (from === null || to === null || isSameOwner(from, to)) return null;
  if (isSameConnection(from, to)) return 'other-owner';
  return areTwoAccounts(from.owner, to.owner) ? 'another-person' : null;
}

/** Puts flows with the same change of the same reference into one row. */
class Rows {
  readonly #byKey = new Map<string, { row: ConnectionRow; texts: Map<string, string> }[]>();

  get all(): ConnectionRow[] {
    return [...this.#byKey.values()].flat().map(({ row }) => row);
  }

  add(row: ConnectionRow): void {
    const texts = new Map([...row.cells].map(([name, cell]) => [name, JSON.stringify(cell)]));
    // An entry for all flows is another one than an entry for some of them.
    const key = `${row.flows.length === 0} ${row.key}`;
    const known = this.#byKey.get(key) ?? [];
    this.#byKey.set(key, known);
    const alike = known.find((each) => fits(each.texts, texts));
    if (alike === undefined) {
      known.push({ row, texts });
      return;
    }
    for (const [name, cell] of row.cells) alike.row.cells.set(name, cell);
    for (const [name, text] of texts) alike.texts.set(name, text);
    alike.row.flows.push(...row.flows);
    alike.row.connector ??= row.connector;
    alike.row.isBlocked &&= row.isBlocked;
  }
}

/** Whether two changes are the same in every environment that both are about. */
function fits(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return [...other].every(([name, text]) => (one.get(name) ?? text) === text);
}
