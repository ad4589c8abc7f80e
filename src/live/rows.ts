import { connectionId, sameConnection } from '../flow/connection-name.ts';
import { abilitiesOf } from '../map/hosts.ts';
import type { Binding } from '../map/resolve.ts';
import type { Reason } from '../wording/reason.ts';
import type { Current } from './current.ts';
import { type LiveFacts, readValue } from './facts.ts';
import { logicalNameOf, type ReferenceRow, rowNamed } from './references.ts';
import type { Target } from './target.ts';

/** Why the rows that a flow needs cannot be bound as the map says. */
export type RowReason =
  | Reason<'references-missing', { environment: string; logicalNames: string[] }>
  | Reason<
      'reference-conflict',
      { environment: string; logicalName: string; connectionNames: string[]; files: string[] }
    >
  | SharedRow;

/** A row on which flows are that the plan does not have; all of them would be rebound. */
export type SharedRow = Reason<
  'reference-shared',
  {
    environment: string;
    logicalName: string;
    from: string;
    to: string;
    /** Null: they could not be listed. */
    flows: { flowName: string; displayName: string }[] | null;
  }
>;

type Facts = Pick<LiveFacts, 'environments' | 'currents'>;

/** A binding of a target, and the row that it means; undefined where there is none. */
interface BoundRow {
  target: Target;
  binding: Binding;
  logicalName: string;
  row: ReferenceRow | undefined;
}

/** The rows that the targets need, where their host binds rows and they could be listed. */
export function boundRows({ environments, currents }: Facts): BoundRow[] {
  return [...currents].flatMap(([target, current]) => {
    const { environment, bindings } = target.resolution;
    if (abilitiesOf(environment).binds === 'flow') return [];
    const rows = readValue(environments.get(environment.environmentName)?.references);
    if (rows === null) return [];
    return bindings.map((binding): BoundRow => {
      const logicalName = logicalNameOf(binding, referencesOf(current));
      return { target, binding, logicalName, row: rowNamed(rows, logicalName) };
    });
  });
}

function referencesOf(current: Current) {
  return 'flow' in current ? current.flow.connectionReferences : {};
}

/** Why each target's rows cannot be bound; the first reason counts. */
export function rowReasons(facts: Facts): ReadonlyMap<Target, RowReason> {
  const all = boundRows(facts);
  const found = [
    ...missingRows(all),
    ...conflictsAmong(all),
    ...sharedRows(all, facts).map(({ use, reason }) => [use.target, reason] as const),
  ];
  return new Map(found.toReversed());
}

function missingRows(all: readonly BoundRow[]): [Target, RowReason][] {
  const missing = Map.groupBy(
    all.filter(({ row }) => row === undefined),
    ({ target }) => target,
  );
  return [...missing].map(([target, those]) => {
    const logicalNames = those.map(({ logicalName }) => logicalName);
    const environment = target.resolution.environment.name;
    return [target, { code: 'references-missing', environment, logicalNames }];
  });
}

function conflictsAmong(all: readonly BoundRow[]): [Target, RowReason][] {
  const groups = Map.groupBy(all, ({ target, logicalName }) =>
    JSON.stringify([target.resolution.environment.name, logicalName.toLowerCase()]),
  );
  return [...groups.values()].flatMap((those) => {
    const names = new Map(
      those.map(({ binding: { entry } }) => [
        connectionId(entry.connectionName),
        entry.connectionName,
      ]),
    );
    const [first] = those;
    if (names.size < 2 || first === undefined) return [];
    const { logicalName } = first;
    const environment = first.target.resolution.environment.name;
    const files = [...new Set(those.map(({ target }) => target.flow.file))];
    const about = { environment, logicalName, connectionNames: [...names.values()], files };
    const reason: RowReason = { code: 'reference-conflict', ...about };
    return those.map(({ target }): [Target, RowReason] => [target, reason]);
  });
}

/** The uses of rows that are bound to another connection, and on which other flows are too. */
export function sharedRows(
  all: readonly BoundRow[],
  { environments, currents }: Facts,
): { use: BoundRow; reason: SharedRow }[] {
  return all.flatMap((use) => {
    const { target, binding, logicalName, row } = use;
    const from = row?.connectionName ?? null;
    const to = binding.entry.connectionName;
    if (from === null || sameConnection(from, to)) return [];
    const { environment } = target.resolution;
    const uses = readValue(environments.get(environment.environmentName)?.sharedUses);
    const flows = uses === null ? null : others(uses, logicalName, planned(currents, target));
    if (flows !== null && flows.length === 0) return [];
    const about = { environment: environment.name, logicalName, from, to, flows };
    return [{ use, reason: { code: 'reference-shared', ...about } }];
  });
}

function others(
  uses: readonly { flowName: string; displayName: string; logicalNames: string[] }[],
  logicalName: string,
  known: ReadonlySet<string>,
) {
  const name = logicalName.toLowerCase();
  return uses
    .filter(
      ({ flowName, logicalNames }) =>
        !known.has(flowName.toLowerCase()) &&
        logicalNames.some((one) => one.toLowerCase() === name),
    )
    .map(({ flowName, displayName }) => ({ flowName, displayName }));
}

/** The guids of the flows that the plan has in the environment of a target. */
function planned(currents: ReadonlyMap<Target, Current>, { resolution }: Target): Set<string> {
  const { environmentName } = resolution.environment;
  return new Set(
    [...currents].flatMap(([target, current]) => {
      const isHere = target.resolution.environment.environmentName === environmentName;
      return isHere && 'flow' in current ? [current.flow.flowName.toLowerCase()] : [];
    }),
  );
}
