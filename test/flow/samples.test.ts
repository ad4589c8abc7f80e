import { expect, test } from '@jest/globals';
import { readFlow } from '../../src/flow/flow.ts';
import { readMap } from '../../src/map/read.ts';
import { usedReferences } from '../../src/map/resolve.ts';
import { describeSamples, sample, sampleNames } from './shared.ts';

const NOT_A_FLOW = 'not-a-flow';
const LOGIC_APPS = 'logic-apps';

const SOLUTION =
  'solution: shared_commondataserviceforapps, shared_office365, shared_office365users, shared_teams';

/** What each file is: `format: keys in use`, or why it is skipped. */
const EXPECTED: Record<string, string> = {
  'a-solution-custom-connector-and-aibuilder.json':
    'solution: shared_commondataserviceforapps, shared_contoso-5finvoices-5f983b8802de813283_1',
  'a-solution-workflow-utf16le.json': SOLUTION,
  'a-solution-workflow-utf8bom.json': SOLUTION,
  'a-solution-workflow.json': SOLUTION,
  'b-legacy-apisMap.json': NOT_A_FLOW,
  'b-legacy-connectionsMap.json': NOT_A_FLOW,
  'b-legacy-package-definition.json': 'package: shared_office365, shared_sharepointonline',
  'c-live-flow.json':
    'live: shared_contoso-20invoicing-5fdd00e4805bfffb8f-5fbaee43593a7efda0, shared_office365',
  'c-management-connector-array-refs.json': 'live: shared_sql, shared_sql_1',
  'd-bare-definition.json':
    'definition: shared_commondataserviceforapps, shared_office365, shared_office365users, shared_teams',
  'env-alm-accelerator-deployment-settings.json': NOT_A_FLOW,
  'env-pac-deployment-settings.json': NOT_A_FLOW,
  'f-logicapps-consumption-codeview.json': LOGIC_APPS,
  'f-logicapps-gallery-template.json': LOGIC_APPS,
  'f-logicapps-standard-connections.json': NOT_A_FLOW,
  'f-logicapps-standard-workflow.json': LOGIC_APPS,
  'g-clipboard-classic-scope.json': NOT_A_FLOW,
  'g-code-view-action.json': NOT_A_FLOW,
  'g-dataverse-workflow-row.json': 'dataverse-row: shared_office365',
  'g-mcp-update-args.json': 'arguments: shared_office365',
  'g-not-a-flow-prose-template.json': NOT_A_FLOW,
};

function summary(name: string): string {
  const result = readFlow(name, sample(name));
  if (result.kind === 'skipped') return result.reason.code;
  if (result.kind === 'invalid') return JSON.stringify(result.problems);
  const keys = usedReferences(result.flow).map(({ key }) => key);
  return `${result.flow.format}: ${keys.sort().join(', ')}`;
}

describeSamples('samples', () => {
  test('are the ones that are known here', () => {
    expect(sampleNames()).toEqual(Object.keys(EXPECTED).sort());
  });

  test.each(Object.entries(EXPECTED))('%s is %s', (name, expected) => {
    expect(summary(name)).toBe(expected);
  });

  test('the array of references is a flow whose declared keys are lost', () => {
    const name = 'c-management-connector-array-refs.json';
    const result = readFlow(name, sample(name));
    expect(result).toMatchObject({
      kind: 'flow',
      flow: { references: [], referencesAreArray: true },
    });
  });

  test('the custom connector and AI Builder go with the references that they are declared on', () => {
    const name = 'a-solution-custom-connector-and-aibuilder.json';
    const result = readFlow(name, sample(name));
    if (result.kind !== 'flow') throw new Error(result.kind);
    for (const { declared, uses } of usedReferences(result.flow)) {
      const named = uses.map(({ host }) => host?.connector ?? null).filter((name) => name !== null);
      expect([...new Set([...named, declared?.connector])]).toHaveLength(1);
    }
  });

  test('the live flow and the arguments say where they come from', () => {
    for (const name of ['c-live-flow.json', 'g-mcp-update-args.json']) {
      expect(readFlow(name, sample(name))).toMatchObject({
        flow: {
          origin: {
            environmentName: 'Default-00000000-0000-0000-0000-000000000000',
            flowName: '8f1f2a3b-0000-4000-8000-000000000001',
          },
        },
      });
    }
  });

  test.each([
    ['env-pac-deployment-settings.json', [['contoso_sharedoffice365_a1b2c', null]]],
    [
      'env-alm-accelerator-deployment-settings.json',
      [['contoso_Dataverse', '#{connectionreference.user.contoso_Dataverse}#']],
    ],
  ])('%s is a map of the environment that the input names', (name, expected) => {
    const result = readMap(name, sample(name), { ruleIds: [], environment: 'Default-1' });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const entries = [...(result.map.environments.get('Default-1')?.entries.values() ?? [])];
    expect(entries.map(({ key, owner }) => [key, owner])).toEqual(expected);
  });
});
