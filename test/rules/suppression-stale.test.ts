import { describe, expect, test } from '@jest/globals';
import { bare, call, entry, mapOf } from './build.ts';
import {
  checkFiles,
  type Files,
  linesOf,
  MAP_FILE,
  namesIn,
  type PullStory,
  problemsOfRule,
} from './repository.ts';

const rule = 'suppression-stale';
const TODAY = '2026-11-22';

/** Breaks run-after-unknown at /actions/Send/runAfter/Gone. */
const broken = bare({ Send: call('k', 'shared_teams', { runAfter: { Gone: ['Succeeded'] } }) });
const fine = bare({ Send: call('k') });
const FOUND = 'run-after-unknown';

const mapWith = (...suppressions: object[]) =>
  JSON.stringify({
    ...JSON.parse(mapOf({ production: { entries: { k: entry() } } })),
    suppressions: suppressions.map((each) => ({ reason: 'x', ...each })),
  });

const FILES: Files = { 'flows/a.json': broken, 'flows/b.json': fine };
const repository = (...suppressions: object[]): Files => ({
  ...FILES,
  [MAP_FILE]: mapWith(...suppressions),
});

type Options = Parameters<typeof checkFiles>[1];
const stale = (suppression: object, options?: Options, files: Files = {}) =>
  linesOf(rule, { ...repository(suppression), ...files }, options).map((line) =>
    line.replace(/^.*? suppression-stale: /, ''),
  );

/** The small flows here are not perfect in every respect. */
const isOurs = (id: string) => [FOUND, rule, 'policy-changed'].includes(id);

describe('what a suppression accepts', () => {
  test.each([
    ['the rule', {}],
    ['a file', { flow: 'flows/a.json' }],
    ['a glob', { flow: 'flows/**' }],
    ['the place', { at: '/actions/Send/runAfter/Gone' }],
    ['what the place is in', { flow: 'flows/a.json', at: '/actions/Send' }],
    ['until today', { until: TODAY }],
  ])('%s', (_, how) => {
    const { findings, suppressed, notRun } = checkFiles(repository({ rule: FOUND, ...how }));
    expect(findings.map((finding) => finding.rule).filter(isOurs)).toEqual([]);
    expect(suppressed).toMatchObject([{ rule: FOUND, reason: 'x', flow: 'flows/a.json' }]);
    expect(notRun.map((each) => each.rule)).not.toContain(FOUND);
  });

  test.each([
    ['another rule', { rule: 'trigger-count' }],
    ['another file', { rule: FOUND, flow: 'flows/b.json' }],
    ['another place', { rule: FOUND, at: '/actions/Sen' }],
    ['until yesterday', { rule: FOUND, until: '2026-11-21' }],
  ])('not %s, and that is reported', (_, how) => {
    const { findings, suppressed } = checkFiles(repository(how));
    expect(
      findings
        .map((finding) => finding.rule)
        .filter(isOurs)
        .toSorted(),
    ).toEqual([FOUND, rule]);
    expect(suppressed).toEqual([]);
  });
});

describe('past its day', () => {
  const until = '2026-03-31';
  const past = (how: object, options?: Options) => {
    const { findings } = checkFiles(repository({ ...how, until }), options);
    const found = problemsOfRule(rule, findings);
    expect(found.map(({ at, message }) => [at, ...namesIn(message)])).toEqual([
      ['/suppressions/0/until', `\`${Object.values(how)[0]}\``, until],
    ]);
    return found[0]?.message;
  };

  test('it says whether its findings count again, nothing is left, or nobody knows', () => {
    const messages = [
      past({ rule: 'map-entry-unused' }),
      past({ rule: FOUND }),
      past({ rule: 'trigger-count' }),
      past({ rule: 'trigger-count' }, { affected: new Set() }),
    ];
    const ends = messages.map((message) => message?.split(until)[1]);
    expect(ends[0]).toBe(ends[2]);
    expect(new Set(ends).size).toBe(3);
  });
});

describe('that nothing is left', () => {
  const nothing = { rule: 'trigger-count', flow: 'flows/b.json' };

  test('is at the rule, and says where it was for', () => {
    const files = repository({ ...nothing, at: '/triggers' });
    expect(linesOf(rule, files)).toEqual([
      expect.stringMatching(
        /^connection-references\.json:1:\d+ warning suppression-stale: `trigger-count` `flows\/b\.json` `\/triggers`$/,
      ),
    ]);
  });

  test.each<[string, object, Options]>([
    ['all flows were looked at', { rule: 'trigger-count' }, {}],
    ['its flow was looked at', nothing, { affected: new Set(['flows/b.json']) }],
    ['its flow is gone', { ...nothing, flow: 'flows/gone.json' }, { affected: new Set() }],
    ['every environment was', nothing, { environments: ['production'] }],
    ['it is for the map', { rule: 'map-placeholder', flow: MAP_FILE }, { affected: new Set() }],
  ])('is reported where %s', (_, how, options) => expect(stale(how, options)).toHaveLength(1));

  test.each<[string, object, Options, Files?]>([
    ['its flow was not looked at', nothing, { affected: new Set(['flows/a.json']) }],
    [
      'one of its flows was not',
      { ...nothing, flow: 'flows/*' },
      { affected: new Set(['flows/b.json']) },
    ],
    ['not all flows were', { rule: 'trigger-count' }, { affected: new Set(['flows/a.json']) }],
    ['the rule did not run', { rule: 'steward-approval' }, {}],
    ['its flow cannot be read', nothing, {}, { 'flows/b.json': '{' }],
    ['the map depends on what cannot be read', { rule: 'map-entry-unused' }, {}, { 'c.json': '{' }],
  ])('is not reported where %s', (_, how, options, files: Files = {}) =>
    expect(stale(how, options, files)).toEqual([]),
  );

  test('is not reported where an environment was left out', () => {
    const entries = { k: entry() };
    const two = JSON.parse(mapOf({ test: { entries }, production: { entries } }));
    const suppressions = [{ ...nothing, reason: 'x' }];
    const files = { ...FILES, [MAP_FILE]: JSON.stringify({ ...two, suppressions }) };
    expect(linesOf(rule, files, { environments: ['test'] })).toEqual([]);
    expect(linesOf(rule, files)).toHaveLength(1);
  });

  test('rules about a pull request are never reported: most have nothing to say of one', () => {
    const suppression = { rule: 'policy-changed', reason: 'x' };
    const pull: PullStory = { author: 'ada' };
    expect(stale(suppression, { pull })).toEqual([]);
  });

  test('a rule that the base switched off finds nothing', () => {
    const base = { ...JSON.parse(mapWith()), rules: { [FOUND]: 'off' } };
    const pull = { author: 'ada', base: { [MAP_FILE]: JSON.stringify(base) } };
    expect(stale({ rule: FOUND }, { pull })).toHaveLength(1);
  });
});

test('it cannot be suppressed, and such a suppression is stale itself', () => {
  const silence = { rule, reason: 'x' };
  expect(stale(silence)).toHaveLength(1);
  expect(stale(silence, { pull: { author: 'ada' } })).toHaveLength(1);
});

test("the base's list accepts, the change's list is what is looked at", () => {
  const base = { [MAP_FILE]: mapWith({ rule: FOUND }) };
  const { findings, suppressed } = checkFiles(repository(), { pull: { author: 'ada', base } });
  expect(findings.map((finding) => finding.rule).filter(isOurs)).toEqual(['policy-changed']);
  expect(suppressed).toHaveLength(1);
});
