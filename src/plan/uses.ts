import { connectionId } from '../flow/connection-name.ts';
import { environmentsOf, resolveUsed } from '../map/resolve.ts';
import { isSameConnection } from './bindings.ts';
import type { ReportedChange } from './change.ts';
import type { RepositoryFlows } from './duplicate-targets.ts';

/** A connection that a plan binds to more flows, and the other flows that use it. */
export interface ConnectionUse {
  environment: string;
  connectionName: string;
  owner: string | null;
  /** Flows that this plan binds to it. */
  bound: string[];
  /** The other flows of the repository that the map binds to it. */
  others: string[];
}

/**
 * Each connection that a flow is newly bound to, with all flows that then use it and so depend on
 * its owner.
 */
export function connectionUses(
  changes: readonly ReportedChange[],
  { index, map }: RepositoryFlows,
): ConnectionUse[] {
  const uses = newlyUsed(changes);
  if (uses.size === 0 || map === null) return [...uses.values()];
  const bound = new Map([...uses].map(([key, use]) => [key, new Set(use.bound)]));
  const everyUse = index.flatMap((flow) =>
    environmentsOf(map, flow).flatMap((environment) => {
      const { bindings } = resolveUsed(flow, environment);
      const keys = bindings.map(({ entry }) => keyOf(environment.name, entry.connectionName));
      return [...new Set(keys)].map((key) => ({ key, file: flow.file }));
    }),
  );
  for (const { key, file } of everyUse) {
    if (!bound.get(key)?.has(file)) uses.get(key)?.others.push(file);
  }
  return [...uses.values()].map((use) => ({ ...use, others: use.others.toSorted() }));
}

/** The connections that a plan newly binds flows to, by environment and name; `others` is empty. */
export function newlyUsed(changes: readonly ReportedChange[]): Map<string, ConnectionUse> {
  const uses = new Map<string, ConnectionUse>();
  for (const { environment, file, bindings } of changes) {
    for (const { from, to } of bindings) {
      if (to === null || isSameConnection(from, to)) continue;
      const key = keyOf(environment, to.connectionName);
      const use = uses.get(key) ?? { environment, ...to, bound: [], others: [] };
      if (use.bound.at(-1) !== file) use.bound.push(file);
      uses.set(key, use);
    }
  }
  return uses;
}

/** Identifies a connection of an environment. */
export function keyOf(environment: string, connectionName: string): string {
  return JSON.stringify([environment, connectionId(connectionName)]);
}
