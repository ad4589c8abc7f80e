import { describe, expect, test } from '@jest/globals';
import { childFlow, connectorOf, hostReference } from '../../src/flow/hosts.ts';
import type { Json } from '../../src/json/json.ts';

const withHost = (host: Json): Json => ({ type: 'Any', inputs: { host } });
const byExpression = (name: string) => hostReference(withHost({ connection: { name } }));

describe('hostReference', () => {
  test('takes the key from connectionName, and the connector from apiId', () => {
    const apiId = '/providers/Microsoft.PowerApps/apis/shared_teams';
    expect(hostReference(withHost({ apiId, connectionName: 'shared_teams_1' }))).toEqual({
      key: 'shared_teams_1',
      path: ['inputs', 'host', 'connectionName'],
      connector: 'shared_teams',
    });
  });

  test('takes the key from connectionReferenceName', () => {
    expect(hostReference(withHost({ apiId: '', connectionReferenceName: 'k' }))).toEqual({
      key: 'k',
      path: ['inputs', 'host', 'connectionReferenceName'],
      connector: null,
    });
  });

  test.each([
    "@parameters('$connections')['KEY']['connectionId']",
    "@parameters('$connections')?['KEY']?['connectionId']",
    "@parameters('$connections')['KEY'].connectionId",
    "@parameters('$connections')['KEY']?.connectionId",
    "@parameters( '$connections' )[ 'KEY' ][ 'connectionId' ]",
    "@parameters('$connections') ['KEY'] ['connectionId']",
    "@parameters('$connections')\u00a0?['KEY']['connectionId']",
    "@Parameters('$Connections')['KEY']['ConnectionId']",
    "@{parameters('$connections')['KEY']['connectionId']}",
    "@json(decodeBase64(triggerOutputs().headers['X-MS-APIM-Tokens']))['$connections']['KEY']['connectionId']",
    "@json(decodeBase64(triggerOutputs()?['headers']?['x-ms-apim-tokens']))?['$connections']?['KEY']?['connectionId']",
  ])('takes the key out of %s', (name) => {
    expect(byExpression(name)).toEqual({
      key: 'KEY',
      path: ['inputs', 'host', 'connection', 'name'],
      connector: null,
    });
  });

  test.each([
    ["@parameters('$connections')['o''neil']['connectionId']", "o'neil"],
    ["@parameters('$connections')['''']['connectionId']", "'"],
    ["@parameters('$connections')['a]b']['connectionId']", 'a]b'],
    ["@parameters('$connections')['shared_a-5fb_1']['connectionId']", 'shared_a-5fb_1'],
    ["@parameters('$connections')['__proto__']['connectionId']", '__proto__'],
  ])('reads the text of the key in %s', (name, key) => {
    expect(byExpression(name)?.key).toBe(key);
  });

  test('gives an expression that holds no key whole, so that it is seen', () => {
    expect(byExpression("@variables('connection')")?.key).toBe("@variables('connection')");
  });

  test.each([
    ['no host', { type: 'Compose', inputs: 'text' }],
    ['no inputs', { type: 'Scope' }],
    ['a child flow', withHost({ workflowReferenceName: 'guid' })],
    ['a host of another shape', withHost({ connection: { referenceName: 'office365' } })],
    ['names that are no text', withHost({ connectionName: 1, connection: { name: null } })],
    ['a host that is text', { inputs: { host: 'connectionName' } }],
    ['a list', withHost([{ connectionName: 'k' }])],
    ['no object', null],
  ])('is null for %s', (_, operation) => {
    expect(hostReference(operation as Json)).toBeNull();
  });

  test('decides by the host and not by the type', () => {
    const inputs = { host: { connectionName: 'k' } };
    for (const type of ['OpenApiConnection', 'openapiconnectionWEBHOOK', 'Custom', null]) {
      expect(hostReference({ type, inputs })?.key).toBe('k');
    }
  });
});

test('childFlow is the guid of the flow that is called', () => {
  expect(childFlow(withHost({ workflowReferenceName: 'guid' }))).toBe('guid');
  expect(childFlow(withHost({ connectionName: 'k' }))).toBeNull();
});

describe('connectorOf', () => {
  test.each([
    ['/providers/Microsoft.PowerApps/apis/shared_teams', 'shared_teams'],
    ['/providers/Microsoft.PowerApps/apis/shared_teams/', 'shared_teams'],
    ['/providers/microsoft.powerapps/APIS/Shared_Teams', 'shared_teams'],
    ['/providers/Microsoft.PowerApps/apis/shared_teams/connections/shared-teams-1', 'shared_teams'],
    [
      '/subscriptions/s/providers/Microsoft.Web/locations/w/managedApis/office365',
      'shared_office365',
    ],
    ['shared_teams', 'shared_teams'],
    ['teams', 'shared_teams'],
    [
      'providers/Microsoft.ProcessSimple/operationGroups/aibuilder',
      'shared_commondataserviceforapps',
    ],
    ['shared_contoso-5Finvoices-5F21dec655d73f3a8c', 'shared_contoso-5finvoices'],
    ['shared_contoso-5finvoices-5f983b8802de81328300', 'shared_contoso-5finvoices'],
    [
      'shared_contoso-20invoicing-5fdd00e4805bfffb8f-5fbaee43593a7efda0',
      'shared_contoso-20invoicing',
    ],
    ['shared_office.20365', 'shared_office.20365'],
  ])('%s is %s', (text, connector) => {
    expect(connectorOf(text)).toBe(connector);
  });

  test.each(['', '/', ' ', '/providers/x/'])('%j names none', (text) => {
    expect(connectorOf(text)).toBeNull();
  });

  test('keeps the two Dataverse connectors apart', () => {
    expect(connectorOf('shared_commondataservice')).not.toBe(
      connectorOf('shared_commondataserviceforapps'),
    );
  });
});
