import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { quoted, toYaml } from '../../src/workflows/yaml.ts';

test.each([
  'main',
  'yes',
  '2',
  "it's",
  'a: b',
  'a #b',
  '!x',
  '*',
  `\${{ a }}`,
  '"',
  '\\',
  'a,b]',
  '',
])('a text that somebody chose stays what it is: %j', (text) => {
  expect(parse(toYaml({ a: quoted(text), list: [quoted(text)] }))).toEqual({
    a: text,
    list: [text],
  });
});

test('a text of several lines stays one, whatever its lines look like', () => {
  const text = 'flows/**/*.json\n!old/**\n# no comment\na: b';
  expect(parse(toYaml({ with: { flows: quoted(text), last: 1 } }))).toEqual({
    with: { flows: `${text}\n`, last: 1 },
  });
});

test('comments are above what they are about, and what is undefined is left out', () => {
  const steps = [{ '#': 'one\ntwo', if: undefined, uses: 'a@v1 # v1', with: { b: false } }];
  expect(toYaml({ on: { push: null }, '# steps': 'all', steps })).toBe(`on:
  push:
# all
steps:
  # one
  # two
  - uses: a@v1 # v1
    with:
      b: false
`);
});
