import { memo } from '../json/memo.ts';
import {
  isPlaceholder,
  isReference,
  isWordForOne,
  looksLikeKey,
  looksLikePassword,
} from './looks.ts';
import { mayHoldSecret, type Secret, secretByShape } from './secret-shapes.ts';

/** How a value is used, which decides whether its name is evidence of a secret. */
export type Use =
  /** An operation signs in with it. */
  | 'signs-in'
  /** An operation sends it, and the receiver uses it as its name says. */
  | 'sent'
  /** The same as a part of an address: `code`, `key` and `sig` are names of keys there. */
  | 'query'
  /** It stays in the flow, and may be a label, or the name of a secret in a vault. */
  | 'kept'
  /** It has no name. */
  | 'text';

/**
 * Finds a secret in `text`, by its shape or by the name of the field that holds it. `hint`: what
 * `mayHoldSecret` says of the text, where that is known.
 */
export function secretIn(
  text: string,
  name: string | null,
  use: Use,
  hint: boolean = mayHoldSecret(text),
): Secret | null {
  const found = hint ? secretByShape(text) : null;
  return found ?? (name === null || use === 'text' ? null : byName(text, name, use));
}

function byName(text: string, name: string, use: Exclude<Use, 'text'>): Secret | null {
  if (text.length < SHORTEST || (text[0] === '@' && text[1] !== '@')) return null;
  const held = use === 'query' ? heldInQuery(name) : heldElsewhere(name);
  if (held === 'other' || /[\s{}]/.test(text)) return null;
  if (isPlaceholder(text) || isReference(text)) return null;
  const within: [number, number] = [0, text.length];
  if (looksLikeKey(text)) return { kind: 'a key or token', within };
  return held === 'password' && isPassword(text, use) ? { kind: 'a password', within } : null;
}

function isPassword(text: string, use: Use): boolean {
  if (isPlainGuidance(text, use)) return false;
  return use === 'kept' ? looksLikePassword(text) : true;
}

/** A shorter one is a setting, or a number of one. */
const SHORTEST = 4;

/** Who signs in with a word for a password has that password. */
function isPlainGuidance(text: string, use: Use): boolean {
  return use !== 'signs-in' && isWordForOne(text);
}

/** Names of fields, variables and parameters whose value is a password. */
const PASSWORD = /(?:password|passwd|passphrase|clientsecret|appsecret|^pwd)$/;

/** A setting, or what is done to a password. */
const NO_PASSWORD = /^(?:reset|change|force|forgot|show|hide|has|is|use|require|enable|allow)/;

/** Names that may hold a key, or other things: here the value must look like a key. */
const KEY =
  /(?:secret|apikey|accesskey|accountkey|subscriptionkey|functionskey|sharedkey|privatekey|secretkey|authkey|token|authorization|^pfx)$/;
const NO_KEY = /(?:skip|continuation|page|paging|next|sync|delta|change|cancellation)token$/;
const QUERY_KEY = /^(?:code|key|sig)$/;

type Held = 'password' | 'key' | 'other';

const MOST_NAMES = 10_000;

const heldInQuery = memo(MOST_NAMES, (field) => heldByName(plainName(field), true));
const heldElsewhere = memo(MOST_NAMES, (field) => heldByName(plainName(field), false));

function heldByName(name: string, inQuery: boolean): Held {
  if (PASSWORD.test(name) && !NO_PASSWORD.test(name)) return 'password';
  if (inQuery && QUERY_KEY.test(name)) return 'key';
  return KEY.test(name) && !NO_KEY.test(name) ? 'key' : 'other';
}

/** `item/Client-Secret` becomes `clientsecret`, and so does `Client Secret (new_ClientSecret)`. */
function plainName(field: string): string {
  const own = withoutRemark(field);
  const last = own.slice(Math.max(own.lastIndexOf('/'), own.lastIndexOf('.')) + 1);
  return last.toLowerCase().replace(/[\s_-]/g, '');
}

/** Without a text in brackets at the end. */
function withoutRemark(field: string): string {
  const text = field.trimEnd();
  if (!text.endsWith(')')) return field;
  const open = text.indexOf('(', text.lastIndexOf(')', text.length - 2) + 1);
  return open === -1 ? field : text.slice(0, open).trimEnd();
}
