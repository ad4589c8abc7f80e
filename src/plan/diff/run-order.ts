import type { Operation } from '../../flow/operations.ts';
import { isObject, own } from '../../json/json.ts';

/** What can be put in order: an operation's name and what it waits for. */
interface Ordered {
  operation: Pick<Operation, 'kind' | 'name' | 'value'>;
}

/** The names of the actions that an operation waits for. */
export function waitsFor({ operation }: Ordered): string[] {
  const runAfter = own(operation.value, 'runAfter');
  return operation.kind === 'action' && isObject(runAfter) ? Object.keys(runAfter) : [];
}

/**
 * The operations of one block in the order in which they run: each after all that it waits for, and
 * directly after it where possible. Those that wait in a circle come last.
 */
export function inRunOrder<Unit extends Ordered>(units: readonly Unit[]): Unit[] {
  const named = new Map(units.map((unit) => [unit.operation.name, unit]));
  const waiting = new Map<Unit, number>();
  const next = new Map<Unit, Unit[]>();
  for (const unit of units) {
    const before = waitsFor(unit).flatMap((name) => named.get(name) ?? []);
    waiting.set(unit, before.length);
    for (const each of before) {
      const followers = next.get(each);
      if (followers === undefined) next.set(each, [unit]);
      else followers.push(unit);
    }
  }
  const ordered = new Set<Unit>();
  const ready = units.filter((unit) => waiting.get(unit) === 0).toReversed();
  for (let unit = ready.pop(); unit !== undefined; unit = ready.pop()) {
    ordered.add(unit);
    for (const follower of (next.get(unit) ?? []).toReversed()) {
      const left = (waiting.get(follower) ?? 0) - 1;
      waiting.set(follower, left);
      if (left === 0) ready.push(follower);
    }
  }
  return [...ordered, ...units.filter((unit) => !ordered.has(unit))];
}
