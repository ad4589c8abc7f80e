/** @jest-environment-options { "waits": "short" } */
import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/json/json.ts';
import { splitPlan } from '../../src/report/markdown/reviewed-plan.ts';
import type { Report } from '../../src/report/report.ts';
import {
  CONNECTIONS,
  changed,
  ENVIRONMENT,
  FOREIGN,
  flowStudio,
  json,
  live,
  MAP_FILE,
  map,
  ONBOARDING,
  onboarding,
  production,
  REMINDER,
  REVIEW,
  reminder,
  repository,
  review,
  withOneMore,
} from '../scenarios/contoso.ts';
import { BOT, type Commits, type Reviewing, reviewing } from './reviewed-stage.ts';

const FIRST = { [REMINDER]: json(withOneMore(reminder)) };
const SECOND = { [ONBOARDING]: json(withOneMore(onboarding)) };

const on = (parents: string | string[], changes: Parameters<typeof repository>[0] = {}) => ({
  parents: [parents].flat(),
  files: repository(changes),
});

/** #7 changes one flow, #8 another, each from the base. */
const COMMITS: Commits = {
  base: { parents: [], files: repository() },
  head: on('base', FIRST),
  merge: on(['base', 'head'], FIRST),
  squash: on('base', FIRST),
  other: on('base', SECOND),
  both: on(['merge', 'other'], { ...FIRST, ...SECOND }),
  direct: on('merge', { ...FIRST, ...SECOND }),
};

/** #7, reviewed and merged. */
async function merged(as = 'merge', story: Commits = COMMITS): Promise<Reviewing> {
  const stage = await reviewing(story);
  await stage.review(7, 'base', 'head');
  stage.merge(7, as);
  return stage;
}

const SECOND_OFFICE = 'shared-office365-77aa0000-5e1f-4f0c-9b1d-7c6e5a4b3c2d';
const UPDATED = `updated ${REMINDER}`;
const BLOCKED = `blocked ${REMINDER}`;
/** The codes of what keeps the plan from counting as reviewed. */
const problemsOf = ({ report }: { report: Pick<Report, 'unapprovedPlans'> }) =>
  report.unapprovedPlans.flatMap(({ reason }) =>
    reason.code === 'plan-not-reviewed' ? reason.problems : [],
  );

test.each([
  ['never', 0],
  ['when-needed', 6],
])('a direct push with `comment: %s` asks %i times for a pull request', async (comment, times) => {
  const stage = await reviewing(COMMITS);
  const ran = await stage.push('base', 'squash', { comment, 'require-reviewed-plan': 'false' });
  expect(ran.results).toEqual([UPDATED]);
  expect(ran.requests.filter((line) => line.includes('/pulls?'))).toHaveLength(times);
});

describe('what was reviewed is deployed', () => {
  test.each(['merge', 'squash'])('as a %s commit', async (as) => {
    const stage = await merged(as);
    const { results, report, requests } = await stage.push('base', as);
    expect(results).toEqual([UPDATED]);
    expect(report.unapprovedPlans).toEqual([]);
    expect(requests.filter((line) => line.startsWith('POST'))).toContain('POST /graphql');
  });

  test('after a rebase of several commits', async () => {
    const half = { [REMINDER]: json(changed(reminder, (copy) => (copy.displayName = 'Half'))) };
    const stage = await merged('rebased2', {
      ...COMMITS,
      rebased1: on('base', half),
      rebased2: on('rebased1', FIRST),
    });
    expect((await stage.push('base', 'rebased2')).results).toEqual([UPDATED]);
  });

  test('of two pull requests that a queue pushes at once', async () => {
    const stage = await merged();
    await stage.review(8, 'base', 'other');
    stage.merge(8, 'both');
    const { results, requests } = await stage.push('base', 'both');
    expect(results).toEqual([UPDATED, `updated ${ONBOARDING}`]);
    const pulls = requests.filter((line) => line.includes('/pulls?'));
    expect(new Set(pulls).size).toBe(2);
  });

  test('written in other letters, in another order and another encoding', async () => {
    const { displayName, ...rest } = withOneMore(reminder);
    const text = JSON.stringify({ ...rest, displayName }).replaceAll('\n', '\r\n');
    const stage = await merged('again', {
      ...COMMITS,
      again: on('base', { [REMINDER]: Buffer.from(`\ufeff${text}`, 'utf16le') }),
    });
    expect((await stage.push('base', 'again')).results).toEqual([UPDATED]);
  });

  test('once more, after half of it was deployed', async () => {
    const all = { ...FIRST, ...SECOND };
    const stage = await reviewing(
      { ...COMMITS, head: on('base', all), merge: on('base', all) },
      {
        ...flowStudio(),
        faults: [{ tool: 'update_live_flow', nth: 2, fault: { kind: 'refuse', code: 'X' } }],
      },
    );
    await stage.review(7, 'base', 'head');
    stage.merge(7, 'merge');
    const half = await stage.push('base', 'merge');
    expect(half.results).toEqual([UPDATED, `failed ${ONBOARDING}`]);
    const rest = await stage.push('base', 'merge');
    expect(rest.results).toEqual([`unchanged ${REMINDER}`, `updated ${ONBOARDING}`]);
  });
});

