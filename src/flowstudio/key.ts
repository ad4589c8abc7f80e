import { isObject } from '../flow/json.ts';
import type { KeyFacts } from '../live/host.ts';

/** The claims that hold a sign-in name; `name` and `oid` tell a person, but no account of the map. */
const ACCOUNT_CLAIMS = ['upn', 'preferred_username', 'email', 'unique_name'] as const;

/**
 * Reads a Flow Studio key without asking anybody. It is "a per-user JWT that lives 30 days", of
 * whose other claims none is guaranteed (flow-studio-mcp.md, Transport). Never throws.
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

const RENEW =
  'Make a new one at https://mcp.flowstudio.app and store it in the secret that `api-key` reads (in a terminal: FLOW_STUDIO_API_KEY).';

/** A sentence when no server could take the key as it is written; null when it can be sent. */
export function checkKey(apiKey: string): string | null {
  if (apiKey === '') return `The Flow Studio key is empty. ${RENEW}`;
  if (/^[\x21-\x7e]+$/.test(apiKey)) return null;
  return `The Flow Studio key holds a blank, a line break or another character that no key has; copy it anew, bare and without "Bearer". ${RENEW}`;
}

/**
 * Why a server turned the key away, as far as the key itself tells; `wasTaken`: it has taken it
 * before, in this run.
 */
export function explainRefusal(apiKey: string, now: Date, wasTaken = false): string {
  const { expiresAt } = readKey(apiKey);
  if (expiresAt === null || expiresAt > now) {
    return wasTaken
      ? `Flow Studio refused the key, which it took a moment ago: it has expired in the middle of the run, was withdrawn, or may not do this. ${RENEW}`
      : `Flow Studio refused the key: it is unknown, withdrawn, or not meant for this server. ${RENEW}`;
  }
  const day = expiresAt.toISOString().slice(0, 10);
  return `The Flow Studio key expired on ${day}${wasTaken ? ', in the middle of the run' : ''}; keys live 30 days. ${RENEW}`;
}
