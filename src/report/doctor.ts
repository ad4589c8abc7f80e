import { escapeCommands, escapeControl, escapeText } from '../wording/escape.ts';
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

/** A command to run, or a file that the next command reads. */
export type SetupStep =
  | { kind: 'command'; command: string }
  | { kind: 'file'; file: string; content: object };

const MARKS: Record<Diagnosis['state'], [mark: string, style: Style]> = {
  ok: ['ok', 'green'],
  warning: ['warning', 'yellow'],
  error: ['error', 'red'],
  unknown: ['unknown', 'dim'],
};
const WIDTH = Math.max(...Object.values(MARKS).map(([mark]) => mark.length));

/** For people: one line each, with what to do below it; empty for none. */
export function doctorText(
  diagnoses: readonly Diagnosis[],
  { color, width, wraps }: { color: boolean; width: number; wraps: boolean },
): string {
  if (diagnoses.length === 0) return '';
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

/** For people: commands and files as they are, so that they can be copied; empty for none. */
export function setupText(steps: readonly SetupStep[]): string {
  if (steps.length === 0) return '';
  const lines = steps.flatMap((step) =>
    step.kind === 'command'
      ? [`  ${step.command}`]
      : ['', `  ${step.file}:`, ...indented(JSON.stringify(step.content, null, 2))],
  );
  const title = 'Commands that make this identity. Leave out what exists already:';
  const all = ['', title, '', ...lines].map((line) => escapeCommands(escapeControl(line)));
  return `${all.join('\n')}\n`;
}

function indented(text: string): string[] {
  return text.split('\n').map((line) => `    ${line}`);
}

/** For programs. */
export function doctorJson(
  diagnoses: readonly Diagnosis[],
  setup: readonly SetupStep[],
  version: string,
): string {
  const worst = ['error', 'warning'].find((one) => diagnoses.some(({ state }) => state === one));
  const document = { version: 1, flowgate: version, state: worst ?? 'ok', diagnoses, setup };
  return `${JSON.stringify(document, null, 2)}\n`;
}
