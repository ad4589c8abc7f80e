import { isObject } from '../json/json.ts';
import type { HostFailure, KeyFacts } from '../live/host.ts';

/**
 * The claims that may hold a sign-in name; `name` and `oid` identify a person, but no account of
 * the map.
 */
const ACCOUNT_CLAIMS = ['upn', 'preferred_username', 'email', 'unique_name'] as const;

/**
 * Reads a Flow Studio key locally. It is a JWT of one person that is valid for 30 days; no other
 * claim is guaranteed. Never throws.
 */
export function readKey(apiKey: string): KeyFacts {
  const claims = payload(apiKey.trim());
  const account = ACCOUNT_CLAIMS.map((name) => claims[name]).find(
    (value): value is string => typeof value === 'string' && value.trim() !== '',
  );
  return { expiresAt: dateOf(claims.exp), account: account?.trim() ?? null };
}

function payload(key: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(
      Buffer.from(key.split('.')[1] ?? '', 'base64url').toString('utf8'),
    );
    return isObject(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

function dateOf(seconds: unknown): Date | null {
  const date = new Date(typeof seconds === 'number' ? seconds * 1000 : Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** Why the key as written cannot be sent to any server; null when it can be sent. */
export function checkKey(apiKey: string): HostFailure | null {
  if (apiKey === '') return { code: 'key-empty' };
  return /^[\x21-\x7e]+$/.test(apiKey) ? null : { code: 'key-malformed' };
}

/** Why a server refused the key, as far as the key itself shows. */
export type KeyRefusal = { code: 'key-expired'; day: string } | { code: 'key-not-accepted' };

/** Why a server refuses a key: it has expired, by its own date, or is not accepted. */
export function keyRefusal(apiKey: string, now: Date): KeyRefusal {
  const { expiresAt } = readKey(apiKey);
  if (expiresAt === null || expiresAt > now) return { code: 'key-not-accepted' };
  return { code: 'key-expired', day: expiresAt.toISOString().slice(0, 10) };
}
