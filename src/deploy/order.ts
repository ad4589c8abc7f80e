import { operations } from '../flow/operations.ts';
import type { Change } from '../plan/change.ts';

/** The order in which flows that call each other are written. */
interface Order {
  /** Every change once; a child before the flows that call it, otherwise in the plan's order. */
  changes: Change[];
  /** The changes that must end before this one starts. */
  childrenOf(change: Change): readonly Change[];
  /**
   * The files of flows that call each other in a circle, the first one repeated at the end; these
   * do not wait for each other.
   */
  circles: string[][];
}

/**
 * Child flows before parents: a `Workflow` action names its child by guid. A flow that does not
 * exist yet has no guid, so nothing can call it yet.
 */
export function orderOf(changes: readonly Change[]): Order {
  const calls = callsAmong(changes);
  const reach = new Map(changes.map((change) => [change, reachable(change, calls)]));
  const isTogether = (one: Change, other: Change) =>
    reach.get(one)?.has(other) === true && reach.get(other)?.has(one) === true;
  const childrenOf = (change: Change) =>
    (calls.get(change) ?? []).filter((child) => !isTogether(change, child));
  const ordered = new Set<Change>();
  const add = (change: Change) => {
    if (ordered.has(change)) return;
    for (const child of childrenOf(change)) add(child);
    ordered.add(change);
  };
  changes.forEach(add);
  return { changes: [...ordered], childrenOf, circles: circlesIn(changes, calls, isTogether) };
}

type Calls = ReadonlyMap<Change, readonly Change[]>;

function callsAmong(changes: readonly Change[]): Calls {
  const byGuid = new Map(
    changes.flatMap((change) =>
      change.flowName === null ? [] : [[keyOf(change, change.flowName), change] as const],
    ),
  );
  return new Map(
    changes.map((change) => {
      const called = childGuids(change).map((guid) => byGuid.get(keyOf(change, guid)));
      const children = called.filter((child) => child !== undefined && child !== change);
      return [change, [...new Set(children)] as Change[]];
    }),
  );
}

function childGuids(change: Change): string[] {
  switch (change.action) {
    case 'create':
    case 'update':
      return [...operations(change.desired.definition, [])].flatMap(({ childFlow }) =>
        childFlow === null ? [] : [childFlow],
      );
    case 'unchanged':
    case 'blocked':
      return [];
  }
}

function keyOf({ environmentName }: Change, guid: string): string {
  return `${environmentName}\n${guid}`.toLowerCase();
}

/** Everything that a flow calls, directly or indirectly. */
function reachable(start: Change, calls: Calls): Set<Change> {
  const found = new Set<Change>();
  const left = [...(calls.get(start) ?? [])];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    left.push(...(calls.get(next) ?? []));
  }
  return found;
}

/** One circle for each group of flows that call each other, from its first flow. */
function circlesIn(
  changes: readonly Change[],
  calls: Calls,
  isTogether: (one: Change, other: Change) => boolean,
): string[][] {
  const known = new Set<Change>();
  return changes.flatMap((start) => {
    const group = changes.filter((other) => isTogether(start, other));
    if (group.length === 0 || known.has(start)) return [];
    for (const each of group) known.add(each);
    return [wayBack(start, calls).map(({ file }) => file)];
  });
}

/** The shortest path from a flow back to itself. */
function wayBack(start: Change, calls: Calls): Change[] {
  const ways: Change[][] = [[start]];
  const seen = new Set<Change>();
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const next of calls.get(way.at(-1) as Change) ?? []) {
      if (next === start) return [...way, start];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return [start];
}
