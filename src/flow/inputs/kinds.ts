import { isObject, type Json } from '../../json/json.ts';
import type { Path } from '../../json/pointer.ts';
import { templateKind } from '../expression/reading.ts';
import { numberOf, secondsOf } from '../literals.ts';

/**
 * What an operation lacks, or has of the wrong kind. The path leads from the operation on; the
 * words complete a sentence.
 */
export type InputFault =
  | { code: 'missing'; path: Path; wants: string }
  | { code: 'unfit'; path: Path; is: string; wants: string };

/** No fault, one list for all: nothing need be copied of it. */
export const NONE: readonly InputFault[] = [];

/**
 * What a field takes: what is wrong with a value, as the rest of a sentence; null where nothing is,
 * or where only a run knows. An expression may give anything; text with `@{…}` in it gives text.
 */
export type Kind = (value: Json) => string | null;

/** Any value. */
export const anything: Kind = () => null;

/** Something that is not null. */
export const something: Kind = (value) => (value === null ? 'is null' : null);

/** Something that is neither null nor an empty text. */
export const given: Kind = (value) => (value === '' ? 'is empty' : something(value));

/** A text that is not empty. */
export const text: Kind = (value) => {
  if (typeof value !== 'string') return `is ${nounOf(value)}, not a string`;
  return value.trim() === '' ? 'is empty' : null;
};

/** A whole address. One that is put together, or that a pipeline fills in, is not looked into. */
export const address: Kind = (value) => {
  if (typeof value !== 'string' || value.trim() === '') return text(value);
  if (templateKind(value) !== 'text') return null;
  const isRelative = /^(?:\/|[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/:?#]|$))/i.test(value.trim());
  return isRelative ? 'has no `https://` in front' : null;
};

/** A number, also as text. */
export const number: Kind = (value) => {
  if (isComputed(value) || numberOf(value) !== null) return null;
  return `is ${nounOf(value)}, not a number`;
};

/** A duration as ISO 8601 writes it; null is none. */
export const duration: Kind = (value) => {
  if (value === null || isComputed(value)) return null;
  if (typeof value !== 'string') return `is ${nounOf(value)}, not an ISO 8601 duration`;
  return secondsOf(value) === null ? 'is not an ISO 8601 duration' : null;
};

/** An object, or an expression that gives one. */
export const object: Kind = (value) =>
  isComputed(value) || isObject(value) ? null : `is ${nounOf(value)}, not an object`;

/** Values under their names; null and an empty text are none. */
export const valuesByName: Kind = (value) =>
  value === null || value === '' ? null : object(value);

/** A list, or an expression that gives one. */
export const list: Kind = (value) => {
  if (Array.isArray(value)) return null;
  if (typeof value !== 'string') return `is ${nounOf(value)}, not a list`;
  switch (templateKind(value)) {
    case 'text':
      return 'is a string, which is not evaluated';
    case 'interpolation':
      return 'is a text, because `@{…}` always gives one';
    default:
      return null;
  }
};

/** An expression that gives a list, of a trigger that starts a run for each of its items. */
export const computedList: Kind = (value) =>
  typeof value === 'string' ? list(value) : `is ${nounOf(value)}, not an expression`;

/** An expression that is true or false. */
export const condition: Kind = (value) => {
  if (typeof value === 'boolean' || isObject(value)) return null;
  if (typeof value !== 'string') return `is ${nounOf(value)}, not an expression`;
  const isConstant = /^\s*(?:true|false)\s*$/i.test(value);
  return templateKind(value) === 'text' && !isConstant
    ? 'is a string, which is not evaluated'
    : null;
};

/** One of some words, compared without case. */
export function oneOf(...words: readonly string[]): Kind {
  return (value) => {
    if (isComputed(value)) return null;
    if (typeof value !== 'string') return `is ${nounOf(value)}`;
    const isWord = words.some((word) => word.toLowerCase() === value.trim().toLowerCase());
    return isWord ? null : `is \`${value.slice(0, 40)}\``;
  };
}

/** A status that a response may have; a redirect is not allowed. */
export const responseStatus: Kind = (value) => {
  const status = numberOf(value);
  if (isComputed(value)) return null;
  if (status === null) return `is ${nounOf(value)}, not a number`;
  const isAllowed = (status >= 200 && status < 300) || (status >= 400 && status < 600);
  return isAllowed ? null : `is ${status}, which is not 2xx, 4xx or 5xx`;
};

function isComputed(value: Json): boolean {
  return typeof value === 'string' && templateKind(value) !== 'text';
}

/** The fault of a value at `path` that is no object. */
export function notAnObject(path: Path, value: Json, wants: string): InputFault {
  return { code: 'unfit', path, is: `is ${nounOf(value)}, not an object`, wants };
}

/** The fault of a value at `path` that is no list. */
export function notAList(path: Path, value: Json, wants: string): InputFault {
  return { code: 'unfit', path, is: `is ${nounOf(value)}, not a list`, wants };
}

function nounOf(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'a string';
    case 'number':
      return 'a number';
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      return 'an object';
  }
}
