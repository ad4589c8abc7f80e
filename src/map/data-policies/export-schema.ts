import * as z from 'zod/mini';

const list = <T extends z.core.$ZodType>(schema: T) => z.nullish(z.array(schema));
const group = z.enum(['Confidential', 'General', 'Blocked']);

/** `Get-PowerAppDlpPolicyConnectorConfigurations`. PowerShell writes `endpoint`, the API `endPoint`. */
export const configurationsSchema = z.looseObject({
  connectorActionConfigurations: list(
    z.looseObject({
      connectorId: z.string(),
      actionRules: list(
        z.looseObject({ actionId: z.string(), behavior: z.enum(['Allow', 'Block']) }),
      ),
      defaultConnectorActionRuleBehavior: z.nullish(z.enum(['Allow', 'Block', ''])),
    }),
  ),
  endpointConfigurations: list(
    z.looseObject({
      connectorId: z.string(),
      endpointRules: list(
        z.looseObject({
          behavior: z.nullish(z.string()),
          endPoint: z.nullish(z.string()),
          endpoint: z.nullish(z.string()),
        }),
      ),
    }),
  ),
});

/** `Get-PowerAppPolicyUrlPatterns`. */
export const urlPatternsSchema = z.looseObject({
  rules: list(
    z.looseObject({
      order: z.number(),
      pattern: z.string(),
      customConnectorRuleClassification: z.enum(['Confidential', 'General', 'Blocked', 'Ignore']),
    }),
  ),
});

/** `policyDefinition` of the API; `Get-DlpPolicy` returns only this object. */
export const definitionSchema = z.looseObject({
  name: z.string(),
  displayName: z.nullish(z.string()),
  defaultConnectorsClassification: group,
  /** Absent in the list of all policies. */
  connectorGroups: list(
    z.looseObject({
      classification: group,
      connectors: list(z.looseObject({ id: z.string() })),
    }),
  ),
  environmentType: z.enum([
    'AllEnvironments',
    'OnlyEnvironments',
    'ExceptEnvironments',
    'SingleEnvironment',
  ]),
  environments: list(z.looseObject({ name: z.nullish(z.string()), id: z.nullish(z.string()) })),
  isLegacySchemaVersion: z.nullish(z.boolean()),
});

export type Configurations = z.infer<typeof configurationsSchema>;
export type UrlPatterns = z.infer<typeof urlPatternsSchema>;
export type Definition = z.infer<typeof definitionSchema>;
