import type { HostError } from '../live/host.ts';
import type { BindingChange, CreateChange, UpdateChange } from '../plan/plan.ts';

type WritingChange = CreateChange | UpdateChange;

interface Refusal {
  code: RegExp;
  /** What it means for this change, and what to do. */
  advice(change: WritingChange, words: string): string;
}

/**
 * What each refusal of a save means to a user. Found by its code, since the server's texts may be
 * in any language; the server's own words follow the advice.
 */
const REFUSALS: readonly Refusal[] = [
  { code: /ConnectionAuthorizationFailed/, advice: foreignConnection },
  {
    code: /ConnectionNotConfigured/,
    advice: (change) =>
      `a connection is unknown here, expired or of another environment: ${listed(change.bindings)}. Compare with the connections of ${change.environmentName} and correct connectionName in the map`,
  },
  {
    code: /missing from connectionReferences/i,
    advice: () =>
      'an action names a connection where the key of a reference belongs; write the key',
  },
  {
    code: /WorkflowRunActionInputsMissingProperty/,
    advice: () =>
      'an action lacks its connection reference, or the flow is solution-aware and wants `connectionReferenceName`; deploy such a flow with its solution',
  },
  {
    code: /WorkflowRunActionInputsInvalidProperty/,
    advice: () => 'remove `inputs.authentication` from the actions; this save forbids it',
  },
  {
    code: /InvalidTemplate|InvalidDefinition|TemplateValidationError|InvalidOpenApiFlow/,
    advice: () => 'the definition is refused; correct the action that the server names',
  },
  {
    code: /InvalidPowerFlow/,
    advice: () => 'the definition lacks the parameter `$connections` or `$authentication`',
  },
  {
    code: /InvalidVariable(?:Initialization|Operation)/,
    advice: () => 'initialise each variable once, at the top level, before it is used',
  },
  {
    code: /(?:Action|Trigger)DescriptionTooLong/,
    advice: () => 'shorten the description to 256 characters',
  },
  {
    code: /WorkflowOperationInputsApiOperationNotFound|WorkflowOperationParametersExtraParameter|OpenApiOperationParameterValidationFailed/,
    advice: () =>
      'an operation or its parameters do not fit the connector; compare the action with the designer',
  },
  {
    code: /DynamicOperationRequestClientFailure/,
    advice: () =>
      'a site, list or table is not to be found with this connection; set the value for this environment under `parameters` in the map',
  },
  {
    code: /CannotStartUnpublishedSolutionFlow/,
    advice: () => 'the flow has references that are not bound yet; deploy it again, then start it',
  },
  {
    code: /MissingEnvironmentFilter/,
    advice: (change) => `correct environmentName of ${change.environment} in the map`,
  },
];

/** One message for a failed save: whose fault it is and what to do, then the server's own words. */
export function explain(error: HostError, change: WritingChange): string {
  const words = error.message;
  const refusal = REFUSALS.find(({ code }) => code.test(error.code ?? '') || code.test(words));
  return refusal === undefined
    ? words
    : `${refusal.advice(change, words)}. The server said: ${words}`;
}

/** The 403 of a connection that belongs to someone else, with every name that settles it. */
function foreignConnection({ bindings, deployAs }: WritingChange, words: string): string {
  const named = bindings.filter(
    ({ key, to }) =>
      to !== null && (words.includes(to.connectionName) || words.includes(`'${key}'`)),
  );
  const others = bindings.filter(({ to }) => to?.owner != null && !isSame(to.owner, deployAs));
  const suspects = named.length > 0 ? named : others.length > 0 ? others : bindings;
  const account =
    deployAs === null ? 'the account of the API key' : `the deploying account ${deployAs}`;
  return `${account} may not use ${listed(suspects)}. Deploy with the owner's key, share the connection with that account, or bind the reference to a connection of its own`;
}

function isSame(owner: string, account: string | null): boolean {
  return owner.toLowerCase() === account?.toLowerCase();
}

function listed(bindings: readonly BindingChange[]): string {
  const names = bindings.map(({ key, to }) => {
    const owner = to?.owner ? `, owned by ${to.owner}` : '';
    return `\`${key}\` (connection ${to?.connectionName ?? 'none'}${owner})`;
  });
  return names.length === 0 ? 'one of its connections' : names.join(' and ');
}
