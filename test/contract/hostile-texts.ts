/** A hostile text of any length: a start, a part that is repeated, and an end. */
export interface Hostile {
  start: string;
  pump: string;
  end: string;
}

export function textOf({ start, pump, end }: Hostile, length: number): string {
  return start + pump.repeat(Math.max(1, Math.floor(length / pump.length))) + end;
}

/** What stands between two tries of a pattern, or keeps the last one from ending well. */
const BETWEEN = ['', ' ', '-', '.', '/', '=', ';', ':', '"', '\n', '@', '&', '?', '%', 'a', '0'];
const ENDS = ['', '!', '\n', '\0', 'a '];

/** Texts that come near to what a pattern takes, and are long at each place where it repeats. */
export function hostileTexts(pattern: RegExp): Hostile[] {
  const found = new Map<string, Hostile>();
  const add = (start: string, pump: string, end: string) => {
    if (pump !== '') found.set(JSON.stringify([start, pump, end]), { start, pump, end });
  };
  for (const choose of choices(pattern)) {
    for (const sequence of sequences(pattern.source, choose)) {
      for (const [start, pump] of stretches(sequence)) {
        for (const end of ENDS) add(start, pump, end);
      }
      for (const pump of beginnings(sequence)) {
        for (const between of BETWEEN) add('', between + pump, '');
        for (const end of ENDS) add('1', pump, end);
      }
    }
  }
  return [...found.values()];
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

/** Says which character stands for a class, such as `[\w-]`. */
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
  const all: Sequence[] = [];
  const open: { sequence: Sequence; first: string | null; isNegative: boolean }[] = [];
  const begin = (before: string, opener: string) => {
    const sequence = { before, parts: [] };
    all.push(sequence);
    open.push({ sequence, first: null, isNegative: opener.endsWith('!') });
  };
  const textSoFar = () => {
    const { before, parts } = open.at(-1)?.sequence ?? { before: '', parts: [] };
    return before + parts.join('');
  };
  const push = (text: string) => open.at(-1)?.sequence.parts.push(text);
  begin('', '');
  for (const { groups = {} } of source.matchAll(TOKEN)) {
    const { group, close, or, some, set, nothing, one } = groups;
    if (group !== undefined) begin(textSoFar(), group);
    else if (or !== undefined) another();
    else if (close !== undefined) {
      const closed = open.pop();
      push(closed?.isNegative ? '' : (closed?.first ?? closed?.sequence.parts.join('') ?? ''));
    } else if (some !== undefined) repeat(some);
    else if (set !== undefined) push(choose(set));
    else if (nothing === undefined) push(unescaped(one ?? ''));
  }
  return all.map(({ before, parts }) => ({ before, parts: joinLetters(parts) }));

  function another(): void {
    const top = open.at(-1);
    if (top === undefined) return;
    top.first ??= top.sequence.parts.join('');
    top.sequence = { before: top.sequence.before, parts: [] };
    all.push(top.sequence);
  }

  function repeat(some: string): void {
    const parts = open.at(-1)?.sequence.parts;
    const least = Number(/^\{(\d+)/.exec(some)?.[1] ?? 1);
    parts?.push(`\ue000${(parts.pop() ?? '').repeat(Math.max(1, least))}`);
  }
}

/** Letters that are not repeated are one part: there is nothing to try between them. */
function joinLetters(parts: readonly string[]): string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const part of parts) {
    const isRepeated = part.startsWith('\ue000');
    const text = part.replaceAll('\ue000', '');
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
