import { parse as parseWithComments } from 'jsonc-parser';
import type { Json, JsonObject } from './json.ts';
import { isKept, losses, RESERVED, withoutLost } from './loss.ts';
import { endOfString, isEscaped } from './spots.ts';
import { type JsonProblem, MAX_DEPTH, RELAXED, STRICT, syntaxProblem, tooDeep } from './syntax.ts';

type JsonResult = { ok: true; value: Json } | { ok: false; problems: JsonProblem[] };

/**
 * Parses strict JSON and refuses what a save would silently change: duplicate keys, numbers with
 * more digits than a JSON number keeps, and the key `__proto__`. Takes linear time. A valid file is
 * recognised by counting; only if that fails is it read token by token.
 */
export function parseJson(text: string): JsonResult {
  const parsed = parse(text);
  if (parsed.ok && isPlainlySound(text, parsed.value)) return parsed;
  const tokens = scan(text);
  if (tokens.tooDeepAt !== null) return { ok: false, problems: [tooDeep(tokens.tooDeepAt)] };
  if (!parsed.ok) {
    return { ok: false, problems: [syntaxProblem(text, STRICT) ?? unnamed(parsed.error)] };
  }
  const { keys, hasReserved } = census(parsed.value);
  if (tokens.keepsNumbers && !hasReserved && keys === tokens.keys) return parsed;
  return { ok: false, problems: losses(text, STRICT) };
}

/** `rest`: the value without what would be lost; absent where there is another problem. */
type RelaxedResult =
  | { ok: true; value: Json }
  | { ok: false; problems: JsonProblem[]; rest?: Json };

/**
 * The same with comments and trailing commas, as in the map's file. Most maps have only the former,
 * and the parser for both takes longer to warm up than Node's own to parse.
 */
export function parseRelaxed(text: string): RelaxedResult {
  const plain = withoutComments(text);
  const strict = parse(plain);
  if (strict.ok && isPlainlySound(plain, strict.value)) return strict;
  const problem = syntaxProblem(text, RELAXED);
  if (problem !== null) return { ok: false, problems: [problem] };
  const problems = losses(text, RELAXED);
  return problems.length > 0
    ? { ok: false, problems, rest: withoutLost(text, RELAXED) }
    : { ok: true, value: parseWithComments(text, [], RELAXED) };
}

/** A comment; a string, which may look like one inside; a comment that does not end, and is kept. */
const COMMENT = /(\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)|"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|\/\*[\s\S]*/g;

/** JSON only where the text was, but for its comments. */
function withoutComments(text: string): string {
  return text.replace(COMMENT, (found, comment) => (comment === undefined ? found : ' '));
}

/** What can be read of a text that need not be JSON; null where nothing can. Never throws. */
export function parseLoosely(text: string): Json {
  try {
    const value: Json = parseWithComments(text, [], RELAXED) ?? null;
    return census(value).isDeep ? null : value;
  } catch {
    // What is nested too deeply ends the parser's stack.
    return null;
  }
}

function parse(text: string): { ok: true; value: Json } | { ok: false; error: unknown } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, error };
  }
}

/**
 * True only where nothing is lost; false also where a text contains what merely looks like keys.
 */
function isPlainlySound(text: string, value: Json): boolean {
  const { keys, isDeep, hasLargeNumber, hasReserved } = census(value);
  return !isDeep && !hasLargeNumber && !hasReserved && keys === mostKeys(text);
}

/** What a text must have for `JSON.parse` to change one of its numbers. */
const MAY_CHANGE = /(?:^|[\s:,[])-?(?:\d{15}|\d[\d.]*[eE])/;

/**
 * What `JSON.parse` gives, but NaN for each number that it would change, so that `whyNotKept` finds
 * it. Throws where `JSON.parse` does.
 */
export function parseMarked(text: string): Json {
  if (!MAY_CHANGE.test(text)) return JSON.parse(text);
  try {
    return JSON.parse(text, marked);
  } catch {
    // What is nested too deeply ends the stack of this way alone; `whyNotKept` refuses it.
    return JSON.parse(text);
  }
}

/** The types of TypeScript do not have the third argument yet. */
function marked(_key: string, value: Json, read?: { source?: string }): Json {
  return typeof value === 'number' && !isKept(read?.source ?? '') ? Number.NaN : value;
}

/**
 * Why a value cannot be compared and written completely: its nesting, or a key or a number that is
 * not kept.
 */
export type NotKept = 'nested-too-deep' | 'reserved-key' | 'number-changed';

/** Why a value that was not read by `parseJson` cannot be kept completely; null when it can. */
export function whyNotKept(value: Json): NotKept | null {
  const { isDeep, hasReserved, hasChangedNumber } = census(value);
  if (isDeep) return 'nested-too-deep';
  if (hasReserved) return 'reserved-key';
  return hasChangedNumber ? 'number-changed' : null;
}

interface Census {
  keys: number;
  isDeep: boolean;
  hasLargeNumber: boolean;
  /** Infinite, or marked by `parseMarked`. */
  hasChangedNumber: boolean;
  hasReserved: boolean;
}

/** From here on an integer may have more digits than are kept: sixteen with its sign. */
const LARGE = 1e14;

/** Counts the keys of a value, down to the deepest allowed level. */
function census(value: Json): Census {
  const found: Census = {
    keys: 0,
    isDeep: false,
    hasLargeNumber: false,
    hasChangedNumber: false,
    hasReserved: false,
  };
  take(value, 0, found);
  return found;
}

function take(value: Json, depth: number, found: Census): void {
  if (typeof value === 'number') {
    if (value >= LARGE || value <= -LARGE) found.hasLargeNumber = true;
    if (!Number.isFinite(value)) found.hasChangedNumber = true;
  } else if (typeof value === 'object' && value !== null) {
    if (depth === MAX_DEPTH) found.isDeep = true;
    else takeInside(value, depth + 1, found);
  }
}

function takeInside(value: Json[] | JsonObject, depth: number, found: Census): void {
  if (Array.isArray(value)) {
    for (const item of value) take(item, depth, found);
    return;
  }
  for (const key in value) {
    found.keys++;
    if (key === RESERVED) found.hasReserved = true;
    take(value[key] as Json, depth, found);
  }
}

/** The most keys that a valid text can have: strings followed by a colon. */
function mostKeys(text: string): number {
  let keys = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    let before = at - 1;
    while (isSpace(text.charCodeAt(before))) before--;
    if (text.charCodeAt(before) === 0x22 && !isEscaped(text, before)) keys++;
  }
  return keys;
}

function isSpace(char: number): boolean {
  return char === 0x20 || char === 0x0a || char === 0x0d || char === 0x09;
}

function unnamed(error: unknown): JsonProblem {
  const detail = error instanceof Error ? error.message : String(error);
  return { reason: { code: 'json-unreadable', detail }, path: [], offset: 0, length: 1 };
}

interface Tokens {
  keys: number;
  depth: number;
  tooDeepAt: number | null;
  keepsNumbers: boolean;
}

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const COLON = /[ \t\r\n]*:/y;

/** One pass over the text, valid or not, that counts keys and stops where it is nested too deep. */
function scan(text: string): Tokens {
  const tokens: Tokens = { keys: 0, depth: 0, tooDeepAt: null, keepsNumbers: true };
  for (let at = 0; at < text.length && tokens.tooDeepAt === null; ) at = token(text, at, tokens);
  return tokens;
}

/** Reads the token at `at`, white space included, and returns where the next one starts. */
function token(text: string, at: number, tokens: Tokens): number {
  switch (text[at]) {
    case '"': {
      const end = endOfString(text, at);
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
