import { expect, test } from '@jest/globals';
import { bare, compose, mapOf } from './build.ts';
import { checkFiles, linesOf, MAP_FILE, problemsOfRule } from './repository.ts';

const rule = 'map-flow-missing';

const settings = (file: string) => mapOf({ test: {}, production: { flows: { [file]: {} } } });

test('a file that is not JSON is left to json-invalid', () => {
  expect(linesOf(rule, { 'flows/a.json': '{', [MAP_FILE]: settings('flows/a.json') })).toEqual([]);
});

test('a file that moved is suggested by its name', () => {
  const files = { 'flows/hr/a.json': bare({ A: compose() }), [MAP_FILE]: settings('flows/a.json') };
  expect(linesOf(rule, files)).toEqual([
    expect.stringMatching(
      /^connection-references\.json:12:9 error production map-flow-missing:.*`flows\/a\.json`.*`flows\/hr\/a\.json`/,
    ),
  ]);
});

test('a path is taken literally, as everywhere else', () => {
  const files = { 'flows/a.json': bare({ A: compose() }), [MAP_FILE]: settings('./flows/a.json') };
  expect(linesOf(rule, files)).toHaveLength(1);
});

test('a file that is no flow is named as what it is', () => {
  const files = { 'flows/a.json': '[]', [MAP_FILE]: settings('flows/a.json') };
  expect(linesOf(rule, files)[0]).toMatch(/`flows\/a\.json`/);
});

const place = { environment: 'production', file: 'flows/a.json' };
type Leaving = NonNullable<NonNullable<Parameters<typeof checkFiles>[1]>['leaving']>;
const known = { ...place, displayName: 'A', flowName: null };

test('a file that this change deletes is a warning, which says what is live', () => {
  const files = { 'flows/b.json': bare({ A: compose() }), [MAP_FILE]: settings('flows/a.json') };
  const messageWith = (leaving: Leaving) => {
    const { findings } = checkFiles(files, { deleted: [place], leaving });
    const found = problemsOfRule(rule, findings);
    expect(found).toMatchObject([
      { line: 12, column: 9, severity: 'warning', environments: ['production'] },
    ]);
    return found[0]?.message ?? '';
  };
  const [started, unread, gone] = [
    [{ ...known, state: 'Started' }],
    [{ ...known, state: null }],
    [],
  ].map((leaving) => messageWith(leaving as Leaving));
  expect(started).toContain(' Started;');
  expect(new Set([started?.replace(', Started', ''), unread, gone]).size).toBe(2);
});

test('a file that it deletes elsewhere is an error here', () => {
  const files = { 'flows/b.json': bare({ A: compose() }), [MAP_FILE]: settings('flows/a.json') };
  const deleted = [{ ...place, environment: 'test' }];
  expect(linesOf(rule, files, { deleted })[0]).toContain(' error production ');
});
