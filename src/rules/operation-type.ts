import type { Operation } from '../flow/operations.ts';
import { nearest, quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

/**
 * Sources: Microsoft Dataverse, table ProcessStageParameter, choices of `operationtype`, which are
 * the types of steps of a cloud flow; and `OpenApiConnectionNotification`, which is not among them
 * but which the platform writes. Which of them are triggers: "Schema reference guide for trigger
 * and action types in Azure Logic Apps", and what the platform writes.
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

const TYPES = { trigger: TRIGGERS, action: ACTIONS };
const KNOWN = { trigger: inLowerCase(TRIGGERS), action: inLowerCase(ACTIONS) };

export const operationType: FlowRule = {
  id: 'operation-type',
  subject: 'flow',
  severity: 'error',
  summary: 'Power Automate does not have the type of an action or trigger.',
  *check({ flow: { operations } }) {
    for (const operation of operations) {
      if (KNOWN[operation.kind].has(operation.type.toLowerCase())) continue;
      yield { at: [...operation.path, 'type'], message: messageFor(operation) };
    }
  },
};

function inLowerCase(types: readonly string[]): ReadonlySet<string> {
  return new Set(types.map((type) => type.toLowerCase()));
}

function messageFor({ kind, name, type }: Operation): string {
  if (type === '') return `the ${kind} ${quote(name)} has no type, so Power Automate cannot run it`;
  const other = kind === 'trigger' ? 'action' : 'trigger';
  if (KNOWN[other].has(type.toLowerCase())) {
    return `${quote(type)} is a type of ${other}s, and ${quote(name)} is ${kind === 'action' ? 'an action' : 'a trigger'}`;
  }
  const near = nearest(type, TYPES[kind]);
  const advice = near === null ? 'use one that the designer writes' : `did you mean \`${near}\`?`;
  return `the ${kind} ${quote(name)} is of the type ${quote(type)}, which Power Automate does not have; ${advice}`;
}
