import { createHash } from 'node:crypto';
import type { Json } from '../flow-studio/state.ts';
import { record } from '../flow-studio/walk.ts';

/** A JWT whose signature is a hash of what it signs. */
export function jwt(claims: Json): string {
  const signed = [{ alg: 'RS256', typ: 'JWT', kid: 'simulated' }, claims].map(encoded).join('.');
  return `${signed}.${createHash('sha256').update(signed).digest('base64url')}`;
}

/** The claims of a token; null where it is none. */
export function claimsOf(token: string): Json | null {
  try {
    return record(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()));
  } catch {
    return null;
  }
}

function encoded(part: Json): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
