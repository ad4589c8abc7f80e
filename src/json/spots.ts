/** A value of a valid JSON text: its offset, and the key before it, including quotes. */
export interface Spot {
  offset: number;
  /** Of an object or array only its bracket: its end is seldom needed, and expensive to find. */
  length: number;
  type: 'object' | 'array' | 'string' | 'other';
  key: { offset: number; length: number } | null;
}

/**
 * Locates values of a JSON text, searching only along the paths that are asked for: most of a text
 * is skipped, or not read. Comments and trailing commas are allowed. In an invalid text some values
 * are not found.
 */
export class Spots {
  readonly #text: string;
  readonly #blocks = new Map<Spot, Block>();
  readonly #root: Spot | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#root = spotAt(text, skipSpace(text, 0), null);
  }

  /** The value at `path`; an index may be a number or its text. Undefined where there is none. */
  find(path: readonly (string | number)[]): Spot | undefined {
    let spot = this.#root;
    for (const step of path) {
      if (spot?.type !== 'object' && spot?.type !== 'array') return undefined;
      spot = this.#blockOf(spot).child(String(step));
    }
    return spot;
  }

  #blockOf(spot: Spot): Block {
    const block = this.#blocks.get(spot) ?? new Block(this.#text, spot);
    this.#blocks.set(spot, block);
    return block;
  }
}

/** An object or array. Its children are read one after the other, until one is found. */
class Block {
  readonly #text: string;
  readonly #spot: Spot;
  readonly #children = new Map<string, Spot>();
  #last: Spot | null = null;
  #isWhole = false;

  constructor(text: string, spot: Spot) {
    this.#text = text;
    this.#spot = spot;
  }

  /** By key, or by index as text; of a duplicate key the first counts. */
  child(name: string): Spot | undefined {
    while (!this.#isWhole && !this.#children.has(name)) this.#takeNext();
    return this.#children.get(name);
  }

  #takeNext(): void {
    const [text, at] = [this.#text, this.#nextStart()];
    const key =
      this.#spot.type === 'object' ? { offset: at, length: endOfString(text, at) - at } : null;
    const colon = key === null ? at : skipSpace(text, at + key.length);
    const child = spotAt(text, key === null ? at : skipSpace(text, colon + 1), key);
    if (child === undefined || text[at] === '}') {
      this.#isWhole = true;
      return;
    }
    const name = key === null ? String(this.#children.size) : stringText(text, at, key.length);
    if (!this.#children.has(name)) this.#children.set(name, child);
    this.#last = child;
  }

  /** The start of the next child, or the bracket that closes the block. */
  #nextStart(): number {
    const text = this.#text;
    if (this.#last === null) return skipSpace(text, this.#spot.offset + 1);
    const comma = skipSpace(text, endOfValue(text, this.#last.offset));
    return text[comma] === ',' ? skipSpace(text, comma + 1) : comma;
  }
}

/** The decoded string at `offset`, whose length includes its quotes; as written where it is invalid. */
export function stringText(text: string, offset: number, length: number): string {
  const raw = text.slice(offset + 1, offset + length - 1);
  if (!raw.includes('\\')) return raw;
  try {
    return JSON.parse(text.slice(offset, offset + length));
  } catch {
    return raw;
  }
}

function spotAt(text: string, offset: number, key: Spot['key']): Spot | undefined {
  const type = TYPES[text[offset] ?? ''] ?? 'other';
  const isBlock = type === 'object' || type === 'array';
  const length = isBlock ? 1 : endOfValue(text, offset) - offset;
  return length > 0 ? { offset, length, type, key } : undefined;
}

const TYPES: Readonly<Record<string, Spot['type']>> = {
  '{': 'object',
  '[': 'array',
  '"': 'string',
};

function endOfValue(text: string, offset: number): number {
  switch (text[offset]) {
    case '"':
      return endOfString(text, offset);
    case '{':
    case '[':
      return endOfBlock(text, offset);
    default:
      LITERAL.lastIndex = offset;
      return LITERAL.test(text) ? LITERAL.lastIndex : offset;
  }
}

const LITERAL = /[\w.+-]+/y;

/** The next character that opens or closes a bracket, or may hide one. */
const MARK = /["{}[\]/]/g;

function endOfBlock(text: string, offset: number): number {
  let depth = 0;
  MARK.lastIndex = offset;
  for (let found = MARK.test(text); found; found = MARK.test(text)) {
    const at = MARK.lastIndex - 1;
    switch (text[at]) {
      case '"':
        MARK.lastIndex = endOfString(text, at);
        break;
      case '/':
        MARK.lastIndex = Math.max(at + 1, skipSpace(text, at));
        break;
      case '{':
      case '[':
        depth++;
        break;
      default:
        if (--depth === 0) return at + 1;
    }
  }
  return text.length;
}

/**
 * The offset after the closing quote of the string at `start`; the text's end where there is none.
 */
export function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    if (!isEscaped(text, end)) return end + 1;
  }
  return text.length;
}

/** Whether the character at `at` has an odd number of backslashes before it. */
export function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === 0x5c) slashes++;
  return slashes % 2 === 1;
}

const SPACE = /(?:[ \t\r\n]+|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$))*/y;

/** The offset after white space and comments. */
export function skipSpace(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code > 0x20 && code !== 0x2f) return at;
  SPACE.lastIndex = at;
  SPACE.test(text);
  return Math.max(at, SPACE.lastIndex);
}
