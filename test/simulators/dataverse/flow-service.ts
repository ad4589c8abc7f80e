import { checkDefinition } from '../flow-studio/check-definition.ts';
import { Refusal as SaveFailed } from '../flow-studio/refusals.ts';
import type { Json } from '../flow-studio/state.ts';
import { operations, record, referenceKey } from '../flow-studio/walk.ts';
import { checkChildren } from './child-flows.ts';
import { mayUse } from './connectivity.ts';
import type { Context } from './context.ts';
import { connectorOf, isPerson } from './ids.ts';
import type { Judged } from './judged.ts';
import { flowRefuses, refuse, unbound } from './refusals.ts';
import type { FlowRow, ReferenceRow } from './rows.ts';
import {
  dataverseTrigger,
  definitionOf,
  logicalNameOf,
  parsedClientdata,
  referenceOf,
} from './solution-file.ts';

/** `clientdata` is JSON with `schemaVersion` at its root: `0x80060468` [others]. */
export function checkForm(text: string | null): void {
  const invalid = (reason: string) =>
    refuse(400, '0x80060468', `Flow clientdata is in invalid format. Exception: ${reason}`);
  const clientdata = parsedClientdata(text);
  if (Object.keys(clientdata).length === 0) throw invalid('Unexpected character encountered.');
  if (clientdata.schemaVersion === undefined) {
    throw invalid("Required property 'schemaVersion' not found in JSON. Path ''.");
  }
}

/** In the order of the facts: definition, reference, bound, usable, trigger, names, parameters. */
const checks: ((judged: Judged) => void)[] = [
  checkParts,
  checkPolicy,
  checkReferences,
  checkTrigger,
  checkWords,
  checkChildren,
  checkParameters,
];

/** What the flow service says where a flow is turned on, or saved while it is on. */
export function checkActivation(context: Context, row: FlowRow, next: FlowRow): void {
  const clientdata = parsedClientdata(next.clientdata);
  const judged = { context, row, next, clientdata, definition: definitionOf(clientdata) };
  for (const check of checks) check(judged);
}

function checkParts({ context, definition }: Judged): void {
  if (definition.triggers === undefined || definition.actions === undefined) {
    const text = "The definition request is missing required field 'definition'. ";
    throw flowRefuses({ code: 'DefinitionRequestMissingFields', text });
  }
  if (context.desk.unknowns.authentication === 'stripped') return;
  for (const { name, body } of operations(definition)) {
    if (referenceKey(body) === undefined) continue;
    if (record(body.inputs).authentication === undefined) continue;
    const text = `The 'inputs' of workflow run action '${name}' of type '${body.type}' may not have the property 'authentication'.`;
    const code = 'WorkflowRunActionInputsInvalidProperty';
    throw flowRefuses({ code, text, inSave: true });
  }
}

/** A flow that a data policy suspended is not turned on; the text is a guess. */
function checkPolicy({ row, next, context }: Judged): void {
  if (row.suspension === null || next.statecode !== 1) return;
  const text = `Flow '${row.id}' cannot be activated due to admin API policies.`;
  const inner = { code: 'DlpViolation', text, word: 'Forbidden' } as const;
  throw flowRefuses(inner, context.desk.unknowns.forbiddenStatus);
}

/**
 * Each used key is declared, its logical name has a row, the row is bound, the connection usable. What a
 * missing key, a missing row and a broken connection are answered with is a guess.
 */
function checkReferences(judged: Judged): void {
  const used = new Map<string, string>();
  for (const { name, body } of operations(judged.definition)) {
    const key = referenceKey(body);
    if (key !== undefined && !used.has(key)) used.set(key, name);
  }
  const rows = [...used].map(([key, operation]) => rowOf(judged, key, operation));
  const found = rows.filter((row) => row !== null);
  for (const row of found) if (row.connectionid === null) throw notBound(judged, row);
  for (const row of found) checkUsable(judged, row);
}

function rowOf({ context, clientdata }: Judged, key: string, operation: string) {
  const reference = referenceOf(clientdata, key);
  if (reference === null) {
    const text = `The 'inputs.host' of '${operation}' names the connection reference '${key}', which is missing.`;
    const code = 'WorkflowRunActionInputsMissingProperty';
    throw flowRefuses({ code, text, inSave: true });
  }
  const logicalName = logicalNameOf(reference);
  if (logicalName === null) return withoutName(reference, key);
  const row = context.environment.reference(logicalName);
  if (row !== undefined) return reference.runtimeSource === 'invoker' ? null : row;
  const text = `Connection reference with logical name '${logicalName}' was not found.`;
  throw flowRefuses({ code: 'XrmConnectionReferenceNotFound', text });
}

