/** Small flows and maps, written as the platform writes them, for the rules' tests. */

export const TEAMS_ID = 'shared-teams-1c433d0f-a030-45eb-9795-8c2585f84781';

export const api = (connector: string) => `/providers/Microsoft.PowerApps/apis/${connector}`;

/** An action or trigger that calls a connector through the reference `key`. */
export function call(key: string, connector = 'shared_teams', rest: object = {}): object {
  const host = {
    connectionName: key,
    operationId: 'PostMessageToConversation',
    apiId: api(connector),
  };
  return { type: 'OpenApiConnection', runAfter: {}, inputs: { host }, ...rest };
}

export const compose = (runAfter: unknown = {}) => ({ type: 'Compose', runAfter, inputs: 'x' });

export const MANUAL = { manual: { type: 'Request', kind: 'Button', inputs: {} } };

/** A bare definition: all its references come from the map. */
export function bare(actions: object, triggers: object = MANUAL): string {
  return JSON.stringify({ contentVersion: '1.0.0.0', triggers, actions }, null, 2);
}

/** Deploy arguments, which carry references. */
export function deploy(actions: object, references: object, triggers: object = MANUAL): string {
  const definition = { contentVersion: '1.0.0.0', triggers, actions };
  return JSON.stringify({ definition, connectionReferences: references }, null, 2);
}

/** A reference that a file declares, in the shape of a solution. */
export function declared(connector: string, logicalName?: string): object {
  const connection = logicalName ? { connectionReferenceLogicalName: logicalName } : {};
  return { runtimeSource: 'embedded', connection, api: { name: connector } };
}

export function entry(rest: object = {}): object {
  const owner = 'svc-flows@contoso.com';
  return { connectionName: TEAMS_ID, id: api('shared_teams'), owner, ...rest };
}

/** A map of environments, each given as its `connectionReferences` and what else it says. */
export function mapOf(
  environments: Record<string, { entries?: object; [part: string]: unknown }>,
): string {
  const documents = Object.entries(environments).map(([name, { entries = {}, ...rest }], index) => [
    name,
    { environmentName: `Default-${index}`, connectionReferences: entries, ...rest },
  ]);
  return JSON.stringify({ version: 1, environments: Object.fromEntries(documents) }, null, 2);
}
