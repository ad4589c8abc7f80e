/** Exports of data policies, as an administrator commits them, for the rules' tests. */

export const POLICY_FILE = 'policies/contoso.json';
export const ENVIRONMENT = 'Default-0';

export interface PolicyStory {
  id?: string;
  name?: string;
  business?: readonly string[];
  other?: readonly string[];
  blocked?: readonly string[];
  byDefault?: 'Confidential' | 'General' | 'Blocked';
  /** The environments that it covers; all of them by default. */
  only?: readonly string[];
  except?: readonly string[];
  single?: string;
  legacy?: boolean;
  /** By connector: the rules of single operations, and the rule for all others. */
  actions?: Readonly<Record<string, { rules?: Record<string, 'Allow' | 'Block'>; rest?: string }>>;
  endpoints?: Readonly<Record<string, readonly (readonly [behavior: string, endpoint: string])[]>>;
  custom?: readonly (readonly [pattern: string, classification: string])[];
}

/** The inner object; `Get-DlpPolicy` returns only this. */
export function definition(story: PolicyStory): object {
  const { id = '4f3c1c9e-0d0a-4d0e-9d4b-0f6e2b5d7a11', name = 'Contoso', legacy = false } = story;
  return {
    name: id,
    displayName: name,
    defaultConnectorsClassification: story.byDefault ?? 'General',
    connectorGroups: [
      { classification: 'Confidential', connectors: (story.business ?? []).map(connector) },
      { classification: 'General', connectors: (story.other ?? []).map(connector) },
      { classification: 'Blocked', connectors: (story.blocked ?? []).map(connector) },
    ],
    ...coverage(story),
    createdBy: { displayName: 'ada' },
    etag: 'dcf783da-6eb1-4c5a-a6ee-118a64bafbdb',
    isLegacySchemaVersion: legacy,
  };
}

/** `Get-PowerAppDlpPolicyConnectorConfigurations`. */
export function configurations({ actions = {}, endpoints = {} }: PolicyStory): object {
  return {
    connectorActionConfigurations: Object.entries(actions).map(([name, { rules = {}, rest }]) => ({
      connectorId: idOf(name),
      actionRules: Object.entries(rules).map(([actionId, behavior]) => ({ actionId, behavior })),
      defaultConnectorActionRuleBehavior: rest ?? 'Allow',
    })),
    endpointConfigurations: Object.entries(endpoints).map(([name, rules]) => ({
      connectorId: idOf(name),
      endpointRules: rules.map(([behavior, endPoint], index) => ({
        order: index + 1,
        behavior,
        endPoint,
      })),
    })),
  };
}

export function patterns({ custom = [['*', 'Ignore']] }: PolicyStory): object {
  return {
    rules: custom.map(([pattern, customConnectorRuleClassification], index) => ({
      order: index + 1,
      customConnectorRuleClassification,
      pattern,
    })),
  };
}

/** The API's answer for one policy. */
export function policy(story: PolicyStory = {}): object {
  return {
    policyDefinition: definition(story),
    connectorConfigurationsDefinition: configurations(story),
    customConnectorUrlPatternsDefinition: patterns(story),
  };
}

export const text = (document: unknown) => JSON.stringify(document, null, 2);

/** A connector's path, but the bare id of a built-in one. */
export function idOf(name: string): string {
  return name.includes('_') ? `/providers/Microsoft.PowerApps/apis/${name}` : name;
}

function connector(name: string): object {
  return { id: idOf(name), name, type: 'Microsoft.PowerApps/apis' };
}

function coverage({ only, except, single }: PolicyStory): object {
  if (single !== undefined) return { environmentType: 'SingleEnvironment', ...listed([single]) };
  if (only !== undefined) return { environmentType: 'OnlyEnvironments', ...listed(only) };
  if (except !== undefined) return { environmentType: 'ExceptEnvironments', ...listed(except) };
  return { environmentType: 'AllEnvironments', environments: [] };
}

function listed(names: readonly string[]): object {
  const at = '/providers/Microsoft.BusinessAppPlatform/scopes/admin/environments';
  return { environments: names.map((name) => ({ name, id: `${at}/${name}` })) };
}
