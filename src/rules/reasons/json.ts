import { RESERVED } from '../../json/loss.ts';
import type { JsonReason } from '../../json/syntax.ts';
import { type Words, worded } from '../../wording/reason.ts';

/** By the parser's name. */
const SYNTAX: Record<string, string> = {
  InvalidSymbol: 'this is not a JSON value (a string needs double quotes)',
  InvalidNumberFormat: 'this is not a JSON number',
  PropertyNameExpected: 'a key in double quotes is expected here',
  ValueExpected: 'a value is expected here',
  ColonExpected: 'a colon is expected here',
  CommaExpected: 'a comma is expected here',
  CloseBraceExpected: 'a closing brace is expected here',
  CloseBracketExpected: 'a closing bracket is expected here',
  EndOfFileExpected: 'the document has ended before this text; remove it',
  InvalidCommentToken: 'JSON has no comments; remove this one',
  UnexpectedEndOfComment: 'this comment does not end',
  UnexpectedEndOfString: 'this string does not end',
  UnexpectedEndOfNumber: 'this number does not end',
  InvalidUnicode: 'an escape \\u needs four hexadecimal digits',
  InvalidEscapeCharacter: 'this string holds an escape that is unknown to JSON',
  InvalidCharacter: 'this string holds a control character that must be escaped',
};

/** The words for the rules `json-invalid` and `map-invalid`, and for whatever cannot be read then. */
export const jsonWords: Words<JsonReason> = {
  'json-empty': () => 'the file is empty',
  'json-syntax': ({ fault }) => SYNTAX[fault] ?? 'this is not JSON',
  'json-too-deep': ({ most }) =>
    `nested more than ${most} levels deep; Power Automate allows 8 levels of actions`,
  'json-reserved-key': () =>
    `the key \`${RESERVED}\` has a meaning of its own in JavaScript; choose another name`,
  'json-repeated-key': ({ key }) =>
    `the key ${JSON.stringify(key)} appears twice in one object; only the last would count`,
  'json-number-not-kept': ({ literal, sent }) =>
    sent === null
      ? `the number ${literal} is larger than JSON numbers can be; write it as a string`
      : `the number ${literal} has more digits than JSON numbers keep and would be sent as ${sent}; write it as a string`,
  'json-unreadable': ({ detail }) => `this is not JSON: ${detail}`,
  'text-undecodable': ({ encoding }) =>
    `not decodable as ${encoding.toUpperCase()}; save the file as UTF-8`,
};

/** Why a text is not read as JSON. */
export function jsonMessage(reason: JsonReason): string {
  return worded(jsonWords, reason);
}
