import { describe, expect, test } from '@jest/globals';
import { type FoundFile, gatherPolicies } from '../../../src/map/data-policies/gather.ts';
import type { DataPolicies, DataPolicy } from '../../../src/map/data-policies/policy.ts';
import {
  configurations,
  definition,
  type PolicyStory,
  patterns,
  policy,
  text,
} from '../../rules/policies.ts';

const GLOB = 'policies/*.json';
const ID = '4f3c1c9e-0d0a-4d0e-9d4b-0f6e2b5d7a11';
const SQL = 'shared_sql';

type Contents = Readonly<Record<string, unknown>>;

/** Reads some files, each given as a document, text or bytes, or as the reason why it has none. */
function gather(contents: Contents, globs: readonly string[] = [GLOB]): DataPolicies {
  const found = Object.entries(contents).map(([name, content]): FoundFile => {
    const file = name.includes('/') ? name : `policies/${name}`;
    if (content instanceof Uint8Array) return { file, bytes: content };
    const bytes = Buffer.from(typeof content === 'string' ? content : text(content));
    return { file, bytes };
  });
  return gatherPolicies(globs, found);
}

const STORY: PolicyStory = {
  business: ['shared_sharepointonline'],
  blocked: ['Http', SQL],
  except: ['Default-9'],
  actions: { shared_azureblob: { rules: { DeleteFile_V2: 'Block' } } },
  endpoints: { shared_smtp: [['Deny', '*']] },
  custom: [['*', 'Blocked']],
};

const READ = {
  id: ID,
  name: 'Contoso',
  file: 'policies/a.json',
  committed: null,
  covers: { kind: 'except', environments: ['default-9'] },
  defaultGroup: 'General',
  groups: new Map([
    ['shared_sharepointonline', 'Confidential'],
    ['http', 'Blocked'],
    [SQL, 'Blocked'],
  ]),
  actions: new Map([
    ['shared_azureblob', { byDefault: 'Allow', rules: new Map([['deletefile_v2', 'Block']]) }],
  ]),
  filtered: new Set(['shared_smtp']),
  customConnectors: 'Blocked',
  isLegacy: false,
};

describe('an export', () => {
  test.each<[string, unknown]>([
    ['the answer of the API', policy(STORY)],
    ['a list of whole ones', { value: [policy(STORY)] }],
    ['an array of them', [policy(STORY)]],
    [
      'Get-DlpPolicy with what belongs to it, as PowerShell calls it',
      { ...definition(STORY), ...configurations(STORY), ...patterns(STORY) },
    ],
    [
      'Get-DlpPolicy in a list, with the settings of its one policy beside it',
      {
        value: [definition(STORY)],
        connectorConfigurationsDefinition: configurations(STORY),
        customConnectorUrlPatternsDefinition: patterns(STORY),
      },
    ],
    ['a file of UTF-8 with its mark', `\ufeff${text(policy(STORY))}`],
    ['a file of PowerShell 5', Buffer.from(`\ufeff${text(policy(STORY))}`, 'utf16le')],
  ])('%s', (_, content) => {
    const { policies, problems, unchecked } = gather({ 'a.json': content });
    expect({ policies, problems, unchecked }).toEqual({
      policies: [READ],
      problems: [],
      unchecked: [],
    });
  });

  test('may leave out what PowerShell and the API leave out', () => {
    const least = {
      name: ID.toUpperCase(),
      displayName: null,
      defaultConnectorsClassification: 'Blocked',
      connectorGroups: [{ classification: 'General', connectors: null }],
      environmentType: 'AllEnvironments',
      environments: null,
    };
    expect(gather({ 'a.json': least }).policies).toMatchObject([
      { id: ID, name: ID.toUpperCase(), customConnectors: 'by-url', defaultGroup: 'Blocked' },
    ]);
  });

  test('may spell the endpoint of a rule as PowerShell does', () => {
    const endpointRules = [{ order: 1, behavior: 'Allow', endpoint: '*' }];
    const settings = { endpointConfigurations: [{ connectorId: SQL, endpointRules }] };
    const { policies } = gather({ 'a.json': { ...definition({}), ...settings } });
    expect([...(policies[0]?.filtered ?? [])]).toEqual([]);
  });

  test('that has a connector in two groups blocks it, in whatever order they come', () => {
    for (const connectorGroups of [
      ['Blocked', 'General'],
      ['General', 'Blocked'],
    ]) {
      const groups = connectorGroups.map((classification) => ({
        classification,
        connectors: [{ id: SQL }],
      }));
      const { policies } = gather({ 'a.json': { ...definition({}), connectorGroups: groups } });
      expect(policies[0]?.groups.get(SQL)).toBe('Blocked');
    }
  });

  test('of an environment without a name uses its id', () => {
    const environments = [{ id: '/providers/…/environments/Default-7' }];
    const one = { ...definition({ only: [] }), environments };
    expect(gather({ 'a.json': one }).policies[0]?.covers.environments).toEqual(['default-7']);
  });
});

