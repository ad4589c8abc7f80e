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
const MARKS: ReadonlyMap<number, TokenKind> = new Map(
  (['(', ')', '[', ']', '{', '}', ',', '.', '?'] as const).map((mark) => [
    mark.charCodeAt(0),
    mark,
  ]),
);
const QUOTE = 0x27;

/**
 * Quotes and operators of other languages: the scanner accepts them in names, but they are probably
 * a mistake.
 */
const QUOTES = /^["\u2018\u2019\u201c\u201d]/;
const OPERATOR = /^[!%&*/<=>^|~]+$/;

/** Reads the token at or after `at`. Throws an `ExpressionError` where none starts. */
export function nextToken(text: string, at: number): Token {
  const start = isPlain(text.charCodeAt(at)) ? at : endOf(SPACE, text, at);
  const code = text.charCodeAt(start);
  if (Number.isNaN(code)) return { kind: 'end', text: '', start, end: start };
  if (code === QUOTE) return stringToken(text, start);
  if (isLetter(code)) return token('name', text.slice(start, endOfWord(text, start)), start);
  const endOfNumber = mayBeNumber(code) ? endOf(NUMBER, text, start) : start;
  if (endOfNumber > start) return token('number', text.slice(start, endOfNumber), start);
  const mark = MARKS.get(code);
  if (mark !== undefined) return token(mark, mark, start);
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

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A digit, a sign or a dot. */
function mayBeNumber(code: number): boolean {
  return isDigit(code) || code === 0x2b || code === 0x2d || code === 0x2e;
}

/** Where the name ends that has a letter at `start`: at once, if it has only letters and digits. */
function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end++;
  const mark = text.charCodeAt(end);
  return mark === QUOTE || MARKS.has(mark) ? end : endOf(NAME, text, start);
}

/** A name that does not begin with a letter: probably something else was meant. */
function nameToken(name: string, start: number): Token {
  const [quote] = QUOTES.exec(name) ?? [];
  if (quote !== undefined) {
    throw unexpected(quote, start, "does not start a string here; write it in single quotes '…'");
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
  const quote = text.indexOf("'", start + 1);
  if (quote !== -1 && text.charCodeAt(quote + 1) !== QUOTE) {
    return { kind: 'string', text: text.slice(start + 1, quote), start, end: quote + 1 };
  }
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
