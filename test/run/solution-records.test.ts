import { describe, expect, test } from '@jest/globals';
import { entry, mapOf } from '../rules/build.ts';
import { dataXml, GUID, NAME, solutionFlow, unpacked, workflowYml } from '../solutions/layouts.ts';
import { judge } from './pull-stage.ts';

const MAP = 'connection-references.json';
const OTHER = 'Other-11111111-2222-4333-8444-555555555555.json';

const map = JSON.stringify({
  ...JSON.parse(mapOf({ production: { entries: { contoso_Mail: entry() } } })),
  files: ['**/Workflows/*.json', '**/modernflows/**/*.json'],
});

/** A solution with one flow more, so that its other files stay when the flow is deleted. */
const base = {
  [MAP]: map,
  ...unpacked('A'),
  [`A/Workflows/${OTHER}`]: solutionFlow(),
} as Record<string, string>;

function without(files: Record<string, string>, ...gone: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([file]) => !gone.includes(file)));
}

const FLOW = `A/Workflows/${NAME}`;
const RECORD = `${FLOW}.data.xml`;

describe('a change deletes a flow of a solution with the file that describes it', () => {
  test('the flow that leaves Git has the name of that file', async () => {
    const { report } = await judge({ base, head: without(base, FLOW, RECORD) });
    expect(report.leaving).toMatchObject([
      { file: FLOW, displayName: 'Approve expense: finance', environment: 'production' },
    ]);
  });

  test.each([
    ['unpacked', FLOW, { ...base, [RECORD]: dataXml({ kind: 1 }) }],
    [
      'of Git integration',
      `modernflows/${GUID}/${NAME}`,
      {
        [MAP]: map,
        [`modernflows/${GUID}/${NAME}`]: solutionFlow(),
        [`modernflows/${GUID}/workflow.yml`]: workflowYml({ kind: 1 }),
        [`modernflows/${OTHER}`]: solutionFlow(),
        'connectionreferences/contoso_Mail/connectionreference.yml': 'connectionreference: {}\n',
      },
    ],
  ])('an agent flow was never deployed, and does not leave: %s', async (_, file, files) => {
    const folder = file.slice(0, file.lastIndexOf('/'));
    const head = without(files, file, `${file}.data.xml`, `${folder}/workflow.yml`);
    const { report } = await judge({ base: files, head });
    expect(report.leaving).toBeUndefined();
  });
});

test('a change that deletes only the file that describes a flow is about the flow', async () => {
  const { report } = await judge({ base, head: without(base, RECORD) });
  expect(report.flows.map(({ file }) => file)).toEqual([FLOW]);
});

test('what described many flows before is read with few requests', async () => {
  const many = Array.from({ length: 60 }, (_, index) => {
    const guid = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    return `A/Workflows/Flow-${guid}.json`;
  });
  const of = (state: number) =>
    Object.fromEntries(
      many.flatMap((file) => [
        [file, solutionFlow()],
        [`${file}.data.xml`, `<Workflow Name="${file}"><StateCode>${state}</StateCode></Workflow>`],
      ]),
    );
  const { report, requests } = await judge({
    base: { ...base, ...of(1) },
    head: { ...base, ...of(0) },
  });
  expect(report.flows).toHaveLength(many.length);
  expect(requests.length).toBeLessThan(20);
});

test('what a job writes beside a changed flow does not say how the flow was', async () => {
  const { report } = await judge({
    base,
    head: { ...base, [FLOW]: solutionFlow().replace('Button', 'Http') },
    workspace: { [RECORD]: dataXml({ name: 'Approve expense: sales' }) },
  });
  expect(report.plan?.changes).toMatchObject([
    {
      identity: {
        from: { displayName: 'Approve expense: finance' },
        to: { displayName: 'Approve expense: sales' },
      },
    },
  ]);
});