describe('settings in a file of their own', () => {
  const alone = configurations(STORY);
  const isSettled = ({ actions }: DataPolicy) => actions.size === 1;
  const settled = (contents: Contents) => {
    const { policies, unchecked } = gather(contents);
    return {
      settled: policies.filter(isSettled).map(({ name }) => name),
      unchecked: unchecked.map(({ code }) => code),
    };
  };
  const [one, other] = [
    definition({ id: 'id-1', name: 'One' }),
    definition({ id: 'id-2', name: 'Other' }),
  ];

  test.each<[string, Contents, string]>([
    ['of the only policy in the folder', { 'x.json': one, 'settings.json': alone }, 'One'],
    [
      'of the policy whose id is in the name',
      { 'all.json': { value: [one, other] }, 'settings-ID-2.json': alone },
      'Other',
    ],
    [
      'of the policy whose file the name begins with',
      { 'hr.json': one, 'finance.json': other, 'finance.settings.json': alone },
      'Other',
    ],
    [
      'of the longest such name',
      { 'hr.json': one, 'hr-uk.json': other, 'hr-uk-settings.json': alone },
      'Other',
    ],
    [
      'of the only policy of its folder, not of another',
      { 'policies/x.json': one, 'other/y.json': other, 'policies/settings.json': alone },
      'One',
    ],
  ])('are those %s', (_, contents, name) => {
    expect(settled(contents)).toEqual({ settled: [name], unchecked: [] });
  });

  test('without a known policy are not checked', () => {
    const contents = { 'x.json': one, 'y.json': other, 'settings.json': alone };
    expect(settled(contents)).toEqual({
      settled: [],
      unchecked: ['data-policy-settings-unassigned'],
    });
    const two = { 'all.json': { value: [one, other] }, 'all.settings.json': alone };
    expect(settled(two).unchecked).toEqual(['data-policy-settings-unassigned']);
    expect(settled({ 'settings.json': alone }).unchecked).toEqual([
      'data-policy-settings-unassigned',
    ]);
  });

  test('are combined from several files', () => {
    const { policies } = gather({
      [`${ID}.json`]: definition(STORY),
      [`${ID}.patterns.json`]: patterns(STORY),
      [`${ID}.settings.json`]: configurations(STORY),
    });
    expect(policies).toMatchObject([{ customConnectors: 'Blocked', filtered: READ.filtered }]);
  });
});

describe('a file without a complete policy', () => {
  const { connectorGroups: _, ...listed } = definition({}) as Record<string, unknown>;

  test('a list without groups, unless another file has the complete policy', () => {
    const list = {
      value: [{ policyDefinition: listed }, { ...listed, name: 'b', displayName: 'B' }],
    };
    expect(gather({ 'list.json': list })).toMatchObject({
      policies: [],
      problems: [],
      unchecked: [{ code: 'data-policy-only-listed', policies: ['Contoso', 'B'] }],
    });
    expect(gather({ 'list.json': list, 'a.json': policy(STORY) }).unchecked).toEqual([
      { code: 'data-policy-only-listed', file: 'policies/list.json', policies: ['B'] },
    ]);
  });

  test.each<[string, object]>([
    ['one', { PolicyName: 'x', BusinessDataGroup: [] }],
    ['an array', [{ NonBusinessDataGroup: [] }]],
    ['a list', { value: [{ BusinessDataGroup: [] }] }],
  ])('Get-AdminDlpPolicy: %s', (_, content) => {
    expect(gather({ 'old.json': content })).toMatchObject({
      policies: [],
      problems: [],
      unchecked: [{ code: 'data-policy-legacy-export', file: 'policies/old.json' }],
    });
  });
});

