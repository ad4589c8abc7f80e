import { policiesOver } from './classify.ts';
import { baseOf, type PolicyConnector, policyConnector } from './connectors.ts';
import type { ActionRules, DataPolicies, DataPolicy } from './policy.ts';

/** The content of a policy as text: equal for policies with the same effect. */
export function policyContent(policy: DataPolicy): string {
  return JSON.stringify(entriesOf(policy));
}

/** The same, entry by entry. */
export function contentEntries(policy: DataPolicy): ReadonlySet<string> {
  return new Set(entriesOf(policy).map((entry) => JSON.stringify(entry)));
}

/** What a policy says, each with what it is about: equal values may mean different things. */
function entriesOf(policy: DataPolicy): (readonly unknown[])[] {
  const { groups, actions, filtered, covers, defaultGroup, customConnectors, isLegacy } = policy;
  return [
    ['id', policy.id],
    ['name', policy.name],
    ['covers', covers.kind],
    ['default', defaultGroup],
    ['custom', customConnectors],
    ['legacy', isLegacy],
    ...covers.environments.toSorted().map((name) => ['environment', name]),
    ...[...groups].toSorted().map((group) => ['group', ...group]),
    ...[...actions].map(([key, rules]) => ['actions', key, ...rulesOf(rules)]).toSorted(),
    ...[...filtered].toSorted().map((key) => ['filtered', key]),
  ];
}

function rulesOf({ byDefault, rules }: ActionRules) {
  return [byDefault, [...rules].toSorted()];
}

/**
 * What the policies of an environment say about some connectors (base names), as text: equal if
 * they say the same.
 */
export function contentAbout(
  policies: DataPolicies,
  environmentName: string,
  connectors: readonly string[],
): string {
  const texts = policiesOver(policies, environmentName).map((policy) => {
    const content = contentByBase(policy);
    const { id, name, defaultGroup, customConnectors, isLegacy } = policy;
    return [
      [id, name, defaultGroup, customConnectors, isLegacy],
      connectors.map((base) => content.get(base) ?? null),
    ];
  });
  return JSON.stringify(texts);
}

const cached = new WeakMap<DataPolicy, ReadonlyMap<string, string>>();

/** What a policy says about each connector that it names. Needed for every flow, so cached. */
function contentByBase(policy: DataPolicy): ReadonlyMap<string, string> {
  const content = cached.get(policy) ?? new Map(entriesByBase(policy));
  cached.set(policy, content);
  return content;
}

function entriesByBase({ groups, actions, filtered }: DataPolicy): [string, string][] {
  const keys = [...new Set([...groups.keys(), ...actions.keys(), ...filtered])].toSorted();
  const named = Map.groupBy(keys, (key) => baseOf(policyConnector(key) as PolicyConnector));
  return [...named].map(([base, same]) => {
    const settings = same.map((key) => {
      const rules = actions.get(key);
      return [key, groups.get(key), rules && rulesOf(rules), filtered.has(key)];
    });
    return [base, JSON.stringify(settings)];
  });
}
