import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byPlace } from '../../src/check/check.ts';
import { byCodeUnit } from '../../src/json/order.ts';
import { byTarget, type ReportedChange } from '../../src/plan/change.ts';
import { digestOf, digestsOf } from '../../src/plan/digest.ts';
import type { DriftEntry } from '../../src/plan/drift.ts';
import type { StayingRow } from '../../src/plan/outcome-reason.ts';
import type { ReviewDifference } from '../../src/plan/reviewed.ts';
import { newlyUsed } from '../../src/plan/uses.ts';
import { readReport, type ShardReport } from '../../src/report/document/read.ts';
import { toJson } from '../../src/report/json.ts';
import { toReviewedPlan } from '../../src/report/markdown/reviewed-plan.ts';
import { toComment, toSummary } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { toSarif } from '../../src/report/sarif.ts';
import { toText } from '../../src/report/terminal.ts';
import { failureSentence, verdict } from '../../src/report/verdict.ts';
import { conflictAmong, merge } from '../../src/shards/merge.ts';
import {
  binding,
  change,
  drift,
  finding,
  flow,
  outcome,
  plan,
  report,
  suppressed,
  VIEW,
} from '../report/builders.ts';
import { diff, REMINDER, REMINDER_NOW } from '../report/definitions.ts';

const FIX = {
  edits: [{ kind: 'value', path: ['a', 0], to: 'b' }],
  diff: ['-a', '+b'],
  replacements: [{ line: 1, column: 2, endLine: 1, endColumn: 3, text: 'b' }],
} as const;

const KNOWN = ['test', 'production'];
const ACTIONS = ['create', 'update', 'unchanged', 'blocked'] as const;

/** A flow of a run: what it is to become in each environment, and what was found in it. */
interface FlowStory {
  actions: (typeof ACTIONS)[number][];
  connection: number;
  findings: number;
  part: number;
}

const flows: fc.Arbitrary<FlowStory[]> = fc.array(
  fc.record({
    actions: fc.tuple(fc.constantFrom(...ACTIONS), fc.constantFrom(...ACTIONS)),
    connection: fc.nat(2),
    findings: fc.nat(2),
    part: fc.integer({ min: 1, max: 4 }),
  }),
  { minLength: 1, maxLength: 12 },
);

const fileOf = (index: number) => `flows/${index}.json`;
const bySeverity = ['error', 'warning', 'notice'] as const;

const STARTED = diff(REMINDER, REMINDER_NOW, { state: ['Stopped', 'Started'] });

function changesOf({ actions, connection }: FlowStory, index: number): ReportedChange[] {
  return KNOWN.map((environment, which) => {
    const action = actions[which] ?? 'unchanged';
    const [from, to] = [`shared-teams-old-${connection}`, `shared-teams-new-${connection}`];
    return change(action, {
      environment,
      file: fileOf(index),
      displayName: `Flow ${index}`,
      diff: STARTED,
      bindings: [binding('shared_teams', [from, 'ada@contoso.com'], [to, null])],
    });
  });
}

const REASONS: Record<(typeof ACTIONS)[number], Partial<DriftEntry>> = {
  create: { reason: { code: 'flow-missing', environment: 'test', file: 'a', flowName: null } },
  update: { diff: diff(REMINDER, REMINDER_NOW, { state: ['Started', 'Suspended'] }) },
  unchanged: {},
  blocked: { reason: { code: 'same-live-flow', others: [{ file: 'b', environment: 'test' }] } },
};

function driftOf(changes: readonly ReportedChange[]): DriftEntry[] {
  return changes.map(({ environment, file, displayName, bindings, action }) =>
    drift(file, { environment, displayName, bindings, ...REASONS[action] }),
  );
}

