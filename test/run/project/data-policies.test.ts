import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { DEFAULTS, readInputs } from '../../../src/inputs.ts';
import { readMap } from '../../../src/map/read.ts';
import { RULE_IDS } from '../../../src/rules/index.ts';
import { withWorkspacePolicies } from '../../../src/run/project/data-policies.ts';
import { run } from '../../../src/run/run.ts';
import { BASE, HEAD, MERGED, sha } from '../../github/stage.ts';
import { api, bare, call, entry, mapOf } from '../../rules/build.ts';
import { type PolicyStory, policy, text } from '../../rules/policies.ts';
import type { Commit } from '../../simulators/github/index.ts';
import { judge, type Story, workspace } from '../pull-stage.ts';

const MAP = 'connection-references.json';
const POLICY = 'policies/contoso.json';
const SQL = 'shared_sql';

const mapNaming = (...dataPolicies: string[]) => {
  const entries = { k: entry({ id: api(SQL) }), t: entry({ connectionName: 'other' }) };
  return text({ ...JSON.parse(mapOf({ production: { entries } })), dataPolicies });
};
const map = mapNaming('policies/*.json');
const usesSql = bare({ Read: call('k', SQL) });
const usesTeams = bare({ Send: call('t') });
const exported = (story: PolicyStory) => text(policy(story));
const [strict, loose] = [exported({ blocked: [SQL] }), exported({})];

const files = (contoso: string, more: object = {}) => ({
  [MAP]: map,
  [POLICY]: contoso,
  'flows/sql.json': usesSql,
  ...more,
});
/** A change to the flow, so that it is checked. */
const touched = bare({ Read: call('k', SQL), Again: call('k', SQL) });

async function outcome(story: Story) {
  const { report, requests } = await judge(story);
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  const found = report.findings.filter(({ rule }) => rule === 'data-policy');
  return { report, requests, errors: errors.map(({ rule }) => rule), found };
}

describe('a pull request', () => {
  test('that loosens the policy in the same change is judged by the base branch', async () => {
    const head = files(loose, { 'flows/sql.json': touched });
    const { report, errors } = await outcome({ base: files(strict), head });
    expect(errors).toEqual(['data-policy']);
    const changed = report.findings.filter(({ rule }) => rule === 'policy-changed');
    expect(changed).toMatchObject([{ file: MAP, at: '/dataPolicies' }]);
    expect(report.plan?.changes).toMatchObject([{ action: 'blocked' }]);
  });

  test.each<[string, Story['head']]>([
    ['removes the list', files(strict, { [MAP]: mapNaming() })],
    ['names other files', files(strict, { [MAP]: mapNaming('own/*.json'), 'own/p.json': loose })],
    ['moves the map', { ...files(loose), 'other.json': map, [MAP]: '{' }],
  ])('that %s is judged by it all the same', async (_, head) => {
    const story = { base: files(strict), head: { ...head, 'flows/sql.json': touched } };
    const inputs = 'other.json' in head ? { 'connection-references': 'other.json' } : {};
    expect((await outcome({ ...story, inputs })).errors).toContain('data-policy');
  });

  test('that removes the file is judged by it, and has an error of its own', async () => {
    const { [POLICY]: _, ...head } = files(strict, { 'flows/sql.json': touched });
    const { errors } = await outcome({ base: files(strict), head });
    expect(errors.toSorted()).toEqual(['data-policy', 'map-invalid']);
  });

  test('that makes the policy stricter is not judged by it yet', async () => {
    const head = files(strict, { 'flows/sql.json': touched });
    const { errors, report } = await outcome({ base: files(loose), head });
    expect(errors).toEqual([]);
    expect(report.findings.map(({ rule }) => rule)).toContain('policy-changed');
  });

  test('asks GitHub for the list of files, each file and its day once, and for no more', async () => {
    const head = files(strict, { 'flows/sql.json': touched });
    const { requests, found } = await outcome({
      base: files(strict),
      head,
      baseCommit: { date: '2026-03-14T12:00:00Z' },
    });
    const about = requests.filter((each) => each.includes('policies') || each.includes(BASE));
    expect(about.filter((each) => !each.includes(`contents/${MAP}`))).toEqual([
      `GET /repos/contoso/flows/contents/flows/sql.json?ref=${BASE}`,
      `GET /repos/contoso/flows/git/trees/${BASE}?recursive=1`,
      `GET /repos/contoso/flows/contents/${POLICY}?ref=${BASE}`,
      `GET /repos/contoso/flows/commits?path=${POLICY}&sha=${BASE}&per_page=1`,
    ]);
    expect(found[0]?.message).toContain(`(${POLICY}, committed 2026-03-14)`);
  });

  test('that names no policies, with a base that names none, asks for none', async () => {
    const plain = files(strict, { [MAP]: mapOf({ production: { entries: { k: entry() } } }) });
    const { requests } = await outcome({
      base: plain,
      head: { ...plain, 'flows/sql.json': touched },
    });
    expect(requests.filter((each) => /policies|commits\?/.test(each))).toEqual([]);
  });

  test('has no date where GitHub does not give one', async () => {
    const head = files(strict, { 'flows/sql.json': touched });
    const faults = [{ kind: 404 as const, path: /commits\?path/ }];
    const { found } = await outcome({ base: files(strict), head, faults });
    expect(found).toMatchObject([{ message: expect.stringContaining(`(${POLICY})`) }]);
  });

  test('judges itself where the base has no map, and dates the policy by its own commit', async () => {
    const { errors, found, requests } = await outcome({
      base: { 'README.md': 'x' },
      head: files(strict),
    });
    expect(errors).toEqual(['data-policy']);
    expect(found[0]?.message).toContain('committed 2026-01-01');
    expect(requests.filter((each) => each.includes('commits?path'))).toEqual([
      `GET /repos/contoso/flows/commits?path=${POLICY}&sha=${MERGED}&per_page=1`,
    ]);
  });

  test('gives the same bytes twice', async () => {
    const story = { base: files(strict), head: files(loose, { 'flows/sql.json': touched }) };
    const [one, other] = [await outcome(story), await outcome(story)];
    expect(JSON.stringify(one.report.findings)).toBe(JSON.stringify(other.report.findings));
  });
});

