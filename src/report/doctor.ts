import { type Look, paint, type Style } from './terminal/look.ts';
import { harmless, sentence } from './terminal/safe.ts';
import { wrapped } from './terminal/wrap.ts';

/** What was looked at, and how it is; `untold` is what nobody can tell from here. */
export interface Diagnosis {
  /** What it is about: `key`, `server`, `production`. */
  about: string;
  state: 'fine' | 'doubtful' | 'wrong' | 'untold';
  text: string;
  /** What to do; null where nothing is to be done. */
  remedy: string | null;
}

const MARKS: Record<Diagnosis['state'], [mark: string, style: Style]> = {
  fine: ['fine', 'green'],
  doubtful: ['doubtful', 'yellow'],
  wrong: ['wrong', 'red'],
  untold: ['not told', 'dim'],
};
const WIDTH = Math.max(...Object.values(MARKS).map(([mark]) => mark.length));

/** For people: a line each, and below it what to do. */
export function doctorText(
  diagnoses: readonly Diagnosis[],
  { color, width, wraps }: { color: boolean; width: number; wraps: boolean },
): string {
  const painted = paint(color);
  const look: Look = { paint: painted, width, wraps, source: () => null };
  const column = Math.max(...diagnoses.map(({ about }) => about.length));
  const indent = WIDTH + column + 4;
  const lines = diagnoses.flatMap(({ about, state, text, remedy }) => {
    const [mark, style] = MARKS[state];
    const head = `${painted(style, mark.padEnd(WIDTH))}  ${sentence(about).padEnd(column)}  `;
    const [first = '', ...rest] = wrapped(sentence(text), indent, look);
    const todo = remedy === null ? [] : wrapped(`→ ${sentence(remedy)}`, indent, look);
    return [head + first.trimStart(), ...rest, ...todo];
  });
  return `${lines.map(harmless).join('\n')}\n`;
}

/** For programs. */
export function doctorJson(diagnoses: readonly Diagnosis[], version: string): string {
  const worst = ['wrong', 'doubtful'].find((one) => diagnoses.some(({ state }) => state === one));
  const document = { version: 1, flowgate: version, state: worst ?? 'fine', diagnoses };
  return `${JSON.stringify(document, null, 2)}\n`;
}
