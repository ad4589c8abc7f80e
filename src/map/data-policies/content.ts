import { policiesOver } from './classify.ts';
import { baseOf, type PolicyConnector, policyConnector } from './connectors.ts';
import type { ActionRules, DataPolicies, DataPolicy } from './policy.ts';

/** All that a policy says, as text that is equal where it says the same. */
export function contentOf(policy: DataPolicy): string {
  const { groups, actions, filtered, covers, defaultGroup, customConnectors, isLegacy } = policy;
  return JSON.stringify([
    policy.id,
    policy.name,
    covers.kind,
    covers.environments.toSorted(),
    defaultGroup,
    customConnectors,
    isLegacy,
    [...groups].toSorted(),
    [...actions].map(([key, rules]) => [key, ...rulesOf(rules)]).toSorted(),
    [...filtered].toSorted(),
  ]);
}

function rulesOf({ byDefault, rules }: ActionRules) {
  return [byDefault, [...rules].toSorted()];
}

/**
 * All that the policies over an environment say of some connectors, by their base names, as text
 * that is equal where they say the same.
 */
export function saidOf(
  policies: DataPolicies,
  environmentName: string,
  connectors: readonly string[],
): string {
  const said = policiesOver(policies, environmentName).map((policy) => {
    const known = byBase(policy);
    const { id, name, defaultGroup, customConnectors, isLegacy } = policy;
    return [
      [id, name, defaultGroup, customConnectors, isLegacy],
      connectors.map((base) => known.get(base) ?? null),
    ];
  });
  return JSON.stringify(said);
}

const known = new WeakMap<DataPolicy, ReadonlyMap<string, string>>();

/** What a policy says of each connector that it names: asked for every flow of a repository. */
function byBase(policy: DataPolicy): ReadonlyMap<string, string> {
  const made = known.get(policy) ?? new Map(gathered(policy));
  known.set(policy, made);
  return made;
}

function gathered({ groups, actions, filtered }: DataPolicy): [string, string][] {
  const keys = [...new Set([...groups.keys(), ...actions.keys(), ...filtered])].toSorted();
  const named = Map.groupBy(keys, (key) => baseOf(policyConnector(key) as PolicyConnector));
  return [...named].map(([base, same]) => {
    const said = same.map((key) => {
      const rules = actions.get(key);
      return [key, groups.get(key), rules && rulesOf(rules), filtered.has(key)];
    });
    return [base, JSON.stringify(said)];
  });
}
