import { type ParseOptions, visit } from 'jsonc-parser';
import type { JsonProblem } from './syntax.ts';

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
        const message = keyMessage(key, seen?.has(key) ?? false);
        if (message !== null) problems.push({ message, path: [...path(), key], offset, length });
        seen?.add(key);
      },
      onLiteralValue: (value, offset, length, _line, _column, path) => {
        const literal = text.slice(offset, offset + length);
        if (typeof value !== 'number' || isKept(literal)) return;
        problems.push({ message: numberMessage(literal), path: path(), offset, length });
      },
    },
    options,
  );
  return problems;
}

function keyMessage(key: string, isRepeated: boolean): string | null {
  if (key === RESERVED) {
    return `the key \`${RESERVED}\` has a meaning of its own in JavaScript; choose another name`;
  }
  return isRepeated
    ? `the key ${JSON.stringify(key)} appears twice in one object; only the last would count`
    : null;
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

function numberMessage(literal: string): string {
  const sent = Number(literal);
  const short = literal.length > 24 ? `${literal.slice(0, 20)}…` : literal;
  return Number.isFinite(sent)
    ? `the number ${short} has more digits than JSON numbers keep and would be sent as ${sent}; write it as a string`
    : `the number ${short} is larger than JSON numbers can be; write it as a string`;
}
