import { describe, expect, test } from '@jest/globals';
import { type ParseError, parse, stripComments } from 'jsonc-parser';
import { withSuppressions } from '../../src/map/accept.ts';
import type { SuppressionDocument } from '../../src/map/schema.ts';

const one: SuppressionDocument = {
  rule: 'owner-missing',
  flow: 'a "b".json',
  at: '/x',
  reason: 'r',
};
const two: SuppressionDocument = { rule: 'trigger-count', flow: 'c.json', reason: 'r' };
const ONE = '{ "rule": "owner-missing", "flow": "a \\"b\\".json", "at": "/x", "reason": "r" }';
const TWO = '{ "rule": "trigger-count", "flow": "c.json", "reason": "r" }';

/** Lines joined, each text with the two suppressions added to it. */
const added = (...lines: string[]) => withSuppressions(lines.join('\n'), [one, two])?.split('\n');

describe('a list that is there', () => {
  test('grows at its end, by whole lines', () => {
    expect(
      added('{', '  "environments": {},', '  "suppressions": [', '    { "a": 1 }', '  ]', '}'),
    ).toEqual([
      '{',
      '  "environments": {},',
      '  "suppressions": [',
      '    { "a": 1 },',
      `    ${ONE},`,
      `    ${TWO}`,
      '  ]',
      '}',
    ]);
  });

  test('keeps its comments where they were, and the comma at its end', () => {
    expect(
      added(
        '{ "environments": {}, // all',
        '\t"suppressions": [',
        '\t\t{ "a": 1 }, // why',
        '\t\t// the last',
        '\t],',
        '}',
      ),
    ).toEqual([
      '{ "environments": {}, // all',
      '\t"suppressions": [',
      '\t\t{ "a": 1 }, // why',
      '\t\t// the last',
      `\t\t${ONE},`,
      `\t\t${TWO},`,
      '\t],',
      '}',
    ]);
    expect(
      added(
        '{',
        '  "environments": {},',
        '  "suppressions": [',
        '    {} /* a, b */ // why, though',
        '  ] }',
      ),
    ).toEqual([
      '{',
      '  "environments": {},',
      '  "suppressions": [',
      '    {}, /* a, b */ // why, though',
      `    ${ONE},`,
      `    ${TWO}`,
      '  ] }',
    ]);
  });

  test('is opened where it is on one line', () => {
    expect(added('{', '    "suppressions": [],', '    "environments": {}', '}')).toEqual([
      '{',
      '    "suppressions": [',
      `        ${ONE},`,
      `        ${TWO}`,
      '    ],',
      '    "environments": {}',
      '}',
    ]);
  });
});

describe('no list yet', () => {
  test('it comes last', () => {
    expect(added('{', '  "environments": {} // none', '}', '')).toEqual([
      '{',
      '  "environments": {}, // none',
      '  "suppressions": [',
      `    ${ONE},`,
      `    ${TWO}`,
      '  ]',
      '}',
      '',
    ]);
  });

  test('a text of one line stays one', () => {
    expect(added('{"environments":{}}')).toEqual([
      `{"environments":{},"suppressions":[${JSON.stringify(one)},${JSON.stringify(two)}]}`,
    ]);
  });
});

test.each(['[]', '"x"', '', '{', '{ "ConnectionReferences": [] }'])('%j is no map', (text) => {
  expect(withSuppressions(text, [one])).toBeNull();
});

const LISTS = ['', '[]', '[{}]', '[{},]', '[ // c\n {} ,\n // d, e\n ]', '[/* ] */ {"a":[1,],}\n]'];
const LAYOUTS = LISTS.flatMap((list) =>
  ['\n', '\r\n', ' '].flatMap((eol) => ['', ','].map((comma) => ({ list, eol, comma }))),
).filter(({ list, eol }) => eol !== ' ' || !list.includes('//'));

test.each(LAYOUTS)(
  'what is read is what was there and what was added: %j',
  ({ list, eol, comma }) => {
    const own = list === '' ? '' : `,\n"suppressions": ${list}`;
    const text = `{\n "environments": { "x": [] }${own}${comma}\n}`.replaceAll('\n', eol);
    const after = withSuppressions(text, [one, two]) ?? '';
    const errors: ParseError[] = [];
    const { suppressions: was = [], ...rest } = parse(text, [], { allowTrailingComma: true });
    expect(parse(after, errors, { allowTrailingComma: true })).toEqual({
      ...rest,
      suppressions: [...was, one, two],
    });
    expect(errors).toEqual([]);
    const comments = (each: string) => each.length - stripComments(each).length;
    expect(comments(after)).toBe(comments(text));
    expect(after.replaceAll('\r\n', '').includes('\n')).toBe(eol === '\n');
  },
);
