import { type ParseErrorCode, type ParseOptions, printParseErrorCode, visit } from 'jsonc-parser';
import type { Reason } from '../wording/reason.ts';
import type { Path } from './pointer.ts';

/** Why a text is not read as JSON. */
export type JsonReason =
  | Reason<'json-empty' | 'json-reserved-key'>
  /** `fault`: the name that jsonc-parser gives it; `not-named`: none. */
  | Reason<'json-syntax', { fault: string }>
  | Reason<'json-too-deep', { most: number }>
  | Reason<'json-repeated-key', { key: string }>
  /** `sent`: the number that would be sent in its place; null: it is larger than any. */
  | Reason<'json-number-not-kept', { literal: string; sent: string | null }>
  /** `detail`: what Node says. */
  | Reason<'json-unreadable', { detail: string }>
  | Reason<'text-undecodable', { encoding: string }>;

/** An error in a JSON text: where it is, and the value that it concerns. */
export interface JsonProblem {
  reason: JsonReason;
  path: Path;
  offset: number;
  length: number;
}

/** The deepest nesting that is read; real flows stay under 60. */
export const MAX_DEPTH = 200;

/** The syntax allowed in a flow's file, and in the map's file. */
export const STRICT: ParseOptions = { disallowComments: true, allowTrailingComma: false };
export const RELAXED: ParseOptions = { disallowComments: false, allowTrailingComma: true };

/**
 * The first thing in `text` that JSON's grammar does not allow, or that is nested too deep; null
 * when there is none. Stops there, because the parser's recovery from errors nests without a limit.
 */
export function syntaxProblem(text: string, options: ParseOptions): JsonProblem | null {
  if (text.trim() === '') return at({ code: 'json-empty' }, 0, 0);
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
        onError: (code, offset, length) => stop(at(reasonOf(code, ended), offset, length)),
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
  return at({ code: 'json-too-deep', most: MAX_DEPTH }, offset, 1);
}

class Stop extends Error {
  readonly problem: JsonProblem;
  constructor(problem: JsonProblem) {
    super(problem.reason.code);
    this.problem = problem;
  }
}

function at(reason: JsonReason, offset: number, length: number): JsonProblem {
  return { reason, path: [], offset, length };
}

/** After the end of the document the place is at fault, not what the parser makes of the text. */
function reasonOf(code: ParseErrorCode, ended: boolean): JsonReason {
  const name = printParseErrorCode(code);
  return {
    code: 'json-syntax',
    fault: ended && name === 'InvalidSymbol' ? 'EndOfFileExpected' : name,
  };
}
