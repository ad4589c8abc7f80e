import { describe, expect, test } from '@jest/globals';
import { readFlow } from '../../src/flow/flow.ts';
import { ACCOUNT, entriesFor, hasCorpus, type RealFlow, realFlows } from './corpus.ts';
import { positionOf } from './edits.ts';
import { MUTATIONS, type Mutant, type Sound } from './mutants.ts';
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

interface Outcome {
  rule: string;
  mutants: number;
  caught: number;
  /** Findings other than the one that is due. */
  false: number;
}

(hasCorpus ? describe : describe.skip)('a real flow, broken in one way', () => {
  const flows = realFlows().map((real, index) => soundFlow(real, index));
  const rows: Outcome[] = [];

  test.each(Object.keys(MUTATIONS))('%s is found at its place, and nothing else', (rule) => {
    const tried = flows.flatMap((sound) => attempts(rule, sound));
    const caught = tried.filter(({ due }) => due === 1);
    const others = tried.flatMap((attempt) => attempt.others);
    rows.push({ rule, mutants: tried.length, caught: caught.length, false: others.length });
    expect(others).toEqual([]);
    expect(tried.filter(({ due }) => due !== 1)).toEqual([]);
    expect(tried.length).toBeGreaterThan(100);
  });

  test('the table', () => expect(table(rows)).toMatchSnapshot());
});

function styleOf(index: number): Style {
  return STYLES[index % STYLES.length] ?? AS_IT_IS;
}

interface Attempt {
  file: string;
  /** How many findings of the rule stand at the mutated place. */
  due: number;
  others: string[];
}

function attempts(rule: string, sound: Sound & Kept): Attempt[] {
  const mutants = [...(MUTATIONS[rule]?.(sound) ?? [])];
  const start = (sound.index % 7) / 7;
  return spread(mutants, mutantsOf(sound.text), start).map((make) => ({
    file: sound.file,
    ...judge(rule, make(), sound.encoding),
  }));
}

/** The file of the corpus that a flow was made from, and how it is encoded now. */
interface Kept {
  file: string;
  index: number;
  encoding: Style['encoding'];
}

function soundFlow({ file, bytes }: RealFlow, index: number): Sound & Kept {
  const style = styleOf(index);
  const text = style.of(new TextDecoder().decode(bytes));
  const result = readFlow(FILE, Buffer.from(text));
  if (result.kind !== 'flow') throw new Error(`${file} was not read as a flow`);
  const { flow } = result;
  return { file, index, encoding: style.encoding, text, flow, entries: entriesFor(flow) };
}

/** `count` of `all`, evenly spread from `start` (0 to 1) on, so that flows differ in what is tried. */
function spread<T>(all: readonly T[], count: number, start: number): T[] {
  const step = Math.max(1, all.length / count);
  const picked = Array.from({ length: count }, (_, index) => Math.floor((index + start) * step));
  return picked.flatMap((index) => all.slice(index, index + 1));
}

function judge(rule: string, mutant: Mutant, encoding: Style['encoding']): Omit<Attempt, 'file'> {
  const { findings } = checkFiles({
    [FILE]: bytesOf(mutant, encoding),
    ...(mutant.entries === null ? {} : { [MAP_FILE]: mapText(mutant.entries) }),
  });
  const { line, column } = positionOf(mutant.text, mutant.expected);
  // Rules without mutations, such as those of expressions, may have something to say of real flows.
  const guarded = findings.filter((finding) => finding.rule in MUTATIONS);
  const isDue = (finding: (typeof guarded)[number]) =>
    finding.rule === rule && finding.line === line && finding.column === column;
  const due = guarded.filter(isDue).length;
  return { due, others: guarded.filter((finding) => !isDue(finding)).map(lineOf) };
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

function mapText(connectionReferences: object): string {
  const environmentName = 'Default-26e65220-5561-46ef-9783-ce5f20489241';
  const production = { environmentName, deployAs: ACCOUNT, connectionReferences };
  return JSON.stringify({ version: 1, environments: { production } });
}

function table(rows: readonly Outcome[]): string {
  const head = ['rule', 'mutants', 'caught', 'false'] as const;
  const lines = [head, ...rows.map((row) => head.map((name) => String(row[name])))];
  return lines
    .map(([rule = '', ...counts]) => rule.padEnd(24) + counts.map((n) => n.padStart(9)).join(''))
    .join('\n');
}
