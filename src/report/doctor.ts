import { escapeCommands, escapeText } from '../wording/escape.ts';
import { type Look, paint, type Style } from './terminal/look.ts';
import { wrapped } from './terminal/wrap.ts';

/** What was checked, and the result; `unknown`: it cannot be known from here. */
export interface Diagnosis {
  /** What it is about: `key`, `server`, `production`. */
  about: string;
  state: 'ok' | 'warning' | 'error' | 'unknown';
  text: string;
  /** What to do; null where nothing needs to be done. */
  remedy: string | null;
}

const MARKS: Record<Diagnosis['state'], [mark: string, style: Style]> = {
  ok: ['ok', 'green'],
  warning: ['warning', 'yellow'],
  error: ['error', 'red'],
  unknown: ['unknown', 'dim'],
};
const WIDTH = Math.max(...Object.values(MARKS).map(([mark]) => mark.length));

/** For people: one line each, with what to do below it. */
export function doctorText(
  diagnoses: readonly Diagnosis[],
  { color, width, wraps }: { color: boolean; width: number; wraps: boolean },
): string {
  const painted = paint(color);
  const look: Look = {
    paint: painted,
    width,
    wraps,
    source: () => null,
    path: (file: string) => file,
  };
  const column = Math.max(...diagnoses.map(({ about }) => about.length));
  const indent = WIDTH + column + 4;
  const lines = diagnoses.flatMap(({ about, state, text, remedy }) => {
    const [mark, style] = MARKS[state];
    const head = `${painted(style, mark.padEnd(WIDTH))}  ${escapeText(about).padEnd(column)}  `;
    const [first = '', ...rest] = wrapped(escapeText(text), indent, look);
    const todo = remedy === null ? [] : wrapped(`→ ${escapeText(remedy)}`, indent, look);
    return [head + first.trimStart(), ...rest, ...todo];
  });
  return `${lines.map(escapeCommands).join('\n')}\n`;
}

/** For programs. */
export function doctorJson(diagnoses: readonly Diagnosis[], version: string): string {
  const worst = ['error', 'warning'].find((one) => diagnoses.some(({ state }) => state === one));
  const document = { version: 1, flowgate: version, state: worst ?? 'ok', diagnoses };
  return `${JSON.stringify(document, null, 2)}\n`;
}
