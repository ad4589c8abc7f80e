import { functionNamed } from './catalogue.ts';
import { readingOf } from './reading.ts';

/** A call with no argument, or with one that starts with a name or a text: none in `first(5)`. */
const CALL = /^\s*[a-z]\w*\(\s*[a-z')]/i;

/**
 * Whether a text is an expression but for its `@`, so that nobody evaluates it: calls of the
 * language's functions, with as many arguments as they take, one of which no other language has.
 * Of 1,870 published flows two have one: a condition that is never true, and a variable that is
 * never what its name says.
 */
export function isUnevaluated(text: string): boolean {
  if (text[0] === '@' || !text.includes('(') || !CALL.test(text)) return false;
  if (text.includes('@{')) return false;
  const { kind, wrongCalls } = readingOf(`@${text.trim()}`);
  return kind === 'expression' && wrongCalls.length === 0 && callsItsOwn(text);
}

const LITERAL = /'[^']*'/g;
/** Power Fx, DAX and SQL have capitals: `First('My list')`, `UNION('A', 'B')`. */
const NAME_OF_CALL = /\b[a-z]\w*(?=\()/g;

function callsItsOwn(text: string): boolean {
  const names = text.replace(LITERAL, "''").match(NAME_OF_CALL) ?? [];
  return names.some((name) => isItsOwn(functionNamed(name)?.name ?? ''));
}

/** Functions of one word that read the run; `concat`, `guid` and the like are in other languages. */
const READS_RUN = new Set(
  'actions body item items outputs parameters result trigger variables workflow'.split(' '),
);

function isItsOwn(name: string): boolean {
  return READS_RUN.has(name) || /[A-Z]/.test(name);
}
