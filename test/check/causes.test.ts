import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  atCause,
  byPlace,
  type Finding,
  joinedEnvironments,
  oneForEachCause,
  problemsOf,
} from '../../src/check/check.ts';
import { readFlow } from '../../src/flow/flow.ts';
import { targetsOf } from '../../src/live/target.ts';
import { readMap } from '../../src/map/read.ts';
import { errorsFound } from '../../src/plan/block.ts';
import { readReport } from '../../src/report/document/read.ts';
import { toJson } from '../../src/report/json.ts';
import { toSarif } from '../../src/report/sarif.ts';
import { RULE_IDS } from '../../src/rules/index.ts';
import { merge } from '../../src/shards/merge.ts';
import { finding, report } from '../report/builders.ts';
import { bare, call, declared, deploy, entry, mapOf } from '../rules/build.ts';
import { checkFiles, type Files, MAP_FILE } from '../rules/repository.ts';

const brief = ({ rule, file, environments, related, isSummary }: Finding) => ({
  rule,
  file,
  environments,
  related: related.map(({ file: of, problem }) => `${of} ${problem?.rule ?? ''}`),
  isSummary: isSummary ?? false,
});
/** What these tests are not about: the flows are as short as can be. */
const BESIDE = ['parameter-undeclared', 'map-environment-reuse', 'map-missing'];
const about = (findings: readonly Finding[]) =>
  findings.filter(({ rule }) => !BESIDE.includes(rule));
const found = (files: Files) => about(checkFiles(files).findings);
const codes = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

describe('a misspelt key', () => {
  const references = { shared_approvals: declared('shared_teams') };
  const files = {
    'a.json': deploy({ Ask: call('shared_approval') }, references),
    [MAP_FILE]: mapOf({
      production: { entries: { shared_approvals: entry() } },
      test: { entries: { shared_approvals: entry() } },
    }),
  };

  test('is one error: undeclared, with unmapped, the unused declaration and the unused entries', () => {
    expect(found(files).map(brief)).toEqual([
      {
        rule: 'reference-undeclared',
        file: 'a.json',
        environments: [],
        related: [
          'a.json reference-unused',
          'a.json reference-unmapped',
          `${MAP_FILE} map-entry-unused`,
          `${MAP_FILE} map-entry-unused`,
        ],
        isSummary: false,
      },
    ]);
  });

  test('in a file without references is the unmapped key, in all its environments', () => {
    const findings = found({ ...files, 'a.json': bare({ Ask: call('shared_approval') }) });
    expect(codes(findings)).toEqual(['reference-unmapped']);
    expect(findings[0]).toMatchObject({ environments: ['production', 'test'], file: 'a.json' });
    expect(findings[0]?.related.map(({ file }) => file)).toEqual([MAP_FILE, MAP_FILE]);
  });

  test('that is spelt otherwise is the unused declaration of its connector', () => {
    const flow = deploy({ Ask: call('teams_of_dana') }, references);
    expect(found({ 'a.json': flow }).map(brief)).toMatchObject([
      { rule: 'reference-undeclared', related: ['a.json reference-unused'] },
    ]);
  });

  test('of another connector than the unused one leaves two findings', () => {
    const flow = deploy({ Ask: call('sql_of_dana', 'shared_sql') }, references);
    expect(codes(found({ 'a.json': flow }))).toEqual(['reference-undeclared', 'reference-unused']);
  });

  test('is one suppression, which takes what follows, and one line of a baseline', () => {
    const accepted = {
      ...files,
      [MAP_FILE]: withSuppressions(files[MAP_FILE], [
        { rule: 'reference-undeclared', flow: 'a.json', reason: 'later' },
      ]),
    };
    const { findings, suppressed } = checkFiles(accepted);
    expect(about(findings)).toEqual([]);
    expect(suppressed).toMatchObject([{ rule: 'reference-undeclared', reason: 'later' }]);
    expect(suppressed[0]?.related).toHaveLength(4);
  });

  test('counts as what is left when the rule of the cause is off', () => {
    const off = JSON.stringify({
      ...JSON.parse(files[MAP_FILE]),
      rules: { 'reference-undeclared': 'off' },
    });
    const findings = found({ ...files, [MAP_FILE]: off });
    expect(codes(findings)).toContain('reference-unmapped');
    expect(findings.flatMap(problemsOf).map(({ rule }) => rule)).toContain('reference-unused');
  });

  test('is its most severe problem, whatever the map makes of the rules', () => {
    const weak = JSON.stringify({
      ...JSON.parse(files[MAP_FILE]),
      rules: { 'reference-undeclared': 'notice', 'reference-unused': 'warning' },
    });
    const findings = found({ ...files, [MAP_FILE]: weak });
    expect(findings.find(({ rule }) => rule === 'reference-unmapped')?.severity).toBe('error');
  });
});

