import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeControl, escapeControlLines } from '../../src/wording/escape.ts';
import { names } from '../report/hostile.ts';

const from = (...codes: number[]) => String.fromCodePoint(...codes);
const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => from(first + index));

const HIDDEN = [
  ...range(0x00, 0x09),
  ...range(0x0b, 0x1f),
  ...range(0x7f, 0x9f),
  from(0xad),
  from(0x34f),
  ...range(0x17b4, 0x17b5),
  ...range(0x180b, 0x180f),
  ...range(0x200b, 0x200f),
  ...range(0x2028, 0x202e),
  ...range(0x2060, 0x206f),
  from(0x3164),
  from(0xfeff),
  from(0xffa0),
  ...range(0xe0000, 0xe007f),
  ...range(0xe0100, 0xe01ef),
];

test.each([
  ['a name', escapeControl],
  ['a text of lines', escapeControlLines],
])('what nobody sees in %s is written out, as JSON does it', (_, write) => {
  for (const hidden of HIDDEN) {
    const written = write(`a${hidden}b`);
    expect(written).toMatch(/^a(?:(?:\\u[0-9a-f]{4}){1,2}|\\[rt])b$/);
    expect(JSON.parse(`"${written}"`)).toBe(`a${hidden}b`);
  }
});

test('a name stays on its line, and a text keeps its lines', () => {
  expect(escapeControl('a\nb')).toBe('a\\nb');
  expect(escapeControlLines('a\r\nb\n')).toBe('a\\r\nb\n');
});

test('signs, emoji and languages stay as they are', () => {
  for (const text of ['⚙️ Sync', '❤︎', 'é漢字', 'שלום', 'ไทย', 'a\u0301', '🇩🇪']) {
    expect([escapeControl(text), escapeControlLines(text)]).toEqual([text, text]);
  }
});

test('our colours stay, and no other escape sequence does', () => {
  const ours = '\u001b[1m\u001b[31mred\u001b[39m\u001b[22m';
  expect(escapeControlLines(ours)).toBe(ours);
  for (const other of ['[8m', '[2J', ']0;title\u0007', '[31;8m', '[30m', '[41m', '[', 'c']) {
    expect(escapeControlLines(`\u001b${other}`)).not.toContain('\u001b');
  }
});

test('JSON says the same afterwards', () => {
  fc.assert(
    fc.property(fc.array(names), (given) => {
      const text = escapeControlLines(JSON.stringify({ given }, null, 2));
      expect(JSON.parse(text)).toEqual({ given });
      expect(escapeControlLines(text)).toBe(text);
    }),
  );
});

test('a text is written the same, whatever else is in it', () => {
  const usual = range(0, 0x2fff).concat(range(0xfe00, 0xfe0f), from(0x1f534), '\u001b[1m');
  const unusual = from(0x200b);
  for (const character of usual) {
    const beside = escapeControl(`${unusual}${character}`);
    expect(`\\u200b${escapeControl(character)}`).toBe(beside);
    const below = escapeControlLines(`${unusual}${character}`);
    expect(`\\u200b${escapeControlLines(character)}`).toBe(below);
  }
});

test.each(['\u0301', '\ufe0f', '\u{1d165}'])('no more than eight marks %j in a row', (mark) => {
  expect(escapeControl(`a${mark.repeat(8)}b`)).toBe(`a${mark.repeat(8)}b`);
  expect(escapeControl(`a${mark.repeat(9)}b`)).toBe(`a${mark.repeat(8)}…b`);
});
