/**
 * The text without a secret in all its usual forms: plain; inside JSON, and JSON inside JSON; in a
 * URL or a form, HTML or XML, in any mixture of these; in base64, alone or among other bytes.
 */
export function withoutSecret(text: string, secret: string, mask: string): string {
  const core = withoutEnds(secret);
  const plain = text.replaceAll(secret, mask);
  const escaped =
    core === '' || core.length > LONGEST || PLAIN.test(core)
      ? plain
      : plain.replace(new RegExp(escapedPattern(core), 'g'), mask);
  return inBase64(secret).reduce((rest, form) => rest.replaceAll(form, mask), escaped);
}

/** Without backslashes at its ends, which reveal nothing and would be searched for everywhere. */
function withoutEnds(secret: string): string {
  let [start, end] = [0, secret.length];
  while (secret[start] === '\\') start += 1;
  while (end > start && secret[end - 1] === '\\') end -= 1;
  return secret.slice(start, end);
}

/** No key is longer; a longer secret is only searched in its plain form and in base64. */
const LONGEST = 4_000;
const PLAIN = /^[A-Za-z\d]*$/;

/**
 * JSON inside JSON, five levels deep, writes a quote after 31 backslashes, and a backslash as 32.
 */
const DEEPEST = 32;

const BACKSLASH = String.raw`(?:\\|${percent(0x5c)}|${entity(0x5c)})`;

/**
 * Each character plain or escaped; a run of backslashes is matched together with those that escape
 * what follows, so there is only one way to match a run.
 */
function escapedPattern(secret: string): string {
  return secret
    .toWellFormed()
    .replace(/(?<!\\)(\\*)([^\\])/gu, (_, run: string, character: string) => {
      if (run === '' && PLAIN.test(character)) return character;
      const most = DEEPEST * run.length + DEEPEST - 1;
      return `${BACKSLASH}{${run.length},${most}}${escapedCharacter(character)}`;
    });
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['&', '&(?:amp;){1,4}'],
  ['<', '&(?:amp;){0,4}lt;'],
  ['>', '&(?:amp;){0,4}gt;'],
  ['"', '&(?:amp;){0,4}quot;'],
  ["'", '&(?:amp;){0,4}apos;'],
  [' ', '\\+'],
  ['\n', 'n'],
  ['\r', 'r'],
  ['\t', 't'],
]);

function escapedCharacter(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  const bytes = [...Buffer.from(character, 'utf8')];
  const named = NAMED.get(character);
  const forms = [
    ...(named === undefined ? [] : [named]),
    units.map((unit) => `u${hex(unit, 4)}`).join('\\\\{1,31}'),
    bytes.map(percent).join(''),
    entity(character.codePointAt(0) ?? 0),
    units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join(''),
  ];
  return `(?:${forms.join('|')})`;
}

/** Encoded up to five times. */
function percent(byte: number): string {
  return `%(?:25){0,4}${hex(byte, 2)}`;
}

function entity(point: number): string {
  return `&(?:amp;){0,4}#(?:0{0,4}${point}|[xX]0{0,4}${hex(point, 0)});`;
}

/** Hexadecimal digits in lower or upper case. */
function hex(number: number, digits: number): string {
  const text = number.toString(16).padStart(digits, '0');
  return text.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

/** Alone, and after other bytes: the characters that depend only on the secret. */
function inBase64(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const alone = bytes.toString('base64url');
  const inside = [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url');
    const over = (before + bytes.length) % 3;
    return text.slice(before === 0 ? 0 : before + 1, over === 0 ? undefined : -1);
  });
  const forms = [alone, ...inside].filter(({ length }) => length >= SHORTEST_BASE64);
  const usual = forms.map((form) => form.replaceAll('-', '+').replaceAll('_', '/'));
  return [...new Set([...forms, ...usual, ...usual.map(encodeURIComponent)])];
}

/** A shorter piece may be anything. */
const SHORTEST_BASE64 = 8;
