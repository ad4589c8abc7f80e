import { expect, test } from '@jest/globals';
import { bare, compose, mapOf } from './build.ts';
import { linesOf, MAP_FILE } from './repository.ts';

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
const known = { ...place, displayName: 'A', flowName: null };

test.each([
  ['live', { leaving: [{ ...known, state: 'Started' }] }, 'its flow stays live, Started;'],
  ['live, and not read', { leaving: [{ ...known, state: null }] }, 'its flow stays live;'],
  ['not live', { leaving: [] }, 'its flow is not live;'],
])('a file that this change deletes is a warning: %s', (_, live, words) => {
  const files = { 'flows/b.json': bare({ A: compose() }), [MAP_FILE]: settings('flows/a.json') };
  const [line, ...others] = linesOf(rule, files, { deleted: [place], ...live });
  expect(others).toEqual([]);
  expect(line).toContain('12:9 warning production map-flow-missing: this change deletes');
  expect(line).toContain(words);
});

test('a file that it deletes elsewhere is an error here', () => {
  const files = { 'flows/b.json': bare({ A: compose() }), [MAP_FILE]: settings('flows/a.json') };
  const deleted = [{ ...place, environment: 'test' }];
  expect(linesOf(rule, files, { deleted })[0]).toContain(' error production ');
});
