import { expect, test } from '@jest/globals';
import { mapOf } from './build.ts';
import { linesOf, MAP_FILE } from './repository.ts';

const rule = 'json-invalid';

const reserved = '{\n  "triggers": {},\n  "actions": { "A": {\n    "__proto__": {} } }\n}';
const row = (clientdata: string) => JSON.stringify({ name: 'Row', clientdata }, null, 2);

test.each([
  ['an empty file', '', '1:1'],
  ['half a document in UTF-16', Buffer.from('\uFEFF{\n  "a": ', 'utf16le'), '2:8'],
  ['a byte that is not UTF-8', Buffer.concat([Buffer.from('{\n"a'), Buffer.of(0xff)]), '2:3'],
  ['a comment', '{\r\n  // no\r\n}', '2:3'],
  ['a number that JSON does not keep', '{"id": 12345678901234567890}', '1:8'],
  ['the key `__proto__`', reserved, '4:5'],
  ['the key `__proto__` in UTF-16', Buffer.from(`\uFEFF${reserved}`, 'utf16le'), '4:5'],
  ['the key `__proto__` in big-endian UTF-16', utf16be(`\uFEFF${reserved}`), '4:5'],
  ['the key `__proto__` with an escape', reserved.replace('"__', '"\\u005f_'), '4:5'],
  [
    'the key `__proto__` in a row of Dataverse',
    row('{"properties":{"definition":{"actions":{"__proto__":{}}}}}'),
    '3:64',
  ],
])('%s', (_, content, position) => {
  expect(linesOf(rule, { 'a.json': content })).toEqual([
    expect.stringMatching(`^a\\.json:${position} error json-invalid:`),
  ]);
});

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

test('the map is not a flow, and may have comments', () => {
  expect(linesOf(rule, { [MAP_FILE]: `// ours\n${mapOf({})}` })).toEqual([]);
});
