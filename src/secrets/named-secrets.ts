/** Replaces a secret. */
export const MASK = '***';

const NAME =
  '(?:pass(?:word|wd|phrase|code)|pwd|(?<![a-z])pin(?![a-z])|secret|token|credential|(?:api|access|account|subscription|functions?|shared|private|signing|client|encryption|master|host)[-_ ]?key)';

/** For JSON text inside JSON text, several times: five levels have 31 backslashes. */
const SLASHES = String.raw`\\{0,31}`;
const QUOTE = `${SLASHES}(?:["']|u002[27])|&quot;|&#39;|&#x27;`;
const APOSTROPHE = `'|&#39;|&#x27;|${SLASHES}u0027`;

/**
 * The text before a secret that shows that it is one; the last group is the opening quote. Every
 * repetition has a limit, so that each takes linear time.
 */
const OPENINGS: readonly RegExp[] = [
  // "password": "…". A pointer has slashes, and a hash after it is not a secret.
  String.raw`["';27][^"'\\/&]{0,40}${NAME}[^"'\\/&]{0,40}(${QUOTE})\s{0,9}:\s{0,9}(\1)`,
  // password="…" in XML. What may follow the end of a JSON text does not begin a value.
  String.raw`${NAME}[\w.-]{0,40}\s{0,9}=\s{0,9}(${QUOTE})(?![\s,}\]:\\"'])`,
  // setProperty(…, 'password', '…')
  String.raw`['97][^"'\\/&]{0,40}${NAME}[^"'\\/&]{0,40}(?:${APOSTROPHE})\s{0,9},\s{0,9}(${APOSTROPHE})`,
  // concat('Bearer ', '…')
  String.raw`\b(?:Bearer|Basic|SharedKey)\s{0,9}(?:(?:${APOSTROPHE})\s{0,9},|@\{)\s{0,9}(?:base64\(\s{0,9})?(${APOSTROPHE})`,
].map((source) => new RegExp(source, 'gi'));

const ELEMENT = new RegExp(
  String.raw`(?:<|&lt;|u003c)(?:[\w-]{1,40}:)?[\w.-]{0,40}?${NAME}[\w.-]{0,40}(?:\s[^<>]{0,200}?)?(?:>|&gt;|${SLASHES}u003e)\s{0,9}(<!\[CDATA\[|&lt;!\[CDATA\[)?`,
  'gi',
);

/** `"pin": 1234` */
const NUMBER = new RegExp(
  String.raw`((?:pass(?:word|code)|pwd|(?<![a-z])pin)(?:code)?(?:${QUOTE})\s{0,9}:\s{0,9})\d{3,}`,
  'gi',
);

/**
 * What none of them can do without: a name, and soon after it a quote, a sign of equality or the end
 * of a tag. Most texts have none of it, and `no api-key` is no such name.
 */
const HINT = new RegExp(
  String.raw`(?:${NAME}|(?<![a-z])pin)(?:[^"'\\/&]{0,40}(?:["'\\&]|u002)|[\w.-]{0,40}\s{0,9}=|[^<>]{0,272}(?:>|&gt;|u003e))|bearer|basic|sharedkey`,
  'i',
);

/** Whether a name in `text` may mark a secret. */
export function mayNameSecret(text: string): boolean {
  return HINT.test(text);
}

/** All that finds a secret by its name. */
export const NAMED_PATTERNS: readonly RegExp[] = [...OPENINGS, ELEMENT, NUMBER];

/** The text without the values that the name before them marks as secrets. */
export function withoutNamedSecrets(text: string): string {
  if (!mayNameSecret(text)) return text;
  const quoted = OPENINGS.reduce(
    (rest, opening) => cut(rest, opening, (found, from) => endOfQuoted(rest, from, found.at(-1))),
    text,
  );
  const inElements = cut(quoted, ELEMENT, (found, from) =>
    endOfElement(quoted, from, found[1] !== undefined),
  );
  return inElements.replace(NUMBER, `$1${MASK}`);
}

/** Masks a value after each opening; the search continues after it. */
function cut(
  text: string,
  opening: RegExp,
  endOf: (found: RegExpExecArray, from: number) => number,
): string {
  const parts: string[] = [];
  let kept = 0;
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const from = opening.lastIndex;
    const end = endOf(found, from);
    if (!isWrittenOut(text.slice(from, end).trimStart())) continue;
    parts.push(text.slice(kept, from), MASK);
    kept = end;
    opening.lastIndex = end;
  }
  return parts.join('') + text.slice(kept);
}

/** False for an expression, which reads its value from elsewhere; `@@` is a literal `@`. */
function isWrittenOut(value: string): boolean {
  return value !== '' && (!value.startsWith('@') || value.startsWith('@@'));
}

/** What may end a value in quotes, by the kind of quote. */
const ENDS: ReadonlyMap<string, RegExp> = new Map(
  ['"', "'", 'u0022', 'u0027', '&quot;', '&#39;', '&#x27;'].map((mark) => [
    mark,
    new RegExp(`${mark}|["\n]`, 'gi'),
  ]),
);

/**
 * The next quote of the same kind that is not part of the value; otherwise the end of the JSON text
 * around it, or of the line.
 */
function endOfQuoted(text: string, from: number, quote = '"'): number {
  const mark = quote.replace(/^\\+/, '');
  const level = levelOf(quote.length - mark.length);
  const end = ENDS.get(mark.toLowerCase()) as RegExp;
  end.lastIndex = from;
  for (let found = end.exec(text); found !== null; found = end.exec(text)) {
    const { index } = found;
    if (found[0] === '\n') return index;
    const own = levelOf(slashesBefore(text, index, from));
    const isDoubled = found[0] === "'" && text[index + 1] === "'" && index > from;
    if (isDoubled) end.lastIndex = index + 2;
    else if (own <= level) return index - own;
  }
  return text.length;
}

function endOfElement(text: string, from: number, isRaw: boolean): number {
  const end = isRaw ? /\]\]|["\n]/g : /<|&lt;|u003c|"/gi;
  end.lastIndex = from;
  for (let found = end.exec(text); found !== null; found = end.exec(text)) {
    const slashes = slashesBefore(text, found.index, from);
    if (found[0] !== '"') return found.index - slashes;
    if (levelOf(slashes) === 0) return found.index;
  }
  return text.length;
}

/**
 * How many of the backslashes before a quote escape it: none in JSON, one in JSON inside JSON, then
 * three, seven and so on. The others belong to the text before it.
 */
function levelOf(slashes: number): number {
  return (slashes ^ (slashes + 1)) >> 1;
}

function slashesBefore(text: string, at: number, from: number): number {
  let slashes = 0;
  while (at - slashes > from && text[at - slashes - 1] === '\\') slashes += 1;
  return slashes;
}
