import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files by their path, as text or as bytes. */
export type Tree = Readonly<Record<string, string | Uint8Array>>;

export const GUID = '8e2b61d4-3f0a-4c79-b1d5-70a9c2e6f4b8';
export const NAME = `ApproveExpense-${GUID.toUpperCase()}.json`;

/** A flow as a solution has it, with one reference by logical name. */
export function solutionFlow(logicalName = 'contoso_Mail', connector = 'shared_office365'): string {
  return JSON.stringify({
    properties: {
      connectionReferences: {
        mail: {
          runtimeSource: 'embedded',
          connection: { connectionReferenceLogicalName: logicalName },
        },
      },
      definition: {
        $schema:
          'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
        contentVersion: '1.0.0.0',
        parameters: {
          $connections: { defaultValue: {}, type: 'Object' },
          $authentication: { defaultValue: {}, type: 'SecureObject' },
        },
        triggers: { manual: { type: 'Request', kind: 'Button', inputs: { schema: {} } } },
        actions: {
          Send: {
            runAfter: {},
            type: 'OpenApiConnection',
            inputs: {
              host: {
                apiId: `/providers/Microsoft.PowerApps/apis/${connector}`,
                connectionName: 'mail',
                operationId: 'SendEmailV2',
              },
              parameters: {},
              authentication: "@parameters('$authentication')",
            },
          },
        },
      },
    },
    schemaVersion: '1.0.0.0',
  });
}

interface Described {
  name?: string;
  state?: number;
  kind?: number;
}

export function dataXml({
  name = 'Approve expense: finance',
  state = 1,
  kind = 0,
}: Described = {}) {
  return `<?xml version="1.0" encoding="utf-8"?>
<Workflow WorkflowId="{${GUID}}" Name="${name}">
  <JsonFileName>/Workflows/${NAME}</JsonFileName><Category>5</Category>
  <StateCode>${state}</StateCode><ModernFlowType>${kind}</ModernFlowType>
</Workflow>`;
}

export function workflowYml({
  name = 'Approve expense: finance',
  state = 1,
  kind = 0,
}: Described = {}) {
  return `Workflow:
  '@WorkflowId': '{${GUID}}'
  '@Name': '${name}'
  JsonFileName: /modernflows/${GUID}/${NAME}
  Category: 5
  StateCode: ${state}
  ModernFlowType: ${kind}
`;
}

export function customizations(logicalName = 'contoso_Mail', connector = 'shared_office365') {
  return `<ImportExportXml>
  <CanvasApps><CanvasApp><ConnectionReferences>{}</ConnectionReferences></CanvasApp></CanvasApps>
  <connectionreferences>
    <connectionreference connectionreferencelogicalname="${logicalName}">
      <connectorid>/providers/Microsoft.PowerApps/apis/${connector}</connectorid>
    </connectionreference>
  </connectionreferences>
</ImportExportXml>`;
}

export const SOLUTION_XML =
  '<ImportExportXml><SolutionManifest><UniqueName>ContosoFlows</UniqueName><Publisher><UniqueName>Contoso</UniqueName></Publisher></SolutionManifest></ImportExportXml>';

/** An unpacked solution below `at`. */
export function unpacked(at: string): Tree {
  return {
    [`${at}/Workflows/${NAME}`]: solutionFlow(),
    [`${at}/Workflows/${NAME}.data.xml`]: dataXml(),
    [`${at}/Other/Customizations.xml`]: customizations(),
    [`${at}/Other/Solution.xml`]: SOLUTION_XML,
  };
}

/** Dataverse's Git integration below `at`, which is empty or ends with `/`. */
export function gitIntegration(at: string): Tree {
  return {
    [`${at}modernflows/${GUID}/${NAME}`]: solutionFlow(),
    [`${at}modernflows/${GUID}/workflow.yml`]: workflowYml(),
    [`${at}connectionreferences/contoso_Mail/connectionreference.yml`]:
      "connectionreference:\n  '@connectionreferencelogicalname': contoso_Mail\n  connectorid: /providers/Microsoft.PowerApps/apis/shared_office365\n",
    [`${at}solutions/ContosoFlows/solution.yml`]:
      'ImportExportXml:\n  SolutionManifest:\n    UniqueName: ContosoFlows\n',
    [`${at}solutions/ContosoFlows/solutioncomponents.yml`]: `SolutionComponents:\n  Component:\n    - '@path': /modernflows/${GUID}\n`,
    [`${at}solutions/Other/solution.yml`]:
      'ImportExportXml:\n  SolutionManifest:\n    UniqueName: Other\n',
    [`${at}solutions/Other/solutioncomponents.yml`]:
      "SolutionComponents:\n  Component:\n    '@path': /canvasapps/x\n",
  };
}

/** An agent of Copilot Studio, cloned by its extension of Visual Studio Code, below `at`. */
export function clonedAgent(at: string, described: Described = {}): Tree {
  const folder = `${at}/workflows/ApproveExpense-${GUID}`;
  return {
    [`${at}/agent.mcs.yml`]: 'kind: GptComponentMetadata\n',
    [`${at}/connectionreferences.mcs.yml`]:
      '\uFEFFconnectionReferences:\n  - connectionReferenceLogicalName: contoso_Mail\n    connectorId: /providers/Microsoft.PowerApps/apis/shared_office365\n',
    [`${folder}/workflow.json`]: solutionFlow(),
    [`${folder}/metadata.yml`]: metadataYml(described),
  };
}

function metadataYml({ name = 'Approve expense: finance', state = 1, kind = 0 }: Described) {
  return `\uFEFFjsonFileName: workflows/ApproveExpense-${GUID}/workflow.json
workflowId: ${GUID}
name: '${name}'
description: 
category: 5
stateCode: ${state}
isCustomizable:
  value: true
modernFlowType: ${kind}
`;
}

/** Files beside flows in real repositories that are none. */
export const NOISE: Tree = {
  'tsconfig.json': '{ // for the build\n "compilerOptions": {}, }',
  'package.json': '{ "name": "x" }',
  'flows/README.json': '{ "about": "flows" }',
  'flows/settings.json': '{ // a comment\n }',
  'src/Workflows/tsconfig.json': '{ /* nothing */ }',
  'CanvasApps/app/Connections.json': '{}',
  'logic/workflows/workflow.json': JSON.stringify({
    definition: { triggers: {}, actions: {} },
    kind: 'Stateful',
  }),
  [`node_modules/x/Workflows/${NAME}`]: solutionFlow(),
  [`.pipeline/Workflows/${NAME}`]: solutionFlow(),
};

export async function write(root: string, tree: Tree): Promise<void> {
  for (const [file, content] of Object.entries(tree)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
  }
}
