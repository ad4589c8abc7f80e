import type { ToolContext } from './context.ts';
import { mayUse } from './listing.ts';
import { refuse, saveFailed } from './refusals.ts';
import type { Json } from './state.ts';
import { operations, record, referenceKey } from './walk.ts';

/** References given, complete for the definition, and each on a connection that the caller may use. */
export function checkReferences(
  context: ToolContext,
  environment: string,
  definition: Json,
  given: Json,
): void {
  checkComplete(definition, given.connectionReferences);
  for (const [key, reference] of Object.entries(record(given.connectionReferences))) {
    checkConnection(context, environment, key, record(reference));
  }
}

function checkComplete(definition: Json, references: unknown): void {
  for (const { kind, name, body } of operations(definition)) {
    const key = referenceKey(body);
    if (key === undefined) continue;
    if (references === undefined) {
      throw refuse('Supply connectionReferences: the definition has connector operations.', 400);
    }
    if (!Object.hasOwn(record(references), key)) {
      const use = `${kind} '${name}' uses connectionName '${key}'`;
      throw refuse(`${use}, which is missing from connectionReferences.`, 400);
    }
  }
}

/** A connection must exist, in this environment, owned by or shared with the caller, and be connected. */
function checkConnection(
  { world, account }: ToolContext,
  environment: string,
  key: string,
  reference: Json,
): void {
  const id = String(reference.connectionName ?? '');
  if (id === '' && reference.connectionReferenceLogicalName !== undefined) return;
  const of = `The connection '${id}' of the connection reference '${key}'`;
  const connection = world.connections.find((candidate) => candidate.id === id);
  if (connection?.environment !== environment) {
    throw saveFailed('ConnectionNotConfigured', `${of} does not exist in '${environment}'`);
  }
  if (!mayUse(connection, account)) {
    const text = `The caller with object id 'id-of-${account}' does not have permission for connection '${id}' under Api '${connection.connector}'`;
    throw saveFailed('ConnectionAuthorizationFailed', text, 403);
  }
  if ((connection.status ?? 'Connected') !== 'Connected') {
    throw saveFailed('ConnectionNotConfigured', `${of} is not connected: '${connection.status}'`);
  }
  const api =
    String(reference.id ?? connection.connector)
      .split('/')
      .at(-1) ?? '';
  if (api.toLowerCase() !== connection.connector.toLowerCase()) {
    throw saveFailed('ConnectionNotConfigured', `${of} is not a connection of '${api}'`);
  }
}

/** "A solution-aware flow wants `host.connectionReferenceName` and no `authentication`" [others]. */
export function checkSolutionShape(definition: Json): void {
  for (const { name, body } of operations(definition)) {
    if (referenceKey(body) === undefined) continue;
    const inputs = record(body.inputs);
    if (record(inputs.host).connectionReferenceName === undefined) {
      const text = `The operation '${name}' lacks the property 'host.connectionReferenceName'`;
      throw saveFailed('WorkflowRunActionInputsMissingProperty', text);
    }
    if (inputs.authentication !== undefined) {
      const text = `The operation '${name}' may not have the property 'authentication'`;
      throw saveFailed('WorkflowRunActionInputsInvalidProperty', text);
    }
  }
}