describe('a problem', () => {
  const lines = (...all: string[]) => all.join('\n');
  const reasons = (contents: Contents, globs?: string[]) =>
    gather(contents, globs).problems.map(({ path, reason }) => ({ path, ...reason }));
  const cut = { ...definition({}), connectorGroups: ['@{classification=Blocked; connectors=}'] };
  const wrong = { ...definition({}), environmentType: 'SomeEnvironments' };

  test.each<[string, unknown, object]>([
    ['nothing', '', { code: 'policy-file-not-json', line: 1 }],
    ['no JSON', lines('{', '  "name": }'), { code: 'policy-file-not-json', line: 2 }],
    ['a key twice', lines('{"a": 1,', '"a": 2}'), { code: 'policy-file-not-json', line: 2 }],
    ['no text', new Uint8Array([0x7b, 0xff]), { code: 'policy-file-not-json', line: 1 }],
    ['another document', { name: 'flowgate' }, { code: 'policy-file-not-export', line: 1, at: '' }],
    ['a list of others', { value: [1] }, { code: 'policy-file-not-export', at: '/value/0' }],
    ['null', 'null', { code: 'policy-file-not-export', at: '' }],
    ['a cut list of groups', cut, { code: 'policy-file-truncated', line: 6 }],
    [
      'groups cut to a text',
      { ...definition({}), connectorGroups: '@{classification=Blocked} @{…}' },
      { code: 'policy-file-truncated' },
    ],
    ['policies cut to a text', { value: ['@{name=x}'] }, { code: 'policy-file-truncated' }],
    [
      'an unknown kind of environments',
      wrong,
      { code: 'policy-file-not-export', line: 19, at: '/environmentType' },
    ],
    [
      'an unknown group',
      { policyDefinition: { ...definition({}), defaultConnectorsClassification: 'Open' } },
      { code: 'policy-file-not-export', at: '/policyDefinition/defaultConnectorsClassification' },
    ],
    [
      'a rule that neither allows nor blocks',
      { ...definition({}), ...configurations({ actions: { [SQL]: { rest: 'Ask' } } }) },
      {
        code: 'policy-file-not-export',
        at: '/connectorActionConfigurations/0/defaultConnectorActionRuleBehavior',
      },
    ],
  ])('%s', (_, content, reason) => {
    expect(reasons({ 'a.json': content })).toEqual([
      expect.objectContaining({ path: ['dataPolicies', 0], file: 'policies/a.json', ...reason }),
    ]);
  });

  test('is at the glob that names the file, and one glob has each file', () => {
    const globs = ['other/*.json', '!policies/x.json', 'policies/**'];
    expect(reasons({ 'other/ok.json': policy(STORY), 'a.json': '' }, globs)).toMatchObject([
      { code: 'policy-file-not-json', path: ['dataPolicies', 2] },
    ]);
  });

  test('is a glob that finds nothing, but not one that excludes', () => {
    const globs = ['none/*.json', '!also-none/*.json', GLOB];
    expect(reasons({ 'a.json': policy(STORY) }, globs)).toEqual([
      { code: 'policy-file-missing', glob: 'none/*.json', path: ['dataPolicies', 0] },
    ]);
  });

  test('is one policy in two files with different content', () => {
    const again = policy({ ...STORY, blocked: [SQL] });
    const [first] = gather({ 'a.json': policy(STORY), 'b.json': policy(STORY) }).policies;
    expect(first?.file).toBe('policies/a.json');
    expect(reasons({ 'a.json': policy(STORY), 'b.json': policy(STORY) })).toEqual([]);
    expect(reasons({ 'a.json': policy(STORY), 'b.json': again })).toEqual([
      {
        code: 'policy-duplicate',
        policy: 'Contoso',
        files: ['policies/a.json', 'policies/b.json'],
        path: ['dataPolicies', 0],
      },
    ]);
  });

  test('in one file leaves the policies of the others', () => {
    const { policies, problems } = gather({ 'a.json': '', 'b.json': policy(STORY) });
    expect([policies.length, problems.length]).toEqual([1, 1]);
  });
});
