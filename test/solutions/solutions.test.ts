import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readProject } from '../../src/run/project/project.ts';
import {
  clonedAgent,
  customizations,
  dataXml,
  GUID,
  gitIntegration,
  NAME,
  SOLUTION_XML,
  solutionFlow,
  type Tree,
  unpacked,
  workflowYml,
  write,
} from './layouts.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'flowgate-'));
});
afterEach(() => rm(root, { recursive: true }));

async function read(tree: Tree) {
  await write(root, tree);
  return readProject({ map: 'map.json', flows: [], environments: [] }, root);
}

const WHOLE = {
  displayName: 'Approve expense: finance',
  // It finds a flow, and never renames one.
  namedByFile: true,
  guids: [GUID],
  workflowId: GUID,
  solution: { names: ['ContosoFlows'], state: 'Started', isAgentFlow: false },
  references: [{ logicalName: 'contoso_Mail', connector: 'shared_office365' }],
};

describe('a solution is read whole', () => {
  test.each<[string, Tree]>([
    ['unpacked', unpacked('Contoso/src')],
    ['of Git integration', gitIntegration('')],
    ['of Git integration, below src', gitIntegration('src/')],
    [
      'extracted from its zip',
      {
        [`s/Workflows/${NAME}`]: solutionFlow(),
        's/solution.xml': SOLUTION_XML,
        's/customizations.xml': customizations().replace(
          '<CanvasApps>',
          `<Workflows>${dataXml().replace(/<\?.*\?>/, '')}</Workflows><CanvasApps>`,
        ),
      },
    ],
  ])('%s', async (_name, tree) => {
    const { flows, skipped } = await read(tree);
    expect(flows).toMatchObject([WHOLE]);
    expect(skipped).toEqual([]);
  });

  test('of an agent of Copilot Studio, which names its flows by folders', async () => {
    const { flows, skipped } = await read(clonedAgent('agents/Expenses'));
    expect(flows).toMatchObject([{ ...WHOLE, solution: { ...WHOLE.solution, names: [] } }]);
    expect(skipped).toEqual([]);
  });

  test.each(['metadata.yml', 'metadata.yaml'])('an agent flow by its %s', async (name) => {
    const tree = Object.entries(clonedAgent('Expenses', { kind: 1, state: 0 }));
    const renamed = tree.map(([file, text]) => [file.replace('metadata.yml', name), text]);
    const { flows } = await read(Object.fromEntries(renamed));
    expect(flows).toMatchObject([{ solution: { state: 'Stopped', isAgentFlow: true } }]);
  });

  test('a placeholder in place of an id is none', async () => {
    const { flows } = await read({
      'Expenses/workflows/Approve/workflow.json': solutionFlow(),
      'Expenses/workflows/Approve/metadata.yml': 'workflowId: "{FLOW_GUID}"\nname: Approve it\n',
    });
    expect(flows).toMatchObject([{ displayName: 'Approve it', workflowId: null, guids: [] }]);
  });

  test('without a file that describes it, a cloned flow has the name and id of its folder', async () => {
    const file = `Expenses/workflows/ApproveExpense-${GUID}/workflow.json`;
    const { flows } = await read({ [file]: solutionFlow(), 'flows/workflow.json': solutionFlow() });
    expect(flows.map(({ displayName, workflowId }) => [displayName, workflowId])).toEqual([
      ['ApproveExpense', GUID],
      ['workflow', null],
    ]);
  });

  test('with the id of a flow whose file name does not have it', async () => {
    const { [`modernflows/${GUID}/${NAME}`]: flow = '', ...beside } = gitIntegration('');
    const { flows } = await read({
      ...beside,
      [`modernflows/${GUID}/workflow.yml`]: workflowYml().replace(NAME, 'ApproveExpense.json'),
      [`modernflows/${GUID}/ApproveExpense.json`]: flow,
    });
    expect(flows).toMatchObject([{ workflowId: GUID }]);
  });

  test('in UTF-16 and with a byte-order mark', async () => {
    const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
    const { flows } = await read({
      ...unpacked('x'),
      [`x/Workflows/${NAME}.data.xml`]: utf16(dataXml().replace('utf-8', 'utf-16')),
      'x/Other/Customizations.xml': utf16(customizations()),
      'x/Other/Solution.xml': `\uFEFF${SOLUTION_XML}`,
    });
    expect(flows).toMatchObject([WHOLE]);
  });

  test.each([
    [0, 1, 'Stopped'],
    [1, 2, 'Started'],
    [7, 1, null],
  ])('state %s of an agent flow of kind %s is %s', async (state, kind, expected) => {
    const { flows } = await read({
      ...gitIntegration(''),
      [`modernflows/${GUID}/workflow.yml`]: workflowYml({ state, kind }),
    });
    expect(flows[0]?.solution).toMatchObject({ state: expected, isAgentFlow: true });
  });

  test('several solutions are kept apart', async () => {
    const { flows } = await read({
      ...unpacked('a'),
      ...unpacked('b'),
      'b/Other/Solution.xml': SOLUTION_XML.replace('ContosoFlows', 'Second'),
      'b/Other/Customizations.xml': customizations('contoso_Mail', 'shared_teams'),
    });
    expect(
      flows.map(({ solution, references }) => [solution?.names, references?.[0]?.connector]),
    ).toEqual([
      [['ContosoFlows'], 'shared_office365'],
      [['Second'], 'shared_teams'],
    ]);
  });

  test('a file that describes another flow is not taken for this one', async () => {
    const { flows } = await read({
      [`modernflows/${NAME}`]: solutionFlow(),
      'modernflows/workflow.yml': workflowYml()
        .replaceAll(/JsonFileName.*\n/g, '')
        .replaceAll(GUID, GUID.replace('8e2b', '0000')),
    });
    expect(flows).toMatchObject([{ displayName: 'ApproveExpense' }]);
  });
});

