import * as z from 'zod/mini';
import { GLOB_FAULT, globFault, LONGEST_GLOB, PLAIN_GLOB } from '../wording/glob.ts';
import { IGNORABLE, isIgnorable, type PointerFault, pointerFault } from './comparable.ts';
import { isOrganisation } from './organisation.ts';

/** The address of the map's schema for editors: that of the newest release of its version. */
export const SCHEMA_ADDRESS =
  'https://raw.githubusercontent.com/flowgate/flowgate/v1/schema/connection-references.schema.json';

/**
 * Why the value of a field is refused, besides a glob: a refinement gives such a code as its
 * message, and the words are those of the rule `map-invalid`.
 */
export type FieldFault =
  | PointerFault
  | 'path-outside'
  | 'not-an-organisation'
  | 'globs-only-exclude';

/**
 * Adds to the JSON Schema what an editor shows to people who write a map: to the schema itself, where
 * `z.meta` would be a check of a copy, made at each start and called for each value.
 */
const withMeta = <T extends z.core.$ZodType>(schema: T, notes: z.core.GlobalMeta) => {
  z.globalRegistry.add(schema, notes);
  return schema;
};

const described = <T extends z.core.$ZodType>(
  schema: T & z.ZodMiniType,
  description: string,
  ...examples: unknown[]
) => withMeta(schema, { description, ...(examples.length > 0 ? { examples } : {}) });

const glob = (description: string, ...examples: string[]) =>
  withMeta(
    z.string().check(
      z.minLength(1),
      z.maxLength(LONGEST_GLOB),
      z.refine((text) => globFault(text) === null, {
        error: ({ input }) => globFault(String(input))?.code ?? '',
      }),
    ),
    {
      description,
      examples,
      pattern: PLAIN_GLOB.source,
      patternErrorMessage: `This glob ${GLOB_FAULT}.`,
    },
  );

/** A path from the repository's root, which may start with `!`. */
const INSIDE = /^(?!!?(?:[\\/]|[A-Za-z]:))(?!(?:[\s\S]*[\\/]|!)?\.\.(?:[\\/]|$))/;

const filesInside = (description: string, example: string) =>
  withMeta(
    glob(description, example).check(
      z.refine((text) => INSIDE.test(text), { error: 'path-outside' satisfies FieldFault }),
    ),
    {
      pattern: INSIDE.source + PLAIN_GLOB.source.slice(1),
      patternErrorMessage: `This glob leads out of the repository, or ${GLOB_FAULT}.`,
    },
  );

const account = (description: string) =>
  described(z.string(), description, 'svc-flows@contoso.com');
const day = (description: string, example: string) => described(z.iso.date(), description, example);

const entryExample = {
  connectionName: 'shared-sharepointonl-62599557-1f33-4aec-b4c0-a6e4afcae3be',
  id: '/providers/Microsoft.PowerApps/apis/shared_sharepointonline',
};

/**
 * One connection reference bound to a connection. Not strict, since the block that `get_live_flow`
 * returns is accepted as it is, with all fields that the platform adds.
 */
export const entrySchema = z.looseObject({
  connectionName: described(
    z.string(),
    'The id of the connection in this environment, as `get_live_flow` and `list_live_connections` give it: shared-<connector>-<guid>, or 32 hexadecimal digits.',
    entryExample.connectionName,
    '4445162937b84457a3465d2f0c2cab7e',
  ),
  id: described(
    z.string(),
    'The connector: /providers/Microsoft.PowerApps/apis/<connector>.',
    entryExample.id,
    '/providers/Microsoft.PowerApps/apis/shared_office365',
    '/providers/Microsoft.PowerApps/apis/shared_teams',
    '/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps',
  ),
  displayName: z.optional(described(z.string(), 'A name for people.', 'SharePoint')),
  source: z.optional(
    withMeta(z.enum(['Embedded', 'Invoker']), {
      description:
        "Whose connection runs the flow; absent: as the flow's file, else the live flow, else Embedded.",
      enumDescriptions: [
        'The connection of this entry, for everybody who starts the flow.',
        'The connection of the person who starts the flow: for manual triggers alone.',
      ],
    }),
  ),
  owner: z.optional(
    account(
      'The account that the connection belongs to; a deployment by an account that neither owns it nor is in sharedWith is refused.',
    ),
  ),
  sharedWith: z.optional(
    described(
      z.array(account('An account with which the connection is shared.')),
      'Further accounts that may use the connection.',
      ['deploy@contoso.com'],
    ),
  ),
  stewards: z.optional(
    described(
      z.array(
        described(
          z.string(),
          'A GitHub user, @name, or a team, @organization/team.',
          '@octocat',
          '@contoso/finance',
        ),
      ),
      'GitHub users or teams who must agree to a new use or a changed binding.',
      ['@contoso/finance', '@octocat'],
    ),
  ),
  usedBy: z.optional(
    described(
      z.array(glob('A file, or a glob of files, from the root of the repository.', 'flows/**')),
      'Which flows may use it, as globs of files; absent: all; an empty list: none.',
      ['flows/finance/**'],
    ),
  ),
  reviewBy: z.optional(
    day('The day, YYYY-MM-DD, by which someone looks at this entry again.', '2027-01-31'),
  ),
});

