import type { Path } from '../../json/pointer.ts';
import type { Reason } from '../../wording/reason.ts';
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
