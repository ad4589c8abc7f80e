import { environmentId } from '../environment-id.ts';
import { policyConnector } from './connectors.ts';
import type { Configurations, Definition, UrlPatterns } from './export-schema.ts';
import type { ActionRules, DataPolicy } from './policy.ts';
import type { ExportedPolicy } from './read-export.ts';

/** The policy of an export that contains its groups. */
export function makePolicy(
  file: string,
  { definition, configurations, patterns }: ExportedPolicy,
): DataPolicy {
  return {
    id: definition.name.toLowerCase(),
    name: definition.displayName || definition.name,
    file,
    committed: null,
    covers: coveredBy(definition),
    defaultGroup: definition.defaultConnectorsClassification,
    groups: groupsOf(definition),
    actions: actionsOf(configurations),
    filtered: filteredBy(configurations),
    customConnectors: customConnectorsBy(patterns),
    isLegacy: definition.isLegacySchemaVersion === true,
  };
}

function coveredBy({ environmentType, environments }: Definition): DataPolicy['covers'] {
  const names = (environments ?? []).flatMap(({ name, id }) => name || id || []);
  const ids = environmentType === 'AllEnvironments' ? [] : names.map(environmentId);
  const isOnly = environmentType === 'OnlyEnvironments' || environmentType === 'SingleEnvironment';
  return { kind: isOnly ? 'only' : 'except', environments: ids };
}

/** Blocked comes last, so that it applies to a connector in two groups. */
function groupsOf({ connectorGroups }: Definition): DataPolicy['groups'] {
  const sorted = (connectorGroups ?? []).toSorted(
    (one, other) =>
      Number(one.classification === 'Blocked') - Number(other.classification === 'Blocked'),
  );
  const pairs = sorted.flatMap(({ classification, connectors }) =>
    (connectors ?? []).map(({ id }) => [keyOf(id), classification] as const),
  );
  return new Map(pairs);
}

function keyOf(id: string): string {
  return policyConnector(id)?.key ?? id;
}

function actionsOf(configurations: Configurations | null): DataPolicy['actions'] {
  const all = configurations?.connectorActionConfigurations ?? [];
  return new Map(
    all.map(({ connectorId, actionRules, defaultConnectorActionRuleBehavior }) => {
      const rules = (actionRules ?? []).map(
        ({ actionId, behavior }) => [actionId.toLowerCase(), behavior] as const,
      );
      const byDefault = defaultConnectorActionRuleBehavior || 'Allow';
      return [keyOf(connectorId), { byDefault, rules: new Map(rules) } satisfies ActionRules];
    }),
  );
}

/** The last rule of every list is for `*`. If it is the only one and allows, nothing is filtered. */
function filteredBy(configurations: Configurations | null): DataPolicy['filtered'] {
  const filtering = (configurations?.endpointConfigurations ?? []).filter(({ endpointRules }) =>
    (endpointRules ?? []).some(({ behavior, endPoint, endpoint }) => {
      return behavior !== 'Allow' || (endPoint ?? endpoint) !== '*';
    }),
  );
  return new Set(filtering.map(({ connectorId }) => keyOf(connectorId)));
}

/** If the first pattern is `*`, the host does not matter. */
function customConnectorsBy(patterns: UrlPatterns | null): DataPolicy['customConnectors'] {
  const [first] = (patterns?.rules ?? []).toSorted((one, other) => one.order - other.order);
  return first?.pattern === '*' ? first.customConnectorRuleClassification : 'by-url';
}
