import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { decode } from '../../src/json/text.ts';
import { utf8, utf16be, utf16le } from '../flow/shared.ts';
import { character } from '../support/characters.ts';

const TEXT = '{"a": "é 😀"}\n';

describe('decode', () => {
  test.each([
    ['UTF-8', utf8(TEXT), 'utf-8', false],
    ['UTF-8 with BOM', utf8(`\uFEFF${TEXT}`), 'utf-8', true],
    ['UTF-16LE', utf16le(TEXT), 'utf-16le', false],
    ['UTF-16LE with BOM', utf16le(`\uFEFF${TEXT}`), 'utf-16le', true],
    ['UTF-16BE', utf16be(TEXT), 'utf-16be', false],
    ['UTF-16BE with BOM', utf16be(`\uFEFF${TEXT}`), 'utf-16be', true],
  ])('reads %s', (_, bytes, encoding, bom) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding, bom, undecodableAt: null });
  });

  test.each([
    ['nothing', []],
    ['a UTF-8 BOM alone', [0xef, 0xbb, 0xbf]],
    ['a UTF-16LE BOM alone', [0xff, 0xfe]],
    ['a UTF-16BE BOM alone', [0xfe, 0xff]],
  ])('reads %s as no text', (_, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toMatchObject({ text: '', undecodableAt: null });
  });

  test.each([
    ['a byte that UTF-8 lacks', [...utf8('{"a": "'), 0xff, ...utf8('"}')], 7],
    ['UTF-8 cut off in a character', [...utf8('{"a": "'), 0xe2, 0x82], 7],
    ['a sign for "undecodable" that is meant', [...utf8('"\uFFFD", "'), 0x80, ...utf8('"')], 6],
    ['a surrogate in UTF-8', [...utf8('"'), 0xed, 0xa0, 0x80, ...utf8('"')], 1],
    ['half a unit of UTF-16LE', [...utf16le('{"a":1}'), 0x20], 7],
    ['half a unit of UTF-16BE', [...utf16be('{"a":1}'), 0x20], 7],
    ['a lone high surrogate', [...utf16le('["\uD83D"]')], 2],
    ['a lone low surrogate', [...utf16be('["\uDE00"]')], 2],
    ['a high surrogate at the end', [...utf16le('\uFEFF["\uD83D')], 2],
  ])('says where it cannot read %s', (_, bytes, at) => {
    const { text, undecodableAt } = decode(Uint8Array.from(bytes));
    expect(undecodableAt).toBe(at);
    expect(text[at]).toBe('\uFFFD');
  });

  test('never throws, and what is not decodable lies inside the text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const { text, undecodableAt } = decode(bytes);
        if (undecodableAt !== null) expect(text[undecodableAt]).toBe('\uFFFD');
      }),
    );
  });

  test('reads back whatever text was written, in each encoding', () => {
    fc.assert(
      fc.property(fc.string({ unit: character }), (inner) => {
        const text = `{"${inner}`;
        for (const write of [utf8, utf16le, utf16be]) {
          expect(decode(write(`\uFEFF${text}`)).text).toBe(text);
        }
      }),
    );
  });
});
