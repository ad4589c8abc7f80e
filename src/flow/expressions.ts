import type { Path } from '../json/pointer.ts';
import type { ExpressionReading } from './expression/reading.ts';
import type { LooseCall } from './expression/unevaluated.ts';
import type { Operation } from './operations.ts';

/** A string that the runtime evaluates, a value or a property's name, read once for all rules. */
export interface ExpressionString {
  /** For the definition's `outputs`: a placeholder of that name, not an operation of the flow. */
  operation: Operation;
  /** From the file's root; a `KeyPath` for a property's name. */
  path: Path;
  text: string;
  /** Shared by all strings of that text. */
  reading: ExpressionReading;
}

/** A text that is an expression but for its `@`, or has one in it but for the `@` or braces. */
export interface UnevaluatedText extends Pick<ExpressionString, 'operation' | 'path'> {
  /** The call in the middle of the text; null where the whole text is meant. */
  inText: LooseCall | null;
}

/** True for a string that may be wrong by itself, whatever the flow: hardly any is. */
export function mayBeWrong({ reading: { error, wrongCalls, tooLong } }: ExpressionString): boolean {
  return error !== null || wrongCalls.length > 0 || tooLong.length > 0;
}