function withSuppressions(map: string, suppressions: object[]): string {
  return JSON.stringify({ ...JSON.parse(map), suppressions });
}

describe('an entry that fails for many flows', () => {
  const many = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `flows/${String(index).padStart(2, '0')}.json`,
        bare({ Send: call('k') }),
      ]),
    );
  const dana = { k: entry({ owner: 'dana@contoso.com' }) };
  const map = mapOf({ production: { entries: dana, deployAs: 'svc-flows@contoso.com' } });
  const files = { ...many(50), [MAP_FILE]: map };

  test('is one error at the entry, with all flows', () => {
    const [only, ...others] = found(files);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      rule: 'owner-mismatch',
      file: MAP_FILE,
      at: '/environments/production/connectionReferences/k',
      flow: null,
      environments: ['production'],
      isSummary: true,
    });
    expect(only?.related.map(({ file }) => file)).toEqual(Object.keys(many(50)));
  });

  test('blocks every one of them, each by one error', () => {
    expect(blocked(files)).toEqual(Object.keys(many(50)));
  });

  test('is at the flow where only one has it', () => {
    expect(found({ ...many(1), [MAP_FILE]: map }).map(brief)).toMatchObject([
      { rule: 'owner-mismatch', file: 'flows/00.json', related: [] },
    ]);
  });

  test('may be accepted for one flow, which is then neither reported nor blocked', () => {
    const accepted = withSuppressions(map, [
      { rule: 'owner-mismatch', flow: 'flows/07.json', reason: 'moves' },
    ]);
    const three = { ...many(9), [MAP_FILE]: accepted };
    const { findings, suppressed } = checkFiles(three);
    expect(about(findings)[0]?.related).toHaveLength(8);
    expect(suppressed).toMatchObject([{ flow: 'flows/07.json', reason: 'moves' }]);
    expect(blocked(three)).not.toContain('flows/07.json');
  });

  test('may be accepted at the entry, for all flows, until the day that it says', () => {
    const at = '/environments/production/connectionReferences/k';
    const accepting = (until: string) => ({
      ...files,
      [MAP_FILE]: withSuppressions(map, [
        { rule: 'owner-mismatch', flow: MAP_FILE, at, reason: 'x', until },
      ]),
    });
    const before = checkFiles(accepting('2026-12-31'));
    expect([codes(about(before.findings)), codes(before.suppressed)]).toEqual([
      [],
      ['owner-mismatch'],
    ]);
    expect(codes(found(accepting('2026-01-01')))).toEqual(['suppression-stale', 'owner-mismatch']);
  });

  test('has the same fingerprint however many flows there are', () => {
    const ids = [2, 50].map((count) => fingerprintsOf({ ...many(count), [MAP_FILE]: map }));
    expect(ids[0]).toEqual(ids[1]);
  });

  test('is an entry that the map does not have: at the environment, in all of them', () => {
    const none = mapOf({ production: {}, test: {} });
    const [only, ...others] = found({ ...many(3), [MAP_FILE]: none });
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      rule: 'reference-unmapped',
      at: '/environments/production/connectionReferences',
      environments: ['production', 'test'],
    });
    expect(only?.related).toHaveLength(3);
  });
});

test.each<[string, object, object]>([
  ['use-not-allowed', { k: entry({ usedBy: ['other/**'] }) }, {}],
  [
    'connector-mismatch',
    { k: entry({ id: '/providers/Microsoft.PowerApps/apis/shared_sql' }) },
    {},
  ],
  ['connector-denied', { k: entry() }, { connectors: { deny: ['shared_teams'] } }],
])('%s of several flows is one', (rule, entries, rest) => {
  const flow = bare({ Send: call('k') });
  const map = mapOf({ production: { entries, ...rest } });
  const files = { 'a.json': flow, 'b.json': flow, [MAP_FILE]: map };
  expect(found(files).map(brief)).toMatchObject([
    { rule, file: MAP_FILE, related: [`a.json ${rule}`, `b.json ${rule}`] },
  ]);
  expect(blocked(files)).toEqual(['a.json', 'b.json']);
});