/** What a run over these flows reports: of all of them, or of one part. */
function runOver(
  stories: readonly FlowStory[],
  mode: 'check' | 'deploy' | 'drift',
  part: number | null,
): Report {
  const mine = stories.flatMap((each, index) =>
    part === null || each.part === part ? [{ each, index, file: fileOf(index) }] : [],
  );
  const changes = mine.flatMap(({ each, index }) => changesOf(each, index)).toSorted(byTarget);
  const everyChange = stories.flatMap(changesOf);
  const found = mine.flatMap(({ each, file }) =>
    Array.from({ length: each.findings }, (_, index) =>
      finding({
        file,
        flow: file,
        line: index + 1,
        severity: bySeverity[index] ?? 'error',
        fix: FIX,
      }),
    ),
  );
  const ofMap = finding({ file: 'connection-references.json', flow: null, severity: 'warning' });
  const uses = [...newlyUsed(changes).values()].map((use) => {
    const users = everyChange.filter(
      ({ environment, bindings }) =>
        environment === use.environment &&
        bindings.some(({ to }) => to?.connectionName === use.connectionName),
    );
    const others = users.map(({ file }) => file).filter((file) => !use.bound.includes(file));
    return { ...use, others: ['flows/elsewhere.json', ...others].toSorted() };
  });
  return report({
    mode,
    environments: KNOWN,
    flows: mine
      .map(({ file }) => flow(file))
      .toSorted((one, other) => byCodeUnit(one.file, other.file)),
    skipped: [{ file: 'flows/x.json', reason: { code: 'logic-apps' } }],
    findings: [...found, ofMap].toSorted(byPlace),
    suppressed: [suppressed({ file: 'connection-references.json', flow: null, fix: FIX })],
    notRun: [{ rule: 'steward-approval', reason: { code: 'not-a-pull-request' } }],
    comparedWith: mode === 'drift' ? null : 'live',
    plan:
      mode === 'drift'
        ? null
        : {
            ...plan(changes, 'live', uses),
            digest: digestOf(changes),
            digests: digestsOf(changes),
          },
    drift: mode === 'drift' ? driftOf(changes) : null,
    ignored: ['/definition/description'],
    outcomes:
      mode !== 'deploy'
        ? []
        : changes.map(({ environment, file, displayName, action }) =>
            outcome(action === 'unchanged' ? 'unchanged' : 'failed', {
              environment,
              file,
              displayName,
              reason:
                action === 'unchanged' ? null : { code: 'name-taken', flowNames: [displayName] },
              ...(action === 'unchanged' ? {} : { rows: [stayingRow(environment)] }),
            }),
          ),
    ...(part === null ? {} : { shard: { part, parts: 4, known: KNOWN } }),
  });
}

function stayingRow(environment: string): StayingRow {
  const [from, to] = ['one', 'other'].map((name) => ({ connectionName: name, owner: null }));
  const row = { environment, logicalName: 'contoso_mail', from: from ?? null, to: to ?? null };
  return { code: 'reference-stays-bound', ...row, cause: { code: 'version-missing' } };
}

function readBack(shard: Report): ShardReport {
  const read = readReport(toJson(shard));
  if (read.kind === 'unreadable') throw new Error(read.reason.code);
  return read.report;
}

function shown(each: Report): string[] {
  return [
    toJson(each),
    toComment(each, VIEW),
    toSummary(each, VIEW),
    toText(each, { color: true, width: 100 }),
    toSarif(each, { version: '1.0.0' }),
    each.plan === null ? '' : toReviewedPlan(each.plan),
    failureSentence(each, 'error') ?? '',
  ];
}

test.each(['check', 'deploy', 'drift'] as const)(
  'the shards of a %s come to the run itself',
  (mode) => {
    fc.assert(
      fc.property(flows, fc.boolean(), (stories, isTurned) => {
        const whole = runOver(stories, mode, null);
        const parts = [1, 2, 3, 4].map((part) => readBack(runOver(stories, mode, part)));
        expect(shown(merge(isTurned ? parts.toReversed() : parts))).toEqual(shown(whole));
      }),
      { numRuns: 30 },
    );
  },
);

const STORIES: FlowStory[] = [1, 2, 3].map((part) => ({
  actions: ['update', 'create'],
  connection: 0,
  findings: 0,
  part,
}));
const partsOf = (parts: readonly number[]) =>
  parts.map((part) => readBack(runOver(STORIES, 'deploy', part)));

test('a run with a shard writes the report of every run', () => {
  const { shard, ...rest } = JSON.parse(toJson(runOver(STORIES, 'deploy', 1)));
  const { shard: none, ...whole } = JSON.parse(toJson(runOver(STORIES, 'deploy', null)));
  expect([shard, none]).toEqual([{ part: 1, parts: 4, known: KNOWN }, null]);
  expect(Object.keys(rest)).toEqual(Object.keys(whole));
});

test('what shards of one environment each find in one flow is one finding of both', () => {
  const shards = KNOWN.map((environment) =>
    readBack({
      ...runOver(STORIES, 'check', 1),
      environments: [environment],
      findings: [
        finding({
          environments: [environment],
          related: [{ file: `${environment}.json`, line: 3, message: 'bound here' }],
        }),
      ],
    }),
  );
  const [found, ...others] = merge(shards).findings;
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    environments: ['production', 'test'],
    related: [
      { file: 'production.json', line: 3 },
      { file: 'test.json', line: 3 },
    ],
  });
});