describe('nothing is written', () => {
  test('after the state was changed by hand, and both plans are side by side', async () => {
    const stage = await merged();
    stage.editLive(REMINDER, (flow) => (flow.state = 'Stopped'));
    const { results, writes, report } = await stage.push('base', 'merge');
    expect({ results, writes }).toEqual({ results: [BLOCKED], writes: 0 });
    expect(report.unapprovedPlans).toMatchObject([
      {
        environment: 'production',
        pulls: [7],
        digest: report.plan?.digests.production,
        reason: { code: 'plan-not-reviewed', unreviewed: 1, pulls: [7], problems: [] },
        differences: [
          { kind: 'changed', file: REMINDER, was: null, parts: { live: ['/state'], written: [] } },
        ],
      },
    ]);
    expect(stage.body(7)).toContain(`approved-plan: ${report.plan?.digests.production}`);
  });

  test('after an action was changed by hand, even where that is to be overwritten', async () => {
    const stage = await merged();
    stage.editLive(REMINDER, ({ definition }) => {
      const { actions } = definition as { actions: Record<string, { inputs: Json }> };
      Object.assign(actions.Send_the_reminder ?? {}, { description: 'x' });
    });
    const { results, writes, report } = await stage.push('base', 'merge', {
      'on-drift': 'overwrite',
    });
    expect({ results, writes }).toEqual({ results: [BLOCKED], writes: 0 });
    expect(report.unapprovedPlans[0]?.differences).toEqual([
      {
        kind: 'changed',
        file: REMINDER,
        was: null,
        parts: { live: ['/definition/actions/Send_the_reminder'], written: [] },
      },
    ]);
  });

  test('where the merge binds another connection than was reviewed', async () => {
    const rebound = changed(map, (document) => {
      const { shared_office365: entry } = production(document).connectionReferences;
      if (entry) entry.connectionName = SECOND_OFFICE;
    });
    const { state } = flowStudio();
    const [first] = state.connections.filter(({ connector }) => connector === 'shared_office365');
    if (first === undefined) throw new Error('no connection of Office 365');
    const connections = [...state.connections, { ...first, id: SECOND_OFFICE }];
    const stage = await reviewing(
      { ...COMMITS, evil: on('base', { ...FIRST, [MAP_FILE]: json(rebound) }) },
      { state: { ...state, connections } },
    );
    await stage.review(7, 'base', 'head');
    stage.merge(7, 'evil');
    const { results, report } = await stage.push('base', 'evil');
    expect(results).toEqual([BLOCKED]);
    expect(report.unapprovedPlans[0]?.differences).toEqual([
      {
        kind: 'changed',
        file: REMINDER,
        was: null,
        parts: { live: [], written: ['/connectionReferences/shared_office365'] },
      },
    ]);
  });

  test('of a commit that came with no pull request', async () => {
    const stage = await merged();
    expect((await stage.push('base', 'merge')).results).toEqual([UPDATED]);
    const direct = await stage.push('merge', 'direct');
    expect([direct.results, direct.writes]).toEqual([[`blocked ${ONBOARDING}`], 0]);
    expect(problemsOf(direct)).toEqual([{ code: 'no-merged-pull' }]);
  });

  test('of a push that brings more than was reviewed', async () => {
    const stage = await merged();
    const { results, report } = await stage.push('base', 'direct');
    expect(results).toEqual([BLOCKED, `blocked ${ONBOARDING}`]);
    expect(report.unapprovedPlans[0]?.differences).toEqual([
      { kind: 'new', file: ONBOARDING, action: 'update' },
    ]);
  });

  test('where somebody edited the comment, even back and forth', async () => {
    const stage = await merged();
    stage.github.editComment(stage.commentId(7), 'mallory', `${stage.body(7)} `);
    const refused = await stage.push('base', 'merge');
    expect([refused.results, refused.writes]).toEqual([[BLOCKED], 0]);
    expect(problemsOf(refused)).toEqual([
      { code: 'comment-untrusted', pull: 7, cause: { code: 'edited-by', login: 'mallory' } },
    ]);
    // What mallory may have written there does not become ours with the next edit of it.
    expect(splitPlan(stage.body(7)).hidden).toBe('');
    expect(refused.warnings.join()).toContain('mallory');
    expect(problemsOf(await stage.push('base', 'merge'))).toEqual([
      { code: 'comment-without-plan', pull: 7 },
    ]);
  });

  test('where the comment with our mark is of someone else', async () => {
    const honest = await merged();
    const forged = honest.body(7);
    const stage = await reviewing(COMMITS);
    await stage.review(7, 'base', 'head', { comment: 'never' });
    stage.merge(7, 'merge');
    stage.github.addComment(7, 'mallory', forged);
    const { results, report } = await stage.push('base', 'merge');
    expect(results).toEqual([BLOCKED]);
    expect(problemsOf({ report })).toEqual([{ code: 'no-own-comment', pull: 7 }]);
  });

  test.each<[string, string, string]>([
    ['no plan', '<!-- flowgate -->\nhello', 'comment-without-plan'],
    [
      'a broken one',
      '<!-- flowgate -->\n<!-- flowgate-plan\n{"version":2}\n-->',
      'plan-unreadable',
    ],
    [
      'one that is not its end',
      '<!-- flowgate -->\n<!-- flowgate-plan\n{}\n-->\nmore',
      'comment-without-plan',
    ],
  ])('where our comment has %s', async (_what, body, code) => {
    const stage = await reviewing(COMMITS);
    await stage.review(7, 'base', 'head', { comment: 'never' });
    stage.merge(7, 'merge');
    stage.github.addComment(7, BOT, body);
    const { results, report } = await stage.push('base', 'merge');
    expect(results).toEqual([BLOCKED]);
    expect(problemsOf({ report })).toEqual([{ code, pull: 7 }]);
  });

  test('where the check had no key, and so could not see what is live', async () => {
    const stage = await reviewing(COMMITS);
    await stage.review(7, 'base', 'head', { 'api-key': '' });
    stage.merge(7, 'merge');
    expect(problemsOf(await stage.push('base', 'merge'))).toEqual([
      { code: 'plan-against-git', pull: 7 },
    ]);
  });

  test('where GitHub does not say who edited the comment', async () => {
    const stage = await merged();
    stage.github.fail({ method: 'POST', path: '/graphql', kind: 403 });
    const { results, report } = await stage.push('base', 'merge');
    expect(results).toEqual([BLOCKED]);
    expect(problemsOf({ report })).toEqual([
      { code: 'comment-untrusted', pull: 7, cause: { code: 'editor-not-asked' } },
    ]);
  });
});