/** `connection: {}` is found for the caller with Dataverse's own connector alone [others]. */
function withoutName(reference: Json, key: string): null {
  if (record(reference.api).name === 'shared_commondataserviceforapps') return null;
  const text = `The connection reference '${key}' has no connection.`;
  throw flowRefuses({ code: 'FlowMissingConnection', text });
}

/** When turned on, unwrapped [real]; a save of what is on is wrapped, and when which is a guess. */
function notBound({ row }: Judged, { logicalName }: ReferenceRow) {
  if (row.statecode !== 1) return unbound;
  const text = `Connection Id missing for connection reference logical name '${logicalName}'.`;
  return flowRefuses({ code: 'XrmConnectionReferenceMissingConnection', text });
}

function checkUsable({ context, row }: Judged, { connector, connectionid }: ReferenceRow): void {
  const { environment, user, desk } = context;
  const connection = environment.connection(connectionid ?? '');
  if (connection === undefined || !mayUse(connection, user.account)) {
    const text = `The caller object id is '${user.objectId}'. Connection '${connectionid}' to '${connector}' cannot be used to activate this flow, either because this is not a valid connection or because it is not a connection you have access permission for. Either replace the connection with a valid connection you can access or have the connection owner activate the flow, so the connection is shared with you in the context of this flow.`;
    const inner = { code: 'ConnectionAuthorizationFailed', text, word: 'Forbidden' } as const;
    throw flowRefuses(inner, desk.unknowns.forbiddenStatus);
  }
  if (connection.status !== 'Connected') {
    const text = `The connection '${connection.id}' is not connected: '${connection.status}'.`;
    throw flowRefuses({ code: 'ConnectionNotConfigured', text });
  }
  if (!isPerson(user.account) || isPerson(row.owner)) return;
  const text = `Listing the service plans of '${row.owner}' failed.`;
  throw flowRefuses({ code: 'BapListServicePlansFailed', text });
}

/** Of a Dataverse trigger: its type; concurrency that was switched on stays on [others], its code a guess. */
function checkTrigger({ definition, row }: Judged): void {
  const [name, trigger] = Object.entries(record(definition.triggers))[0] ?? [];
  const type = String(record(trigger).type);
  if (dataverseTrigger(definition) !== null && type !== 'OpenApiConnectionWebhook') {
    const text = `The type '${type}' of '${name}' does not fit its operation.`;
    throw flowRefuses({ code: 'InvalidOpenApiConnectionOperationType', text, inSave: true });
  }
  const before = definitionOf(parsedClientdata(row.clientdata));
  if (!isConcurrent(before) || isConcurrent(definition)) return;
  const text = "The 'runtimeConfiguration.concurrency' property cannot be removed once specified.";
  throw flowRefuses({ code: 'CannotDisableTriggerConcurrency', text });
}

function isConcurrent(definition: Json): boolean {
  return Object.values(record(definition.triggers)).some(
    (trigger) => record(record(trigger).runtimeConfiguration).concurrency !== undefined,
  );
}

/**
 * Count of triggers, names, runAfter, variables and limits, as the same service judges for Flow Studio.
 * That their codes are in the wrapper without `InvalidOpenApiFlow` is a guess.
 */
function checkWords({ definition }: Judged): void {
  try {
    checkDefinition(definition);
  } catch (problem) {
    if (!(problem instanceof SaveFailed)) throw problem;
    const [, code = '', text = ''] =
      /code '(.+?)' and message '(.*)'$/s.exec(problem.message) ?? [];
    throw flowRefuses({ code, text });
  }
}

/** Operations and their parameters, where the connector's are known. */
function checkParameters({ context, definition }: Judged): void {
  for (const { name, body } of operations(definition)) {
    const { host, parameters } = record(body.inputs);
    const { apiId, operationId } = record(host);
    const connector = context.environment.connectors[connectorOf(String(apiId))];
    if (connector === undefined) continue;
    const known = connector[String(operationId)];
    if (known === undefined) {
      const text = `The operation '${operationId}' of '${name}' could not be found.`;
      const code = 'WorkflowOperationInputsApiOperationNotFound';
      throw flowRefuses({ code, text, inSave: true });
    }
    const extra = Object.keys(record(parameters)).find((each) => !known.includes(each));
    if (extra === undefined) continue;
    const text = `The API operation '${operationId}' does not contain a definition for parameter '${extra}'.`;
    throw flowRefuses({ code: 'WorkflowOperationParametersExtraParameter', text, inSave: true });
  }
}
