import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byPlace } from '../../src/check.ts';
import { byCodeUnit } from '../../src/flow/order.ts';
import { byTarget, type ReportedChange } from '../../src/plan/change.ts';
import { digestOf, digestsOf } from '../../src/plan/digest.ts';
import type { ReviewDifference } from '../../src/plan/reviewed.ts';
import { boundAnew } from '../../src/plan/uses.ts';
import { toJson } from '../../src/report/json.ts';
import { toReviewedPlan } from '../../src/report/markdown/reviewed-plan.ts';
import { toComment, toSummary } from '../../src/report/markdown.ts';
import { conflictAmong, merge } from '../../src/report/merge.ts';
import { readReport, type ShardReport } from '../../src/report/reading.ts';
import type { Report } from '../../src/report/report.ts';
import { toSarif } from '../../src/report/sarif.ts';
import { toText } from '../../src/report/terminal.ts';
import { failureSentence, verdict } from '../../src/report/verdict.ts';
import {
  binding,
  change,
  finding,
  flow,
  outcome,
  plan,
  report,
  suppressed,
  VIEW,
} from './builders.ts';
import { diff, REMINDER, REMINDER_NOW } from './definitions.ts';

const FIX = {
  edits: [{ kind: 'value', path: ['a', 0], to: 'b' }],
  diff: ['-a', '+b'],
  replacements: [{ line: 1, column: 2, endLine: 1, endColumn: 3, text: 'b' }],
} as const;

const KNOWN = ['test', 'production'];
const ACTIONS = ['create', 'update', 'unchanged', 'blocked'] as const;

/** A flow of a run: what it is to become in each environment, and what was found in it. */
interface Told {
  actions: (typeof ACTIONS)[number][];
  connection: number;
  findings: number;
  part: number;
}

