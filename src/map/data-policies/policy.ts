import type { Path } from '../../json/pointer.ts';
import type { Reason } from '../../wording/reason.ts';
import { environmentId } from '../environment-id.ts';
import { isNotBlockable, type PolicyConnector } from './connectors.ts';
import type { PolicyFileReason } from './file-reasons.ts';

/** The platform's names: `Confidential` is Business, `General` is Non-business. */
export type DataGroup = 'Confidential' | 'General' | 'Blocked';

const GROUP_NAMES: Record<DataGroup, string> = {
  Confidential: 'Business',
  General: 'Non-business',
  Blocked: 'Blocked',
};

/** A group as the Power Platform admin center calls it. */
export function groupName(group: DataGroup): string {
  return GROUP_NAMES[group];
}

export type Behavior = 'Allow' | 'Block';

/** What a policy says of single operations of a connector. */
export interface ActionRules {
  byDefault: Behavior;
  /** By operation id, in lower case. */
  rules: ReadonlyMap<string, Behavior>;
}

/** A data policy (DLP) of the tenant, as its export says. Connectors are named by their keys. */
export interface DataPolicy {
  id: string;
  name: string;
  file: string;
  /** The day, YYYY-MM-DD, on which the file was last committed; null where Git does not say. */
  committed: string | null;
  /** Environment ids: those that it covers, or all but these. */
  covers: { kind: 'only' | 'except'; environments: readonly string[] };
  defaultGroup: DataGroup;
  groups: ReadonlyMap<string, DataGroup>;
  actions: ReadonlyMap<string, ActionRules>;
  /** Connectors of which only some endpoints are allowed. */
  filtered: ReadonlySet<string>;
  /** The group of every custom connector that is not listed; `by-url`: it depends on its host. */
  customConnectors: DataGroup | 'Ignore' | 'by-url';
  /** Of the schema before 2018-11-01, which governs the HTTP operations only where it lists them. */
  isLegacy: boolean;
}

/** What of the exports cannot be judged, whatever the flows. */
export type UnjudgedExport =
  | Reason<'data-policy-only-listed', { file: string; policies: string[] }>
  | Reason<'data-policy-legacy-export' | 'data-policy-settings-alone', { file: string }>;

/** The data policies that a map names. */
export interface DataPolicies {
  /** As the map has them. */
  globs: readonly string[];
  policies: readonly DataPolicy[];
  unjudged: readonly UnjudgedExport[];
  /** What is wrong with a file, at the place in the map that names it. */
  problems: readonly { path: Path; reason: PolicyFileReason }[];
}

/** What is known before the files are read. */
export function unreadPolicies(globs: readonly string[]): DataPolicies {
  return { globs, policies: [], unjudged: [], problems: [] };
}

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
  /** It may stand beside either group. */
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