describe('a policy of the base branch that cannot be read', () => {
  const FIRST = sha('1');
  const head = files(strict, { 'flows/sql.json': touched });
  const earlier = (contoso: string): Commit[] => [
    { sha: FIRST, parents: [], files: files(contoso) },
  ];
  const links = { links: { [POLICY]: '../elsewhere.json' } };
  const { [POLICY]: _, ...without } = files(strict);

  test.each<[string, Story['base'], Partial<Story>, string]>([
    ['is no JSON', files('{'), {}, 'policy-file-not-json'],
    ['is missing', without, {}, 'policy-file-missing'],
    ['is a link', files(strict), { baseCommit: links }, 'policy-file-behind-link'],
    ['is too large', files(' '.repeat(21 * 1024 * 1024)), {}, 'policy-file-too-large'],
    ['is something else', files('{"name": "x"}'), {}, 'policy-file-not-export'],
  ])(
    'fails the change that corrects it, as there is no earlier version: it %s',
    async (...story) => {
      const [, base, rest, code] = story;
      const { errors, report } = await outcome({ base, head, ...rest });
      expect(errors).toEqual(['base-map-invalid']);
      expect(report.plan?.changes).toMatchObject([{ action: 'blocked' }]);
      const { judgedBy, notRun } = (
        await outcome({ base, head, history: earlier(strict), ...rest })
      ).report;
      expect(judgedBy).toBe(FIRST);
      expect(notRun).toContainEqual({
        rule: 'base-policy',
        reason: expect.objectContaining({
          code: 'base-map-older',
          cause: { code: 'data-policy-unreadable', cause: expect.objectContaining({ code }) },
        }),
      });
    },
  );

  test('is judged by the last version that can be read, whatever its own says', async () => {
    const fixed = files(loose, { 'flows/sql.json': touched });
    const { errors, found } = await outcome({
      base: files('{'),
      head: fixed,
      history: earlier(strict),
    });
    expect(errors).toEqual(['data-policy']);
    expect(found).toHaveLength(1);
  });

  test('a version whose policies cannot be read either does not judge', async () => {
    const { errors } = await outcome({ base: files('{'), head, history: earlier('[') });
    expect(errors).toEqual(['base-map-invalid']);
  });

  test('fails a change that leaves it so, beside the error at the map', async () => {
    const story = { base: files('{'), head: files('{'), history: earlier(strict) };
    expect((await outcome(story)).errors.toSorted()).toEqual(['base-map-invalid', 'map-invalid']);
  });
});

describe('a push', () => {
  const push = { on: 'push' as const };
  const flows = { 'flows/sql.json': usesSql, 'flows/teams.json': usesTeams };
  const flowsOf = async (base: string, head: string) =>
    (
      await outcome({
        ...push,
        base: files(base, flows),
        head: files(head, flows),
      })
    ).report.flows.map(({ file }) => file);

  test('of a stricter policy concerns only the flows that it classifies differently', async () => {
    expect(await flowsOf(loose, strict)).toEqual(['flows/sql.json']);
    const other = exported({ blocked: ['shared_dropbox'] });
    expect(await flowsOf(loose, other)).toEqual([]);
    const byDefault = exported({ byDefault: 'Blocked' });
    expect(await flowsOf(loose, byDefault)).toEqual(['flows/sql.json', 'flows/teams.json']);
  });

  test('of a new export with the same content concerns none', async () => {
    expect(await flowsOf(strict, JSON.stringify(policy({ blocked: [SQL] })))).toEqual([]);
  });

  test('is judged by its own policies, and a broken file among them blocks all', async () => {
    const story = { ...push, base: files(loose), head: files(strict) };
    expect((await outcome(story)).errors).toEqual(['data-policy']);
    const broken = await outcome({ ...push, base: files(loose), head: files('{') });
    expect(broken.errors).toEqual(['map-invalid']);
    expect(broken.report.plan?.changes.map(({ action }) => action)).toEqual(['blocked']);
  });

  test('dates them by the commit that is pushed', async () => {
    const { requests } = await outcome({ ...push, base: files(loose), head: files(strict) });
    expect(requests).toContain(
      `GET /repos/contoso/flows/commits?path=${POLICY}&sha=${HEAD}&per_page=1`,
    );
  });
});

