import { actionLimit } from './action-limit.ts';
import { actionNameUnique } from './action-name-unique.ts';
import { baseMapInvalid } from './base-map-invalid.ts';
import { caseLimit } from './case-limit.ts';
import { childFlowUnknown } from './child-flow-unknown.ts';
import { concurrencyRange } from './concurrency-range.ts';
import { connectionBroken } from './connection-broken.ts';
import { connectionConnector } from './connection-connector.ts';
import { connectionForeign } from './connection-foreign.ts';
import { connectionIdAsKey } from './connection-id-as-key.ts';
import { connectionMissing } from './connection-missing.ts';
import { connectorDenied } from './connector-denied.ts';
import { connectorMismatch } from './connector-mismatch.ts';
import { dataPolicy } from './data-policy.ts';
import { descriptionLength } from './description-length.ts';
import { environmentMissing } from './environment-missing.ts';
import { environmentValue } from './environment-value.ts';
import { expressionCase } from './expression-case.ts';
import { expressionFunction } from './expression-function.ts';
import { expressionItemsScope } from './expression-items-scope.ts';
import { expressionLength } from './expression-length.ts';
import { expressionSyntax } from './expression-syntax.ts';
import { expressionUnknownAction } from './expression-unknown-action.ts';
import { expressionUnreachableAction } from './expression-unreachable-action.ts';
import { flowAmbiguous } from './flow-ambiguous.ts';
import { flowEdited } from './flow-edited.ts';
import { flowMissing } from './flow-missing.ts';
import { hardCodedValue } from './hard-coded-value.ts';
import { httpTriggerOpen } from './http-trigger-open.ts';
import { invokerOnAutomatedTrigger } from './invoker-on-automated-trigger.ts';
import { jsonInvalid } from './json-invalid.ts';
import { keyExpiring } from './key-expiring.ts';
import { keyIdentity } from './key-identity.ts';
import { keyInvalid } from './key-invalid.ts';
import { listUnbounded } from './list-unbounded.ts';
import { mapConnectorId } from './map-connector-id.ts';
import { mapDuplicateConnection } from './map-duplicate-connection.ts';
import { mapEntryUnused } from './map-entry-unused.ts';
import { mapEnvironmentReuse } from './map-environment-reuse.ts';
import { mapFlowMissing } from './map-flow-missing.ts';
import { mapInvalid } from './map-invalid.ts';
import { mapMissing } from './map-missing.ts';
import { mapPlaceholder } from './map-placeholder.ts';
import { nameLength } from './name-length.ts';
import { nestingLimit } from './nesting-limit.ts';
import { noFailurePath } from './no-failure-path.ts';
import { operationInputs } from './operation-inputs.ts';
import { operationType } from './operation-type.ts';
import { ownerMismatch } from './owner-mismatch.ts';
import { ownerMissing } from './owner-missing.ts';
import { ownerNotAllowed } from './owner-not-allowed.ts';
import { parallelVariableWrite } from './parallel-variable-write.ts';
import { parameterUndeclared } from './parameter-undeclared.ts';
import { parameterValue } from './parameter-value.ts';
import { policyChanged } from './policy-changed.ts';
import { recurrenceInterval } from './recurrence-interval.ts';
import { recurrenceSchedule } from './recurrence-schedule.ts';
import { referenceCase } from './reference-case.ts';
import { referenceUndeclared } from './reference-undeclared.ts';
import { referenceUnmapped } from './reference-unmapped.ts';
import { referenceUnused } from './reference-unused.ts';
import { referencesAsArray } from './references-as-array.ts';
import { responseMisplaced } from './response-misplaced.ts';
import { retryPolicy } from './retry-policy.ts';
import { reviewOverdue } from './review-overdue.ts';
import type { Rule } from './rule.ts';
import { runAfterCycle } from './run-after-cycle.ts';
import { runAfterStatus } from './run-after-status.ts';
import { runAfterUnknown } from './run-after-unknown.ts';
import { secretInDefinition } from './secret-in-definition.ts';
import { secureDataMissing } from './secure-data-missing.ts';
import { solutionAware } from './solution-aware.ts';
import { stewardApproval } from './steward-approval.ts';
import { suppressionStale } from './suppression-stale.ts';
import { teamsSharedReference } from './teams-shared-reference.ts';
import { terminateInLoop } from './terminate-in-loop.ts';
import { triggerConcurrencyAdded } from './trigger-concurrency-added.ts';
import { triggerCount } from './trigger-count.ts';
import { triggerLoop } from './trigger-loop.ts';
import { triggerUnfiltered } from './trigger-unfiltered.ts';
import { untilDefault } from './until-default.ts';
import { untilLimit } from './until-limit.ts';
import { useNotAllowed } from './use-not-allowed.ts';
import { variableBeforeInit } from './variable-before-init.ts';
import { variableDuplicate } from './variable-duplicate.ts';
import { variableLimit } from './variable-limit.ts';
import { variableNested } from './variable-nested.ts';
import { variableSelfReference } from './variable-self-reference.ts';
import { variableType } from './variable-type.ts';
import { variableUndeclared } from './variable-undeclared.ts';
import { variableUnused } from './variable-unused.ts';

/**
 * Every rule, in the most useful order of findings: what cannot be read, the flow by itself, its
 * references, who may use them, and what is live.
 */
export const RULES: readonly Rule[] = [
  mapMissing,
  mapInvalid,
  baseMapInvalid,
  mapFlowMissing,
  mapConnectorId,
  mapPlaceholder,
  mapEnvironmentReuse,
  mapDuplicateConnection,
  mapEntryUnused,
  jsonInvalid,
  triggerCount,
  actionNameUnique,
  runAfterUnknown,
  runAfterCycle,
  runAfterStatus,
  operationType,
  operationInputs,
  terminateInLoop,
  responseMisplaced,
  expressionSyntax,
  expressionFunction,
  expressionUnknownAction,
  expressionUnreachableAction,
  expressionItemsScope,
  expressionCase,
  expressionLength,
  variableUndeclared,
  variableNested,
  variableDuplicate,
  variableBeforeInit,
  variableSelfReference,
  variableType,
  parallelVariableWrite,
  variableUnused,
  parameterUndeclared,
  parameterValue,
  environmentValue,
  actionLimit,
  nestingLimit,
  caseLimit,
  variableLimit,
  nameLength,
  descriptionLength,
  untilLimit,
  untilDefault,
  recurrenceInterval,
  recurrenceSchedule,
  retryPolicy,
  concurrencyRange,
  childFlowUnknown,
  secretInDefinition,
  secureDataMissing,
  httpTriggerOpen,
  triggerLoop,
  triggerUnfiltered,
  noFailurePath,
  listUnbounded,
  hardCodedValue,
  solutionAware,
  referencesAsArray,
  referenceCase,
  connectionIdAsKey,
  referenceUndeclared,
  referenceUnused,
  referenceUnmapped,
  connectorMismatch,
  connectorDenied,
  dataPolicy,
  teamsSharedReference,
  invokerOnAutomatedTrigger,
  ownerMissing,
  ownerMismatch,
  ownerNotAllowed,
  useNotAllowed,
  reviewOverdue,
  stewardApproval,
  policyChanged,
  triggerConcurrencyAdded,
  keyInvalid,
  keyExpiring,
  keyIdentity,
  environmentMissing,
  connectionMissing,
  connectionBroken,
  connectionForeign,
  connectionConnector,
  flowMissing,
  flowAmbiguous,
  flowEdited,
  suppressionStale,
];

export const RULE_IDS: readonly string[] = RULES.map(({ id }) => id);
