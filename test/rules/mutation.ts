import { problemsOf } from '../../src/check/check.ts';
import { readFlow } from '../../src/flow/flow.ts';
import { entriesFor, type RealFlow } from './corpus.ts';
import { positionOf } from './edits.ts';
import { mapText } from './map-text.ts';
import type { Mutant, Mutate, Sound } from './mutants.ts';
import { checkFiles, lineOf, MAP_FILE } from './repository.ts';

interface Style {
  of(text: string): string;
  encoding: 'utf8' | 'utf16le';
}

const AS_IT_IS: Style = { of: (text) => text, encoding: 'utf8' };

/** The ways in which people keep the same flow; each real flow is checked in one of them. */
const STYLES: readonly Style[] = [
  AS_IT_IS,
  { of: (text) => text.replace(/\r?\n/g, '\r\n'), encoding: 'utf8' },
  { of: (text) => JSON.stringify(JSON.parse(text)), encoding: 'utf8' },
  { of: (text) => text, encoding: 'utf16le' },
];

/** Mutants of one rule made from one flow; a few large flows would take most of the time. */
const mutantsOf = (text: string) => (text.length > 30_000 ? 1 : 2);

const FILE = 'flows/mutant.json';

export interface Outcome {
  rule: string;
  mutants: number;
  caught: number;
  /** Findings other than the one that is due. */
  false: number;
}

export interface Attempt {
  file: string;
  /** How many findings of the rule are at the mutated place. */
  due: number;
  others: string[];
}

/** A real flow in one of the styles, with what there is to say of it as it is. */
export interface Kept extends Sound {
  file: string;
  index: number;
  encoding: Style['encoding'];
  /** Findings of the flow itself: real flows hold real secrets, and belong to solutions. */
  already: ReadonlySet<string>;
}

export function soundFlow({ file, bytes }: RealFlow, index: number): Kept {
  const style = STYLES[index % STYLES.length] ?? AS_IT_IS;
  const text = style.of(new TextDecoder().decode(bytes));
  const content = Buffer.from(text);
  const result = readFlow(FILE, content);
  if (result.kind !== 'flow') throw new Error(`${file} was not read as a flow`);
  const { flow } = result;
  const already = new Set(
    checkFiles({ [FILE]: content })
      .findings.flatMap(problemsOf)
      .map(saidOf),
  );
  const { encoding } = style;
  return { file, index, encoding, text, flow, entries: entriesFor(flow), already };
}

/** What is tried of one rule on one flow; findings of rules that are not `guarded` do not count. */
export function attempts(
  rule: string,
  mutate: Mutate | undefined,
  sound: Kept,
  guarded: readonly string[],
): Attempt[] {
  const mutants = [...(mutate?.(sound) ?? [])];
  const start = (sound.index % 7) / 7;
  return spread(mutants, mutantsOf(sound.text), start).map((make) => ({
    file: sound.file,
    ...judge(rule, make(), sound, guarded),
  }));
}

/** `count` of `all`, evenly spread from `start` (0 to 1) on, so that flows differ in what is tried. */
function spread<T>(all: readonly T[], count: number, start: number): T[] {
  const step = Math.max(1, all.length / count);
  const picked = Array.from({ length: count }, (_, index) => Math.floor((index + start) * step));
  return picked.flatMap((index) => all.slice(index, index + 1));
}

function judge(
  rule: string,
  mutant: Mutant,
  { encoding, already }: Kept,
  guarded: readonly string[],
): Omit<Attempt, 'file'> {
  const map = mutant.map ?? (mutant.entries === null ? null : mapText(mutant.entries));
  const beside: Record<string, string> = {
    ...(map === null ? {} : { [MAP_FILE]: map }),
    ...mutant.beside,
  };
  const { before } = mutant;
  const pull = { author: 'ada', base: { ...beside, [FILE]: before ?? '' } };
  const { findings } = checkFiles(
    { [FILE]: bytesOf(mutant, encoding), ...beside },
    before === undefined ? {} : { pull },
  );
  const { line, column } = positionOf(mutant.isInMap ? (map ?? '') : mutant.text, mutant.expected);
  const counted = findings.flatMap(problemsOf).filter((finding) => guarded.includes(finding.rule));
  const isDue = (finding: (typeof counted)[number]) =>
    finding.rule === rule &&
    finding.file === (mutant.isInMap ? MAP_FILE : FILE) &&
    finding.line === line &&
    finding.column === column;
  const due = counted.filter(isDue).length;
  const others = counted.filter((finding) => !isDue(finding) && !already.has(saidOf(finding)));
  return { due, others: others.map(lineOf) };
}

function saidOf({ rule, message }: { rule: string; message: string }): string {
  return `${rule}: ${message}`;
}

/** A byte that UTF-8 never has, and half a surrogate pair in UTF-16. */
const BAD_BYTES = { utf8: [0xff], utf16le: [0x00, 0xd8] };

function bytesOf({ text, badBytesAt }: Mutant, encoding: Style['encoding']): Buffer {
  const mark = encoding === 'utf16le' ? '\uFEFF' : '';
  const cut = badBytesAt ?? text.length;
  return Buffer.concat([
    Buffer.from(mark + text.slice(0, cut), encoding),
    Buffer.from(badBytesAt === undefined ? [] : BAD_BYTES[encoding]),
    Buffer.from(text.slice(cut), encoding),
  ]);
}

export function table(rows: readonly Outcome[]): string {
  const head = ['rule', 'mutants', 'caught', 'false'] as const;
  const lines = [head, ...rows.map((row) => head.map((name) => String(row[name])))];
  const width = Math.max(24, ...rows.map(({ rule }) => rule.length + 1));
  return lines
    .map(([rule = '', ...counts]) => rule.padEnd(width) + counts.map((n) => n.padStart(9)).join(''))
    .join('\n');
}
