import { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/**
 * `errors`: what is wrong and nothing else; `log`: as usual, and the rules that did not run by name,
 * where nobody can ask for more; `all`: also what was skipped, file by file.
 */
export type TerminalDetail = 'errors' | 'usual' | 'log' | 'all';

/** The style in which each part is drawn. */
export interface Look {
  paint: Paint;
  width: number;
  /** Long sentences are wrapped at the width. */
  wraps: boolean;
  source: (file: string) => string | null;
  /** A file as a reader at the terminal names it, from the folder where they are. */
  path: (file: string) => string;
}

/** The caller has decided about colours; `styleText` must not check the streams again. */
export function paint(color: boolean): Paint {
  return (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
}

/**
 * True on a terminal, unless NO_COLOR is set or the terminal is dumb; FORCE_COLOR overrides both,
 * as in Node itself.
 */
export function wantsColor(env: Readonly<Record<string, string | undefined>>, isTTY: boolean) {
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTTY && !NO_COLOR && TERM !== 'dumb';
}