describe('in a terminal', () => {
  test('the local git shows how old a policy is', async () => {
    const root = await workspace({ head: files(strict) });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=ada', '-c', 'user.email=a@b.example', ...args], {
        cwd: root,
        env: { ...process.env, GIT_COMMITTER_DATE: '2026-03-14T12:00:00Z' },
      });
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '-m', 'all');
    const settings = readInputs((name) => DEFAULTS[name]);
    const { report } = await run(settings, {
      event: null,
      temp: root,
      root,
      now: () => new Date('2026-11-22T12:00:00Z'),
      progress: () => {},
      warn: () => {},
      alarm: () => {},
      stop: { hold: () => {}, release: () => {}, signal: new AbortController().signal },
    });
    const found = report.findings.filter(({ rule }) => rule === 'data-policy');
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringContaining(`(${POLICY}, committed 2026-03-14)`),
    ]);
  });
});

describe('the files of the workspace', () => {
  const ended: string[] = [];
  afterEach(async () => {
    for (const root of ended.splice(0)) await rm(root, { recursive: true });
  });

  async function folder(contents: Readonly<Record<string, string>>, links: object = {}) {
    const root = await mkdtemp(join(tmpdir(), 'flowgate-policies-'));
    ended.push(root);
    for (const [file, content] of Object.entries(contents)) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), content);
    }
    for (const [link, target] of Object.entries(links)) await symlink(target, join(root, link));
    return root;
  }

  async function read(root: string, ...globs: string[]) {
    const text = Buffer.from(mapNaming(...globs));
    const read = readMap(MAP, text, { ruleIds: RULE_IDS, environment: null });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const { dataPolicies } = await withWorkspacePolicies(read.map, root);
    return {
      policies: dataPolicies.policies.map(({ file }) => file),
      problems: dataPolicies.problems.map(({ path, reason }) => [path.at(-1), reason.code]),
    };
  }

  test('are those that the globs name', async () => {
    const root = await folder({
      'policies/a.json': exported({ id: 'a' }),
      'policies/eu/b.json': exported({ id: 'b' }),
      'policies/old.json': 'x',
    });
    expect(await read(root, 'policies/**/*.json', '!policies/old.json')).toEqual({
      policies: ['policies/a.json', 'policies/eu/b.json'],
      problems: [],
    });
    expect(await read(root, './policies/a.json')).toEqual({
      policies: ['policies/a.json'],
      problems: [],
    });
    expect(await read(root, '!policies/*.json')).toEqual({ policies: [], problems: [] });
  });

  test('are not read through links, inside of the workspace or out of it', async () => {
    const elsewhere = await folder({ 'x.json': strict });
    const root = await folder(
      { 'real/a.json': strict, 'policies/.keep': '' },
      {
        'policies/a.json': '../real/a.json',
        'policies/b.json': join(elsewhere, 'x.json'),
        'policies/c.json': 'nowhere',
        linked: 'real',
        out: elsewhere,
      },
    );
    const behind = 'policy-file-behind-link';
    expect(await read(root, 'policies/*.json')).toEqual({
      policies: [],
      problems: [
        [0, behind],
        [0, behind],
        [0, behind],
      ],
    });
    expect(await read(root, 'linked/a.json')).toEqual({ policies: [], problems: [[0, behind]] });
    expect(await read(root, 'out/*.json')).toEqual({
      policies: [],
      problems: [['dataPolicies', 'policy-files-outside']],
    });
  });

  test('may be missing, too large, no file, or too many', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 101 }, (_, index) => [`many/${index}.json`, '{}']),
    );
    const root = await folder({
      'policies/large.json': ' '.repeat(21 * 1024 * 1024),
      'policies/folder.json/x': '',
      ...many,
    });
    expect((await read(root, 'none/*.json')).problems).toEqual([[0, 'policy-file-missing']]);
    expect((await read(root, 'policies/large.json')).problems).toEqual([
      [0, 'policy-file-unreadable'],
    ]);
    expect((await read(root, 'policies/folder.json')).problems).toEqual([
      [0, 'policy-file-missing'],
    ]);
    expect((await read(root, 'many/*.json')).problems).toEqual([
      ['dataPolicies', 'policy-files-too-many'],
    ]);
  });
});
