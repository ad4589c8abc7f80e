import { actionNameUnique } from './action-name-unique.ts';
import { connectionIdAsKey } from './connection-id-as-key.ts';
import { connectorMismatch } from './connector-mismatch.ts';
import { jsonInvalid } from './json-invalid.ts';
import { mapConnectorId } from './map-connector-id.ts';
import { mapEntryUnused } from './map-entry-unused.ts';
import { mapFlowMissing } from './map-flow-missing.ts';
import { mapInvalid } from './map-invalid.ts';
import { mapMissing } from './map-missing.ts';
import { mapPlaceholder } from './map-placeholder.ts';
import { ownerMismatch } from './owner-mismatch.ts';
import { ownerMissing } from './owner-missing.ts';
import { referenceCase } from './reference-case.ts';
import { referenceUndeclared } from './reference-undeclared.ts';
import { referenceUnmapped } from './reference-unmapped.ts';
import { referenceUnused } from './reference-unused.ts';
import { referencesAsArray } from './references-as-array.ts';
import type { Rule } from './rule.ts';
import { runAfterUnknown } from './run-after-unknown.ts';
import { teamsSharedReference } from './teams-shared-reference.ts';
import { triggerCount } from './trigger-count.ts';
import { useNotAllowed } from './use-not-allowed.ts';

/**
 * Every rule, in the order in which their findings make most sense to a reader: what cannot be
 * read, the flow by itself, its references, and who may use them.
 */
export const RULES: readonly Rule[] = [
  mapMissing,
  mapInvalid,
  mapFlowMissing,
  mapConnectorId,
  mapPlaceholder,
  mapEntryUnused,
  jsonInvalid,
  triggerCount,
  actionNameUnique,
  runAfterUnknown,
  referencesAsArray,
  referenceCase,
  connectionIdAsKey,
  referenceUndeclared,
  referenceUnused,
  referenceUnmapped,
  connectorMismatch,
  teamsSharedReference,
  ownerMissing,
  ownerMismatch,
  useNotAllowed,
];

export const RULE_IDS: readonly string[] = RULES.map(({ id }) => id);
