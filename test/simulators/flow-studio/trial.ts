import { checkDefinition } from './check-definition.ts';
import { environmentOf, flowOf, type ToolContext } from './context.ts';
import { mayUse } from './listing.ts';
import { Refusal, refuse } from './refusals.ts';
import type { Json } from './state.ts';
import { record } from './walk.ts';

/** `validate_live_flow`: gone after 2026-03. Its reply is nowhere documented: this shape is a guess. */
export function validateFlow({ world }: ToolContext, given: Json): Json {
  flowOf(world, given);
  try {
    checkDefinition(record(given.definition));
    return { valid: true, errors: [], error: null };
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    return { valid: false, errors: [{ message: problem.message }], error: null };
  }
}

/** `test_live_connection`: newest servers only. Its reply is nowhere documented: this shape is a guess. */
export function testConnection({ world, account }: ToolContext, given: Json): Json {
  const { id: environmentName } = environmentOf(world, given);
  const { connectorName, connectionName } = given;
  const connection = world.connections.find(
    ({ id, connector, environment }) =>
      id === connectionName && connector === connectorName && environment === environmentName,
  );
  if (connection === undefined || !mayUse(connection, account)) {
    throw refuse(`Could not find connection '${connectionName}'.`, 404, 'ConnectionNotFound');
  }
  const status = connection.status ?? 'Connected';
  return { environmentName, connectorName, connectionName, status, error: null };
}
