/** A hostile text of any length: a start, a part that is repeated, and an end. */
export interface Hostile {
  start: string;
  pump: string;
  end: string;
}

export function textOf({ start, pump, end }: Hostile, times: number): string {
  return start + pump.repeat(times) + end;
}

/** What is between two tries of a pattern, or keeps the last one from ending well. */
const BETWEEN = ['', ' ', '-', '.', '/', '=', ';', ':', '"', '\n', '@', '&', '?', '%', 'a', '0'];
const ENDS = ['', '!', '\n', '\0', 'a '];

/** Texts that come near to what a pattern takes, and are long at each place where it repeats. */
export function hostileTexts(pattern: RegExp): Hostile[] {
  const all = choices(pattern).flatMap((choose) =>
    sequences(pattern.source, choose).flatMap((sequence) => [...textsFor(sequence)]),
  );
  const others = new Map(all.map((hostile) => [JSON.stringify(hostile), hostile]));
  return [...others.values()].filter(({ pump }) => pump !== '');
}

function* textsFor(sequence: Sequence): Generator<Hostile> {
  for (const [start, pump] of stretches(sequence)) {
    for (const end of ENDS) yield { start, pump, end };
  }
  for (const pump of beginnings(sequence)) {
    for (const between of BETWEEN) yield { start: '', pump: between + pump, end: '' };
    for (const end of ENDS) yield { start: '1', pump, end };
  }
}

/** All runs of parts, each with what comes before it. */
function* stretches({ before, parts }: Sequence): Generator<[start: string, pump: string]> {
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 1; to <= parts.length; to++) {
      yield [before + parts.slice(0, from).join(''), parts.slice(from, to).join('')];
    }
  }
}

function beginnings({ before, parts }: Sequence): string[] {
  return parts.map((_, index) => before + parts.slice(0, index + 1).join(''));
}

/** Says which character is used for a class, such as `[\w-]`. */
type Choice = (characterClass: string) => string;

const POOL = [
  ...`a-0.e_ /=:A'"*x\\\t\n+#{[(<&?%@,;!~)]>}|$^\`Zfi5\u00e9\u0301\u{1f389}\u200b\ud800`,
];

/** The first and the last that there is, and the one that most of a pattern's classes hold. */
function choices({ source, flags }: RegExp): Choice[] {
  const held = new Map<string, string[]>();
  const holds = (part: string) => {
    const known = held.get(part);
    if (known !== undefined) return known;
    const one = new RegExp(`^${part}$`, flags.replace(/[gydm]/g, ''));
    const characters = POOL.filter((character) => one.test(character));
    held.set(part, characters);
    return characters;
  };
  const classes = new Set<string>();
  sequences(source, (part) => {
    classes.add(part);
    return '';
  });
  const count = (character: string) =>
    [...classes].filter((part) => holds(part).includes(character)).length;
  const common = POOL.toSorted((one, other) => count(other) - count(one));
  return [
    (part) => holds(part)[0] ?? '',
    (part) => holds(part).at(-1) ?? '',
    (part) => common.find((character) => holds(part).includes(character)) ?? '',
  ];
}

/** Parts of a pattern that follow each other, as text that they take, and what comes before. */
interface Sequence {
  before: string;
  parts: string[];
}

const TOKEN =
  /(?<group>\((?:\?(?:[:=!]|<[=!]|<\w+>))?)|(?<close>\))|(?<or>\|)|(?<some>[*+?]|\{\d+(?:,\d*)?\})\??|(?<set>\[(?:\\.|[^\]\\])*\]|\.|\\[wWdDsS]|\\[pP]\{[^}]*\})|(?<nothing>\^|\$|\\[bB])|(?<one>\\u\{[\da-f]+\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\c?.|[\s\S])/gy;

/** Every sequence of a pattern, those of its groups and alternatives too. */
function sequences(source: string, choose: Choice): Sequence[] {
  const reader = new Reader(choose);
  for (const { groups = {} } of source.matchAll(TOKEN)) {
    for (const [kind, text] of Object.entries(groups)) {
      if (text !== undefined) reader.take(kind, text);
    }
  }
  return reader.all.map(({ before, parts }) => ({ before, parts: joinLetters(parts) }));
}

/** Goes through a pattern, and keeps the sequences of the groups that are open. */
class Reader {
  readonly all: Sequence[] = [];
  readonly #choose: Choice;
  readonly #open: { sequence: Sequence; first: string | null; isNegative: boolean }[] = [];

  constructor(choose: Choice) {
    this.#choose = choose;
    this.#begin('');
  }

  take(kind: string, text: string): void {
    if (kind === 'group') this.#begin(text);
    else if (kind === 'or') this.#another();
    else if (kind === 'close') this.#end();
    else if (kind === 'some') this.#repeat(text);
    else if (kind === 'set') this.#push(this.#choose(text));
    else if (kind === 'one') this.#push(unescaped(text));
  }

  #push(text: string): void {
    this.#open.at(-1)?.sequence.parts.push(text);
  }

  #begin(opener: string): void {
    const { before, parts } = this.#open.at(-1)?.sequence ?? { before: '', parts: [] };
    const sequence = { before: before + parts.join(''), parts: [] };
    this.all.push(sequence);
    this.#open.push({ sequence, first: null, isNegative: opener.endsWith('!') });
  }

  #another(): void {
    const top = this.#open.at(-1);
    if (top === undefined) return;
    top.first ??= top.sequence.parts.join('');
    top.sequence = { before: top.sequence.before, parts: [] };
    this.all.push(top.sequence);
  }

  /** A group is read as its first alternative; one that must not be there, for nothing. */
  #end(): void {
    const closed = this.#open.pop();
    if (closed === undefined) return;
    this.#push(closed.isNegative ? '' : (closed.first ?? closed.sequence.parts.join('')));
  }

  #repeat(some: string): void {
    const parts = this.#open.at(-1)?.sequence.parts;
    const least = Number(/^\{(\d+)/.exec(some)?.[1] ?? 1);
    parts?.push(REPEATED + (parts.pop() ?? '').repeat(Math.max(1, least)));
  }
}

/** Marks a part that a pattern repeats. */
const REPEATED = '\ue000';

/** Letters that are not repeated are one part: there is nothing to try between them. */
function joinLetters(parts: readonly string[]): string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const part of parts) {
    const isRepeated = part.startsWith(REPEATED);
    const text = part.replaceAll(REPEATED, '');
    if (isOpen && !isRepeated) joined.push((joined.pop() ?? '') + text);
    else joined.push(text);
    isOpen = !isRepeated;
  }
  return joined.filter((text) => text !== '');
}

function unescaped(one: string): string {
  const code = /^\\(?:u\{?|x)([\da-f]+)\}?$/.exec(one)?.[1];
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
  const plain: Record<string, string> = { '\\n': '\n', '\\r': '\r', '\\t': '\t', '\\0': '\0' };
  return plain[one] ?? one.replace(/^\\/, '');
}
