import * as z from 'zod/mini';
import { isIgnorable, whyNotIgnorable } from './comparable.ts';

const described = <T extends z.core.$ZodType>(
  schema: T & z.ZodMiniType,
  description: string,
  ...examples: unknown[]
) => schema.check(z.meta({ description, ...(examples.length > 0 ? { examples } : {}) })) as T;

const TOO_LONG_TO_MATCH =
  'needs too long to match: at most three `*` between slashes, three `**`, and no `+(…)`';

/**
 * A glob that is matched in a moment whatever it is matched with: the map of a pull request is
 * anyone's, and a pattern with many stars between its letters can take hours.
 */
const glob = z
  .string()
  .check(z.minLength(1), z.maxLength(1_000), z.refine(isCheap, TOO_LONG_TO_MATCH));
const globs = z.array(glob);

function isCheap(pattern: string): boolean {
  const segments = pattern.split('/');
  const stars = segments.map((segment) => (segment === '**' ? 0 : segment.split('*').length - 1));
  const deep = segments.filter((segment) => segment === '**').length;
  return Math.max(...stars) <= 3 && deep <= 3 && !/[?*+@!]\(/.test(pattern);
}
const date = z.iso.date();
const entryExample = {
  connectionName: 'shared-sharepointonl-62599557c-1f33-4aec-b4c0-a6e4afcae3be',
  id: '/providers/Microsoft.PowerApps/apis/shared_sharepointonline',
};

/**
 * One connection reference bound to a connection. Loose, since the block that `get_live_flow`
 * returns is taken as it is, with whatever fields the platform adds.
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
    described(
      z.enum(['Embedded', 'Invoker']),
      "Whose connection runs the flow: the owner's (Embedded) or that of the person who starts it (Invoker). Absent: as the flow's file, else the live flow, else Embedded.",
    ),
  ),
  owner: z.optional(
    described(
      z.string(),
      'The account that the connection belongs to. A deployment by an account that neither owns it nor is in sharedWith is refused.',
      'svc-flows@contoso.com',
    ),
  ),
  sharedWith: z.optional(
    described(z.array(z.string()), 'Further accounts that may use the connection.', [
      'deploy@contoso.com',
    ]),
  ),
  stewards: z.optional(
    described(
      z.array(z.string()),
      'GitHub users or teams who must agree to a new use or a changed binding.',
      ['@contoso/finance', '@octocat'],
    ),
  ),
  usedBy: z.optional(
    described(
      globs,
      'Which flows may use it, as globs of files; absent: all; an empty list: none.',
      ['flows/finance/**'],
    ),
  ),
  reviewBy: z.optional(
    described(
      date,
      'The day, YYYY-MM-DD, by which someone looks at this entry again.',
      '2027-01-31',
    ),
  ),
});

const entries = z.record(z.string(), entrySchema);

export const flowSchema = z.strictObject({
  flowName: z.optional(
    described(
      z.string(),
      "The live flow's guid in this environment. Absent: the flow is found by its display name.",
      '0757041a-8ef2-cf74-ef06-06881916f371',
    ),
  ),
  create: z.optional(
    described(
      z.boolean(),
      'True: the flow may be created while it has no flowName. Absent: false.',
      true,
    ),
  ),
  displayName: z.optional(
    described(
      z.string(),
      "The live flow's name, where it differs from the file's.",
      'Invoice reminder',
    ),
  ),
  state: z.optional(
    described(
      z.enum(['Started', 'Stopped']),
      'The state after a deployment; absent: left as it is.',
    ),
  ),
  parameters: z.optional(
    described(
      z.record(z.string(), z.unknown()),
      "Values of the definition's parameters in this environment, by name.",
      { siteUrl: 'https://contoso.sharepoint.com/sites/prod' },
    ),
  ),
  connectionReferences: z.optional(
    described(entries, 'Bindings for this flow alone, before all others.'),
  ),
});

export const connectorsSchema = z.strictObject({
  allow: z.optional(
    described(globs, 'The only connectors that flows may use here; absent: all.', ['shared_*']),
  ),
  deny: z.optional(
    described(globs, 'Connectors that no flow may use here, even if allowed.', ['shared_twitter']),
  ),
});
export const ownersSchema = z.strictObject({
  allow: z.optional(
    described(globs, 'Accounts, without case, `*` for any text; absent: every account.', [
      'svc-*@contoso.com',
    ]),
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
    described(z.string(), 'The account whose API key deploys here.', 'svc-flows@contoso.com'),
  ),
  connectionReferences: described(
    entries,
    'By reference key (shared_sharepointonline) or by the logical name of a connection reference (contoso_SharePoint). The logical name wins.',
    { shared_sharepointonline: entryExample },
  ),
  flows: z.optional(
    described(
      z.record(z.string(), flowSchema),
      'By file, from the root of the repository: which flow it is here, and how it differs here. A flow that some environments name goes to those alone.',
      { 'flows/invoice-reminder.json': { flowName: '0757041a-8ef2-cf74-ef06-06881916f371' } },
    ),
  ),
  connectors: z.optional(
    described(connectorsSchema, 'The connectors that flows may use here, as globs.'),
  ),
});

export const suppressionSchema = z.strictObject({
  rule: described(z.string(), 'The rule that stays silent.', 'owner-mismatch'),
  flow: z.optional(
    described(
      z.string().check(z.minLength(1), z.maxLength(1_000)),
      'The file, or a glob of files; absent: everywhere.',
      'flows/old.json',
    ),
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
    described(date, 'The last day, YYYY-MM-DD, on which it holds; absent: always.', '2027-03-31'),
  ),
});

export const compareSchema = z.strictObject({
  ignore: z.optional(
    described(
      z.array(
        z.string().check(z.maxLength(1_000), z.refine(isIgnorable, { error: whyNotIgnorable })),
      ),
      'What of every flow is not compared with the live one, as RFC 6901 pointers into the flow, with `*` for one whole segment. It neither makes a flow count as changed nor as edited by hand; when the flow is written for another reason, it is written as Git has it.',
      ['/definition/actions/Send/inputs/parameters/emailMessage~1Subject'],
    ),
  ),
});

/** The committed map, as the contract with users writes it. */
export const mapSchema = z.strictObject({
  $schema: z.optional(described(z.string(), 'Where editors find the schema of this file.')),
  version: described(z.literal(1), 'The version of this format.'),
  environments: described(
    z.record(z.string(), environmentSchema),
    'By a name of your own, such as production.',
    {
      production: {
        environmentName: 'Default-26e65220-5561-46ef-9783-ce5f20489241',
        connectionReferences: { shared_sharepointonline: entryExample },
      },
    },
  ),
  owners: z.optional(described(ownersSchema, 'The accounts that may own a connection.')),
  rules: z.optional(
    described(
      z.record(z.string(), z.enum(['error', 'warning', 'notice', 'off'])),
      'The severity of a rule, where it differs from the default.',
      { 'reference-unused': 'warning' },
    ),
  ),
  suppressions: z.optional(
    described(z.array(suppressionSchema), 'Findings that are accepted, with the reason.'),
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
