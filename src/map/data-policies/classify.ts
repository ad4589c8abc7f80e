import { environmentId } from '../environment-id.ts';
import { isNotBlockable, type PolicyConnector } from './connectors.ts';
import type { DataGroup, DataPolicies, DataPolicy } from './policy.ts';

/** The policies that cover an environment. */
export function policiesOver(
  { policies }: DataPolicies,
  environmentName: string,
): readonly DataPolicy[] {
  const id = environmentId(environmentName);
  return policies.filter(
    ({ covers: { kind, environments } }) => environments.includes(id) === (kind === 'only'),
  );
}

/** Where a connector's group comes from: the policy's list, its default, or its `*` pattern. */
export type GroupSource = 'listed' | 'default' | 'custom';

export type Classified =
  | { kind: 'group'; group: DataGroup; source: GroupSource }
  /** It may be used with either group. */
  | { kind: 'either' }
  /** The group is unknown: it depends on a URL, or the policy blocks what cannot be blocked. */
  | { kind: 'by-url' | 'not-blockable' };

const EITHER: Classified = { kind: 'either' };

/**
 * The group of a connector (Power Platform admin documentation: Connector classification, Data
 * policies for custom connectors). For a custom connector that is listed by name, the URL does not
 * count. If the default is Blocked, a connector that cannot be blocked is Non-business.
 */
export function classify(policy: DataPolicy, connector: PolicyConnector): Classified {
  if (connector.isExempt) return EITHER;
  const listed = policy.groups.get(connector.key);
  if (listed !== undefined) {
    return listed === 'Blocked' && isNotBlockable(connector)
      ? { kind: 'not-blockable' }
      : { kind: 'group', group: listed, source: 'listed' };
  }
  if (connector.isCustom) return classifyCustom(policy);
  if (connector.isBuiltIn && policy.isLegacy) return EITHER;
  const { defaultGroup } = policy;
  const group = defaultGroup === 'Blocked' && isNotBlockable(connector) ? 'General' : defaultGroup;
  return { kind: 'group', group, source: 'default' };
}

function classifyCustom({ customConnectors }: DataPolicy): Classified {
  if (customConnectors === 'by-url') return { kind: 'by-url' };
  if (customConnectors === 'Ignore') return EITHER;
  return { kind: 'group', group: customConnectors, source: 'custom' };
}

/** Whether a policy that allows a connector blocks one of its operations. */
export function blocksOperation(
  { actions }: DataPolicy,
  { key }: PolicyConnector,
  operationId: string,
): boolean {
  const entry = actions.get(key);
  if (entry === undefined) return false;
  return (entry.rules.get(operationId.toLowerCase()) ?? entry.byDefault) === 'Block';
}
