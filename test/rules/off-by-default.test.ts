import { describe, expect, test } from '@jest/globals';
import { toSarif } from '../../src/report/sarif.ts';
import { RULES } from '../../src/rules/index.ts';
import { report } from '../report/builders.ts';
import { bare, call, mapOf } from './build.ts';
import { checkFiles, MAP_FILE } from './repository.ts';

const OFF = RULES.filter(({ severity }) => severity === 'off').map(({ id }) => id);
const FLOW = bare({ A: call('k', 'shared_teams') });

const map = (rules: object, rest: object = {}) =>
  JSON.stringify({ ...JSON.parse(mapOf({})), rules, ...rest });

function severities(head: string | undefined, baseMap?: string) {
  const files = { 'a.json': FLOW, ...(head === undefined ? {} : { [MAP_FILE]: head }) };
  return checkFiles(files, { baseMap })
    .findings.filter(({ rule }) => rule === 'no-failure-path')
    .map(({ severity }) => severity);
}

describe('such a rule', () => {
  test('says nothing without a map, and with one that does not name it', () => {
    expect(severities(undefined)).toEqual([]);
    expect(severities(map({}))).toEqual([]);
    expect(severities(map({ 'list-unbounded': 'error' }))).toEqual([]);
    expect(severities(map({ 'no-failure-path': 'off' }))).toEqual([]);
  });

  test.each(['notice', 'warning', 'error'])('has the severity of the map: %s', (severity) => {
    expect(severities(map({ 'no-failure-path': severity }))).toEqual([severity]);
  });

  test("is switched on by the base branch's map, and not by the change", () => {
    const on = map({ 'no-failure-path': 'notice' });
    expect(severities(map({}), on)).toEqual(['notice']);
    expect(severities(on, map({}))).toEqual([]);
  });

  test('can be suppressed, and a suppression of one that is off is stale', () => {
    const suppressions = [{ rule: 'no-failure-path', flow: 'a.json', reason: 'fine' }];
    const on = map({ 'no-failure-path': 'notice' }, { suppressions });
    const { findings, suppressed } = checkFiles({ 'a.json': FLOW, [MAP_FILE]: on });
    expect(suppressed.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['no-failure-path', 'notice'],
    ]);
    expect(findings.filter(({ rule }) => rule === 'suppression-stale')).toEqual([]);
    const off = checkFiles({ 'a.json': FLOW, [MAP_FILE]: map({}, { suppressions }) });
    expect(off.findings.map(({ rule }) => rule)).toContain('suppression-stale');
  });

  test('is never listed as not run', () => {
    const { notRun } = checkFiles({ 'a.json': FLOW });
    expect(notRun.filter(({ rule }) => OFF.includes(rule))).toEqual([]);
  });

  test('is disabled in SARIF', () => {
    const { rules } = JSON.parse(toSarif(report({}))).runs[0].tool.driver;
    const disabled = rules.filter(
      (rule: { defaultConfiguration: object }) => 'enabled' in rule.defaultConfiguration,
    );
    expect(disabled.map(({ id }: { id: string }) => id)).toEqual(OFF);
    expect(disabled[0].defaultConfiguration).toEqual({ enabled: false, level: 'note' });
  });
});