const entry = described(
  entrySchema,
  'The connection that this reference means here, as the block that `get_live_flow` returns; further fields of the platform may stay.',
  entryExample,
);
const entries = () => z.record(z.string(), entry);

export const flowSchema = z.strictObject({
  flowName: z.optional(
    described(
      z.string(),
      "The live flow's guid in this environment; absent: the flow is found by its display name.",
      '0757041a-8ef2-4f74-af06-06881916f371',
    ),
  ),
  create: z.optional(
    withMeta(z.boolean(), {
      description: 'True: the flow may be created while it has no flowName.',
      default: false,
    }),
  ),
  displayName: z.optional(
    described(
      z.string(),
      "The live flow's name, where it differs from the file's.",
      'Invoice reminder',
    ),
  ),
  state: z.optional(
    withMeta(z.enum(['Started', 'Stopped']), {
      description: 'The state after a deployment; absent: left as it is.',
      enumDescriptions: ['The flow is on.', 'The flow is off.'],
    }),
  ),
  parameters: z.optional(
    described(
      z.record(z.string(), z.unknown()),
      "Values of the definition's parameters in this environment, by name.",
      { siteUrl: 'https://contoso.sharepoint.com/sites/prod' },
    ),
  ),
  connectionReferences: z.optional(
    described(entries(), 'Bindings for this flow alone, before all others.', {
      shared_sharepointonline: entryExample,
    }),
  ),
});

const connector = (example: string) =>
  glob('A connector, or a glob of connectors, such as shared_*.', example);

export const connectorsSchema = z.strictObject({
  allow: z.optional(
    described(
      z.array(connector('shared_*')),
      'The only connectors that flows may use here; absent: all.',
      ['shared_*'],
    ),
  ),
  deny: z.optional(
    described(
      z.array(connector('shared_twitter')),
      'Connectors that no flow may use here, even if allowed.',
      ['shared_twitter'],
    ),
  ),
});
export const ownersSchema = z.strictObject({
  allow: z.optional(
    described(
      z.array(
        glob(
          'An account, or a pattern of accounts in which `*` matches any text.',
          'svc-*@contoso.com',
        ),
      ),
      'Accounts, without case, `*` for any text; absent: every account.',
      ['svc-*@contoso.com'],
    ),
  ),
});

export const environmentSchema = z.strictObject({
  environmentName: described(
    z.string().check(z.minLength(1)),
    'The id of the environment: a guid, or Default-<tenant guid>.',
    'Default-26e65220-5561-46ef-9783-ce5f20489241',
    '26e65220-5561-46ef-9783-ce5f20489241',
  ),
  deployAs: z.optional(
    account(
      'The account whose API key deploys here; with `dataverse`, the client id of the application.',
    ),
  ),
  dataverse: z.optional(
    withMeta(
      z
        .string()
        .check(z.refine(isOrganisation, { error: 'not-an-organisation' satisfies FieldFault })),
      {
        description:
          'The address of the environment in Dataverse, through which it is reached instead of Flow Studio.',
        examples: ['https://contoso.crm4.dynamics.com'],
        pattern: '^https?://',
        patternErrorMessage: 'An address is expected, such as https://contoso.crm4.dynamics.com.',
      },
    ),
  ),
  connectionReferences: described(
    entries(),
    'By reference key (shared_sharepointonline) or by the logical name of a connection reference (contoso_SharePoint); the logical name wins.',
    { shared_sharepointonline: entryExample },
  ),
  flows: z.optional(
    described(
      z.record(
        z.string(),
        described(flowSchema, 'Which live flow this file is here, and how it differs here.', {
          flowName: '0757041a-8ef2-4f74-af06-06881916f371',
        }),
      ),
      'By file, from the root of the repository; a flow that some environments name goes to those alone.',
      { 'flows/invoice-reminder.json': { flowName: '0757041a-8ef2-4f74-af06-06881916f371' } },
    ),
  ),
  connectors: z.optional(
    described(connectorsSchema, 'The connectors that flows may use here, as globs.', {
      deny: ['shared_twitter'],
    }),
  ),
});

