import { MASK, withoutNamedSecrets } from './named-secrets.ts';
import { withoutSecret } from './secret-forms.ts';

type Masking = readonly [pattern: RegExp, replacement: string | ((found: string) => string)];

/**
 * What none of them can do without: a text that has none of it stays as it is, and of all the
 * patterns V8 compiles this one alone.
 */
const HINT =
  /:\/\/[^/?#@\s]*@|(?:sig|token|secret|secretvalue|code|key|password|pwd)(?:=|%3D|\\+u003d)|code\\{0,31}"|(?:bearer|basic|sharedkey)\s|x-api-key|eyJ|ZXlK/i;

/** What looks like a secret. A URL is matched as a unit, so every pattern stays linear. */
export const MASKINGS: readonly Masking[] = [
  [/https?:\/\/(?:\\u0026|[^\s"'<>\\])+/gi, maskUrl],
  [
    /(\b|%26|%3F|u0026)(sig|access_token|client_secret)(=|%3D|\\+u003d)[^\s"'<>&\\]+/gi,
    `$1$2$3${MASK}`,
  ],
  // The key of an Azure function.
  [/((?:[?&;]|u0026|%26|%3F)code(?:=|%3D|\\+u003d))[^\s"'<>&\\]{16,}/gi, `$1${MASK}`],
  [/("code\\{0,31}"\s{0,9}:\s{0,9}\\{0,31}")[A-Za-z\d/+_-]{40,200}={1,2}/g, `$1${MASK}`],
  // Of a connection string.
  [
    /\b((?:AccountKey|SharedAccessKey|SharedSecret(?:Value)?|Password|Pwd)(?:=|%3D))[^\s"'<>;&\\]{3,}/gi,
    `$1${MASK}`,
  ],
  [/\b(Bearer|Basic|SharedKey)\s+[\w.~+/=:-]{16,}/gi, `$1 ${MASK}`],
  [/\b(x-api-key["']?\s*[:=]\s*["']?)[\w.~+/=-]{8,}/gi, `$1${MASK}`],
  // A JSON web token, plain or encoded in base64 once more.
  [/(?:\b|(?<=%[\dA-Fa-f]{2}))(?:eyJ[\w-]{8,}(?:\.[\w-]*){0,4}|ZXlK[\w+/=-]{12,})/g, MASK],
];

/** The shortest text that counts as a secret: a shorter one would remove ordinary words. */
const SHORTEST_SECRET = 6;
/** The same for a part of a token, which is split at its dots. */
const SHORTEST_PART = 16;

/**
 * The text without `secrets`, their parts, and everything that looks like a secret: signed
 * (callback) URLs, JSON web tokens, bearer tokens, credentials in a URL, keys and passwords of
 * connection strings, of JSON, XML and expressions.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  const parts = secrets.flatMap((secret) => secret.split('.'));
  const known = [
    ...secrets.filter(({ length }) => length >= SHORTEST_SECRET),
    ...parts.filter(({ length }) => length >= SHORTEST_PART),
  ];
  const without = known.reduce((rest, secret) => withoutSecret(rest, secret, MASK), text);
  return withoutNamedSecrets(HINT.test(without) ? MASKINGS.reduce(apply, without) : without);
}

function apply(text: string, [pattern, replacement]: Masking): string {
  return typeof replacement === 'string'
    ? text.replace(pattern, replacement)
    : text.replace(pattern, replacement);
}

const SIGNED = /(?:\b|%26|%3F|u0026)sig(?:=|%3D|\\+u003d)/i;

/** Whether a text contains a signed URL, such as the callback URL of a trigger. */
export function holdsSignedUrl(text: string): boolean {
  return /https?:/i.test(text) && SIGNED.test(text);
}

/** A signed URL loses its complete query; another one only the credentials before its host. */
function maskUrl(url: string): string {
  const plain = url.replace(/^(https?:\/\/)[^/?#@]*@/i, `$1${MASK}@`);
  const query = plain.indexOf('?');
  return query !== -1 && SIGNED.test(plain.slice(query))
    ? `${plain.slice(0, query)}?${MASK}`
    : plain;
}

/** The same for every text in some data, except `code`, which is ours. */
export function redactAll<T>(value: T, secrets: readonly string[] = []): T {
  return cleanAll(value, (text) => redact(text, secrets));
}

/** Some data with every text in it cleaned, except `code`. */
export function cleanAll<T>(value: T, clean: (text: string) => string): T {
  if (typeof value === 'string') return clean(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => cleanAll(each, clean)) as T;
  const fields = Object.entries(value).map(([name, field]) => [
    name,
    name === 'code' ? field : cleanAll(field, clean),
  ]);
  return Object.fromEntries(fields);
}

/** How many nested causes are kept. */
const DEEPEST = 5;

/**
 * A copy of an error and its causes without secrets: name, code, message and stack, each redacted,
 * and no other property. Undefined for anything else.
 */
export function redactError(
  error: unknown,
  secrets: readonly string[] = [],
  depth = 0,
): Error | undefined {
  if (!isErrorLike(error) || depth === DEEPEST) return undefined;
  const cause = redactError(error.cause, secrets, depth + 1);
  const message = redact(error.message, secrets);
  const copy = new Error(message, cause === undefined ? {} : { cause });
  copy.name = error.name;
  copy.stack = redact(error.stack ?? `${error.name}: ${message}`, secrets);
  if ('code' in error && typeof error.code === 'string') Object.assign(copy, { code: error.code });
  return copy;
}

/** By its properties and not by class, since it may come from another realm. */
export function isErrorLike(value: unknown): value is Error {
  return typeof value === 'object' && value !== null && 'message' in value;
}