describe('approved by hand', () => {
  const refused = async () => {
    const stage = await merged();
    stage.editLive(REMINDER, (flow) => (flow.state = 'Stopped'));
    const { report } = await stage.push('base', 'merge');
    return { stage, digest: report.unapprovedPlans[0]?.digest ?? '' };
  };

  test('the digest of the refused plan, in a run over all flows', async () => {
    const { stage, digest } = await refused();
    const { results } = await stage.byHand('merge', { 'approved-plan': digest });
    expect(results).toContain(UPDATED);
  });

  test('another digest stops everything, and the message names the one that is right', async () => {
    const { stage, digest } = await refused();
    const other = `sha256:${'0'.repeat(64)}`;
    const guarded = await stage.byHand('merge', { 'approved-plan': other });
    const unguarded = await stage.byHand('merge', {
      'approved-plan': other,
      'require-reviewed-plan': 'false',
    });
    for (const { results, writes, report } of [guarded, unguarded]) {
      expect(results).toContain(BLOCKED);
      expect(writes).toBe(0);
      expect(report.unapprovedPlans).toMatchObject([
        { reason: { code: 'other-plan-approved', digest } },
      ]);
    }
  });

  test('is the only way of a run that no push started', async () => {
    const stage = await merged();
    const { results, report } = await stage.byHand('merge');
    expect(results).toContain(BLOCKED);
    expect(problemsOf({ report })).toEqual([{ code: 'not-a-push' }]);
  });
});

