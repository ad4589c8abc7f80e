import type { Operation } from '../flow/operations.ts';
import type { HostError, HostFailure } from '../live/host.ts';
import { type PolicyViolation, quotedIn } from '../live/host-failure.ts';
import { policyConnector } from '../map/data-policies/connectors.ts';
import type { BindingChange, WritingChange } from '../plan/change.ts';
import type {
  RefusalReason,
  RefusedSave,
  SuspectConnection,
  ViolatedPolicy,
} from '../plan/refusal-reason.ts';
import { firstUseOf, namedOperation, placed, quotedAt } from './named.ts';

interface Refused {
  refused: RefusedSave;
  change: WritingChange;
  /** The server's own words. */
  quoted: string;
}

interface Meaning {
  /**
   * Matches codes, since texts may be localised; otherwise the messages of Flow Studio itself,
   * which never are.
   */
  match: RegExp;
  reason(refused: Refused): RefusalReason;
}

/** The codes without further fields. */
type PlainCode = Exclude<
  RefusalReason['code'],
  | 'policy-violated'
  | 'connection-not-allowed'
  | 'connection-not-configured'
  | 'connection-in-place-of-key'
  | 'parameter-missing'
>;

const plainly =
  (code: PlainCode) =>
  ({ refused }: Refused): RefusalReason => ({ code, ...refused });

/**
 * What each refusal means: the first row that matches the code of the API behind, or the message.
 */
export const REFUSALS: readonly Meaning[] = [
  {
    match:
      /DlpViolation|ApiPolicy\w{0,40}Violation|DataLossPrevention|DlpPolicy|PolicyViolation|\bDLP\b|data loss prevention/i,
    reason: ({ refused, change }) => ({
      code: 'policy-violated',
      ...refused,
      ...violatedPolicy(refused.cause, change),
    }),
  },
  {
    match: /ConnectionAuthorizationFailed/,
    reason: ({ refused, change, quoted }) => ({
      code: 'connection-not-allowed',
      ...refused,
      deployAs: change.deployAs,
      connections: suspects(change, quoted),
    }),
  },
  {
    match: /ConnectionNotConfigured/,
    reason: ({ refused, change, quoted }) => ({
      code: 'connection-not-configured',
      ...refused,
      environmentName: change.environmentName,
      connections: suspects(change, quoted),
    }),
  },
  {
    match: /missing from connectionReferences/i,
    reason: ({ refused, change }) => ({
      code: 'connection-in-place-of-key',
      ...refused,
      keys: Object.keys(change.desired.connectionReferences),
    }),
  },
  { match: /Supply connectionReferences/i, reason: plainly('references-not-received') },
  {
    match: /WorkflowRunActionInputsMissingProperty/,
    reason: plainly('operation-without-reference'),
  },
  {
    match: /WorkflowRunActionInputsInvalidProperty/,
    reason: plainly('authentication-not-allowed'),
  },
  {
    match: /InvalidTemplate|InvalidDefinition|TemplateValidationError|InvalidOpenApiFlow/,
    reason: plainly('definition-invalid'),
  },
  {
    match: /InvalidPowerFlow/,
    reason: ({ refused, quoted }) => ({
      code: 'parameter-missing',
      ...refused,
      parameter: /\$(?:connections|authentication)/.exec(quoted)?.[0] ?? null,
    }),
  },
  {
    match: /InvalidVariable(?:Initialization|Operation)/,
    reason: plainly('variable-invalid'),
  },
  {
    match: /(?:Action|Trigger)DescriptionTooLong/,
    reason: plainly('description-too-long'),
  },
  {
    match:
      /WorkflowOperationInputsApiOperationNotFound|WorkflowOperationParametersExtraParameter|OpenApiOperationParameterValidationFailed/,
    reason: plainly('operation-unknown'),
  },
  { match: /DynamicOperationRequestClientFailure/, reason: plainly('resource-not-found') },
  { match: /InvokerConnectionOverrideFailed/, reason: plainly('invoker-not-there') },
  { match: /CannotStartUnpublishedSolutionFlow/, reason: plainly('references-not-bound-yet') },
  {
    match: /MissingEnvironmentFilter|EnvironmentNotFound|FlowNotFound|WorkflowNotFound/i,
    reason: plainly('target-not-found'),
  },
  { match: /TooManyRequests/i, reason: plainly('throttled-too-long') },
];

