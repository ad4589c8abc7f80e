import { type Node, type ParseOptions, parseTree, visit } from 'jsonc-parser';
import type { Json, JsonObject } from './json.ts';
import type { JsonProblem, JsonReason } from './syntax.ts';

/** A key that JavaScript tools treat as an object's prototype, and drop. */
export const RESERVED = '__proto__';

/**
 * What would silently change if a valid JSON text were read and written: duplicate keys in one
 * object, the key `__proto__`, and numbers that JSON cannot keep. One problem each, in file order.
 */
export function losses(text: string, options: ParseOptions): JsonProblem[] {
  const problems: JsonProblem[] = [];
  const open: Set<string>[] = [];
  visit(
    text,
    {
      onObjectBegin: () => void open.push(new Set()),
      onObjectEnd: () => void open.pop(),
      onObjectProperty: (key, offset, length, _line, _column, path) => {
        const seen = open.at(-1);
        const reason = reasonAgainst(key, seen?.has(key) ?? false);
        if (reason !== null) problems.push({ reason, path: [...path(), key], offset, length });
        seen?.add(key);
      },
      onLiteralValue: (value, offset, length, _line, _column, path) => {
        const literal = text.slice(offset, offset + length);
        if (typeof value !== 'number' || isKept(literal)) return;
        problems.push({ reason: notKept(literal), path: path(), offset, length });
      },
    },
    options,
  );
  return problems;
}

/**
 * The value of a text with losses, as `Source` locates it: of a duplicate key the first counts; the
 * key `__proto__` is left out, and a number that is too large is 0.
 */
export function withoutLost(text: string, options: ParseOptions): Json {
  const root = parseTree(text, [], options);
  return root === undefined ? null : kept(root);
}

function kept({ type, value, children = [] }: Node): Json {
  if (type === 'array') return children.map(kept);
  if (type !== 'object') return typeof value === 'number' && !Number.isFinite(value) ? 0 : value;
  const object: JsonObject = {};
  for (const [key, child] of children.map((property) => property.children ?? [])) {
    if (key === undefined || child === undefined) continue;
    const { value: name } = key;
    if (name !== RESERVED && !Object.hasOwn(object, name)) object[name] = kept(child);
  }
  return object;
}

function reasonAgainst(key: string, isRepeated: boolean): JsonReason | null {
  if (key === RESERVED) return { code: 'json-reserved-key' };
  return isRepeated ? { code: 'json-repeated-key', key } : null;
}

/**
 * True when reading and writing keeps a number's literal as JSON does it: it stays finite, and an
 * integer keeps all of its digits.
 */
export function isKept(literal: string): boolean {
  const sent = Number(literal);
  if (!Number.isFinite(sent)) return false;
  if (literal.length < 16 || !/^-?\d+$/.test(literal)) return true;
  return significantDigits(literal) === significantDigits(String(sent));
}

function significantDigits(number: string): string {
  return number
    .replace(/e.*/is, '')
    .replace(/[-.]/g, '')
    .replace(/^0+|(?<!0)0+$/g, '');
}

function notKept(literal: string): JsonReason {
  const sent = Number(literal);
  return {
    code: 'json-number-not-kept',
    literal: literal.length > 24 ? `${literal.slice(0, 20)}…` : literal,
    sent: Number.isFinite(sent) ? String(sent) : null,
  };
}
