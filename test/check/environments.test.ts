import { describe, expect, test } from '@jest/globals';
import { type Finding, joinedEnvironments } from '../../src/check/check.ts';
import { findingAt } from '../../src/check/placed.ts';
import { Source } from '../../src/json/source.ts';
import { RULES } from '../../src/rules/index.ts';
import { finding } from '../report/builders.ts';
import { bare, call, entry, mapOf } from '../rules/build.ts';
import { checkFiles, MAP_FILE } from '../rules/repository.ts';

const named = (name: string, parts: Partial<Finding> = {}) =>
  finding({ environments: [name], ...parts });

describe('findings that differ in nothing but the environment', () => {
  test('are one, which names them in order', () => {
    const all = ['test', 'production', 'dev'].map((name) => named(name));
    expect(joinedEnvironments(all).map(({ environments }) => environments)).toEqual([
      ['dev', 'production', 'test'],
    ]);
  });

  test.each<[string, Partial<Finding>]>([
    ['a rule', { rule: 'other' }],
    ['a severity', { severity: 'warning' }],
    ['a file', { file: 'other' }],
    ['a line', { line: 13 }],
    ['a column', { endColumn: 31 }],
    ['a place', { at: '/other' }],
    ['a flow', { flow: null }],
    ['a message', { message: 'other' }],
    ['a fix', { fix: { edits: [], diff: ['-a'], replacements: [] } }],
  ])('are two where they differ in %s', (_, parts) => {
    expect(joinedEnvironments([named('a'), named('b', parts)])).toHaveLength(2);
  });

  test('keep all that is related, once', () => {
    const [one, two] = [3, 4].map((line) => ({ file: 'flows/b.json', line, message: 'x' }));
    if (one === undefined || two === undefined) throw new Error('there is none');
    const joined = joinedEnvironments([
      named('a', { related: [one] }),
      named('b', { related: [one, two] }),
    ]);
    expect(joined.map(({ related }) => related)).toEqual([[one, two]]);
  });

  test('of no environment stay as they are, also two equal ones', () => {
    const all = [finding(), finding(), named('a')];
    expect(joinedEnvironments(all)).toEqual(all);
  });
});

const flow = bare({ Send: call('k') });

test('a key that two environments lack is one finding; a third one that has it is not named', () => {
  const environments = { test: {}, production: {}, dev: { entries: { k: entry() } } };
  const { findings } = checkFiles({ 'a.json': flow, [MAP_FILE]: mapOf(environments) });
  const found = findings.filter(({ rule }) => rule === 'reference-unmapped');
  expect(found.map((each) => each.environments)).toEqual([['production', 'test']]);
});

test('a name of an environment that a message happens to hold is none of its environments', () => {
  const rows = bare({ Get_latest_rows: call('k') });
  const environments = { test: {}, production: { entries: { k: entry() } } };
  const { findings } = checkFiles({ 'a.json': rows, [MAP_FILE]: mapOf(environments) });
  const found = findings.filter(({ rule }) => rule === 'reference-unmapped');
  expect(found.map((each) => each.environments)).toEqual([['test']]);
  expect(found[0]?.message).toContain('Get_latest_rows');
});

test('a related value is found in its own file, the map or another flow', () => {
  const [rule] = RULES;
  const map = new Source('map.json', '{\n "a": 1\n}');
  const source = new Source('flows/a.json', '{\n\n "b": 2\n}');
  if (rule === undefined) throw new Error('there is none');
  const related = [
    { at: ['b'], message: 'here' },
    { at: ['a'], inMap: true, message: 'map' },
    { file: 'flows/c.json', line: 7, message: 'there' },
  ];
  const found = findingAt(rule, { at: [], message: 'x', related }, { source, map, flow: null });
  expect(found.related).toEqual([
    { file: 'flows/a.json', line: 3, message: 'here' },
    { file: 'map.json', line: 2, message: 'map' },
    { file: 'flows/c.json', line: 7, message: 'there' },
  ]);
});

test('a suppression takes a finding with all of its environments', () => {
  const suppressions = [{ rule: 'reference-unmapped', flow: 'a.json', reason: 'later' }];
  const map = JSON.stringify({
    ...JSON.parse(mapOf({ test: {}, production: {} })),
    suppressions,
  });
  const { suppressed } = checkFiles({ 'a.json': flow, [MAP_FILE]: map });
  expect(suppressed.map((each) => each.environments)).toEqual([['production', 'test']]);
});
