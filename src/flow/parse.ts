import type { Json } from './json.ts';
import { isKept, losses } from './loss.ts';
import { type JsonProblem, MAX_DEPTH, STRICT, syntaxProblem, tooDeep } from './syntax.ts';

export type JsonResult = { ok: true; value: Json } | { ok: false; problems: JsonProblem[] };

/**
 * Parses strict JSON and refuses what a save would silently change: duplicate keys, and numbers
 * with more digits than a JSON number keeps. Linear in the text; exact offsets are looked for
 * only when something is wrong.
 */
export function parseJson(text: string): JsonResult {
  const tokens = scan(text);
  if (tokens.tooDeepAt !== null) return { ok: false, problems: [tooDeep(tokens.tooDeepAt)] };
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const problem = syntaxProblem(text, STRICT) ?? unnamed(error);
    return { ok: false, problems: [problem] };
  }
  if (tokens.keepsNumbers && countKeys(value) === tokens.keys) return { ok: true, value };
  return { ok: false, problems: losses(text, STRICT) };
}

function unnamed(error: unknown): JsonProblem {
  const reason = error instanceof Error ? error.message : String(error);
  return { message: `this is not JSON: ${reason}`, path: [], offset: 0, length: 1 };
}

interface Tokens {
  keys: number;
  depth: number;
  tooDeepAt: number | null;
  keepsNumbers: boolean;
}

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const COLON = /[ \t\r\n]*:/y;

/** One pass over the text, sound or not, that counts keys and stops where it is too deep. */
function scan(text: string): Tokens {
  const tokens: Tokens = { keys: 0, depth: 0, tooDeepAt: null, keepsNumbers: true };
  for (let at = 0; at < text.length && tokens.tooDeepAt === null; ) at = token(text, at, tokens);
  return tokens;
}

/** Takes in the token at `at`, white space included, and returns where the next one starts. */
function token(text: string, at: number, tokens: Tokens): number {
  switch (text[at]) {
    case '"': {
      const end = endOfString(text, at) + 1;
      COLON.lastIndex = end;
      if (COLON.test(text)) tokens.keys++;
      return end;
    }
    case '{':
    case '[':
      if (++tokens.depth > MAX_DEPTH) tokens.tooDeepAt = at;
      return at + 1;
    case '}':
    case ']':
      tokens.depth--;
      return at + 1;
    default:
      return isNumberStart(text.charCodeAt(at)) ? number(text, at, tokens) : at + 1;
  }
}

function isNumberStart(char: number): boolean {
  return char === 0x2d || (char >= 0x30 && char <= 0x39);
}

function number(text: string, at: number, tokens: Tokens): number {
  NUMBER.lastIndex = at;
  const literal = NUMBER.exec(text)?.[0] ?? '-';
  if (literal !== '-' && !isKept(literal)) tokens.keepsNumbers = false;
  return at + literal.length;
}

function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

function countKeys(value: Json): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countKeys(item), 0);
  let sum = 0;
  for (const key in value) sum += 1 + countKeys(value[key] as Json);
  return sum;
}
