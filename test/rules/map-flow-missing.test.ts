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
