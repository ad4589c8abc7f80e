import { dig, digString, isObject, type Json, type JsonObject, own } from '../json/json.ts';
import { type Operation, operations } from './operations.ts';

/** A gallery template, or a workflow as Azure keeps it: either looks like a solution's file. */
export function isLogicAppResource(root: JsonObject): boolean {
  return (
    dig(root, 'properties', 'parameters', '$connections', 'value') !== undefined ||
    /^Microsoft\.Logic\//i.test(digString(root, 'type') ?? '') ||
    /\/providers\/Microsoft\.Logic\//i.test(digString(root, 'id') ?? '')
  );
}

/** A workflow of Logic Apps Standard or Consumption as it is in Git, or an ARM template of one. */
export function isLogicApp(root: JsonObject): boolean {
  return (
    (isObject(own(root, 'definition')) && KIND.test(digString(root, 'kind') ?? '')) ||
    dig(root, 'parameters', '$connections', 'value') !== undefined ||
    dig(root, '$connections', 'value') !== undefined ||
    /deploymentTemplate/i.test(digString(root, '$schema') ?? '')
  );
}

const KIND = /^(?:stateful|stateless|agent|agentic)$/i;

/** The same of a text that does not parse, as far as its marks are in it. */
export function mentionsLogicApps(text: string): boolean {
  return /Microsoft\.Logic\/workflows|"\$connections"\s*:\s*\{\s*"value"/i.test(text);
}

/** Whether a definition has an operation that only Logic Apps can run. */
export function isOfLogicApps(definition: Json | undefined): boolean {
  return operations(definition ?? null, []).some(isOperationOfLogicApps);
}

function isOperationOfLogicApps({ kind, lowerType, value }: Operation): boolean {
  return (
    TYPES.has(lowerType) ||
    (kind === 'trigger' && /^agent$/i.test(digString(value, 'kind') ?? '')) ||
    digString(value, 'inputs', 'host', 'connection', 'referenceName') !== null
  );
}

/**
 * Types of operations of Logic Apps that Power Automate lacks.
 *
 * Source: Azure/LogicAppsUX, operationmanifest.ts and the constants of the designer, 2026-08-21,
 * without the types of Dataverse's `operationtype` (see the rule `operation-type`).
 */
const TYPES: ReadonlySet<string> = new Set(
  [
    'agent agenthandoff mcpclienttool nestedagent invokefunction serviceprovider',
    'chunktext csharpscriptcode datamapper flatfileschemageneration parsedocument powershellcode',
    'ruleexecute xmlcompose xmlparse edifactbatchencode edifactdecode edifactencode hl7decode',
    'hl7encode swiftdecode swiftmtdecode swiftmtencode x12batchencode x12decode x12encode',
  ].flatMap((types) => types.split(' ')),
);
