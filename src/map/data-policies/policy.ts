import type { Path } from '../../json/pointer.ts';
import type { Reason } from '../../wording/reason.ts';
import type { PolicyFileReason } from './file-reason.ts';

/** The platform's names: `Confidential` is Business, `General` is Non-business. */
export type DataGroup = 'Confidential' | 'General' | 'Blocked';

const GROUP_NAMES: Record<DataGroup, string> = {
  Confidential: 'Business',
  General: 'Non-business',
  Blocked: 'Blocked',
};

/** A group's name in the Power Platform admin center. */
export function groupName(group: DataGroup): string {
  return GROUP_NAMES[group];
}

type Behavior = 'Allow' | 'Block';

/** A policy's rules for single operations of a connector. */
export interface ActionRules {
  byDefault: Behavior;
  /** By operation id, in lower case. */
  rules: ReadonlyMap<string, Behavior>;
}

/** A data policy (DLP) of the tenant, from its export. Connectors are named by their keys. */
export interface DataPolicy {
  id: string;
  name: string;
  file: string;
  /** The day, YYYY-MM-DD, on which the file was last committed; null where it is unknown. */
  committed: string | null;
  /** Environment ids: it covers only these, or all except these. */
  covers: { kind: 'only' | 'except'; environments: readonly string[] };
  defaultGroup: DataGroup;
  groups: ReadonlyMap<string, DataGroup>;
  actions: ReadonlyMap<string, ActionRules>;
  /** Connectors whose endpoints are restricted. */
  filtered: ReadonlySet<string>;
  /** The group of custom connectors that are not listed; `by-url`: it depends on the host. */
  customConnectors: DataGroup | 'Ignore' | 'by-url';
  /** It has the schema before 2018-11-01: HTTP operations that it does not list are not classified. */
  isLegacy: boolean;
}

/** A part of the exports that cannot be checked in any flow. */
export type UncheckedExport =
  | Reason<'data-policy-only-listed', { file: string; policies: string[] }>
  | Reason<'data-policy-legacy-export' | 'data-policy-settings-unassigned', { file: string }>;

/** The data policies that a map names. */
export interface DataPolicies {
  /** From the map. */
  globs: readonly string[];
  policies: readonly DataPolicy[];
  unchecked: readonly UncheckedExport[];
  /** What is wrong with the files, at the path in the map that names them. */
  problems: readonly { path: Path; reason: PolicyFileReason }[];
}

/** The data policies of a map before their files are read. */
export function unreadPolicies(globs: readonly string[]): DataPolicies {
  return { globs, policies: [], unchecked: [], problems: [] };
}
