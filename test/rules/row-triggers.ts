/** Triggers and actions of rows, for the tests of loops and of filters. */

const DATAVERSE = 'shared_commondataserviceforapps';

interface Rest {
  [field: string]: unknown;
}

function called(connector: string, operationId: string, parameters: object, rest: Rest = {}) {
  const apiId = `/providers/Microsoft.PowerApps/apis/${connector}`;
  const inputs = { host: { connectionName: connector, operationId, apiId }, parameters };
  return { type: 'OpenApiConnection', runAfter: {}, inputs, ...rest };
}

/** A Dataverse trigger; `request` is what follows `subscriptionRequest/`. */
export function watching(request: Record<string, unknown>, rest: Rest = {}) {
  const all = { message: 3, entityname: 'account', scope: 4, ...request };
  const entries = Object.entries(all).map(([name, value]) => [
    `subscriptionRequest/${name}`,
    value,
  ]);
  return called(DATAVERSE, 'SubscribeWebhookTrigger', Object.fromEntries(entries), {
    type: 'OpenApiConnectionWebhook',
    ...rest,
  });
}

export function writing(entityName: string, columns: string[], operationId = 'UpdateOnlyRecord') {
  const items = columns.map((column) => [`item/${column}`, 'x']);
  return called(DATAVERSE, operationId, { entityName, ...Object.fromEntries(items) });
}

const LIST = { dataset: 'https://contoso.sharepoint.com/sites/a', table: 'Orders' };

export function ofList(operationId: string, place: object = {}, rest: Rest = {}) {
  return called('shared_sharepointonline', operationId, { ...LIST, ...place }, rest);
}