test('solution-aware is said once, with the number of flows', () => {
  const flow = deploy({ Send: call('k') }, { k: declared('shared_teams', 'contoso_Teams') });
  const findings = found({ 'a.json': flow, 'b.json': flow, 'c.json': flow });
  expect(findings.map(brief)).toMatchObject([{ rule: 'solution-aware', isSummary: true }]);
  expect(findings[0]?.message).toMatch(/^3 flows /);
});

test('a name that is written wrongly in many places of a flow is one finding', () => {
  const actions = {
    First: { type: 'Compose', runAfter: { Gone: ['Succeeded'] }, inputs: "@outputs('Gone')" },
    Next: { type: 'Compose', runAfter: { First: ['Succeeded'] }, inputs: "@variables('x')" },
    Last: { type: 'Compose', runAfter: { Next: ['Succeeded'] }, inputs: "@variables('x')" },
  };
  const findings = found({ 'a.json': bare(actions) });
  expect(findings.map(brief)).toMatchObject([
    { rule: 'run-after-unknown', related: ['a.json expression-unknown-action'] },
    { rule: 'variable-undeclared', related: ['a.json variable-undeclared'] },
  ]);
});

test('the same problem of an entry in three environments is one, which names them', () => {
  const entries = (id: number) => ({
    k: entry({
      owner: undefined,
      connectionName: `shared-teams-00000000-0000-4000-8000-00000000000${id}`,
    }),
  });
  const map = mapOf({
    dev: { entries: entries(1) },
    test: { entries: entries(2) },
    production: { entries: entries(3) },
  });
  const findings = found({ 'a.json': bare({ Send: call('k') }), [MAP_FILE]: map });
  expect(findings.map(brief)).toMatchObject([
    { rule: 'owner-missing', environments: ['dev', 'production', 'test'] },
  ]);
  expect(findings.flatMap(problemsOf)).toHaveLength(3);
});

const ENVIRONMENTS = ['production', 'test'];
const FILES = ['flows/a.json', 'flows/b.json', 'flows/c.json'];
const IDS = ['["name","flows/a.json","reference","k"]', '["binding","e"]', '["unmapped","k"]'];

const problem: fc.Arbitrary<Finding> = fc
  .record({
    rule: fc.constantFrom(
      'owner-mismatch',
      'reference-unmapped',
      'solution-aware',
      'policy-changed',
    ),
    severity: fc.constantFrom('error', 'warning', 'notice'),
    flow: fc.constantFrom(...FILES, null),
    line: fc.integer({ min: 1, max: 4 }),
    message: fc.constantFrom('one', 'other'),
    environments: fc.subarray(ENVIRONMENTS, { maxLength: 1 }),
    ids: fc.subarray(IDS),
    isInMap: fc.boolean(),
    isFixable: fc.boolean(),
  })
  .map(({ ids, isInMap, isFixable, ...rest }) => {
    const [environment = 'production'] = rest.environments;
    const at = `/environments/${environment}/connectionReferences/k`;
    const place = { file: MAP_FILE, at, line: 9, column: 1, endLine: 9, endColumn: 2 };
    return finding({
      ...rest,
      file: rest.flow ?? MAP_FILE,
      at: rest.flow === null ? at : '/x',
      ...(ids.length === 0
        ? {}
        : {
            cause: {
              ids,
              inMap: isInMap ? { ...place, message: 'in the map', each: 'here' } : null,
            },
          }),
      ...(isFixable ? { fix: { edits: [], diff: ['-a'], replacements: [] } } : {}),
    });
  });
/** No rule finds one thing twice at one place. */
const problems = fc.uniqueArray(problem, {
  maxLength: 14,
  selector: ({ rule, flow, line, message, environments }) =>
    JSON.stringify([rule, flow, line, message, environments]),
});
const sorted = (all: readonly Finding[]) =>
  all.map((each) => JSON.stringify(each, keysInOrder(each))).toSorted();

