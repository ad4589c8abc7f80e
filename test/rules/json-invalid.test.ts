import { expect, test } from '@jest/globals';
import { mapOf } from './build.ts';
import { linesOf, MAP_FILE } from './repository.ts';

const rule = 'json-invalid';

test.each([
  ['an empty file', '', '1:1'],
  ['half a document in UTF-16', Buffer.from('\uFEFF{\n  "a": ', 'utf16le'), '2:8'],
  ['a byte that is not UTF-8', Buffer.concat([Buffer.from('{\n"a'), Buffer.of(0xff)]), '2:3'],
  ['a comment', '{\r\n  // no\r\n}', '2:3'],
  ['a number that JSON does not keep', '{"id": 12345678901234567890}', '1:8'],
])('%s', (_, content, position) => {
  expect(linesOf(rule, { 'a.json': content })).toEqual([
    expect.stringMatching(`^a\\.json:${position} error json-invalid: `),
  ]);
});

test('the map is not a flow, and may have comments', () => {
  expect(linesOf(rule, { [MAP_FILE]: `// ours\n${mapOf({})}` })).toEqual([]);
});
