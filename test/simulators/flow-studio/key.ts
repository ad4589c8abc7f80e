import type { FlowStudioState } from './state.ts';

const day = 86_400_000;

/**
 * A key as Flow Studio hands it out: a JWT for one person that lives 30 days, sent bare in
 * `x-api-key`. The signature is fixed, so equal claims give an equal key.
 */
export function makeKey(claims: { upn: string; expiresInDays?: number; now?: Date }): string {
  const issued = (claims.now ?? new Date()).getTime();
  const payload = {
    upn: claims.upn,
    name: claims.upn.split('@')[0],
    iat: Math.floor(issued / 1000),
    exp: Math.floor((issued + (claims.expiresInDays ?? 30) * day) / 1000),
  };
  return [{ alg: 'HS256', typ: 'JWT' }, payload, 'simulated signature'].map(base64url).join('.');
}

/** Whose key this is, or null for an unknown or expired one. `expiresAt` beats the key's own `exp`. */
export function accountOf(
  keys: FlowStudioState['keys'],
  key: string | undefined,
  now: Date,
): string | null {
  const known = keys.find((candidate) => candidate.key === key);
  if (known === undefined) return null;
  const expires =
    known.expiresAt === undefined ? expiryClaim(known.key) : Date.parse(known.expiresAt);
  return expires > now.getTime() ? known.upn : null;
}

function expiryClaim(key: string): number {
  try {
    const payload = JSON.parse(Buffer.from(key.split('.')[1] ?? '', 'base64url').toString());
    return typeof payload.exp === 'number' ? payload.exp * 1000 : Number.POSITIVE_INFINITY;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function base64url(part: unknown): string {
  return Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');
}
