import { ExpressionError, type Span } from './tree.ts';

export type TokenKind =
  | 'name'
  | 'string'
  | 'number'
  | '('
  | ')'
  | '['
  | ']'
  | '{'
  | '}'
  | ','
  | '.'
  | '?'
  | 'end';

export interface Token extends Span {
  kind: TokenKind;
  /** A name as written, a string without its quotes, a number's literal. */
  text: string;
}

/**
 * White space as .NET defines it: with U+00A0, which Microsoft's own flows need, without U+FEFF.
 * Names and white space follow Microsoft's parser, `ExpressionScanner` in Azure/LogicAppsUX.
 */
const SPACE = /(?:[^\S\ufeff]|\u0085)*/y;
const NAME = /[^\s\u0085.,(){}@[\]?'+\-\d][^\s\u0085.,(){}@[\]?']*/y;
const NUMBER = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const STRING = /'[^']*(?:''[^']*)*'(?!')/y;
const PUNCTUATION = '()[]{},.?';

/**
 * Quotes and operators of other languages: the scanner accepts them in names, but they are probably
 * a mistake.
 */
const QUOTES = /^["\u2018\u2019\u201c\u201d]/;
const OPERATOR = /^[!%&*/<=>^|~]+$/;

/** Reads the token at or after `at`. Throws an `ExpressionError` where none starts. */
export function nextToken(text: string, at: number): Token {
  const start = isPlain(text.charCodeAt(at)) ? at : endOf(SPACE, text, at);
  const char = text[start];
  if (char === undefined) return { kind: 'end', text: '', start, end: start };
  if (char === "'") return stringToken(text, start);
  if (isLetter(text.charCodeAt(start))) {
    return token('name', text.slice(start, endOf(NAME, text, start)), start);
  }
  const endOfNumber = endOf(NUMBER, text, start);
  if (endOfNumber > start) return token('number', text.slice(start, endOfNumber), start);
  if (PUNCTUATION.includes(char)) return token(char as TokenKind, char, start);
  const endOfName = endOf(NAME, text, start);
  if (endOfName > start) return nameToken(text.slice(start, endOfName), start);
  const shown = String.fromCodePoint(text.codePointAt(start) ?? 0);
  throw unexpected(shown, start, 'means nothing here');
}

/** An ASCII character other than white space: most tokens begin with one. */
function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** A name that does not begin with a letter: probably something else was meant. */
function nameToken(name: string, start: number): Token {
  const [quote] = QUOTES.exec(name) ?? [];
  if (quote !== undefined) {
    throw unexpected(quote, start, "does not quote a text here; write it in single quotes '…'");
  }
  if (!OPERATOR.test(name)) return token('name', name, start);
  const instead =
    'is no operator; the language has functions instead, such as equals(…) and not(…)';
  throw unexpected(name, start, instead);
}

function unexpected(shown: string, start: number, why: string): ExpressionError {
  return new ExpressionError(`\`${shown}\` ${why}`, { start, end: start + shown.length });
}

function stringToken(text: string, start: number): Token {
  const end = endOf(STRING, text, start);
  if (end > start) {
    const content = text.slice(start + 1, end - 1).replaceAll("''", "'");
    return { kind: 'string', text: content, start, end };
  }
  const message = "this text does not end; close it with ', and write a quote inside it as ''";
  throw new ExpressionError(message, { start, end: text.length });
}

function token(kind: TokenKind, text: string, start: number): Token {
  return { kind, text, start, end: start + text.length };
}

/** Where the match at `at` ends; `at` itself where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
