import { describe, expect, test } from '@jest/globals';
import { recognise } from '../../src/flow/formats.ts';
import type { Json } from '../../src/json/json.ts';
import { DEFINITION_SCHEMA, definition } from './shared.ts';

const whole = definition();
const properties = { definition: whole, connectionReferences: {} };
const azureId = '/subscriptions/s/resourceGroups/r/providers/Microsoft.Logic/workflows/x';
const liveType = 'Microsoft.ProcessSimple/environments/flows';

const acts = (action: unknown) => definition({ X: action });
const starts = (trigger: unknown) => definition({}, { triggers: { X: trigger } });

function formatOf(root: unknown): string {
  const result = recognise(root as Json);
  switch (result.kind) {
    case 'flow':
      return result.layout.format;
    case 'skipped':
      return result.reason.code;
    case 'embedded':
      return `embedded in ${result.path.join('/')}`;
  }
}

const LOGIC_APPS = 'logic-apps';
const NOT_A_FLOW = 'not-a-flow';

describe('recognise', () => {
  test.each<[string, string, unknown]>([
    [
      'a gallery template by its type',
      LOGIC_APPS,
      { type: 'Microsoft.Logic/galleries/templates', properties },
    ],
    [
      'a gallery template by its id',
      LOGIC_APPS,
      { id: '/providers/Microsoft.Logic/galleries/x', properties },
    ],
    [
      'a workflow of Azure',
      LOGIC_APPS,
      { id: azureId, properties: { ...properties, state: 'Enabled' } },
    ],
    [
      'a workflow with bound connections',
      LOGIC_APPS,
      { properties: { definition: whole, parameters: { $connections: { value: {} } } } },
    ],
    ['a package', 'package', { type: 'Microsoft.Flow/flows', properties }],
    ['a package in odd case', 'package', { type: 'microsoft.flow/FLOWS', properties }],
    [
      'a package, though it has what a live flow has',
      'package',
      { type: 'Microsoft.Flow/flows', properties: { ...properties, state: 'Started' } },
    ],
    ['a live flow by its type', 'live', { type: liveType, properties }],
    ['a live flow by its state', 'live', { properties: { ...properties, state: 'Stopped' } }],
    [
      'a live flow by its apiId',
      'live',
      {
        properties: {
          ...properties,
          apiId: '/providers/Microsoft.PowerApps/apis/shared_logicflows',
        },
      },
    ],
    [
      'a live flow without references',
      'live',
      { type: liveType, properties: { definition: whole } },
    ],
    ['a solution', 'solution', { properties, schemaVersion: '1.0.0.0' }],
    ['a solution by hand', 'solution', { properties }],
    ['a solution that declares nothing', 'solution', { properties: { definition: whole } }],
    [
      'a solution with references as a list',
      'solution',
      { properties: { ...properties, connectionReferences: [] } },
    ],
    ['arguments', 'arguments', { definition: whole, connectionReferences: {}, flowName: 'f' }],
    [
      'arguments with references as a list',
      'arguments',
      { definition: whole, connectionReferences: [] },
    ],
    ['Logic Apps Standard', LOGIC_APPS, { definition: whole, kind: 'Stateful' }],
    ['Logic Apps Standard in odd case', LOGIC_APPS, { definition: whole, kind: 'stateLESS' }],
    ['an agent of Logic Apps', LOGIC_APPS, { definition: whole, kind: 'Agent' }],
    [
      'an agent of Logic Apps beside its references',
      LOGIC_APPS,
      { definition: whole, connectionReferences: {}, parameters: {}, kind: 'agentic' },
    ],
    [
      'Logic Apps Consumption with its connections at the root',
      LOGIC_APPS,
      { definition: whole, connectionReferences: {}, $connections: { value: {} } },
    ],
    ['a definition with an action of Logic Apps', LOGIC_APPS, acts({ type: 'ServiceProvider' })],
    [
      'a wrapper with a type of Logic Apps deep inside',
      LOGIC_APPS,
      { definition: acts({ type: 'If', else: { actions: { Ask: { type: 'AGENT' } } } }) },
    ],
    [
      'references beside a trigger of Logic Apps',
      LOGIC_APPS,
      { definition: starts({ type: 'Request', kind: 'Agent' }), connectionReferences: {} },
    ],
    [
      'a managed connection of Logic Apps Standard',
      LOGIC_APPS,
      acts({ type: 'ApiConnection', inputs: { host: { connection: { referenceName: 'sql' } } } }),
    ],
    [
      'arguments for Power Automate with a type that it lacks',
      'arguments',
      { definition: acts({ type: 'Agent' }), connectionReferences: {}, flowName: 'f' },
    ],
    [
      'a solution with a type that Power Automate lacks',
      'solution',
      { properties: { definition: acts({ type: 'Agent' }), connectionReferences: {} } },
    ],
    [
      'a card that says Agent in the parameters of a connector',
      'definition',
      acts({
        type: 'OpenApiConnection',
        inputs: { parameters: { actions: { A: { type: 'Agent' } } } },
      }),
    ],
    [
      'an ARM template of a subscription',
      LOGIC_APPS,
      { ...whole, $schema: 'https://x/2018-05-01/subscriptionDeploymentTemplate.json#' },
    ],
    [
      'a macro of Dynamics 365',
      NOT_A_FLOW,
      { subcategory: 'CDSClientAutomation', schemaVersion: '1.0.0', properties },
    ],
    [
      'Logic Apps Consumption',
      LOGIC_APPS,
      { definition: whole, parameters: { $connections: { value: {} } } },
    ],
    [
      'an ARM template',
      LOGIC_APPS,
      {
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
        resources: [],
      },
    ],
    [
      'a definition by its $schema',
      'definition',
      { $schema: DEFINITION_SCHEMA, triggers: {}, actions: {} },
    ],
    [
      'a definition by its contentVersion',
      'definition',
      { contentVersion: '1.0.0.0', triggers: {}, actions: {} },
    ],
    ['a wrapper', 'wrapper', { definition: whole, anything: true }],
    ['a wrapper without marks', 'wrapper', { definition: { triggers: {}, actions: {} } }],
    ['a row', 'embedded in clientdata', { name: 'X', clientdata: '{}' }],
    ['a cheat-sheet', NOT_A_FLOW, { triggers: { a: {} }, actions: { b: {} } }],
    ['actions as a list', NOT_A_FLOW, { contentVersion: '1', triggers: {}, actions: [] }],
    ['triggers as a list', NOT_A_FLOW, { contentVersion: '1', triggers: [], actions: {} }],
    ['a prose template', NOT_A_FLOW, { type: 'automated', trigger: {}, actions: [{}] }],
    [
      'an adaptive card',
      NOT_A_FLOW,
      { type: 'AdaptiveCard', version: '1.5', body: [], actions: [] },
    ],
    ['a definition elsewhere', NOT_A_FLOW, { definition: { a: 1 } }],
    [
      'a definition that is text',
      NOT_A_FLOW,
      { properties: { definition: 'x', connectionReferences: {} } },
    ],
    ['clientdata that is no text', NOT_A_FLOW, { clientdata: {} }],
    [
      'marks in an inherited place',
      NOT_A_FLOW,
      JSON.parse('{"__proto__":{"definition":{"triggers":{},"actions":{}}}}'),
    ],
    ['a list', NOT_A_FLOW, [{ properties }]],
    ['null', NOT_A_FLOW, null],
    ['text', NOT_A_FLOW, 'definition'],
    ['nothing', NOT_A_FLOW, {}],
  ])('takes %s for: %s', (_, expected, root) => {
    expect(formatOf(root)).toBe(expected);
  });
});
