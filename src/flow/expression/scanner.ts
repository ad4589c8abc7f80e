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

/** White space of the language: U+00A0 counts, and Microsoft's own flows have it. */
const SPACE = /[\s\u00a0]*/y;
const NAME = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const NUMBER = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const STRING = /'[^']*(?:''[^']*)*'/y;
const PUNCTUATION = '()[]{},.?';

/** Reads the token at or after `at`. Throws an `ExpressionError` where none starts. */
export function nextToken(text: string, at: number): Token {
  const start = at + (match(SPACE, text, at)?.length ?? 0);
  const char = text[start];
  if (char === undefined) return { kind: 'end', text: '', start, end: start };
  if (char === "'") return stringToken(text, start);
  const number = match(NUMBER, text, start);
  if (number !== null) return token('number', number, start);
  if (PUNCTUATION.includes(char)) return token(char as TokenKind, char, start);
  const name = match(NAME, text, start);
  if (name !== null) return token('name', name, start);
  const shown = String.fromCodePoint(text.codePointAt(start) ?? 0);
  throw new ExpressionError(unexpected(shown), { start, end: start + shown.length });
}

function unexpected(shown: string): string {
  if (shown === '"' || shown === '\u2018' || shown === '\u2019') {
    return `${shown} does not quote a text here; write it in single quotes '…'`;
  }
  return `\`${shown}\` means nothing here`;
}

function stringToken(text: string, start: number): Token {
  const literal = match(STRING, text, start);
  if (literal !== null) {
    const content = literal.slice(1, -1).replaceAll("''", "'");
    return { kind: 'string', text: content, start, end: start + literal.length };
  }
  const message = "this text does not end; close it with ', and write a quote inside it as ''";
  throw new ExpressionError(message, { start, end: text.length });
}

function token(kind: TokenKind, text: string, start: number): Token {
  return { kind, text, start, end: start + text.length };
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
