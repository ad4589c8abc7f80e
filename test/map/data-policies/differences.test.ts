import { expect, test } from '@jest/globals';
import { contentAbout, contentOf } from '../../../src/map/data-policies/content.ts';
import { dataPolicies } from '../../../src/map/data-policies/differences.ts';
import { gatherPolicies } from '../../../src/map/data-policies/gather.ts';
import { type PolicyStory, policy, text } from '../../rules/policies.ts';

const GLOBS = ['policies/*.json'];
const SQL = 'shared_sql';

/** Policies, each in a file of its own. */
const all = (stories: PolicyStory[], globs = GLOBS, layout: (document: object) => string = text) =>
  gatherPolicies(
    globs,
    stories.map((story, index) => ({
      file: `policies/${index}.json`,
      bytes: Buffer.from(layout(policy({ id: `id-${index}`, ...story }))),
    })),
  );

const changes = (now: PolicyStory[], was: PolicyStory[]) =>
  [...dataPolicies(['dataPolicies'], 'dataPolicies', all(now), all(was))].map(({ what }) => what);

test.each<[string, PolicyStory, PolicyStory, string]>([
  [
    'connectors that move',
    { other: [SQL], blocked: ['Http'] },
    { blocked: [SQL, 'Http'] },
    'the data policy `Contoso` (policies/0.json) changes: `shared_sql` from Blocked to Non-business',
  ],
  [
    'one that is listed no more, and the default',
    { byDefault: 'Confidential' },
    { blocked: [SQL] },
    'the data policy `Contoso` (policies/0.json) changes: its default from Non-business to Business and `shared_sql` from Blocked to not listed',
  ],
  [
    'environments',
    { except: ['Default-1'] },
    {},
    'the data policy `Contoso` (policies/0.json) changes: the environments that it covers',
  ],
  [
    'operations',
    {},
    { actions: { [SQL]: { rest: 'Block' } } },
    'the data policy `Contoso` (policies/0.json) changes: its rules for operations',
  ],
  [
    'custom connectors and endpoints',
    { custom: [['*', 'Ignore']] },
    { custom: [['*', 'Blocked']], endpoints: { [SQL]: [['Deny', '*']] } },
    'the data policy `Contoso` (policies/0.json) changes: its custom connectors and its endpoint rules',
  ],
  [
    'many connectors',
    { blocked: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `shared_${letter}`) },
    {},
    'the data policy `Contoso` (policies/0.json) changes: `shared_a` from not listed to Blocked, `shared_b` from not listed to Blocked, `shared_c` from not listed to Blocked, `shared_d` from not listed to Blocked, `shared_e` from not listed to Blocked and 2 more',
  ],
])('%s', (_, now, was, what) => expect(changes([now], [was])).toEqual([what]));

test('policies that are added or removed, and their list', () => {
  const [one, other] = [{ name: 'One' }, { name: 'Other' }];
  expect(changes([one], [one, other])).toEqual([
    'the data policy `Other` (policies/1.json) is removed',
  ]);
  expect(changes([one, other], [one])).toEqual([
    'the data policy `Other` (policies/1.json) is added',
  ]);
  const moved = all([one], ['other/*.json', ...GLOBS]);
  const lists = [...dataPolicies(['dataPolicies'], 'dataPolicies', moved, all([one]))];
  expect(lists.map(({ what }) => what)).toEqual([
    'dataPolicies changes from `policies/*.json` to `other/*.json` and `policies/*.json`',
  ]);
});

test('a new export with the same content is not a change', () => {
  const story = { blocked: [SQL, 'Http'], only: ['A', 'B'], actions: { [SQL]: { rest: 'Block' } } };
  const again = { ...story, blocked: ['Http', SQL], only: ['B', 'A'] };
  expect(changes([again], [story])).toEqual([]);
  const [policyOf] = all([story], GLOBS, (document) => JSON.stringify(document)).policies;
  const [same] = all([again]).policies;
  expect(contentOf(same as never)).toBe(contentOf(policyOf as never));
});

test('the content about some connectors changes only with them, and with the environments', () => {
  const said = (story: PolicyStory, ...connectors: string[]) =>
    contentAbout(all([story]), 'Default-0', connectors);
  const blocked = { blocked: [SQL] };
  expect(said(blocked, 'shared_teams')).toBe(said({}, 'shared_teams'));
  expect(said(blocked, 'shared_teams', SQL)).not.toBe(said({}, 'shared_teams', SQL));
  expect(said({ actions: { [SQL]: { rest: 'Block' } } }, SQL)).not.toBe(said({}, SQL));
  expect(said({ byDefault: 'Blocked' }, 'shared_teams')).not.toBe(said({}, 'shared_teams'));
  expect(said({ ...blocked, only: ['Default-9'] }, SQL)).toBe(said({ only: [] }, SQL));
  expect(said({ blocked: ['shared_erp-5fdd00e4805bfffb8f'] }, 'shared_erp')).not.toBe(
    said({}, 'shared_erp'),
  );
});
