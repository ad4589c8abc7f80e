import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatJson } from '../../src/json/layout.ts';

test('what is short has one line, and what is long a line for each part', () => {
  const long = 'x'.repeat(90);
  expect(formatJson({ a: [1, { b: null }], long: [long, 2], none: [], gone: undefined })).toBe(
    `{\n  "a": [1, { "b": null }],\n  "long": [\n    "${long}",\n    2\n  ],\n  "none": []\n}\n`,
  );
});

test('it is the same JSON, whatever the value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(JSON.parse(formatJson(value)))).toBe(JSON.stringify(value));
    }),
  );
});