describe('a report that did not come', () => {
  const merged = merge(partsOf([1, 3]));

  test('fails the run, whatever else was found', () => {
    expect(failureSentence(merged, 'never')).toMatch(/2\/4.*4\/4/);
    expect(verdict(merge(partsOf([1, 2, 3]))).level).toBe('error');
  });

  test('is the first that a reader sees', () => {
    expect(toComment(merged, VIEW)).toMatch(/^### ❌ .*2\/4.*4\/4/);
    expect(JSON.parse(toJson(merged)).missing).toEqual(['2/4', '4/4']);
    expect(merged.notRun.filter(({ rule }) => rule === 'shard')).toHaveLength(2);
  });
});

test('what rules could not judge is listed as one run lists it, however it is spread', () => {
  const custom = (connector: string) => ({
    rule: 'data-policy',
    reason: { code: 'data-policy-custom-connector' as const, policy: 'P', connector },
  });
  const rest = [
    { rule: 'steward-approval', reason: { code: 'not-a-pull-request' as const } },
    { rule: 'plan', reason: { code: 'nothing-to-compare' as const } },
  ];
  const [one, two, three] = [custom('shared_a'), custom('shared_b'), custom('shared_c')];
  const part = (number: number, ...reasons: (typeof one)[]) =>
    readBack({ ...runOver(STORIES, 'check', number), notRun: [...reasons, ...rest] });
  const { notRun } = merge([part(1, two), part(2), part(3, one, three), part(4, two)]);
  expect(notRun).toEqual([one, two, three, ...rest]);
});

describe('a connection that several shards find broken', () => {
  const broken = (part: number, used: string) =>
    readBack({
      ...runOver(STORIES, 'deploy', part),
      findings: [finding({ file: 'connection-references.json', flow: null, message: used })],
    });

  test('is reported once', () => {
    const merged = merge([broken(1, 'flows/0.json'), broken(2, 'flows/1.json')]);
    expect(merged.findings.map(({ message }) => message)).toEqual(['flows/0.json']);
  });
});

describe('a deployment that nobody approved', () => {
  const refused = (part: number, differences: ReviewDifference[]) =>
    readBack({
      ...runOver(STORIES, 'deploy', part),
      unapprovedPlans: [
        {
          environment: 'test',
          digest: `sha256:${'0'.repeat(64)}`,
          reason: { code: 'plan-not-reviewed', unreviewed: 1, pulls: [7], problems: [] },
          pulls: [7],
          differences,
        },
      ],
    });

  test('says once how it differs, and takes no flow of another shard for gone', () => {
    const merged = merge([
      refused(1, [
        { kind: 'new', file: 'flows/0.json', action: 'create' },
        { kind: 'gone', file: 'flows/1.json', reason: null },
        { kind: 'gone', file: 'flows/old.json', reason: null },
      ]),
      refused(2, [{ kind: 'gone', file: 'flows/old.json', reason: null }]),
    ]);
    expect(merged.unapprovedPlans).toEqual([
      {
        environment: 'test',
        digest: merged.plan?.digests.test,
        reason: { code: 'plan-not-reviewed', unreviewed: 1, pulls: [7], problems: [] },
        pulls: [7],
        differences: [
          { kind: 'new', file: 'flows/0.json', action: 'create' },
          { kind: 'gone', file: 'flows/old.json', reason: null },
        ],
      },
    ]);
  });
});

describe('reports that are not of one run', () => {
  const [one, two] = partsOf([1, 2]);
  const read = (file: string, each: ShardReport | undefined) => {
    if (each === undefined) throw new Error('there is none');
    return { file, report: each };
  };

  test('a shard twice', () => {
    expect(conflictAmong([read('a', one), read('b', two), read('c', one)])).toMatchObject({
      code: 'shards-overlap',
      one: { file: 'a', part: 1, parts: 4 },
      other: { file: 'c', part: 1, parts: 4 },
    });
  });

  test('of another number of shards', () => {
    const other = readBack({
      ...runOver(STORIES, 'deploy', 2),
      shard: { part: 2, parts: 5, known: [] },
    });
    expect(conflictAmong([read('a', one), read('b', other)])).toMatchObject({
      code: 'shards-overlap',
      one: { file: 'a', parts: 4 },
      other: { file: 'b', parts: 5 },
    });
  });

  test('of two commits, which put a flow into different shards', () => {
    if (one === undefined) throw new Error('there is none');
    const { shard } = one;
    const other = { ...one, shard: { ...shard, part: 2 } };
    expect(conflictAmong([read('a', one), read('b', other)])).toEqual({
      code: 'shards-share-flow',
      one: 'a',
      other: 'b',
      flow: one.plan?.changes[0]?.file,
    });
  });

  test('of two modes', () => {
    const other = readBack(runOver(STORIES, 'check', 2));
    expect(conflictAmong([read('a', one), read('b', other)])).toEqual({
      code: 'shards-of-two-modes',
      one: { file: 'a', mode: 'deploy' },
      other: { file: 'b', mode: 'check' },
    });
  });

  test('each environment has its own shards', () => {
    const only = (environment: string, part: number) =>
      readBack({ ...runOver(STORIES, 'deploy', part), environments: [environment] });
    const four = [only('test', 1), only('production', 1), only('test', 2)];
    expect(conflictAmong(four.map((each, index) => read(`${index}`, each)))).toBeNull();
    const missing = merge(four).missing ?? [];
    expect(missing.filter((shard) => shard.startsWith('2'))).toEqual(['2/4 of production']);
  });
});

describe('what is no report of a shard', () => {
  const text = toJson(runOver(STORIES, 'deploy', 1));
  const changed = (change: (document: ReturnType<typeof JSON.parse>) => void) => {
    const document = JSON.parse(text);
    change(document);
    return JSON.stringify(document);
  };

  test.each<[string, string, object]>([
    ['nothing', '', { code: 'report-not-json' }],
    ['cut off', text.slice(0, -200), { code: 'report-not-json' }],
    ['another document', '{"version":"2.1.0","runs":[]}', { code: 'report-foreign' }],
    ['a number', '2', { code: 'report-foreign' }],
    ['of a run over all', toJson(runOver(STORIES, 'deploy', null)), { code: 'report-of-no-shard' }],
    [
      'of part 5 of 4',
      changed(({ shard }) => Object.assign(shard, { part: 5 })),
      { code: 'report-damaged', at: 'shard.part' },
    ],
    [
      'of version 1',
      changed((all) => Object.assign(all, { version: 1 })),
      { version: 1, reads: 2 },
    ],
    [
      'of a later version',
      changed((all) => Object.assign(all, { version: 3 })),
      { version: 3, reads: 2 },
    ],
    [
      'with more',
      changed((all) => Object.assign(all.plan, { more: 1 })),
      { code: 'report-damaged', at: 'plan' },
    ],
    [
      'without a key',
      changed((all) => delete all.unapprovedPlans),
      { code: 'report-damaged', at: 'unapprovedPlans' },
    ],
    [
      'without a change',
      changed((all) => all.plan.changes.pop()),
      { code: 'report-damaged', at: 'plan.digest' },
    ],
    [
      'with a code that is none of ours',
      changed((all) => Object.assign(all.notRun[0].reason, { code: 'constructor' })),
      { code: 'report-damaged', at: 'notRun.0.reason' },
    ],
    [
      'with a reason that lacks a field',
      changed((all) => Object.assign(all.notRun[0].reason, { code: 'base-map-older' })),
      { code: 'report-damaged', at: 'notRun.0.reason' },
    ],
    [
      'of drift, for a reason that there is not',
      toJson(runOver(STORIES, 'drift', 1)).replaceAll('"flow-missing"', '"toString"'),
      /at drift\./,
    ],
    [
      'with a reason that nobody knows',
      changed((all) => Object.assign(all.outcomes[0].reason, { code: 'constructor' })),
      { code: 'report-damaged', at: 'outcomes.0.reason' },
    ],
    [
      'with an outcome whose reason lacks a field',
      changed((all) => Reflect.deleteProperty(all.outcomes[0].reason, 'flowNames')),
      { code: 'report-damaged', at: 'outcomes.0.reason' },
    ],
    [
      'with another digest',
      changed((all) => Object.assign(all.plan, { digest: `sha256:${'0'.repeat(64)}` })),
      { code: 'report-damaged', at: 'plan.digest' },
    ],
    [
      'with a change that has none',
      changed((all) => Object.assign(all.plan.changes[0], { digest: null })),
      { code: 'report-damaged', at: 'plan.changes.0' },
    ],
    [
      'with an outline that leads nowhere',
      changed((all) => Object.assign(all.plan.changes[0], { differences: [] })),
      { code: 'report-damaged', at: 'plan.changes.0' },
    ],
    [
      'with a part that has no hash',
      changed((all) => Object.assign(all.plan.changes[0].parts, { '/state': 'Started' })),
      { at: expect.stringMatching(/^plan\.changes\.0\.parts\./) },
    ],
    [
      'with a reason in words alone',
      changed((all) => Object.assign(all.skipped[0], { reason: 'Logic Apps workflow' })),
      { code: 'report-damaged', at: 'skipped.0.reason' },
    ],
    [
      'that is deeper than any flow',
      changed((all) => Object.assign(all.plan.changes[0], { outline: 'DEEP' })).replace(
        '"DEEP"',
        `${'[{"block":"","nodes":[{"name":"","type":"","blocks":'.repeat(9_000)}[]${'}]}]'.repeat(9_000)}`,
      ),
      { code: 'report-too-deep' },
    ],
  ])('%s', (_name, content, reason) => {
    const read = readReport(content);
    expect(read.kind === 'unreadable' ? read.reason : 'read').toMatchObject(reason);
  });

  test('anything: it never throws', () => {
    fc.assert(
      fc.property(fc.json(), (content) => {
        expect(readReport(content).kind).toBe('unreadable');
      }),
    );
  });
});