describe('a hostile file is skipped with its reason, and its flow is read', () => {
  const laughs = Array.from(
    { length: 12 },
    (_, at) => `<!ENTITY l${at + 1} "&l${at};&l${at};&l${at};">`,
  );
  const anchors = Array.from(
    { length: 12 },
    (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}, *a${at}]`,
  );
  const XML = `x/Workflows/${NAME}.data.xml`;
  const YML = `modernflows/${GUID}/workflow.yml`;
  test.each<[string, string, string | Uint8Array, string]>([
    [
      'XML with entities',
      XML,
      `<!DOCTYPE w [<!ENTITY l0 "ha">${laughs.join('')}]><Workflow Name="&l12;"/>`,
      'solution-file-refused',
    ],
    ['XML with an entity of its own', XML, '<Workflow Name="&mine;"/>', 'solution-file-malformed'],
    ['XML that is nested deeply', XML, '<a>'.repeat(100_000), 'solution-file-refused'],
    ['XML that is cut off', XML, dataXml().slice(0, -5), 'solution-file-malformed'],
    [
      'XML of another encoding',
      XML,
      Buffer.from('<Workflow Name="Prüfung"/>', 'latin1'),
      'solution-file-undecodable',
    ],
    ['an empty XML', XML, '', 'solution-file-malformed'],
    [
      'YAML with aliases',
      YML,
      `a0: &a0 [x]\n${anchors.join('\n')}\nWorkflow: *a12\n`,
      'solution-file-malformed',
    ],
    ['YAML of dashes', YML, '- '.repeat(100_000), 'solution-file-refused'],
    ['YAML that is nested deeply', YML, '['.repeat(100_000), 'solution-file-refused'],
    ['YAML that is cut off', YML, "Workflow:\n  '@Name': 'x", 'solution-file-malformed'],
    ['YAML that is a list', YML, '- a\n- b\n', 'solution-file-malformed'],
    ['YAML that is large', YML, `# ${'x'.repeat(300_000)}\n`, 'solution-file-unread'],
    ['bytes', YML, Buffer.from([0x80, 0x81, 0xfe, 0xff, 0x00]), 'solution-file-undecodable'],
  ])('%s', async (_name, file, content, code) => {
    const { flows, skipped } = await read({
      ...unpacked('x'),
      ...gitIntegration(''),
      [file]: content,
    });
    expect(skipped).toMatchObject([{ file, reason: { code } }]);
    expect(flows).toHaveLength(2);
  });

  test('keys of objects themselves have no effect', async () => {
    const { flows } = await read({
      ...gitIntegration(''),
      [YML]: `__proto__:\n  Workflow: { '@Name': x }\nconstructor: x\n${workflowYml()}`,
    });
    expect(flows).toMatchObject([WHOLE]);
  });
});
