import { expect, test } from '@jest/globals';
import { contentAbout, policyContent } from '../../../src/map/data-policies/content.ts';
import { dataPolicies } from '../../../src/map/data-policies/differences.ts';
import { gatherPolicies } from '../../../src/map/data-policies/gather.ts';
import { type PolicyStory, policy, text } from '../../rules/policies.ts';

const GLOBS = ['policies/*.json'];
const SQL = 'shared_sql';

const NAMED =
  /`[^`]+`|policies\/\d\.json|\b(?:Non-business|Business|Blocked|default|environments|operations|custom|endpoint)\b|\b\d+(?= more)/g;

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
  outlinesOf(dataPolicies(['dataPolicies'], 'dataPolicies', all(now), all(was)));

/** What each difference names: policies, files, connectors, and the groups with their arrows. */
const outlinesOf = (differences: Iterable<{ what: string }>) =>
  Array.from(differences, ({ what }) => (what.match(NAMED) ?? []).join(' '));

const CONTOSO = '`Contoso` policies/0.json';

test.each<[string, PolicyStory, PolicyStory, string]>([
  [
    'connectors that move',
    { other: [SQL], blocked: ['Http'] },
    { blocked: [SQL, 'Http'] },
    '`shared_sql` Blocked Non-business',
  ],
  [
    'one that is listed no more, and the default',
    { byDefault: 'Confidential' },
    { blocked: [SQL] },
    'default Non-business Business `shared_sql` Blocked',
  ],
  ['environments', { except: ['Default-1'] }, {}, 'environments'],
  ['operations', {}, { actions: { [SQL]: { rest: 'Block' } } }, 'operations'],
  [
    'custom connectors and endpoints',
    { custom: [['*', 'Ignore']] },
    { custom: [['*', 'Blocked']], endpoints: { [SQL]: [['Deny', '*']] } },
    'custom endpoint',
  ],
  [
    'many connectors',
    { blocked: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `shared_${letter}`) },
    {},
    '`shared_a` Blocked `shared_b` Blocked `shared_c` Blocked `shared_d` Blocked `shared_e` Blocked 2',
  ],
])('%s', (_, now, was, what) => expect(changes([now], [was])).toEqual([`${CONTOSO} ${what}`]));

test('policies that are added or removed, and their list', () => {
  const [one, other] = [{ name: 'One' }, { name: 'Other' }];
  const named = ['`Other` policies/1.json'];
  expect(changes([one], [one, other])).toEqual(named);
  expect(changes([one, other], [one])).toEqual(named);
  const sentence = (now: PolicyStory[], was: PolicyStory[]) =>
    Array.from(dataPolicies([], '', all(now), all(was)), ({ what }) => what).join();
  expect(sentence([one], [one, other])).not.toBe(sentence([one, other], [one]));
  const moved = all([one], ['other/*.json', ...GLOBS]);
  const lists = outlinesOf(dataPolicies(['dataPolicies'], 'dataPolicies', moved, all([one])));
  expect(lists).toEqual(['`policies/*.json` `other/*.json` `policies/*.json`']);
});

test('the same group for something else is another difference', () => {
  const aboutOf = (now: PolicyStory, was: PolicyStory) =>
    Array.from(dataPolicies([], '', all([now]), all([was])), ({ about }) => about);
  const custom = (group: 'General' | 'Blocked'): PolicyStory => ({ custom: [['*', group]] });
  const both: PolicyStory = { byDefault: 'Blocked', ...custom('Blocked') };
  const byDefault = aboutOf(both, { ...both, byDefault: 'General' });
  const byCustom = aboutOf(both, { ...both, ...custom('General') });
  expect(byDefault).toHaveLength(1);
  expect(byCustom).toHaveLength(1);
  expect(byDefault).not.toEqual(byCustom);
});

test('a new export with the same content is not a change', () => {
  const story = { blocked: [SQL, 'Http'], only: ['A', 'B'], actions: { [SQL]: { rest: 'Block' } } };
  const again = { ...story, blocked: ['Http', SQL], only: ['B', 'A'] };
  expect(changes([again], [story])).toEqual([]);
  const [policyOf] = all([story], GLOBS, (document) => JSON.stringify(document)).policies;
  const [same] = all([again]).policies;
  expect(policyContent(same as never)).toBe(policyContent(policyOf as never));
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