export const suppressionSchema = z.strictObject({
  rule: described(z.string(), 'The rule that stays silent.', 'owner-mismatch'),
  flow: z.optional(
    glob('The file, or a glob of files; absent: everywhere.', 'flows/old.json', 'flows/legacy/**'),
  ),
  at: z.optional(
    described(
      z.string(),
      'An RFC 6901 pointer into the file; absent: the whole file.',
      '/properties/definition/actions/Send',
    ),
  ),
  reason: described(
    z.string().check(z.minLength(1)),
    'Why; shown with the finding.',
    'moves in Q1',
  ),
  until: z.optional(
    day('The last day, YYYY-MM-DD, on which it holds; absent: always.', '2027-03-31'),
  ),
});

const ignored = withMeta(
  z.string().check(
    z.maxLength(1_000),
    z.refine(isIgnorable, {
      error: ({ input }) => pointerFault(String(input)) ?? '',
    }),
  ),
  {
    description:
      'An RFC 6901 pointer into the definition of a flow, with `*` for one whole segment.',
    examples: ['/definition/actions/Send/inputs/parameters/emailMessage~1Subject'],
    pattern: IGNORABLE.source,
    patternErrorMessage:
      'An RFC 6901 pointer to a part of the definition is expected, such as /definition/actions/Send/inputs; bindings, name and state are always compared.',
  },
);

export const compareSchema = z.strictObject({
  ignore: z.optional(
    described(
      z.array(ignored),
      'What of every flow is not compared with the live one, as RFC 6901 pointers into the flow; it is written as Git has it when the flow is written for another reason.',
      ['/definition/actions/Send/inputs/parameters/emailMessage~1Subject'],
    ),
  ),
});

const environmentExample = {
  environmentName: 'Default-26e65220-5561-46ef-9783-ce5f20489241',
  connectionReferences: { shared_sharepointonline: entryExample },
};

/** The committed map; docs/map.md describes it. */
export const mapSchema = z.strictObject({
  $schema: z.optional(
    described(z.string(), 'Where editors find the schema of this file.', SCHEMA_ADDRESS),
  ),
  version: described(z.literal(1), 'The version of this format.'),
  files: z.optional(
    described(
      z
        .array(
          filesInside(
            'A glob of files from the root of the repository; `!` excludes.',
            'flows/**/*.json',
          ),
        )
        .check(
          z.refine((globs) => globs.some((one) => !one.startsWith('!')), {
            error: 'globs-only-exclude' satisfies FieldFault,
          }),
        ),
      'Which files are flows, all of which are deployed; absent: where everybody keeps them, and those outside flows/ are only checked.',
      ['flows/**/*.json'],
      ['**/Workflows/*.json', '!archive/**'],
    ),
  ),
  environments: described(
    z.record(
      z.string(),
      described(
        environmentSchema,
        'One environment: which it is, who deploys to it, and what references and flows are there.',
        environmentExample,
      ),
    ),
    'By a name of your own, such as production.',
    { production: environmentExample },
  ),
  owners: z.optional(
    described(ownersSchema, 'The accounts that may own a connection.', {
      allow: ['svc-*@contoso.com'],
    }),
  ),
  dataPolicies: z.optional(
    described(
      z.array(
        filesInside(
          'A file, or a glob of files, from the root of the repository.',
          'policies/*.json',
        ),
      ),
      'Exports of data policies (DLP), as globs of files: a flow that breaks one is an error.',
      ['policies/*.json'],
    ),
  ),
  rules: z.optional(
    described(
      z.record(z.string(), z.enum(['error', 'warning', 'notice', 'off'])),
      'The severity of a rule, where it differs from the default.',
      { 'reference-unused': 'warning' },
    ),
  ),
  suppressions: z.optional(
    described(
      z.array(
        described(suppressionSchema, 'One accepted finding, or those of one rule.', {
          rule: 'owner-mismatch',
          flow: 'flows/old.json',
          reason: 'moves in Q1',
          until: '2027-03-31',
        }),
      ),
      'Findings that are accepted, with the reason.',
    ),
  ),
  compare: z.optional(described(compareSchema, 'How flows are compared with the live ones.')),
});

/** A file of `pac solution create-settings`; the ALM Accelerator adds `ConnectionOwner`. */
export const settingsSchema = z.looseObject({
  ConnectionReferences: z.array(
    z.looseObject({
      LogicalName: z.string(),
      ConnectionId: z.string(),
      ConnectorId: z.string(),
      ConnectionOwner: z.optional(z.string()),
    }),
  ),
});

export type MapDocument = z.infer<typeof mapSchema>;
export type SettingsDocument = z.infer<typeof settingsSchema>;
export type EntryDocument = z.infer<typeof entrySchema>;
export type SuppressionDocument = z.infer<typeof suppressionSchema>;
export type SeveritySetting = 'error' | 'warning' | 'notice' | 'off';
