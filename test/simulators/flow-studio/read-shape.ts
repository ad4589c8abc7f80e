import { type Json, type StoredFlow, timeOf, type World } from './state.ts';
import { operations, record, referenceKey } from './walk.ts';

/** In every signed callback URL; may never reach a log, report or comment. */
export const canarySecret = 'CANARY-flowgate-signed-url-secret';

const flowType = 'Microsoft.ProcessSimple/environments/flows';

/** A flow as `get_live_flow` returns it: "whatever the Power Automate API returns". */
export function readShape(world: World, flow: StoredFlow): Json {
  const environment = `/providers/Microsoft.ProcessSimple/environments/${flow.environment}`;
  const callback = [...operations(flow.definition)].find(isRequest);
  return {
    name: flow.name,
    id: `${environment}/flows/${flow.name}`,
    type: flowType,
    properties: {
      apiId: '/providers/Microsoft.PowerApps/apis/shared_logicflows',
      displayName: flow.displayName,
      userType: 'Owner',
      state: flow.state,
      definition: definitionAsRead(flow),
      connectionReferences: referencesAsRead(world, flow),
      installedConnectionReferences: {},
      createdTime: timeOf(flow.history[0]?.at ?? 0),
      lastModifiedTime: timeOf(flow.history.at(-1)?.at ?? 0),
      ...(callback === undefined ? {} : { flowTriggerUri: callbackUrl(flow, callback.name) }),
      environment: { name: flow.environment, id: environment },
      provisioningMethod: 'FromDefinition',
      isManaged: false,
    },
  };
}

/** The definition with what a read injects: callback URL, evaluated recurrence, solution flows' hosts. */
export function definitionAsRead(flow: StoredFlow): Json {
  const definition = structuredClone(flow.definition);
  for (const operation of operations(definition)) {
    const { body } = operation;
    if (isRequest(operation)) {
      body.metadata = { ...record(body.metadata), callbackUrl: callbackUrl(flow, operation.name) };
    }
    if (operation.kind === 'Trigger' && body.recurrence !== undefined) {
      body.evaluatedRecurrence = body.recurrence;
    }
    if (flow.solutionAware) showAsUnpacked(body);
  }
  return definition;
}

/** A solution-aware flow "refuses the shape it was read in": it is read with `connectionName`. */
function showAsUnpacked(body: Json): void {
  const key = referenceKey(body);
  if (key === undefined) return;
  const inputs = record(body.inputs);
  const { connectionReferenceName: _, ...host } = record(inputs.host);
  body.inputs = {
    ...inputs,
    host: { ...host, connectionName: key },
    authentication: "@parameters('$authentication')",
  };
}

function isRequest({ kind, body }: { kind: string; body: Json }): boolean {
  return kind === 'Trigger' && String(body.type).toLowerCase() === 'request';
}

function callbackUrl(flow: StoredFlow, trigger: string): string {
  const path = `/workflows/${flow.name.replaceAll('-', '')}/triggers/${trigger}/paths/invoke`;
  const query = `api-version=2016-06-01&sp=%2Ftriggers%2F${trigger}%2Frun&sv=1.0&sig=${canarySecret}`;
  return `https://prod-00.westeurope.logic.azure.com:443${path}?${query}`;
}

/** References come back with `displayName`, `iconUri`, `tier` and `apiName` [others]. */
function referencesAsRead(world: World, flow: StoredFlow): Json {
  const enriched = Object.entries(flow.connectionReferences).map(([key, value]) => {
    const reference = record(value);
    const connection = world.connections.find(({ id }) => id === reference.connectionName);
    const connector =
      String(reference.id ?? '')
        .split('/')
        .at(-1) ||
      connection?.connector ||
      key;
    return [key, { ...enrichment(connector), ...reference }];
  });
  return Object.fromEntries(enriched);
}

function enrichment(connector: string): Json {
  const apiName = connector.replace(/^shared_/, '');
  return {
    source: 'Embedded',
    displayName: apiName,
    iconUri: `https://connectoricons-prod.azureedge.net/${apiName}/icon.png`,
    tier: 'Standard',
    apiName,
  };
}
