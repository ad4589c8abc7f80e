import { readingOf } from './reading.ts';

/** A call with no argument, or with one that starts with a name or a text: none in `first(5)`. */
const CALL = /^\s*[a-z]\w*\(\s*[a-z')]/i;

/**
 * Whether a text is an expression but for its `@`, so that nobody evaluates it: calls of the
 * language's functions, with as many arguments as they take. Of 1,870 published flows two have one:
 * a condition that is never true, and a variable that is never what its name says.
 */
export function isUnevaluated(text: string): boolean {
  if (text[0] === '@' || !text.includes('(') || !CALL.test(text)) return false;
  if (text.includes('@{')) return false;
  const { kind, wrongCalls } = readingOf(`@${text.trim()}`);
  return kind === 'expression' && wrongCalls.length === 0;
}