test('test first, production then: its job still finds the reviewed plan', async () => {
  const inTest = <T>(value: T): T => {
    const text = JSON.stringify(value).replaceAll(ENVIRONMENT, 'test-environment');
    const all = Object.values(CONNECTIONS).reduce((t, id) => t.replaceAll(id, other(id)), text);
    return JSON.parse(all);
  };
  const other = (id: string) => `${id.slice(0, -1)}f`;
  const two = changed(map, ({ environments }) => {
    environments.test = inTest(production(map));
  });
  const files = { [MAP_FILE]: json(two) };
  const { state } = flowStudio();
  const own = state.connections.filter(({ id }) => id !== FOREIGN);
  const stage = await reviewing(
    {
      base: { parents: [], files: repository(files) },
      head: on('base', { ...files, ...FIRST }),
      merge: on('base', { ...files, ...FIRST }),
    },
    {
      state: {
        ...state,
        environments: [...state.environments, { id: 'test-environment', displayName: 'Test' }],
        connections: [...state.connections, ...inTest(own)],
        flows: [...state.flows, ...inTest(state.flows)],
      },
    },
  );
  await stage.review(7, 'base', 'head', { 'fail-on': 'never' });
  const plan = splitPlan(stage.body(7)).hidden;
  stage.merge(7, 'merge');
  const first = await stage.push('base', 'merge', { environment: 'test' });
  expect(splitPlan(stage.body(7)).hidden).toBe(plan);
  const second = await stage.push('base', 'merge', { environment: 'production' });
  expect([first.results, second.results]).toEqual([[UPDATED], [UPDATED]]);
  expect(stage.body(7)).toContain('<!-- flowgate:deployed test -->');
  expect(stage.body(7)).toContain('<!-- flowgate:deployed production -->');
});

test('a flow of a name that has come to be live is not the one that was to be created', async () => {
  const fresh = changed(map, (document) => {
    const { flows = {} } = production(document);
    flows[REVIEW] = { create: true };
  });
  const story: Commits = {
    base: { parents: [], files: repository({ [REVIEW]: null, [MAP_FILE]: json(fresh) }) },
    head: on('base', { [MAP_FILE]: json(fresh), [REVIEW]: json(withOneMore(review)) }),
    merge: on('base', { [MAP_FILE]: json(fresh), [REVIEW]: json(withOneMore(review)) }),
  };
  const without = flowStudio([live(REMINDER, reminder), live(ONBOARDING, onboarding)]);
  const stage = await reviewing(story, without);
  const { report } = await stage.review(7, 'base', 'head');
  expect(report.plan?.changes).toMatchObject([{ action: 'create', file: REVIEW }]);
  const body = stage.body(7);
  const now = await reviewing(story);
  await now.review(7, 'base', 'head', { comment: 'never' });
  now.merge(7, 'merge');
  now.github.addComment(7, BOT, body);
  const overwriting = { 'on-drift': 'overwrite' };
  const { results, report: after } = await now.push('base', 'merge', overwriting);
  expect(results).toEqual([`blocked ${REVIEW}`]);
  expect(after.unapprovedPlans[0]?.differences).toMatchObject([{ was: 'create', file: REVIEW }]);
});
