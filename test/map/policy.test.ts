import { describe, expect, test } from '@jest/globals';
import type { ConnectionMap } from '../../src/map/map.ts';
import { allEntries, policyOf } from '../../src/map/policy.ts';
import { entry, map, mapOf } from './shared.ts';

const FINANCE = ['flows/finance/**'];
const HR = ['flows/hr/**'];
const ALL = ['flows/**'];

/** A map with one environment of these entries, and overrides for the flow `flows/a.json`. */
function dev(entries: object, overrides: object = {}): ConnectionMap {
  const flows = { 'flows/a.json': { connectionReferences: overrides } };
  return mapOf(map({ dev: { entries, flows } }));
}

/** The lists that `key` of `head` answers to, judged by `base`. */
function lists(head: ConnectionMap, base: ConnectionMap | null, key = 'k') {
  const found = allEntries(head).find((one) => one.key === key);
  if (found === undefined) throw new Error(key);
  return policyOf(head, base).usedBy(found);
}

describe('usedBy', () => {
  test('is the map’s own word where there is no base', () => {
    expect(lists(dev({ k: entry('c', { usedBy: FINANCE }) }), null)).toEqual([FINANCE]);
    expect(lists(dev({ k: entry('c') }), null)).toEqual([]);
    expect(lists(dev({ k: entry('c', { usedBy: [] }) }), null)).toEqual([[]]);
  });

  test.each([
    ['widens the list', entry('c', { usedBy: ALL }), [FINANCE]],
    ['removes the list', entry('c'), [FINANCE]],
    ['narrows the list', entry('c', { usedBy: [] }), [FINANCE]],
    ['changes the owner', entry('c', { owner: 'me@contoso.com', usedBy: FINANCE }), [FINANCE]],
    ['spells the connection in other case', entry('C', { usedBy: ALL }), [FINANCE]],
    ['spells it as a path', entry('/x/connections/C', { usedBy: ALL }), [FINANCE]],
    ['spells it with what nobody sees', entry(' c\u200b', { usedBy: ALL }), [FINANCE]],
    ['binds a connection that is new', entry('new', { usedBy: ALL }), [FINANCE]],
    ['binds a connection of another list', entry('h', { usedBy: ALL }), [FINANCE, HR]],
    ['binds a connection that all may use', entry('open', { usedBy: ALL }), [FINANCE]],
  ])('is the base’s when a pull request %s', (_, changed, expected) => {
    const others = { h: entry('h', { usedBy: HR }), open: entry('open') };
    const base = dev({ k: entry('c', { usedBy: FINANCE }), ...others });
    expect(lists(dev({ k: changed, ...others }), base)).toEqual(expected);
  });

  test('of a new key on an old connection is that connection’s, and its own', () => {
    const old = { old: entry('c', { usedBy: FINANCE }) };
    const base = dev(old);
    expect(lists(dev({ ...old, k: entry('c') }), base)).toEqual([FINANCE]);
    expect(lists(dev({ ...old, k: entry('C', { usedBy: ALL }) }), base)).toEqual([ALL, FINANCE]);
    expect(lists(dev({ k: entry('c') }), base)).toEqual([FINANCE]);
    expect(lists(dev({ k: entry('/x/connections/C/') }), base)).toEqual([FINANCE]);
    expect(lists(dev({ k: entry('\u00a0c\ufeff') }), base)).toEqual([FINANCE]);
    expect(lists(dev(old, { k: entry('c') }), base)).toEqual([FINANCE]);
  });

  test('of a new key on a new connection is its own', () => {
    const base = dev({ old: entry('c', { usedBy: FINANCE }) });
    expect(lists(dev({ k: entry('n', { usedBy: HR }) }), base)).toEqual([HR]);
    expect(lists(dev({ k: entry('n') }), base)).toEqual([]);
  });

  test('of a connection under several keys is that of any of them', () => {
    const keys = { a: entry('c', { usedBy: FINANCE }), b: entry('c', { usedBy: HR }) };
    expect(lists(dev({ ...keys, k: entry('c') }), dev(keys))).toEqual([[...FINANCE, ...HR]]);
    const open = { ...keys, o: entry('c') };
    expect(lists(dev({ ...open, k: entry('c') }), dev(open))).toEqual([]);
  });

  test('goes with the connection when an environment is renamed', () => {
    const entries = { k: entry('c', { usedBy: FINANCE }) };
    const base = mapOf(map({ prod: { entries } }));
    const head = mapOf(map({ production: { entries: { k: entry('c') } } }));
    expect(lists(head, base)).toEqual([FINANCE]);
  });

  test.each<[string, string, string]>([
    ['a renamed environment', 'production', 'A'],
    ['its id in other letters', 'production', 'a'],
    ['its id with spaces', 'production', ' A '],
    ['its id behind a path', 'production', '/environments/A/'],
    ['an environment that takes its id', 'test', 'A'],
  ])('goes with the key too: %s that binds a new connection', (_, name, environmentName) => {
    const entries = { k: entry('c', { usedBy: FINANCE }) };
    const base = mapOf(map({ prod: { environmentName: 'A', entries }, test: { entries: {} } }));
    const head = mapOf(map({ [name]: { environmentName, entries: { k: entry('new') } } }));
    expect(lists(head, base)).toEqual([FINANCE]);
  });

  test('of two names of one environment are each its own, as agreed', () => {
    const named = (usedBy: object) => ({
      environmentName: 'A',
      entries: { k: entry('c', usedBy) },
    });
    const both = mapOf(map({ one: named({ usedBy: FINANCE }), two: named({ usedBy: HR }) }));
    expect(lists(both, both)).toEqual([FINANCE]);
  });

  test('does not mix up keys that hold a slash', () => {
    const base = mapOf(map({ 'a/b': { entries: { k: entry('c', { usedBy: FINANCE }) } } }));
    const head = mapOf(map({ 'a~1b': { entries: { k: entry('n') } } }));
    expect(lists(head, base)).toEqual([]);
  });
});

