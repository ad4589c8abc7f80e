import { describe, expect, test } from '@jest/globals';
import type { ConnectionMap } from '../../src/map/map.ts';
import { environmentsOf, resolve, usedReferences } from '../../src/map/resolve.ts';
import { definition, flowOf, solution, uses } from '../flow/shared.ts';
import { entry, map, mapOf } from './shared.ts';

const FILE = 'flows/a.json';
const declared = (logicalName: string, runtimeSource = 'embedded') => ({
  runtimeSource,
  connection: { connectionReferenceLogicalName: logicalName },
  api: { name: 'shared_teams' },
});

function environment(found: ConnectionMap, name: string) {
  const one = found.environments.get(name);
  if (one === undefined) throw new Error(name);
  return one;
}

/** The connection that the key `k`, of the logical name `contoso_L`, resolves to. */
function bound(overrides: object, entries: object): string | undefined {
  const found = mapOf(
    map({ dev: { entries, flows: { [FILE]: { connectionReferences: overrides } } } }),
  );
  const flow = flowOf(solution({ Send: uses('k') }, { k: declared('contoso_L') }), FILE);
  return resolve(flow, environment(found, 'dev')).bindings[0]?.entry.connectionName;
}

describe('resolve', () => {
  const key = { k: entry('by key') };
  const logical = { contoso_L: entry('by logical name') };
  const ownKey = { k: entry('override by key') };
  const ownLogical = { contoso_L: entry('override by logical name') };

  test.each([
    ['override by logical name', { ...ownKey, ...ownLogical }, { ...key, ...logical }],
    ['override by key', ownKey, { ...key, ...logical }],
    ['by logical name', {}, { ...key, ...logical }],
    ['by key', {}, key],
    [undefined, {}, {}],
    [undefined, {}, { K: entry('other case'), contoso_l: entry('other case') }],
  ])('binds %s', (expected, overrides, entries) => {
    expect(bound(overrides, entries)).toBe(expected);
  });

  test('takes no other flow’s override', () => {
    const flows = { 'flows/b.json': { connectionReferences: ownKey } };
    const dev = environment(mapOf(map({ dev: { entries: {}, flows } })), 'dev');
    const flow = flowOf(solution({ Send: uses('k') }, {}), FILE);
    expect(resolve(flow, dev)).toMatchObject({ settings: null, unmapped: [{ key: 'k' }] });
  });

  test('gives each key a binding of its own, also to one logical name', () => {
    const actions = { A: uses('x_1'), B: uses('x'), C: uses('x_1'), D: uses('y') };
    const references = { x: declared('contoso_L'), x_1: declared('contoso_L') };
    const dev = environment(mapOf(map({ dev: { entries: logical } })), 'dev');
    const { bindings, unmapped } = resolve(flowOf(solution(actions, references)), dev);
    expect(
      bindings.map(({ used, entry: { key: to } }) => [used.key, used.uses.length, to]),
    ).toEqual([
      ['x_1', 2, 'contoso_L'],
      ['x', 1, 'contoso_L'],
    ]);
    expect(unmapped).toMatchObject([{ key: 'y', declared: null }]);
  });

  test('binds by the key alone where the format carries no references, or the logical name is none', () => {
    const dev = environment(mapOf(map({ dev: { entries: { ...key, ...logical } } })), 'dev');
    for (const flow of [
      flowOf(definition({ Send: uses('k') })),
      flowOf(solution({ Send: uses('k') }, { k: declared('') })),
      flowOf(solution({ Send: uses('k') }, { k: { connection: {} } })),
    ]) {
      expect(resolve(flow, dev).bindings[0]?.entry.connectionName).toBe('by key');
    }
  });

  test.each([
    ['Invoker', { source: 'Invoker' }, { k: declared('l', 'embedded') }],
    ['Invoker', {}, { k: declared('l', 'invoker') }],
    ['Embedded', {}, { k: declared('l', 'embedded') }],
    [null, {}, { k: {} }],
    [null, {}, {}],
  ])('takes the source %s from the map, else from the file', (source, more, references) => {
    const dev = environment(mapOf(map({ dev: { entries: { k: entry('c', more) } } })), 'dev');
    const flow = flowOf(solution({ Send: uses('k') }, references));
    expect(resolve(flow, dev).bindings[0]?.source).toBe(source);
  });

  test('knows names that JavaScript knows as names only', () => {
    const dev = environment(mapOf(map({ dev: { entries: {} } })), 'dev');
    const actions = JSON.parse(
      `{"A":${JSON.stringify(uses('__proto__'))},"B":${JSON.stringify(uses('constructor'))}}`,
    );
    const flow = flowOf(definition(actions), 'toString');
    const { bindings, unmapped, settings } = resolve(flow, dev);
    expect({ bindings, settings }).toEqual({ bindings: [], settings: null });
    expect(unmapped.map(({ key: name }) => name)).toEqual(['__proto__', 'constructor']);
  });
});

test('usedReferences groups the operations of a flow, the trigger too, in order of first use', () => {
  const triggers = { when: uses('b') };
  const scope = { type: 'Scope', actions: { Inner: uses('b') } };
  const flow = flowOf(definition({ One: uses('a'), Scope: scope, None: {} }, { triggers }));
  expect(
    usedReferences(flow).map(({ key, uses: by }) => [key, by.map(({ name }) => name)]),
  ).toEqual([
    ['b', ['when', 'Inner']],
    ['a', ['One']],
  ]);
});

describe('environmentsOf', () => {
  const flows = (...files: string[]) => Object.fromEntries(files.map((file) => [file, {}]));
  const found = mapOf(
    map({
      dev: {},
      test: { flows: flows('flows/some.json', 'flows/one.json') },
      production: { flows: flows('flows/some.json') },
    }),
  );
  const names = (file: string, wanted?: string[]) =>
    environmentsOf(found, { file }, wanted).map(({ name }) => name);

  test.each([
    ['flows/none.json', [], ['dev', 'test', 'production']],
    ['flows/some.json', [], ['test', 'production']],
    ['flows/one.json', [], ['test']],
    ['flows/some.json', ['production', 'dev'], ['production']],
    ['flows/one.json', ['production'], []],
    ['flows/none.json', ['nowhere'], []],
    ['constructor', [], ['dev', 'test', 'production']],
  ])('of %s, wanted %j: %j', (file, wanted, expected) => {
    expect(names(file, wanted)).toEqual(expected);
    if (wanted.length === 0) expect(names(file)).toEqual(expected);
  });
});
