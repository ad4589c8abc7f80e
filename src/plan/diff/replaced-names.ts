import { waitsFor } from './run-order.ts';
import type { Unit } from './version.ts';

/** Operations, by their names, that the other version does not know. */
export interface UnknownUnits {
  gone: ReadonlyMap<string, Unit>;
  fresh: ReadonlyMap<string, Unit>;
}

/**
 * The new name that an operation uses in place of one that is gone, in `runAfter` or in an
 * expression; null where it replaces none, or several.
 */
export function replacedName(was: Unit, is: Unit, unknown: UnknownUnits): [string, string] | null {
  const [used, uses] = [namesUsedBy(was), namesUsedBy(is)];
  const [old, ...moreOld] = [...used].filter((name) => unknown.gone.has(name));
  const [now, ...moreNow] = [...uses].filter((name) => unknown.fresh.has(name));
  const isOne = moreOld.length === 0 && moreNow.length === 0;
  return isOne && old !== undefined && now !== undefined ? [old, now] : null;
}

/** Those that all agree on. */
export function agreed(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const byOld = Map.groupBy(pairs, ([old]) => old);
  return new Map(
    [...byOld].flatMap(([old, those]) => {
      const [now, ...others] = new Set(those.map(([, name]) => name));
      return now === undefined || others.length > 0 ? [] : [[old, now] as const];
    }),
  );
}

const names = new WeakMap<Unit, ReadonlySet<string>>();

/** What an operation, with all that is inside, has in single quotes, and what it waits for. */
function namesUsedBy(unit: Unit): ReadonlySet<string> {
  const known = names.get(unit);
  if (known !== undefined) return known;
  const quoted = JSON.stringify(unit.operation.value).split("'").slice(1, -1);
  const used = new Set([...quoted, ...waitsFor(unit)]);
  names.set(unit, used);
  return used;
}
