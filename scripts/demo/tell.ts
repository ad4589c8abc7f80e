import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Colours only where a person looks; NO_COLOR and FORCE_COLOR count. */
const paint = (style: Style, text: string) => styleText(style, text, { stream: process.stdout });

export const say = (line = '') => void process.stdout.write(`${line}\n`);

export function title(number: number, text: string): void {
  say();
  say(paint('bold', `${number}  ${text}`));
}

export function story(...lines: string[]): void {
  for (const line of lines) say(`   ${line}`);
  say();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what colours are made of
const COLOUR = /\u001b\[\d+m/g;
const COMMAND = /^::([a-z-]+)(?: [^:]*)?::/;

/** The action's own output, behind a bar; commands are shown as the runner shows them. */
export function log(stdout: string): void {
  const lines = stdout.trimEnd().split('\n');
  const annotations = lines.filter((line) => /^::(error|warning|notice) .*file=/.test(line)).length;
  const shown = lines.filter((line) => !COMMAND.test(line) || /^::error::/.test(line));
  for (const line of withoutEmptyEnd(shown)) {
    const text = line.replace(/^::error::/, 'Error: ');
    say(`   ${paint('dim', '│')} ${process.stdout.isTTY ? text : text.replace(COLOUR, '')}`);
  }
  say();
  if (annotations > 0) detail(`${annotations} annotations on the lines of the pull request`);
}

function withoutEmptyEnd(lines: readonly string[]): readonly string[] {
  return lines.filter((line, index) => line !== '' || (lines[index + 1] ?? '') !== '');
}

export const detail = (text: string) => say(`   ${paint('cyan', '→')} ${text}`);

/** Says whether something came out as expected. */
export function check(isSo: boolean, text: string): boolean {
  say(`   ${isSo ? paint('green', '✓') : paint('red', '✗')} ${text}`);
  return isSo;
}

export function end(isFine: boolean, text: string): void {
  say();
  say(paint(isFine ? ['bold', 'green'] : ['bold', 'red'], text));
}
