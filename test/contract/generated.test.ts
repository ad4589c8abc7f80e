import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { generate } from '../../scripts/generate.ts';
import { DEFAULTS } from '../../src/inputs.ts';
import { read } from './repository.ts';

const { inputs, outputs, runs } = parse(read('action.yml'));

test('action.yml has the inputs of src/inputs.ts, in order and with their defaults', () => {
  const declared = Object.entries<{ default?: string }>(inputs).map(([name, input]) => [
    name,
    input.default,
  ]);
  expect(declared).toEqual(Object.entries(DEFAULTS));
});

test('every input and output is described in a sentence', () => {
  const described = Object.entries<{ description: string }>({ ...inputs, ...outputs });
  const wordless = described.filter(([, { description }]) => !/^[`\w].*\.$/.test(description));
  expect(wordless.map(([name]) => name)).toEqual([]);
});

test('action.yml runs what the build makes', () => {
  expect(runs).toEqual({ using: 'node24', main: 'dist/index.js' });
});

test('what `npm run generate` writes is up to date', async () => {
  const generated = await generate();
  const stale = [...generated].filter(([file, content]) => read(file) !== content);
  expect(stale.map(([file]) => file)).toEqual([]);
});
