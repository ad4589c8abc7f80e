/**
/**
 * The types of triggers and actions of a cloud flow, as the platform writes them.
 *
 * Source: Microsoft Dataverse, table ProcessStageParameter, choices of `operationtype`, which are
 * the types of steps of a cloud flow, and `OpenApiConnectionNotification`, which they lack and the
 * platform writes. Which of them are triggers: "Schema reference guide for trigger and action types
 * in Azure Logic Apps", and what the platform writes.
 */
const CONNECTIONS =
  'ApiApp ApiConnection ApiConnectionNotification ApiConnectionWebhook ApiManagement Http HttpWebhook OpenApiConnection OpenApiConnectionNotification OpenApiConnectionWebhook';
const TRIGGERS = `${CONNECTIONS} Batch Manual Recurrence Request SlidingWindow`.split(' ');
const ACTIONS = [
  CONNECTIONS,
  'AppendToArrayVariable AppendToStringVariable As2Decode As2Encode Changeset Compose',
  'DecrementVariable Expression FlatFileDecoding FlatFileEncoding Flow Foreach Function If',
  'IncrementVariable InitializeVariable IntegrationAccountArtifactLookup JavaScriptCode Join Liquid',
  'ParseJson Query Response RosettaNetDecode RosettaNetEncode RosettaNetWaitForResponse Scope',
  'Select SendToBatch SetVariable SwiftEncode Switch Table Terminate Until Wait Workflow',
  'XmlValidation Xslt',
].flatMap((names) => names.split(' '));

/** The types that the language has, as Microsoft writes them. */
export const TYPES = { trigger: TRIGGERS, action: ACTIONS };
const KNOWN = { trigger: byLowerCase(TRIGGERS), action: byLowerCase(ACTIONS) };

/** True for a type that the language has; `lowerType`: in lower case. */
export function isKnownType(kind: keyof typeof TYPES, lowerType: string): boolean {
  return KNOWN[kind].has(lowerType);
}

/** The type as the platform writes it, which compares types without case; an unknown one as it is. */
export function writtenType(type: string): string {
  const name = type.toLowerCase();
  return KNOWN.trigger.get(name) ?? KNOWN.action.get(name) ?? type;
}

function byLowerCase(types: readonly string[]): ReadonlyMap<string, string> {
  return new Map(types.map((type) => [type.toLowerCase(), type]));
}
