import { environmentId } from '../environment-id.ts';
import { isNotBlockable, type PolicyConnector } from './connectors.ts';
import type { DataGroup, DataPolicies, DataPolicy } from './policy.ts';

/** Those that cover an environment, by its id. */
export function policiesOver(
  { policies }: DataPolicies,
  environmentName: string,
): readonly DataPolicy[] {
  const id = environmentId(environmentName);
  return policies.filter(
    ({ covers: { kind, environments } }) => environments.includes(id) === (kind === 'only'),
  );
}

/** Why a connector has its group: it is listed, or by the policy's default or `*` pattern. */
export type Because = 'listed' | 'default' | 'custom';

export type Classified =
  | { kind: 'group'; group: DataGroup; because: Because }
  /** It may be used with either group. */
  | { kind: 'free' }
  /** Its group cannot be said: it depends on a URL, or the policy blocks what cannot be blocked. */
  | { kind: 'by-url' | 'not-blockable' };

const FREE: Classified = { kind: 'free' };

/**
 * The group of a connector. Sources: Connector classification and Data policies for custom
 * connectors (Power Platform admin documentation). A custom connector that is listed by name is not
 * judged by its URL. What cannot be blocked is Non-business where the default is Blocked.
 */
export function classify(policy: DataPolicy, connector: PolicyConnector): Classified {
  if (connector.isExempt) return FREE;
  const listed = policy.groups.get(connector.key);
  if (listed !== undefined) {
    return listed === 'Blocked' && isNotBlockable(connector)
      ? { kind: 'not-blockable' }
      : { kind: 'group', group: listed, because: 'listed' };
  }
  if (connector.isCustom) return classifyCustom(policy);
  if (connector.isBuiltIn && policy.isLegacy) return FREE;
  const { defaultGroup } = policy;
  const group = defaultGroup === 'Blocked' && isNotBlockable(connector) ? 'General' : defaultGroup;
  return { kind: 'group', group, because: 'default' };
}

function classifyCustom({ customConnectors }: DataPolicy): Classified {
  if (customConnectors === 'by-url') return { kind: 'by-url' };
  if (customConnectors === 'Ignore') return FREE;
  return { kind: 'group', group: customConnectors, because: 'custom' };
}

/** Whether a policy blocks one operation of a connector that it does not block as a whole. */
export function blocksOperation(
  { actions }: DataPolicy,
  { key }: PolicyConnector,
  operationId: string,
): boolean {
  const known = actions.get(key);
  if (known === undefined) return false;
  return (known.rules.get(operationId.toLowerCase()) ?? known.byDefault) === 'Block';
}
