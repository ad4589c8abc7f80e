import { functionNamed } from './catalogue.ts';
import { looseCalls } from './loose-calls.ts';
import { parseTemplate } from './parse.ts';
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

/** A call in a text, which is not evaluated since it lacks the `@` or the braces. */
export interface LooseCall {
  function: string;
  /** What it does not lack. */
  opens: '@' | '{';
}

/**
 * The first such call in the part of `text` that nobody evaluates: `Total: @variables('total')`.
 * Null where there is none. JSON in a text may be for another run, such as a copy of an action's
 * parameters that Power Automate itself left in one of its flows.
 */
export function callInText(text: string): LooseCall | null {
  if (JSON_TEXT.test(text)) return null;
  const calls = textsOf(text).flatMap(looseCalls);
  const own = calls.filter(([, name = '']) => isItsOwn(functionNamed(name)?.name ?? ''));
  const found = own.slice(0, MOST_CALLS).find(isCall);
  if (found === undefined) return null;
  return { function: found[1] ?? '', opens: found[0].startsWith('@') ? '@' : '{' };
}

const JSON_TEXT = /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/;

/** A text with more calls than this is not written by hand. */
const MOST_CALLS = 20;

/** What follows the call in a pair of braces. */
const REST_IN_BRACES = /^(?:\?|\.\w+|\[[^\]{}]*\])*\s*\}/;

function isCall({ 0: start, input, index }: RegExpExecArray): boolean {
  const call = callAt(input, index);
  if (call === null) return false;
  if (start.startsWith('{') && !REST_IN_BRACES.test(input.slice(index + call.length))) return false;
  const { kind, wrongCalls } = readingOf(`@${call.slice(1)}`);
  return kind === 'expression' && wrongCalls.length === 0;
}

function textsOf(text: string): string[] {
  const template = parseTemplate(text);
  switch (template.kind) {
    case 'text':
      return [text];
    case 'interpolation':
      return template.parts.filter((part) => typeof part === 'string');
    case 'expression':
      return [];
  }
}

/** From the `@` or brace to the bracket that closes the call; null where none does. */
function callAt(text: string, at: number): string | null {
  let open = 0;
  let isQuoted = false;
  for (let end = at; end < text.length; end++) {
    const character = text[end];
    if (character === "'") isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '(') open++;
    else if (character === ')' && --open === 0) return text.slice(at, end + 1);
  }
  return null;
}

const LITERAL = /'[^']*'/g;
/** Power Fx, DAX and SQL have capitals: `First('My list')`, `UNION('A', 'B')`. */
const NAME_OF_CALL = /\b[a-z]\w*(?=\()/g;

function callsItsOwn(text: string): boolean {
  const names = text.replace(LITERAL, "''").match(NAME_OF_CALL) ?? [];
  return names.some((name) => isItsOwn(functionNamed(name)?.name ?? ''));
}

/**
 * Functions of one word that read the run, and `json`, which is written `JSON` in Power Fx and has
 * no text as its argument elsewhere; `concat`, `guid` and the like are in other languages.
 */
const OWN_WORDS = new Set(
  'actions body item items json outputs parameters result trigger variables workflow'.split(' '),
);

function isItsOwn(name: string): boolean {
  return OWN_WORDS.has(name) || /[A-Z]/.test(name);
}
