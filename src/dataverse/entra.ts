import type { Connections } from '../calls/connections.ts';
import { exchange, type Received } from '../calls/exchange.ts';
import { Failure } from '../calls/failure.ts';
import { dig, digString, isObject, type Json } from '../json/json.ts';
import type { HostFailure, SignInFailure } from '../live/host-failure.ts';
import type { AccessToken, SignInIdentity } from './identity.ts';
import { serverTrouble } from './server-trouble.ts';

/**
 * What Entra demands of a token from GitHub. Source:
 * https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust
 */
export const AUDIENCE = 'api://AzureADTokenExchange';
/** Who signs GitHub's tokens. */
export const ISSUER = 'https://token.actions.githubusercontent.com';
const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

type Application = Exclude<SignInIdentity, { kind: 'az' }>;

export interface EntraOptions {
  authority: URL;
  connections: Connections;
  timeoutMs: number;
  ending: AbortSignal | null;
  now: () => Date;
  /** Called with each secret as soon as it is known. */
  onSecret: (secret: string) => void;
}

/** A token for `<resource>/.default`. Throws a `Failure` whose code says what to correct. */
export async function entraToken(
  application: Application,
  resource: string,
  options: EntraOptions,
): Promise<AccessToken> {
  const assertion = application.kind === 'job' ? await assertionOf(application, options) : null;
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: application.clientId,
    scope: `${resource}/.default`,
    ...(application.kind === 'secret' ? { client_secret: application.clientSecret } : {}),
    ...(assertion === null
      ? {}
      : { client_assertion: assertion, client_assertion_type: JWT_BEARER }),
  });
  const { authority, connections, timeoutMs, ending, now } = options;
  const url = new URL(`/${encodeURIComponent(application.tenantId)}/oauth2/v2.0/token`, authority);
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'application/json',
  };
  const sent = { url, method: 'POST', headers, body: form.toString() };
  const received = await exchange(connections, sent, { timeoutMs, ending });
  const reply = jsonOf(received);
  const token = digString(reply, 'access_token');
  if (received.status !== 200 || token === null || token === '') {
    throw refusal(received, reply, { application, resource, assertion, now });
  }
  options.onSecret(token);
  const seconds = Number(dig(reply, 'expires_in')) || 0;
  return { token, until: now().getTime() + seconds * 1000 };
}

/** A new one each time, since it is good for minutes only. */
async function assertionOf(
  { idToken }: Extract<SignInIdentity, { kind: 'job' }>,
  { onSecret }: EntraOptions,
): Promise<string> {
  try {
    const assertion = await idToken(AUDIENCE);
    if (!assertion) throw new Error('an empty token');
    onSecret(assertion);
    return assertion;
  } catch (error) {
    if (error instanceof Failure) throw error;
    const [detail = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new Failure({ code: 'id-token-not-given', detail: detail.trim() }, { isLasting: true });
  }
}

interface Asked {
  application: Application;
  resource: string;
  assertion: string | null;
  now: () => Date;
}

/**
 * What each number of AADSTS means.
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const BY_NUMBER: Readonly<Record<number, SignInFailure['code']>> = {
  70025: 'federation-missing',
  700211: 'federation-missing',
  700212: 'federation-missing',
  700213: 'federation-missing',
  7002138: 'federation-missing',
  50027: 'assertion-refused',
  700024: 'assertion-refused',
  7000215: 'client-secret-wrong',
  7000216: 'client-secret-wrong',
  7000222: 'client-secret-expired',
  700016: 'application-unknown',
  90002: 'tenant-unknown',
  900023: 'tenant-unknown',
  500011: 'organisation-unknown',
};

function refusal(received: Received, reply: Json | undefined, asked: Asked): Failure {
  const { status } = received;
  const aadsts = numberIn(reply);
  const trouble = aadsts === null ? serverTrouble(received, asked.now()) : null;
  if (trouble !== null) return trouble;
  if (status >= 300 && status < 400) {
    return new Failure({ code: 'redirected', status, quoted: null, location: null });
  }
  if (reply === undefined) return new Failure({ code: 'not-json' }, { transient: status === 200 });
  return new Failure(signInFailure(aadsts, reply, asked), { isLasting: true });
}

function signInFailure(
  aadsts: number | null,
  reply: Json,
  { application, resource, assertion }: Asked,
): HostFailure {
  const { tenantId, clientId } = application;
  const about = { aadsts, quoted: sentenceIn(reply), tenantId, clientId };
  const code = BY_NUMBER[aadsts ?? 0] ?? 'sign-in-refused';
  if (code === 'federation-missing') return { code, ...about, ...subjectOf(assertion) };
  if (code === 'organisation-unknown') return { code, ...about, resource };
  return { code, ...about } as HostFailure;
}

/** What a federated credential must say for a token from GitHub to be accepted. */
export interface FederatedSubject {
  issuer: string;
  audience: string;
  subject: string;
  /** How GitHub writes the subject with ids; null where it did. */
  immutable: string | null;
}

/** The claims of GitHub's token that a federated credential is about. */
export function subjectOf(assertion: string | null): FederatedSubject {
  const claims = claimsIn(assertion ?? '');
  const subject = digString(claims, 'sub') ?? '';
  return {
    issuer: digString(claims, 'iss') ?? ISSUER,
    audience: AUDIENCE,
    subject,
    immutable: immutableOf(subject, claims),
  };
}

/** `repo:o@<owner id>/r@<repository id>:…`, as new and renamed repositories send it. */
function immutableOf(subject: string, claims: Json | undefined): string | null {
  const [owner = '', name = ''] = (digString(claims, 'repository') ?? '').split('/');
  const [ownerId, id] = ['repository_owner_id', 'repository_id'].map((key) =>
    digString(claims, key),
  );
  const plain = `repo:${owner}/${name}:`;
  if (!ownerId || !id || !subject.startsWith(plain)) return null;
  return `repo:${owner}@${ownerId}/${name}@${id}:${subject.slice(plain.length)}`;
}

function claimsIn(token: string): Json | undefined {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function numberIn(reply: Json | undefined): number | null {
  const codes = dig(reply, 'error_codes');
  const [first] = Array.isArray(codes) ? codes : [];
  const written = /AADSTS(\d+)/.exec(digString(reply, 'error_description') ?? '')?.[1];
  return Number(first ?? written) || null;
}

/** Entra's sentence without the ids and the time that follow it. */
function sentenceIn(reply: Json): string | null {
  const text = digString(reply, 'error_description') ?? digString(reply, 'error');
  const [sentence = ''] = text?.split('Trace ID:') ?? [];
  return sentence.split('\n')[0]?.trim().slice(0, 300) || null;
}

function jsonOf({ text }: Received): Json | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
