/**
 * The only matcher of globs. Anyone may write one in a pull request, so its time is limited to the
 * glob's length times the text's length: all ways of matching are followed at once.
 */

interface GlobOptions {
  /** `*` and `**` match names that start with a dot. */
  dot?: boolean;
  nocase?: boolean;
}

/** Whether a text matches. */
export type Matcher = (text: string) => boolean;

/**
 * The longest glob; how many globs without braces one with braces may become, and their total
 * length.
 */
export const LONGEST_GLOB = 1_000;
const MOST_ALTERNATIVES = 30;
const LONGEST_TOGETHER = 2 * LONGEST_GLOB;

/** Why a glob is refused, as text after its name; null where it is accepted. */
export function globFault(glob: string): string | null {
  if (glob.length > LONGEST_GLOB) return 'is too long';
  if (!PLAIN_GLOB.test(glob)) return GLOB_FAULT;
  const all = alternatives(glob);
  if (all === null)
    return `expands to more than ${MOST_ALTERNATIVES} globs; write fewer lists in braces`;
  return all.join('').length > LONGEST_TOGETHER
    ? `expands to globs of more than ${LONGEST_TOGETHER} characters; write shorter ones`
    : null;
}

/** Only `*` and `?`, `[…]` and `{…}`, up to a limit; no other syntax of other tools. */
export const PLAIN_GLOB =
  /^(?![\s\S]*(?:[?*+@!]\(|\{[^{},.]*(?:\.[^{},.]+)*\.\.[^{},]*\}))(?![^*]*(?:\*+[^*]+){20}\*)/;

export const GLOB_FAULT =
  'has a pattern that is not supported, such as `+(…)` or `{1..3}`, or more than 20 `*`; write it with `*`, `**`, `?`, `[…]` and `{a,b}`';

/** A leading `!` inverts a glob. A refused glob matches only its own text. */
export function globMatcher(glob: string, options: GlobOptions = {}): Matcher {
  const key = `${options.dot ? 'd' : ''}${options.nocase ? 'n' : ''}:${glob}`;
  const known = matchers.get(key);
  if (known !== undefined) return known;
  if (matchers.size === MOST_KNOWN) matchers.clear();
  const made = makeMatcher(glob, options);
  matchers.set(key, made);
  return made;
}

const matchers = new Map<string, Matcher>();
const MOST_KNOWN = 20_000;

function makeMatcher(glob: string, options: GlobOptions): Matcher {
  if (!HAS_MEANING.test(glob)) {
    const plain = folded(glob, options);
    return (text) => folded(text, options) === plain;
  }
  if (globFault(glob) !== null) return (text) => text === glob;
  if (glob.startsWith('!')) {
    const matches = makeMatcher(glob.slice(1), options);
    return (text) => !matches(text);
  }
  const relative = folded(glob, options).replace(/^\.\//, '');
  const programs = (alternatives(relative) ?? []).map(tokensOf);
  return (text) => {
    const written = folded(text, options);
    return programs.some((tokens) => runs(tokens, written, options.dot ?? false));
  };
}

const HAS_MEANING = /[*?[{\\]|^!|^\.\//;

/** Whether a glob is only a name. */
export function isPlainName(glob: string): boolean {
  return !HAS_MEANING.test(glob);
}

/** The folder of all files that a glob may match, or the one file that it names. */
export function folderOf(glob: string): string {
  const path = glob.replace(/^\.\//, '');
  if (isPlainName(path)) return path;
  return path.slice(0, Math.max(0, path.lastIndexOf('/', path.search(/[*?[{\\]/))));
}

function folded(text: string, { nocase }: GlobOptions): string {
  return nocase ? text.toLowerCase() : text;
}

/** A glob with braces as globs without; null where they are too many. */
function alternatives(glob: string): string[] | null {
  if (!glob.includes('{')) return [glob];
  let open = [''];
  for (let at = 0; at < glob.length; ) {
    const { parts, end } = pieceAt(glob, at);
    const inner = parts.map(({ text, isList }) => (isList ? alternatives(text) : [text]));
    if (inner.includes(null)) return null;
    const all = inner.flatMap((texts) => texts ?? []);
    if (open.length * all.length > MOST_ALTERNATIVES) return null;
    open = open.flatMap((start) => all.map((text) => start + text));
    at = end;
  }
  return open;
}

interface Piece {
  parts: { text: string; isList: boolean }[];
  end: number;
}

/** The list in braces at `at`, or else what comes before the next one. */
function pieceAt(glob: string, at: number): Piece {
  if (glob[at] === '{') {
    const list = listAt(glob, at);
    if (list !== null) return list;
  }
  let end = at + 1;
  if (glob[at] === '\\') end++;
  else if (glob[at] === '[') end = endOfSet(glob, at) ?? end;
  return { parts: [{ text: glob.slice(at, end), isList: false }], end };
}

/** A list has a comma: `{a}` is text. */
function listAt(glob: string, at: number): Piece | null {
  const cuts = [at];
  let depth = 0;
  for (let next = at; next < glob.length; next++) {
    const character = glob[next];
    if (character === '\\') next++;
    else if (character === '{') depth++;
    else if (character === ',' && depth === 1) cuts.push(next);
    else if (character === '}' && --depth === 0) {
      if (cuts.length === 1) return null;
      const texts = cuts.map((cut, index) => glob.slice(cut + 1, cuts[index + 1] ?? next));
      return { parts: texts.map((text) => ({ text, isList: true })), end: next + 1 };
    }
  }
  return null;
}

type Token =
  | { kind: 'character'; character: string; isStart: boolean }
  | { kind: 'set'; holds: (character: string) => boolean }
  /** `any`: one character; `star`: any number of them, within one name. */
  | { kind: 'any' | 'star' }
  /** Complete folders, or none; everything below a folder, with or without the folder itself. */
  | { kind: 'folders' | 'below' | 'all' };

function tokensOf(glob: string): Token[] {
  if (glob === '**') return [{ kind: 'all' }];
  const tokens: Token[] = [];
  for (let at = 0; at < glob.length; ) {
    const isStart = at === 0 || glob[at - 1] === '/';
    if (glob[at] === '/' && glob.slice(at) === '/**') {
      return [...tokens, { kind: 'below' }, { kind: 'all' }];
    }
    if (isStart && glob.startsWith('**/', at)) {
      if (tokens.at(-1)?.kind !== 'folders') tokens.push({ kind: 'folders' });
      at += 3;
    } else at = addToken(tokens, glob, at, isStart);
  }
  return tokens;
}

/** Adds the token at `at`, and returns the start of the next one. */
function addToken(tokens: Token[], glob: string, at: number, isStart: boolean): number {
  const character = glob[at] ?? '';
  if (character === '*') return addStar(tokens, glob, at, isStart);
  const end = character === '[' ? endOfSet(glob, at) : null;
  if (end !== null) {
    tokens.push({ kind: 'set', holds: setOf(glob.slice(at + 1, end - 1)) });
    return end;
  }
  if (character === '?') tokens.push({ kind: 'any' });
  else {
    const escaped = character === '\\' ? glob[at + 1] : undefined;
    tokens.push({ kind: 'character', character: escaped ?? character, isStart });
    if (escaped !== undefined) return at + 2;
  }
  return at + 1;
}

/** A star that is a complete name matches at least one character. */
function addStar(tokens: Token[], glob: string, at: number, isStart: boolean): number {
  let end = at + 1;
  while (glob[end] === '*') end++;
  if (isStart && (end === glob.length || glob[end] === '/')) tokens.push({ kind: 'any' });
  tokens.push({ kind: 'star' });
  return end;
}

/**
 * The offset after the bracket that closes the set at `at`; a `]` at its start belongs to the set.
 */
function endOfSet(glob: string, at: number): number | null {
  const first = glob[at + 1] === '^' ? at + 2 : at + 1;
  for (let next = first; next < glob.length && glob[next] !== '/'; next++) {
    if (glob[next] === '\\') next++;
    else if (glob[next] === ']' && next > first) return next + 1;
  }
  return null;
}

function setOf(text: string): (character: string) => boolean {
  const isNegative = text.startsWith('^');
  const members = (isNegative ? text.slice(1) : text).replace(/\\(.)/g, '$1');
  const ranges: [string, string][] = [];
  for (let at = 0; at < members.length; at++) {
    const from = members[at] ?? '';
    const to = members[at + 1] === '-' ? members[at + 2] : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) at += 2;
  }
  return (character) =>
    character !== '/' &&
    ranges.some(([from, to]) => from <= character && character <= to) !== isNegative;
}

/** Reads the text once, with every place of the glob that can be reached so far. */
function runs(tokens: readonly Token[], text: string, dot: boolean): boolean {
  let [places, next] = [new Places(tokens), new Places(tokens)];
  places.enter(0);
  for (let at = 0; at < text.length && places.count > 0; at++) {
    const character = text[at] ?? '';
    const isHidden = !dot && character === '.' && (at === 0 || text[at - 1] === '/');
    for (let index = 0; index < places.count; index++) {
      const place = places.list[index] ?? 0;
      const token = tokens[place];
      if (token !== undefined && takes(token, character, isHidden)) {
        goOn(token, place, character, next);
      }
    }
    [places, next] = [next, places];
    next.clear();
  }
  return places.list
    .subarray(0, places.count)
    .some((place) => MAY_END.has(tokens[place]?.kind ?? 'end'));
}

/** Places of a glob, each once; a `Set` of them takes ten times as long. */
class Places {
  readonly list: Uint16Array;
  count = 0;
  readonly #tokens: readonly Token[];
  readonly #isIn: Uint8Array;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.list = new Uint16Array(tokens.length + 1);
    this.#isIn = new Uint8Array(tokens.length + 1);
  }

  add(place: number): void {
    if (this.#isIn[place] === 1) return;
    this.#isIn[place] = 1;
    this.list[this.count++] = place;
  }

  /**
   * Also enters the following place if this one may match nothing; for folders the place after the
   * slash.
   */
  enter(place: number): void {
    for (let at = place; this.#isIn[at] !== 1; at++) {
      this.add(at);
      const kind = this.#tokens[at]?.kind;
      if (kind !== 'star' && kind !== 'folders') return;
    }
  }

  clear(): void {
    for (let index = 0; index < this.count; index++) this.#isIn[this.list[index] ?? 0] = 0;
    this.count = 0;
  }
}

/** The next place after a matched character. */
function goOn({ kind }: Token, place: number, character: string, next: Places): void {
  if (kind === 'star') next.enter(place);
  else if (kind === 'all') next.add(place);
  else if (kind !== 'folders') next.enter(place + 1);
  else {
    next.add(place);
    if (character === '/') next.enter(place + 1);
  }
}

const MAY_END: ReadonlySet<string> = new Set(['end', 'below', 'all']);

function takes(token: Token, character: string, isHidden: boolean): boolean {
  switch (token.kind) {
    case 'character':
      return token.character === character && (!isHidden || token.isStart);
    case 'set':
      return token.holds(character);
    case 'any':
    case 'star':
      return !isHidden && character !== '/';
    case 'below':
      return character === '/';
    case 'folders':
    case 'all':
      return !isHidden;
  }
}
