import { isPlaceholder, isWordForOne } from './looks.ts';

/** A secret that is written out in a text: what kind it is, and its place in the text. */
export interface Secret {
  kind: string;
  within: [number, number];
}

interface Shape {
  kind: string;
  /** Its groups are the secret. Texts of expressions are searched like all others. */
  pattern: RegExp;
  /** What else the text must contain; tested once for a text. */
  beside?: RegExp;
  also?: (secret: string, found: RegExpExecArray) => boolean;
}

/**
 * What no shape can do without: most texts hold none of these, and are done with. Plain words come
 * first, since V8 looks for all words in a row at once.
 */
const HINT =
  /sig=|accountkey|accesskey|sharedsecret|passw|pwd|private key|\.eyj|bearer|ghp_|gho_|ghu_|ghs_|ghr_|github_pat|xox|akia|aiza|k_live_|sk-|glpat-|sg\.|q~|hook|azurewebsites|clientsecret|client_secret|accesstoken|access_token|refreshtoken|refresh_token|apikey|api-key|api_key|api\.telegram|subscription-key|basic\s|:\/\/[^\s/:@'"?#]+:/i;

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
    also: (secret) => !isWordForOne(secret),
  },
  { kind: 'a private key', pattern: /(-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----[^"]*)/dg },
  {
    kind: 'a token',
    // Found by its dots, of which a text has fewer than places where a token may start.
    pattern: /(?<=\b(eyJ[A-Za-z0-9_-]{8,}))(\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,})/dg,
  },
  {
    kind: 'a token',
    pattern: /\bBearer\s+([A-Za-z0-9._~+/-]{20,}=*)/dgi,
    also: isLongMix,
  },
  {
    kind: 'a token',
    pattern:
      /\b(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,}|xox[abprs]-[A-Za-z0-9-]{20,}|AKIA[0-9A-Z]{16}|AIza[A-Za-z0-9_-]{35}|[rs]k_live_[A-Za-z0-9]{20,}|sk-(?:proj-|ant-)?[A-Za-z0-9_-]{32,}|glpat-[A-Za-z0-9_-]{20,}|SG\.[\w-]{16,}\.[\w-]{32,})/dg,
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
    // `Basic @{base64('a:b')}`, `concat('Basic ', base64('a:b'))`, `base64(concat('a', ':', 'b'))`.
    pattern:
      /\bBasic\s+(?:@\{|'\s*,)\s*base64\(\s*(?:concat\(\s*'[^']+'\s*,\s*(?:':'\s*,\s*)?|(?='[^':]+:[^']{4}))'([^']{4,})'\s*\)/dgi,
    also: (secret) => !isWordForOne(secret.slice(secret.indexOf(':') + 1)),
  },
  {
    kind: 'a user name and password',
    pattern: /:\/\/[^\s/:@'"?#]+:([^\s/:@'"{}<>?#]{4,})@(?=[\w.-]+)/dg,
  },
  {
    kind: 'a webhook that anyone may post to',
    pattern:
      /(?:\.webhook\.office\.com\/webhookb2|outlook\.office\.com\/webhook|hooks\.slack\.com\/services|discord\.com\/api\/webhooks)\/([\w@-]+\/[\w/-]{16,})/dgi,
    // Far cheaper to search for than the addresses.
    beside: /hook/i,
  },
  {
    kind: 'a token',
    pattern: /api\.telegram\.org\/(?:file\/)?bot(\d{6,12}:[\w-]{30,})/dgi,
  },
  {
    kind: 'a function key',
    // An address without a key is taken as well, so that none is searched twice.
    pattern: /\.azurewebsites\.net\/(?:\S*[?&]code=([A-Za-z0-9_%/+-]{30,}=*)|\S*)/dgi,
    beside: /azurewebsites/i,
  },
  {
    kind: 'a password or key',
    pattern:
      /(?:^|[?&])(?:client_secret|password|access_token|refresh_token|api[-_]?key|subscription-key)=([^&\s@{}<>'"[\]]{6,})/dgi,
    // A URL or a form, and no prose.
    beside: /^(?:https?:\/\/|\s*\S+\s*$)/i,
    also: (secret, { index, input }) =>
      !isWordForOne(secret) &&
      (index > 0 || /[?&]|^client_secret/i.test(input) || isLongMix(secret)),
  },
  {
    kind: 'a password or key',
    pattern:
      /"(?:password|client_?secret|access_?token|refresh_?token|api_?key)"\s*:\s*"([^"\s@{}<>]{6,})"/dgi,
    also: (secret) => !isWordForOne(secret),
  },
];

/** `://a:bbbb@c` */
const SHORTEST = 11;

/** The first secret that is known by its shape, in a `text` that may hold one. */
export function secretByShape(text: string): Secret | null {
  for (const shape of SHAPES) {
    const [secret] = ofShape(shape, text);
    if (secret !== undefined) return secret;
  }
  return null;
}

/** Every secret in `text` that is known by its shape, in the order of the shapes. */
export function secretsByShape(text: string): Secret[] {
  return mayHoldSecret(text) ? SHAPES.flatMap((shape) => ofShape(shape, text)) : [];
}

/** Whether `text` has what no secret that is known by its shape can do without: hardly any has. */
export function mayHoldSecret(text: string): boolean {
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

/** Letters and digits, and long enough to be no word; behind `Bearer` that is enough. */
function isLongMix(text: string): boolean {
  return /^(?!https?:|\/)(?=.*\d)(?=.*[a-z])[\w.~+/=:-]{16,}$/i.test(text);
}
