import { describe, expect, test } from '@jest/globals';
import { bare, compose, entry, mapOf } from '../../rules/build.ts';
import { judge, type Story } from '../pull-stage.ts';

const MAP = 'connection-references.json';
const flow = bare({ Note: compose() });
const map = mapOf({ production: { entries: { k: entry() } } });
const LOST = 'flows/a.json';
const story = (text: string, more: Partial<Story> = {}): Story => ({
  base: { [MAP]: map, [LOST]: flow, 'flows/b.json': flow, 'flows/c.json': '[]' },
  head: { [MAP]: map, [LOST]: text, 'flows/b.json': flow, 'flows/c.json': '[]' },
  ...more,
});
const lostIn = async (story: Story) => {
  const { report, requests } = await judge(story);
  const found = report.findings.filter(({ rule }) => rule === 'json-invalid');
  return { files: found.map(({ file }) => file), report, requests };
};

const logicApp = JSON.stringify({
  definition: { ...JSON.parse(flow), $schema: 'x' },
  kind: 'Stateful',
});

describe('a file that was a flow and is none now', () => {
  test.each([
    ['a Logic App', logicApp],
    ['an array', '[]'],
    ['an array of the flow', `[${flow}]`],
    ['null', 'null'],
    ['a number', '1'],
    ['a string of the flow', JSON.stringify(flow)],
    ['an empty object', '{}'],
    ['one level too deep', `{ "a": { "b": ${flow} } }`],
    ['keys with another case', flow.replace('"triggers"', '"Triggers"')],
    ['a row whose text is cut', JSON.stringify({ clientdata: '{' })],
  ])('is an error: %s', async (_, text) => {
    const { files, report } = await lostIn(story(text));
    expect(files).toEqual([LOST]);
    expect(report.skipped.map(({ file }) => file)).toEqual(['flows/c.json']);
  });

  test.each(['merge_group', 'push'] as const)('on %s too', async (on) => {
    expect((await lostIn(story('[]', { on }))).files).toEqual([LOST]);
  });

  test('where the changed files are not known, and where a step made it so', async () => {
    expect((await lostIn(story('[]', { movedOn: true }))).files).toEqual([LOST]);
    const made = story(flow, { workspace: { [LOST]: '[]' } });
    expect((await lostIn(made)).files).toEqual([LOST]);
  });

  test('and where it was the only one', async () => {
    const { files } = await lostIn({
      base: { [MAP]: map, [LOST]: flow },
      head: { [MAP]: map, [LOST]: '[]' },
    });
    expect(files).toEqual([LOST]);
  });
});

describe('is no error', () => {
  test.each<[string, Story['head']]>([
    ['deleted', { [MAP]: map, 'flows/b.json': flow, 'flows/c.json': '[]' }],
    ['moved', { [MAP]: map, 'flows/d.json': flow, 'flows/b.json': flow, 'flows/c.json': '[]' }],
    ['changed', { ...(story(flow).head as object), [LOST]: bare({ Other: compose() }) }],
    ['no flow before', { ...(story(flow).head as object), 'flows/c.json': '{}' }],
    ['new', { ...(story(flow).head as object), 'flows/new.json': '[]' }],
  ])('%s', async (_, head) => {
    expect((await lostIn({ ...story(flow), head })).files).toEqual([]);
  });
});

test('reads what was before of changed files alone that are skipped now', async () => {
  const { requests } = await lostIn(story('[]'));
  expect(requests.filter((line) => line.includes('/contents/flows/'))).toEqual([
    `GET /repos/contoso/flows/contents/${LOST}?ref=${'b'.repeat(40)}`,
  ]);
  const other = await lostIn(story(bare({ Other: compose() })));
  expect(other.requests.filter((line) => line.includes('flows/c.json'))).toEqual([]);
});
