import type { HostError } from '../live/host.ts';
import type { BindingChange, CreateChange, UpdateChange } from '../plan/change.ts';
import { operationIn, placeText, quotedAt } from './named.ts';

type WritingChange = CreateChange | UpdateChange;

/** A refusal as it is explained: what the server said, of which change. */
interface Refused {
  change: WritingChange;
  words: string;
  /** The operation that the words name, with its file and line; null where they name none. */
  where: string | null;
}

interface Meaning {
  /** Codes, since texts may be localised; else the words of Flow Studio itself, which never are. */
  match: RegExp;
  /** What was refused and why, and what to do. */
  says(refused: Refused): string;
}

/** What holds a flow `Suspended`, and who can help. */
export const SUSPENDED =
  'a policy of the environment (data loss prevention) or of its licence holds it; only an administrator can allow its connectors, and turn it on again';

/**
 * What each refusal means to a user (flow-studio-mcp.md, Refusals a client explains). The first row
 * that fits its code or words; the server's own words follow.
 */
export const REFUSALS: readonly Meaning[] = [
  {
    match: /DataLossPrevention|DlpPolicy|PolicyViolation|\bDLP\b|data loss prevention/i,
    says: ({ change, where }) =>
      `a policy of ${change.environment} blocks a connector or a combination of connectors${by(where)}: this is an administrator's job, who allows it in the Power Platform admin center, or the flow does without that connector`,
  },
  { match: /ConnectionAuthorizationFailed/, says: foreignConnection },
  {
    match: /ConnectionNotConfigured/,
    says: ({ change, words }) =>
      `a connection is unknown here, expired or of another environment: ${listed(suspects(change, words))}. List those of that connector in ${change.environmentName} (\`list_live_connections\`), and correct connectionName in the map or sign the connection in again`,
  },
  {
    match: /missing from connectionReferences/i,
    says: ({ change, where }) =>
      `${where ?? `an operation of ${change.file}`} names a connection where the key of a reference belongs; write the key, one of ${keys(change)}`,
  },
  {
    match: /Supply connectionReferences/i,
    says: () =>
      'Flow Studio found connector operations and no connectionReferences, which Flowgate always sends: this is a fault of Flowgate, or that version of the server calls them something else; report it',
  },
  {
    match: /WorkflowRunActionInputsMissingProperty/,
    says: ({ change, where }) =>
      `${where ?? `an operation of ${change.file}`} lacks its connection reference, or the flow is solution-aware and wants \`host.connectionReferenceName\`; write the key, and deploy a flow of a solution with its solution`,
  },
  {
    match: /WorkflowRunActionInputsInvalidProperty/,
    says: ({ change, where }) =>
      `${where ?? `an operation of ${change.file}`} has \`inputs.authentication\`, which this save forbids; remove it from the connector operations of the file`,
  },
  {
    match: /InvalidTemplate|InvalidDefinition|TemplateValidationError|InvalidOpenApiFlow/,
    says: ({ change, where }) =>
      `the definition is wrong${where === null ? ` in ${change.file}` : ` at ${where}`}; correct it there, as the server's words say`,
  },
  {
    match: /InvalidPowerFlow/,
    says: ({ change, words }) =>
      `${change.file} lacks the parameter ${/\$(?:connections|authentication)/.exec(words)?.[0] ?? '$connections or $authentication'}; declare it under the definition's \`parameters\``,
  },
  {
    match: /InvalidVariable(?:Initialization|Operation)/,
    says: ({ change, where }) =>
      `${where ?? `an action of ${change.file}`} initialises a variable below the top level, or uses one that no action initialises; initialise each variable once, at the top level, before it is used`,
  },
  {
    match: /(?:Action|Trigger)DescriptionTooLong/,
    says: ({ change, where }) =>
      `the description of ${where ?? `an operation of ${change.file}`} is longer than 256 characters; shorten it (that of a trigger is refused only when the flow is started)`,
  },
  {
    match:
      /WorkflowOperationInputsApiOperationNotFound|WorkflowOperationParametersExtraParameter|OpenApiOperationParameterValidationFailed/,
    says: ({ change, where }) =>
      `${where ?? `an operation of ${change.file}`} names an operation that its connector lacks, or parameters that do not fit; compare it with the designer`,
  },
  {
    match: /DynamicOperationRequestClientFailure/,
    says: ({ change, where }) =>
      `the site, list or table of ${where ?? `an operation of ${change.file}`} is not to be found, or closed, with this connection; it is probably one of another environment: set the value for ${change.environment} under \`parameters\` in the map`,
  },
  {
    match: /CannotStartUnpublishedSolutionFlow/,
    says: () =>
      'the flow cannot be started before its references are bound; deploy it again, which binds them and then starts it',
  },
  {
    match: /MissingEnvironmentFilter|EnvironmentNotFound|FlowNotFound|WorkflowNotFound/i,
    says: ({ change }) =>
      `the environment or the flow is not there for this key; correct \`environmentName\` of ${change.environment}, or \`flowName\` of ${change.file}, in the map`,
  },
  {
    match: /TooManyRequests|\bHTTP 429\b/i,
    says: () =>
      'Flow Studio or Power Automate throttles this key (5 calls a connection a minute is a documented limit), and goes on doing so after the waits that it asked for; run again in a few minutes, or with a lower `concurrency`',
  },
];

/** One message for a failed save: what, where, why and what to do, then the server's own words. */
export function explain(error: HostError, change: WritingChange): string {
  const words = error.message;
  const { code } = error;
  const refusal = REFUSALS.find(({ match }) => match.test(code ?? '') || match.test(words));
  const operation = operationIn(words, change);
  const where = operation === null ? null : placeText(operation, change);
  if (refusal === undefined) return where === null ? words : `${words} This is about ${where}`;
  return `${refusal.says({ change, words, where })}. The server said: ${words}`;
}

/** The 403 of a connection that belongs to someone else, with every name that settles it. */
function foreignConnection({ change, words, where }: Refused): string {
  const { deployAs } = change;
  const account =
    deployAs === null ? 'the account of the API key' : `the deploying account ${deployAs}`;
  return `${account} may not use ${listed(suspects(change, words))}${by(where)}. Deploy with the owner's key, share the connection with that account, or bind the reference to a connection of its own`;
}

/** The bindings that the words name; else those of other owners; else all. */
function suspects({ bindings, deployAs }: WritingChange, words: string): readonly BindingChange[] {
  const bound = bindings.filter(({ to }) => to !== null);
  const named = bound.filter(
    ({ key, to }) => quotedAt(words, key) !== -1 || words.includes(to?.connectionName ?? '\0'),
  );
  if (named.length > 0) return named;
  const foreign = bound.filter(({ to }) => to?.owner != null && !isSame(to.owner, deployAs));
  return foreign.length > 0 ? foreign : bound;
}

function by(where: string | null): string {
  return where === null ? '' : `, used by ${where}`;
}

function isSame(owner: string, account: string | null): boolean {
  return owner.toLowerCase() === account?.toLowerCase();
}

function keys({ desired }: WritingChange): string {
  const names = Object.keys(desired.connectionReferences).map((key) => `\`${key}\``);
  return names.join(', ') || 'those in connectionReferences';
}

function listed(bindings: readonly BindingChange[]): string {
  const names = bindings.map(({ key, to }) => {
    const owner = to?.owner ? `, owned by ${to.owner}` : '';
    return `\`${key}\` (connection ${to?.connectionName ?? 'none'}${owner})`;
  });
  return names.length === 0 ? 'one of its connections' : names.join(' and ');
}