/** What only flows of solutions are refused for. */
const SOLUTION_REFUSALS: readonly Meaning[] = [
  {
    match:
      /XrmConnectionReference(?:MissingConnection|NotFound)|FlowMissingConnection|related connection references need connections/,
    reason: plainly('row-not-bound'),
  },
  { match: /DefinitionRequestMissingFields/, reason: plainly('definition-invalid') },
  { match: /MissingAdequateQuotaPolicy/, reason: plainly('licence-missing') },
  { match: /ChildFlowNeverPublished/, reason: plainly('called-flow-unpublished') },
  {
    match: /ChildFlowUnsupportedForInvokerConnections/,
    reason: plainly('called-flow-for-invoker'),
  },
  { match: /BapListServicePlansFailed/, reason: plainly('owner-is-application') },
  { match: /CannotDisableTriggerConcurrency/, reason: plainly('trigger-concurrency-kept') },
];

/** Failures whose meaning for a save is clear from their code. */
const BY_FAILURE: Partial<Record<HostFailure['code'], PlainCode>> = {
  throttled: 'throttled-too-long',
  'version-changed': 'changed-in-between',
  'draft-in-the-way': 'draft-blocks-save',
  'environment-not-visible': 'target-not-found',
  'flow-not-visible': 'target-not-found',
};

/** What a refused save, start or stop of a change means, and where in its file. */
export function refusalReason({ failure }: HostError, change: WritingChange): RefusalReason {
  const quoted = quotedIn(failure);
  const code = 'upstreamCode' in failure ? (failure.upstreamCode ?? '') : '';
  const { environment, file } = change;
  const operation = namedOperation(quoted, change);
  const refused: RefusedSave = { cause: failure, environment, file, operation };
  const known = BY_FAILURE[failure.code];
  const row = [...REFUSALS, ...SOLUTION_REFUSALS].find(
    ({ match }) => match.test(code) || match.test(quoted),
  );
  const reason = row?.reason ?? plainly(known ?? 'refusal-unknown');
  return reason({ refused, change, quoted });
}

/**
 * What the code of a run that failed at an action means, where a refused save may have it too; null for any other
 * code.
 */
export function runFailureReason(
  code: string,
  change: WritingChange,
  failed: Operation | null,
): RefusalReason | null {
  const row = REFUSALS.find(({ match }) => match.test(code));
  if (row === undefined) return null;
  const { environment, file } = change;
  const cause: HostFailure = { code: 'refused', quoted: '', upstreamCode: code };
  const operation = failed === null ? null : placed(failed, change);
  const quoted = failed?.host ? `'${failed.host.key}'` : '';
  return row.reason({ refused: { cause, environment, file, operation }, change, quoted });
}

/** The policy and the connectors that the server names. */
function violatedPolicy(cause: HostFailure, change: WritingChange): ViolatedPolicy {
  const { policy = null, connectors = [] } =
    'violation' in cause ? (cause.violation ?? {}) : ({} as Partial<PolicyViolation>);
  const named = connectors.flatMap((id) => policyConnector(id) ?? []);
  return {
    policy,
    connectors: named.map((connector) => ({
      name: connector.name,
      operation: firstUseOf(connector, change),
    })),
  };
}

/** The bindings that the message names; if none, those of other owners; if none, all. */
function suspects({ bindings, deployAs }: WritingChange, words: string): SuspectConnection[] {
  const bound = bindings.filter(({ to }) => to !== null);
  const named = bound.filter(
    ({ key, to }) => quotedAt(words, key) !== -1 || words.includes(to?.connectionName ?? '\0'),
  );
  const foreign = bound.filter(({ to }) => to?.owner != null && !isSame(to.owner, deployAs));
  const likely = [named, foreign].find(({ length }) => length > 0) ?? bound;
  return likely.map(suspect);
}

function suspect({ key, to }: BindingChange): SuspectConnection {
  return { key, connectionName: to?.connectionName ?? null, owner: to?.owner ?? null };
}

function isSame(owner: string, account: string | null): boolean {
  return owner.toLowerCase() === account?.toLowerCase();
}
