import type { BindingChange, BoundConnection, ReportedChange } from '../../plan/change.ts';
import { count } from '../count.ts';
import { bindingDiffers, sameConnection, sameOwner } from '../groups.ts';
import type { Report } from '../report.ts';
import type { Detail } from './detail.ts';
import { blocks, code, details, table } from './safe.ts';
import { sharedConnections } from './shared-connections.ts';

/** As many new and dropped bindings are shown unfolded; replaced ones always are. */
const UNFOLDED = 20;

interface Rebound {
  change: ReportedChange;
  binding: BindingChange;
}

/** Whose connection a flow uses is a privilege: a change of it comes before everything else. */
export function bindingsSection({ mode, plan, environments }: Report, detail: Detail): string {
  const all = (plan?.changes ?? []).flatMap((change) =>
    change.bindings.filter(bindingDiffers).map((binding) => ({ change, binding })),
  );
  if (all.length === 0) return '';
  const sides = mode === 'drift' ? ['In Git', 'Live'] : ['From', 'To'];
  const draw = (rows: readonly Rebound[]) => tables(rows, environments.length > 1, sides, detail);
  const isReplaced = ({ binding }: Rebound) => binding.from !== null && binding.to !== null;
  const { replaced = [], others = [] } = Object.groupBy(all, (each) =>
    isReplaced(each) ? 'replaced' : 'others',
  );
  return blocks(
    mode === 'drift'
      ? '#### Connections that are not as in Git'
      : '#### Connections and owners that change',
    all.length <= UNFOLDED
      ? draw(all)
      : blocks(draw(replaced), folded(others.length, draw(others))),
    sharedConnections(plan?.connectionUses ?? [], environments.length > 1, detail),
  );
}

function folded(number: number, drawn: string): string {
  return number === 0 ? '' : details(`${count(number, 'reference')} newly bound or dropped`, drawn);
}

/** A table for each environment. */
function tables(
  all: readonly Rebound[],
  several: boolean,
  sides: readonly string[],
  detail: Detail,
): string {
  const shown = all.slice(0, detail.rows);
  const left = all.length - shown.length;
  const environments = Map.groupBy(shown, ({ change }) => change.environment);
  return blocks(
    ...[...environments].flatMap(([environment, rows]) => [
      several ? `In ${code(environment, detail.name)}:` : '',
      table(['Reference', ...sides], cells(rows, detail)),
    ]),
    left > 0
      ? `**${count(left, 'more change')} of connections or owners** ${left === 1 ? 'is' : 'are'} not listed here.`
      : '',
  );
}

/** The flow is told once, above its first reference. */
function cells(rows: readonly Rebound[], detail: Detail): string[][] {
  return rows.map(({ change, binding: { key, from, to } }, index) => [
    `${rows[index - 1]?.change === change ? '' : flowOf(change, detail)}${code(key, detail.name)}`,
    from === null ? '_not bound_' : bound(from, null, detail),
    to === null ? '**dropped**' : bound(to, from ?? NOTHING, detail),
  ]);
}

function flowOf({ file, action }: ReportedChange, { name }: Detail): string {
  return `${code(file, name)}${action === 'blocked' ? ', blocked' : ''}<br>→ `;
}

const NOTHING: BoundConnection = { connectionName: '', owner: null };

/** The owner first, for people know it. What is not as `before` is bold. */
function bound(side: BoundConnection, before: BoundConnection | null, { name }: Detail): string {
  const owner = side.owner === null ? 'owner unknown' : code(side.owner, name);
  const connection = code(side.connectionName, name);
  const ownerIsNew = before !== null && !sameOwner(side, before);
  const connectionIsNew = before !== null && !sameConnection(side, before);
  return `${ownerIsNew ? `**${owner}**` : owner}<br>${connectionIsNew ? `**${connection}**` : connection}`;
}
