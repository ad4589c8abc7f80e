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
export const TRIGGER_TYPES: readonly string[] =
  `${CONNECTIONS} Batch Manual Recurrence Request SlidingWindow`.split(' ');
export const ACTION_TYPES: readonly string[] = [
  CONNECTIONS,
  'AppendToArrayVariable AppendToStringVariable As2Decode As2Encode Changeset Compose',
  'DecrementVariable Expression FlatFileDecoding FlatFileEncoding Flow Foreach Function If',
  'IncrementVariable InitializeVariable IntegrationAccountArtifactLookup JavaScriptCode Join Liquid',
  'ParseJson Query Response RosettaNetDecode RosettaNetEncode RosettaNetWaitForResponse Scope',
  'Select SendToBatch SetVariable SwiftEncode Switch Table Terminate Until Wait Workflow',
  'XmlValidation Xslt',
].flatMap((names) => names.split(' '));

const WRITTEN: ReadonlyMap<string, string> = new Map(
  [...TRIGGER_TYPES, ...ACTION_TYPES].map((type) => [type.toLowerCase(), type]),
);

/** The type as the platform writes it, which compares types without case; an unknown one as it is. */
export function writtenType(type: string): string {
  return WRITTEN.get(type.toLowerCase()) ?? type;
}
