import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/report/document/read.ts';
import { toJson } from '../../../src/report/json.ts';
import { NOWHERE } from '../../../src/report/links.ts';
import { toComment } from '../../../src/report/markdown.ts';
import { bare, compose, mapOf } from '../../rules/build.ts';
import { judge, type Story } from '../pull-stage.ts';

const MAP = 'connection-references.json';
const PAY = 'flows/pay.json';
const NEWS = 'flows/news.json';
const [A, B] = [{ flowName: 'guid-a' }, { flowName: 'guid-b' }];
const NAMED = { [PAY]: A, [NEWS]: B };

const flow = (name: string) => bare({ [name]: compose() });
const FLOWS = { [PAY]: flow('Pay'), [NEWS]: flow('News') };
const own = (flowName: string, environment = 'Default-0') =>
  JSON.stringify({
    name: flowName,
    properties: {
      displayName: 'Pay',
      environment: { name: environment },
      definition: JSON.parse(flow('Pay')),
    },
  });
const map = (flows: object, rest: object = {}) => mapOf({ production: { flows, ...rest } });

/** `file action previousFlowName` of each change, as scripts read it. */
async function planned(story: Story): Promise<string[]> {
  const { report } = await judge(story);
  const { plan } = JSON.parse(toJson(report));
  return plan.changes.map((change: Record<string, string>) =>
    [change.file, change.action, change.previousFlowName].join(' '),
  );
}

const story = (head: object, base: object): Story => ({
  base: { ...FLOWS, [MAP]: map(base) },
  head: { ...FLOWS, [MAP]: map(head) },
});

describe('without a key, a flow is no longer `unchanged` where', () => {
  test.each<[string, Story, string[]]>([
    [
      'the map says another guid',
      story({ ...NAMED, [PAY]: { flowName: 'guid-c' } }, NAMED),
      [`${PAY} update guid-a`],
    ],
    [
      'two change places',
      story({ [PAY]: B, [NEWS]: A }, NAMED),
      [`${NEWS} update guid-b`, `${PAY} update guid-a`],
    ],
    ['it loses its guid', story({ ...NAMED, [PAY]: {} }, NAMED), [`${PAY} update guid-a`]],
    ['it gets one', story(NAMED, { ...NAMED, [PAY]: {} }), [`${PAY} update `]],
    [
      'its own file says another',
      {
        base: { [PAY]: own('guid-a'), [MAP]: map({}) },
        head: { [PAY]: own('guid-b'), [MAP]: map({}) },
      },
      [`${PAY} update guid-a`],
    ],
    [
      'its own file is of another environment',
      {
        base: { [PAY]: own('guid-a'), [MAP]: map({}) },
        head: { [PAY]: own('guid-a', 'elsewhere'), [MAP]: map({}) },
      },
      [`${PAY} update guid-a`],
    ],
    [
      'the environment is another one',
      {
        base: { ...FLOWS, [MAP]: map(NAMED) },
        head: { ...FLOWS, [MAP]: map(NAMED, { environmentName: 'other' }) },
      },
      [`${NEWS} update guid-b`, `${PAY} update guid-a`],
    ],
    [
      'its file is renamed, and its entry is not',
      {
        base: { [PAY]: FLOWS[PAY] ?? '', [MAP]: map({ [PAY]: A }) },
        head: { 'flows/wages.json': FLOWS[PAY] ?? '', [MAP]: map({}) },
      },
      ['flows/wages.json update guid-a'],
    ],
    [
      'it takes the flow of a file that goes',
      {
        base: { [PAY]: own('guid-a'), [MAP]: map({}) },
        head: { 'flows/new.json': flow('Other'), [MAP]: map({ 'flows/new.json': A }) },
      },
      ['flows/new.json update '],
    ],
  ])('%s', async (_, change, expected) => {
    expect(await planned(change)).toEqual(expected);
    const { report } = await judge(change);
    const found = report.findings.filter(({ rule }) => rule === 'policy-changed');
    expect(found.length).toBeGreaterThan(0);
  });

  test.each<[string, Story]>([
    [
      'its file is renamed with its entry',
      {
        base: { [PAY]: FLOWS[PAY] ?? '', [MAP]: map({ [PAY]: A }) },
        head: { 'flows/wages.json': FLOWS[PAY] ?? '', [MAP]: map({ 'flows/wages.json': A }) },
      },
    ],
    [
      'its environment is renamed',
      {
        base: { [PAY]: FLOWS[PAY] ?? '', [MAP]: map({ [PAY]: A }) },
        head: {
          [PAY]: FLOWS[PAY] ?? '',
          [MAP]: mapOf({ prod: { environmentName: 'Default-0', flows: { [PAY]: A } } }),
        },
      },
    ],
  ])('but is not another one where %s', async (_, change) => {
    const { report } = await judge(change);
    expect(report.plan?.changes.map(({ identity }) => identity)).toEqual([undefined]);
  });
});

test('it is listed first, with what it was and what it is', async () => {
  const others = Object.fromEntries(
    Array.from({ length: 3 }, (_, n) => [`flows/a${n}.json`, flow(`More${n}`)]),
  );
  const { report } = await judge({
    base: { ...FLOWS, [MAP]: map({ ...NAMED }) },
    head: { ...FLOWS, ...others, [MAP]: map({ ...NAMED, [PAY]: { flowName: 'guid-c' } }) },
  });
  const comment = toComment(report, NOWHERE);
  const [, first = ''] = comment.split('<details');
  expect(first).toMatch(/^ open>\n<summary>/);
  expect(first).toMatch(/pay\.json[\s\S]*`guid-c`.*`guid-a`/);
});

test('it survives the report of a shard', async () => {
  const { report } = await judge({
    ...story({ [PAY]: B, [NEWS]: A }, NAMED),
    inputs: { shard: '1/1' },
  });
  const read = readReport(toJson(report));
  const found = read.kind === 'report' ? read.report.plan?.changes : [];
  expect(found?.map(({ identity }) => identity)).toEqual(
    report.plan?.changes.map(({ identity }) => identity),
  );
  expect(found?.every(({ identity }) => identity !== undefined)).toBe(true);
});

test('a merge queue and a push show it too', async () => {
  const swapped = story({ [PAY]: B, [NEWS]: A }, NAMED);
  for (const on of ['merge_group', 'push'] as const) {
    const both = [`${NEWS} update guid-b`, `${PAY} update guid-a`];
    expect(await planned({ ...swapped, on })).toEqual(both);
  }
});

test('a file is not read again where the map alone decides', async () => {
  const { requests } = await judge({
    ...story(NAMED, NAMED),
    head: { ...FLOWS, [PAY]: flow('Other'), [MAP]: map(NAMED) },
  });
  expect(requests.filter((request) => request.includes('flows/pay.json'))).toHaveLength(1);
});
