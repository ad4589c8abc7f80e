import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { toSarif } from '../../src/report/sarif.ts';
import { report } from './builders.ts';
import { FIXABLE } from './fixable.ts';
import { eightNames, hostile } from './hostile.ts';
import { many } from './many.ts';
import { DEPLOYED, RICH } from './rich.ts';

/**
 * The schema of the OASIS standard, as https://github.com/oasis-tcs/sarif-spec has it (errata 01),
 * unchanged. It is written in draft 04, and uses nothing of it that the default draft lacks.
 */
const { $schema, id, ...schema } = JSON.parse(
  readFileSync(new URL('sarif-2.1.0.schema', import.meta.url), 'utf8'),
);
const URI_CHARACTERS = /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})*$/i;
const validate = new Ajv({
  strict: false,
  formats: {
    uri: (text) => URL.canParse(text) && URI_CHARACTERS.test(text),
    'uri-reference': URI_CHARACTERS,
    'date-time': true,
  },
}).compile(schema);

function expectValid(text: string): void {
  validate(JSON.parse(text));
  expect(validate.errors).toBeNull();
}

test('the schema is the official one', () => {
  expect($schema).toBe('http://json-schema.org/draft-04/schema#');
  expect(JSON.parse(toSarif(report())).$schema).toBe(id);
  expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
});

test.each([
  ['something of everything', RICH],
  ['a deployment', DEPLOYED],
  ['fixes', FIXABLE],
  ['nothing', report()],
])('%s', (_, given) => {
  expectValid(toSarif(given, { version: '1.2.3' }));
});

test('what is cut', () => {
  const { runs, ...rest } = JSON.parse(toSarif(many(25_003)));
  const results = runs[0].results.slice(0, 60);
  expectValid(JSON.stringify({ ...rest, runs: [{ ...runs[0], results }] }));
});

test('hostile names', () => {
  fc.assert(
    fc.property(eightNames, (given) => expectValid(toSarif(hostile(given, true)))),
    { numRuns: 100 },
  );
});
