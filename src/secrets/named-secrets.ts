/** Stands where a secret stood. */
export const MASK = '***';

const NAME =
  '(?:pass(?:word|wd|phrase|code)|pwd|(?<![a-z])pin(?![a-z])|secret|token|credential|(?:api|access|account|subscription|functions?|shared|private|signing|client|encryption|master|host)[-_ ]?key)';

/** However often JSON was put into a text of JSON: of five levels, 31 backslashes. */
const SLASHES = String.raw`\\{0,31}`;
const QUOTE = `${SLASHES}(?:["']|u002[27])|&quot;|&#39;|&#x27;`;
const APOSTROPHE = `'|&#39;|&#x27;|${SLASHES}u0027`;

/**
 * What stands before a secret and tells that it is one; the last group is the quote that opens it.
 * Every repetition has a bound, so that each takes time in proportion to the text.
 */
const OPENINGS: readonly RegExp[] = [
  // "password": "…". A pointer has slashes, and the hash behind it is no secret.
  String.raw`["';27][^"'\\/&]{0,40}${NAME}[^"'\\/&]{0,40}(${QUOTE})\s{0,9}:\s{0,9}(\1)`,
  // password="…" of XML. What may follow the end of a text of JSON begins no value.
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

const HINT = /pass|pwd|pin|secret|token|credential|key|bearer|basic/i;

/** The text without the values that the name before them tells to be secrets. */
export function withoutNamedSecrets(text: string): string {
  if (!HINT.test(text)) return text;
  const quoted = OPENINGS.reduce(
    (rest, opening) => cut(rest, opening, (found, from) => endOfQuoted(rest, from, found.at(-1))),
    text,
  );
  const inElements = cut(quoted, ELEMENT, (found, from) =>
    endOfElement(quoted, from, found[1] !== undefined),
  );
  return inElements.replace(NUMBER, `$1${MASK}`);
}

/** Masks from the end of each opening on; the search goes on behind what is masked. */
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

/** An expression reads its value from elsewhere; `@@` is a written-out `@`. */
function isWrittenOut(value: string): boolean {
  return value !== '' && (!value.startsWith('@') || value.startsWith('@@'));
}

/** What may end a value that a quote has opened; a flow knows few kinds of quotes. */
const ENDS: ReadonlyMap<string, RegExp> = new Map(
  ['"', "'", 'u0022', 'u0027', '&quot;', '&#39;', '&#x27;'].map((mark) => [
    mark,
    new RegExp(`${mark}|["\n]`, 'gi'),
  ]),
);

/**
 * Where the same quote stands again that is no part of the value; at the latest where the text of
 * JSON ends that holds all of it, or the line.
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
 * Of the backslashes before a quote, those that escape it: none in JSON, one in JSON inside JSON,
 * then three, seven and so on. The others are a part of what stands before it.
 */
function levelOf(slashes: number): number {
  return (slashes ^ (slashes + 1)) >> 1;
}

function slashesBefore(text: string, at: number, from: number): number {
  let slashes = 0;
  while (at - slashes > from && text[at - slashes - 1] === '\\') slashes += 1;
  return slashes;
}