describe('policyOf', () => {
  const rules = (severity: string) => ({ rules: { 'owner-mismatch': severity } });
  const suppressions = [{ rule: 'owner-mismatch', reason: 'r' }];

  test('takes severities, suppressions and owners from the base alone', () => {
    const base = mapOf(map({}, { ...rules('error'), owners: { allow: ['a'] } }));
    const head = mapOf(map({}, { ...rules('off'), suppressions, owners: { allow: ['*'] } }));
    const policy = policyOf(head, base);
    expect([...policy.severities]).toEqual([['owner-mismatch', 'error']]);
    expect(policy).toMatchObject({ suppressions: [], owners: { allow: ['a'] } });
    expect(policyOf(null, base)).toMatchObject({ owners: { allow: ['a'] } });
  });

  test.each<[string, string, string]>([
    ['a new name', 'production', 'A'],
    ['a second name', 'other', ' a '],
    ['an id with a path', 'other', 'environments/A'],
    ['the old name for another id', 'prod', 'B'],
  ])('holds an environment to its connectors under %s', (_, name, environmentName) => {
    const connectors = { allow: ['shared_*'], deny: ['shared_twitter'] };
    const base = mapOf(map({ prod: { environmentName: 'A', connectors } }));
    const head = mapOf(map({ [name]: { environmentName, connectors: { allow: ['*'] } } }));
    const [environment] = head.environments.values();
    expect(environment && policyOf(head, base).connectors(environment)).toEqual([connectors]);
  });

  test('takes what is not compared from the base', () => {
    const ignoring = (ignore: string[]) => mapOf(map({}, { compare: { ignore } }));
    const [base, head] = [ignoring(['/definition/actions/A']), ignoring(['/definition/actions/B'])];
    expect(policyOf(head, base).ignored).toEqual(['/definition/actions/A']);
    expect(policyOf(null, base).ignored).toEqual(['/definition/actions/A']);
  });

  test('takes them from the map where there is no base, and has none where there is neither', () => {
    const head = mapOf(map({}, { ...rules('off'), suppressions }));
    expect(policyOf(head, null).suppressions).toEqual(suppressions);
    const none = policyOf(null, null);
    expect(none).toMatchObject({ suppressions: [], owners: { allow: null } });
    expect(none.severities.size).toBe(0);
    const [one] = allEntries(dev({ k: entry('c', { usedBy: FINANCE }) }));
    expect(one && none.usedBy(one)).toEqual([]);
  });
});

test('allEntries gives the entries of every environment and every override', () => {
  const flows = { f: { connectionReferences: { c: entry('3') } } };
  const found = mapOf(
    map({ one: { entries: { a: entry('1') }, flows }, two: { entries: { a: entry('2') } } }),
  );
  expect(allEntries(found).map(({ connectionName }) => connectionName)).toEqual(['1', '3', '2']);
});
