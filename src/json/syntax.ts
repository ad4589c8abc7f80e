import { type ParseErrorCode, type ParseOptions, printParseErrorCode, visit } from 'jsonc-parser';
import type { Path } from './pointer.ts';

/** An error in a JSON text: where it is, and the value that it concerns. */
export interface JsonProblem {
  message: string;
  path: Path;
  offset: number;
  length: number;
}

/** The deepest nesting that is read; real flows stay under 60. */
export const MAX_DEPTH = 200;

/** The syntax allowed in a flow's file, and in the map's file. */
export const STRICT: ParseOptions = { disallowComments: true, allowTrailingComma: false };
export const RELAXED: ParseOptions = { disallowComments: false, allowTrailingComma: true };

const SYNTAX_MESSAGES: Record<string, string> = {
  InvalidSymbol: 'this is no JSON value (a string needs double quotes)',
  InvalidNumberFormat: 'this is no JSON number',
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

/**
 * The first thing in `text` that JSON's grammar does not allow, or that is nested too deep; null
 * when there is none. Stops there, because the parser's recovery from errors nests without a limit.
 */
export function syntaxProblem(text: string, options: ParseOptions): JsonProblem | null {
  if (text.trim() === '') return at('the file is empty', 0, 0);
  let depth = 0;
  let ended = false;
  const stop = (problem: JsonProblem): never => {
    throw new Stop(problem);
  };
  const deeper = (offset: number) => (++depth > MAX_DEPTH ? stop(tooDeep(offset)) : undefined);
  const shallower = () => {
    ended = --depth === 0;
  };
  try {
    visit(
      text,
      {
        onObjectBegin: deeper,
        onArrayBegin: deeper,
        onObjectEnd: shallower,
        onArrayEnd: shallower,
        onError: (code, offset, length) => stop(at(messageOf(code, ended), offset, length)),
      },
      options,
    );
  } catch (error) {
    if (error instanceof Stop) return error.problem;
    throw error;
  }
  return null;
}

/** The problem of a value that is nested too deep, at its offset. */
export function tooDeep(offset: number): JsonProblem {
  return at(
    `nested more than ${MAX_DEPTH} levels deep; Power Automate allows 8 levels of actions`,
    offset,
    1,
  );
}

class Stop extends Error {
  readonly problem: JsonProblem;
  constructor(problem: JsonProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

function at(message: string, offset: number, length: number): JsonProblem {
  return { message, path: [], offset, length };
}

/** At the end of the text the message names the place, not the parser's error. */
function messageOf(code: ParseErrorCode, ended: boolean): string {
  const name = printParseErrorCode(code);
  const fault = ended && name === 'InvalidSymbol' ? 'EndOfFileExpected' : name;
  return SYNTAX_MESSAGES[fault] ?? 'this is not JSON';
}
