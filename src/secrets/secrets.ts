/** A secret in a text: its kind and its place. */
export interface Secret {
  kind: string;
  within: [number, number];
}

/** Finds a secret in `text`, by its form or by the name of its field. */
export function secretIn(text: string, field: string | null): Secret | null {
  return byShape(text) ?? (field === null ? null : byField(text, field));
}

interface Shape {
  kind: string;
  /** Its groups are the secret. Expressions are searched like other texts. */
  pattern: RegExp;
  /** What else the text must contain; tested once for a text. */
  beside?: RegExp;
  also?: (secret: string, found: RegExpExecArray) => boolean;
}

/** Most texts contain none of these, and need no further search. */
const HINT =
  /sig=|key|eyJ|bearer|basic |pass|pwd|secret|token|code=|:\/\/[^/\s]+:|hook|akia|gh[a-z]_|github_|aiza|xox|q~/i;

const SHAPES: readonly Shape[] = [
  { kind: 'a signed URL', pattern: /[?&;]sig=([A-Za-z0-9%+/_-]{20,}=*)/dgi },
  {
    kind: 'an account key',
    pattern:
      /(?:AccountKey|SharedAccessKey|SharedSecret(?:Value)?)\s*=\s*([A-Za-z0-9+/]{30,}={0,2})/dgi,
  },
  {
    kind: 'a connection string with its password',
    pattern: /(?:^|[;"'\s])(?:password|pwd)\s*=\s*([^;'"\s@{}<>%]{4,})/dgi,
    beside: /(?:server|data source|host|user id|uid|username|database|initial catalog)\s*=/i,
  },
  { kind: 'a private key', pattern: /(-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----[^"]*)/dg },
  {
    kind: 'a token',
    // Found by its dots, because a text has fewer dots than places where a token may start.
    pattern: /(?<=\b(eyJ[A-Za-z0-9_-]{8,}))(\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,})/dg,
  },
  {
    kind: 'a token',
    pattern: /\bBearer\s+([A-Za-z0-9._~+/-]{20,}=*)/dgi,
    also: looksRandom,
  },
  {
    kind: 'a token',
    pattern:
      /\b(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,}|xox[abprs]-[A-Za-z0-9-]{20,}|AKIA[0-9A-Z]{16}|AIza[A-Za-z0-9_-]{35})/dg,
  },
  { kind: 'a client secret', pattern: /(?<![\w.~-])([\w.~-]{3}\dQ~[\w.~-]{31,34})(?![\w.~-])/dg },
  {
    kind: 'a user name and password',
    pattern: /(?:^|\s)Basic\s+([A-Za-z0-9+/]{8,}={0,2})(?![A-Za-z0-9+/@{])/dg,
    also: (secret) =>
      /^[ -~][ -9;-~]*:[ -~]+$/.test(Buffer.from(secret, 'base64').toString('latin1')),
  },
  {
    kind: 'a user name and password',
    pattern: /:\/\/[^\s/:@'"?#]+:([^\s/:@'"{}<>?#]{4,})@(?=[\w.-]+)/dg,
  },
  {
    kind: 'a webhook that anyone may post to',
    pattern:
      /(?:\.webhook\.office\.com\/webhookb2|outlook\.office\.com\/webhook|hooks\.slack\.com\/services|discord\.com\/api\/webhooks)\/([\w@-]+\/[\w/-]{16,})/dgi,
  },
  {
    kind: 'a function key',
    // An address without a key is matched as well, so that none is searched twice.
    pattern: /\.azurewebsites\.net\/(?:\S*[?&]code=([A-Za-z0-9_%/+-]{30,}=*)|\S*)/dgi,
  },
  {
    kind: 'a password or key',
    pattern:
      /(?:^|[?&])(?:client_secret|password|access_token|refresh_token|api[-_]?key|subscription-key)=([^&\s@{}<>'"[\]]{6,})/dgi,
    // A URL or a form, not prose.
    beside: /^(?:https?:\/\/|\s*\S+\s*$)/i,
    also: (secret, { index, input }) =>
      index > 0 || /[?&]|^client_secret/i.test(input) || looksRandom(secret),
  },
  {
    kind: 'a password or key',
    pattern:
      /"(?:password|client_?secret|access_?token|refresh_?token|api_?key)"\s*:\s*"([^"\s@{}<>]{6,})"/dgi,
  },
];

/** `://a:bbbb@c` */
const SHORTEST = 11;

function byShape(text: string): Secret | null {
  if (!mayHoldOne(text)) return null;
  for (const shape of SHAPES) {
    const [secret] = ofShape(shape, text);
    if (secret !== undefined) return secret;
  }
  return null;
}

/** Every secret in `text` with a known form, in the order of the forms. */
export function secretsByShape(text: string): Secret[] {
  return mayHoldOne(text) ? SHAPES.flatMap((shape) => ofShape(shape, text)) : [];
}

function mayHoldOne(text: string): boolean {
  return text.length >= SHORTEST && HINT.test(text);
}

/** Without `matchAll`, which copies the pattern for every text. */
function ofShape({ kind, pattern, beside, also }: Shape, text: string): Secret[] {
  const secrets: Secret[] = [];
  if (beside !== undefined && !beside.test(text)) return secrets;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [first, last] = [found.indices?.[1], found.indices?.at(-1)];
    if (first === undefined || last === undefined) continue;
    const secret = text.slice(first[0], last[1]);
    if (isPlaceholder(secret)) continue;
    if (also === undefined || also(secret, found)) {
      secrets.push({ kind, within: [first[0], last[1]] });
    }
  }
  return secrets;
}

/** Names of fields, variables and parameters whose value is a password. */
const PASSWORD = /(?:password|passwd|passphrase|clientsecret|appsecret|^pwd)$/;

/** A setting, or an action on a password. */
const NO_PASSWORD = /^(?:reset|change|force|forgot|show|hide|has|is|use|require|enable)/;

/** Names that may hold a key, or other things: here the value must look like a key. */
const KEY =
  /(?:secret|apikey|accesskey|accountkey|subscriptionkey|functionskey|sharedkey|privatekey|secretkey|authkey|token|authorization|^pfx)$/;
const NO_KEY = /(?:skip|continuation|page|paging|next|sync|delta|change|cancellation)token$/;

type Held = 'password' | 'key' | 'other';

function byField(text: string, field: string): Secret | null {
  if (text.startsWith('@')) return null;
  const kind = heldBy(field);
  if (kind === 'other' || /[\s{}]/.test(text) || isPlaceholder(text)) return null;
  const within: [number, number] = [0, text.length];
  if (kind === 'password') return text.length >= 4 ? { kind: 'a password', within } : null;
  return looksRandom(text) ? { kind: 'a key or token', within } : null;
}

/** Flows have few different names of fields, and many fields. */
const held = new Map<string, Held>();
const MOST_NAMES = 10_000;

function heldBy(field: string): Held {
  const known = held.get(field);
  if (known !== undefined) return known;
  if (held.size === MOST_NAMES) held.clear();
  const found = heldByName(plainName(field));
  held.set(field, found);
  return found;
}

function heldByName(name: string): Held {
  if (PASSWORD.test(name) && !NO_PASSWORD.test(name)) return 'password';
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

/** Letters and digits without a space, too long to be a word; not a path or URL. */
function looksRandom(text: string): boolean {
  return /^(?!https?:|\/)(?=.*\d)(?=.*[a-z])[\w.~+/=:-]{16,}$/i.test(text);
}

/** A template's mark to be filled in, or words that only describe the value. */
export function isPlaceholder(text: string): boolean {
  return (
    /^(?:<.*>|\[.*\]|\{.*\}|#\{.*\}#|%.*%|\$\(.*\)|\$\{.*\}|\*+|\.+|-+)?$/.test(text) ||
    /x{4,}|\*{3,}|\.{3}|^your|your[-_]|[-_]here$|placeholder|changeme|redacted|example/i.test(
      text,
    ) ||
    /^(?:string|text|password|passwd|secret|token|null|none|true|false|undefined|value|abc123|\d{1,5})$/i.test(
      text,
    )
  );
}