const flows: fc.Arbitrary<Told[]> = fc.array(
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

function changesOf({ actions, connection }: Told, index: number): ReportedChange[] {
  return KNOWN.map((environment, which) => {
    const action = actions[which] ?? 'unchanged';
    const [from, to] = [`shared-teams-old-${connection}`, `shared-teams-new-${connection}`];
    return change(action, {
      environment,
      file: fileOf(index),
      displayName: `Flow ${index}`,
      diff: diff(REMINDER, REMINDER_NOW, { state: ['Stopped', 'Started'] }),
      bindings: [binding('shared_teams', [from, 'ada@contoso.com'], [to, null])],
    });
  });
}

/** What a run over these flows reports: of all of them, or of one part. */
function runOver(told: readonly Told[], mode: 'check' | 'deploy', part: number | null): Report {
  const mine = told.flatMap((each, index) =>
    part === null || each.part === part ? [{ each, index, file: fileOf(index) }] : [],
  );
  const changes = mine.flatMap(({ each, index }) => changesOf(each, index)).toSorted(byTarget);
  const everyChange = told.flatMap(changesOf);
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
  const uses = [...boundAnew(changes).values()].map((use) => {
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
    skipped: [{ file: 'flows/x.json', reason: 'Logic Apps workflow' }],
    findings: [...found, ofMap].toSorted(byPlace),
    suppressed: [suppressed({ file: 'connection-references.json', flow: null, fix: FIX })],
    notRun: [{ rule: 'steward-approval', reason: 'not a pull request' }],
    comparedWith: 'live',
    plan: {
      ...plan(changes, 'live', uses),
      digest: digestOf(changes),
      digests: digestsOf(changes),
      ignored: ['/definition/description'],
    },
    outcomes:
      mode === 'check'
        ? []
        : changes.map(({ environment, file, displayName, action }) =>
            outcome(action === 'unchanged' ? 'unchanged' : 'failed', {
              environment,
              file,
              displayName,
              error: action === 'unchanged' ? null : `it is called "${displayName}"`,
            }),
          ),
    ...(part === null ? {} : { shard: { part, parts: 4, known: KNOWN } }),
  });
}

function readBack(shard: Report): ShardReport {
  const read = readReport(toJson(shard));
  if (read.kind === 'unreadable') throw new Error(read.reason);
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

test.each(['check', 'deploy'] as const)('the shards of a %s come to the run itself', (mode) => {
  fc.assert(
    fc.property(flows, fc.boolean(), (told, isTurned) => {
      const whole = runOver(told, mode, null);
      const parts = [1, 2, 3, 4].map((part) => readBack(runOver(told, mode, part)));
      expect(shown(merge(isTurned ? parts.toReversed() : parts))).toEqual(shown(whole));
    }),
    { numRuns: 30 },
  );
});

const TOLD: Told[] = [1, 2, 3].map((part) => ({
  actions: ['update', 'create'],
  connection: 0,
  findings: 0,
  part,
}));
const partsOf = (parts: readonly number[]) =>
  parts.map((part) => readBack(runOver(TOLD, 'deploy', part)));

test('a run with a shard tells more than the contract in one key alone', () => {
  const { detail, ...contract } = JSON.parse(toJson(runOver(TOLD, 'deploy', 1)));
  expect(detail.shard).toEqual({ part: 1, parts: 4, known: KNOWN });
  expect(Object.keys(contract)).toEqual(
    Object.keys(JSON.parse(toJson(runOver(TOLD, 'deploy', null)))),
  );
});

describe('a report that did not come', () => {
  const merged = merge(partsOf([1, 3]));

  test('fails the run, whatever else was found', () => {
    expect(failureSentence(merged, 'never')).toMatch(
      /^Flowgate stops here: no report of the shards 2\/4 and 4\/4;/,
    );
    expect(verdict(merge(partsOf([1, 2, 3]))).level).toBe('failure');
  });

  test('is the first that a reader sees', () => {
    expect(toComment(merged, VIEW)).toMatch(/^### ❌ no report of the shards 2\/4 and 4\/4/);
    expect(JSON.parse(toJson(merged)).notRun).toContainEqual({
      rule: 'shard',
      reason: 'no report of shard 2/4 came, so nothing is known of its flows',
    });
  });
});

describe('a connection that several shards find broken', () => {
  const broken = (part: number, used: string) =>
    readBack({
      ...runOver(TOLD, 'deploy', part),
      findings: [
        finding({ file: 'connection-references.json', flow: null, message: `used by ${used}` }),
      ],
    });

  test('is told once', () => {
    const merged = merge([broken(1, 'flows/0.json'), broken(2, 'flows/1.json')]);
    expect(merged.findings.map(({ message }) => message)).toEqual(['used by flows/0.json']);
  });
});

describe('a deployment that nobody approved', () => {
  const refused = (part: number, differences: ReviewDifference[]) =>
    readBack({
      ...runOver(TOLD, 'deploy', part),
      refusals: [
        {
          environment: 'test',
          digest: `sha256:${'0'.repeat(64)}`,
          reason: 'not written',
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
    expect(merged.refusals).toEqual([
      {
        environment: 'test',
        digest: merged.plan?.digests.test,
        reason: 'not written',
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
    expect(conflictAmong([read('a', one), read('b', two), read('c', one)])).toBe(
      'a is shard 1/4 of test, production, and c is shard 1/4 of test, production',
    );
  });

  test('of another number of shards', () => {
    const other = readBack({
      ...runOver(TOLD, 'deploy', 2),
      shard: { part: 2, parts: 5, known: [] },
    });
    expect(conflictAmong([read('a', one), read('b', other)])).toMatch(/4.*5/);
  });

  test('of two modes', () => {
    const other = readBack(runOver(TOLD, 'check', 2));
    expect(conflictAmong([read('a', one), read('b', other)])).toBe(
      'a is of mode deploy, and b of check',
    );
  });

  test('each environment has its own shards', () => {
    const only = (environment: string, part: number) =>
      readBack({ ...runOver(TOLD, 'deploy', part), environments: [environment] });
    const four = [only('test', 1), only('production', 1), only('test', 2)];
    expect(conflictAmong(four.map((each, index) => read(`${index}`, each)))).toBeNull();
    const missing = merge(four).missing ?? [];
    expect(missing.filter((shard) => shard.startsWith('2'))).toEqual(['2/4 of production']);
  });
});

describe('what is no report of a shard', () => {
  const text = toJson(runOver(TOLD, 'deploy', 1));
  const changed = (change: (document: ReturnType<typeof JSON.parse>) => void) => {
    const document = JSON.parse(text);
    change(document);
    return JSON.stringify(document);
  };

  test.each<[string, string, RegExp]>([
    ['nothing', '', /no whole JSON/],
    ['cut off', text.slice(0, -200), /no whole JSON/],
    ['another document', '{"version":"2.1.0","runs":[]}', /no report of Flowgate/],
    ['of a run over all', toJson(runOver(TOLD, 'deploy', null)), /without `shard`/],
    [
      'of another version',
      changed((all) => Object.assign(all.detail, { version: 2 })),
      /version of/,
    ],
    ['with more', changed((all) => Object.assign(all.detail, { more: 1 })), /at detail\)/],
    ['without an outcome', changed((all) => all.outcomes.pop()), /outcomes and detail/],
    ['without a change', changed((all) => all.plan.changes.pop()), /do not belong together/],
    [
      'with another digest',
      changed((all) => Object.assign(all.plan, { digest: `sha256:${'0'.repeat(64)}` })),
      /do not belong together/,
    ],
    [
      'that is deeper than any flow',
      text.replace('"outline":[', `"outline":[${'{"block":"","nodes":['.repeat(20_000)}`),
      /no whole JSON/,
    ],
  ])('%s', (_name, content, reason) => {
    const read = readReport(content);
    expect(read.kind === 'unreadable' ? read.reason : 'read').toMatch(reason);
  });

  test('anything: it never throws', () => {
    fc.assert(
      fc.property(fc.json(), (content) => {
        expect(readReport(content).kind).toBe('unreadable');
      }),
    );
  });
});