function keysInOrder(value: object): string[] {
  const keys = new Set<string>();
  JSON.stringify(value, (key, part) => {
    keys.add(key);
    return part;
  });
  return [...keys].toSorted();
}

describe('whatever is found', () => {
  test('every problem is a finding, or related to one, and none is there twice', () => {
    fc.assert(
      fc.property(problems, (all) => {
        const findings = oneForEachCause(all);
        expect(sorted(findings.flatMap(problemsOf))).toEqual(sorted(joinedEnvironments(all)));
      }),
    );
  });

  test('the finding is as severe as the most severe of its problems', () => {
    const rank = { error: 0, warning: 1, notice: 2 };
    fc.assert(
      fc.property(problems, (all) => {
        for (const each of oneForEachCause(all)) {
          const ranks = problemsOf(each).map(({ severity }) => rank[severity]);
          expect(rank[each.severity]).toBe(Math.min(...ranks));
        }
      }),
    );
  });

  test('the order in which it was found does not matter, and folding again changes nothing', () => {
    fc.assert(
      fc.property(problems, (all) => {
        const findings = oneForEachCause(all);
        expect(oneForEachCause(all.toReversed())).toEqual(findings);
        expect(oneForEachCause(findings.flatMap(problemsOf))).toEqual(findings);
        expect(findings).toEqual(findings.toSorted(byPlace));
      }),
    );
  });

  test('the report of a shard gives the same problems back', () => {
    fc.assert(
      fc.property(problems, (all) => {
        const findings = oneForEachCause(all);
        const shard = { part: 1, parts: 1, known: ENVIRONMENTS };
        const read = readReport(toJson(report({ findings, shard })));
        if (read.kind === 'unreadable') throw new Error(read.reason.code);
        expect(read.report.findings).toEqual(findings);
      }),
    );
  });

  test('shards by flow merge to the findings of the run itself', () => {
    fc.assert(
      fc.property(problems, (drawn) => {
        const all = joinedEnvironments(drawn).filter(
          (each, index, those) =>
            each.flow !== null || those.findIndex((one) => samePlace(one, each)) === index,
        );
        const shards = FILES.map((file, index) => {
          const mine = all.filter(({ flow }) => flow === file || flow === null);
          const shard = { part: index + 1, parts: 3, known: ENVIRONMENTS };
          const read = readReport(toJson(report({ findings: oneForEachCause(mine), shard })));
          if (read.kind === 'unreadable') throw new Error(read.reason.code);
          return read.report;
        });
        expect(merge(shards).findings).toEqual(oneForEachCause(all));
      }),
    );
  });
});

/** A rule yields one problem of the map at one place, except with other words in other runs. */
function samePlace(one: Finding, other: Finding): boolean {
  const placeOf = ({ rule, flow, at, line, environments }: Finding) =>
    JSON.stringify([rule, flow, at, line, environments]);
  return placeOf(one) === placeOf(other);
}

test('the place of the cause has the words of the map, and is of no flow', () => {
  const cause = {
    ids: ['x'],
    inMap: { ...finding({ file: MAP_FILE }), message: 'words', each: 'here' },
  };
  expect(atCause(finding({ cause }))).toMatchObject({
    file: MAP_FILE,
    message: 'words',
    flow: null,
  });
  expect(atCause(finding())).toBeNull();
});

/** The flows that errors block in any environment. */
function blocked(files: Files): string[] {
  const { [MAP_FILE]: mapText = '', ...others } = files;
  const read = readMap(MAP_FILE, Buffer.from(mapText), { ruleIds: RULE_IDS, environment: null });
  if (!read.ok) throw new Error(read.problems[0]?.reason.code);
  const flows = Object.entries(others).flatMap(([file, content]) => {
    const result = readFlow(file, Buffer.from(content));
    return result.kind === 'flow' ? [result.flow] : [];
  });
  const findings = found(files);
  return targetsOf({ flows, map: read.map }, null, [])
    .filter((target) => errorsFound(target, findings)?.errors === 1)
    .map(({ flow }) => flow.file);
}

function fingerprintsOf(files: Files): unknown {
  const sarif = JSON.parse(toSarif(report({ findings: found(files) })));
  return sarif.runs[0].results.map(
    (each: { partialFingerprints: unknown }) => each.partialFingerprints,
  );
}
