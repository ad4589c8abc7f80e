import { bindingDiffers, isSameConnection, isSameOwner } from '../../plan/bindings.ts';
import type { BindingChange, BoundConnection, ReportedChange } from '../../plan/change.ts';
import { count } from '../../wording/count.ts';
import { more } from '../../wording/lists.ts';
import type { Report } from '../report.ts';
import type { Detail } from './detail.ts';
import { blocks, code, details, table } from './safe.ts';
import { sharedConnections } from './shared-connections.ts';

/** Up to this many new and removed bindings are shown unfolded; changed ones always are. */
const UNFOLDED = 20;

/** A flow with its bindings, from the plan or from drift. */
interface Bound {
  environment: string;
  file: string;
  bindings: BindingChange[];
  action?: ReportedChange['action'];
}

interface Rebound {
  flow: Bound;
  binding: BindingChange;
}

/** The connection that a flow uses is a privilege, so its changes are shown first. */
export function bindingsSection({ plan, drift, environments }: Report, detail: Detail): string {
  const of = (flows: readonly Bound[]) =>
    flows.flatMap((flow) =>
      flow.bindings.filter(bindingDiffers).map((binding) => ({ flow, binding })),
    );
  const several = environments.length > 1;
  return blocks(
    reboundSection(
      of(plan?.changes ?? []),
      { title: 'Connections and owners that change', sides: ['From', 'To'], several },
      detail,
      sharedConnections(plan?.connectionUses ?? [], several, detail),
    ),
    reboundSection(
      of(drift ?? []),
      { title: 'Connections that are not as in Git', sides: ['In Git', 'Live'], several },
      detail,
    ),
  );
}

function reboundSection(
  all: readonly Rebound[],
  { title, sides, several }: { title: string; sides: readonly string[]; several: boolean },
  detail: Detail,
  besides = '',
): string {
  if (all.length === 0) return '';
  const draw = (rows: readonly Rebound[]) => tables(rows, several, sides, detail);
  const isReplaced = ({ binding }: Rebound) => binding.from !== null && binding.to !== null;
  const { replaced = [], others = [] } = Object.groupBy(all, (each) =>
    isReplaced(each) ? 'replaced' : 'others',
  );
  return blocks(
    `#### ${title}`,
    all.length <= UNFOLDED
      ? draw(all)
      : blocks(draw(replaced), folded(others.length, draw(others))),
    besides,
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
  const environments = Map.groupBy(shown, ({ flow }) => flow.environment);
  return blocks(
    ...[...environments].flatMap(([environment, rows]) => [
      several ? `In ${code(environment, detail.name)}:` : '',
      table(['Reference', ...sides], cells(rows, detail)),
    ]),
    left > 0
      ? `**${more(left, 'change')} of connections or owners** ${left === 1 ? 'is' : 'are'} not listed here.`
      : '',
  );
}

/** The flow is named only beside its first reference. */
function cells(rows: readonly Rebound[], detail: Detail): string[][] {
  return rows.map(({ flow, binding: { key, from, to } }, index) => [
    `${rows[index - 1]?.flow === flow ? '' : flowOf(flow, detail)}${code(key, detail.name)}`,
    from === null ? '_not bound_' : bound(from, null, detail),
    to === null ? '**dropped**' : bound(to, from ?? NOTHING, detail),
  ]);
}

function flowOf({ file, action }: Bound, { name }: Detail): string {
  return `${code(file, name)}${action === 'blocked' ? ', blocked' : ''}<br>→ `;
}

const NOTHING: BoundConnection = { connectionName: '', owner: null };

/** The owner first, because people know it. What differs from `before` is bold. */
function bound(side: BoundConnection, before: BoundConnection | null, { name }: Detail): string {
  const owner = side.owner === null ? 'owner unknown' : code(side.owner, name);
  const connection = code(side.connectionName, name);
  const ownerIsNew = before !== null && !isSameOwner(side, before);
  const connectionIsNew = before !== null && !isSameConnection(side, before);
  return `${ownerIsNew ? `**${owner}**` : owner}<br>${connectionIsNew ? `**${connection}**` : connection}`;
}
