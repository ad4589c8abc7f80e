import { shortened, shortenedName, visible } from '../visible.ts';

/** A name on its line, with control characters and escape sequences written out. */
export function shown(name: string, max = 200): string {
  return visible(shortenedName(name, max));
}

export function sentence(text: string): string {
  return visible(shortened(text, 2_000));
}

// Colours of ours may stand between the characters of a command.
// biome-ignore-start lint/suspicious/noControlCharactersInRegex: they begin with one
const COMMAND = /^((?:\s|\u001b\[\d*m)*):(?=(?:\u001b\[\d*m)*:)/;
const OLD_COMMAND = /#((?:\u001b\[\d*m)*)#((?:\u001b\[\d*m)*)(?=\[)/g;
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: see above

/** A line that the Actions runner does not take for a workflow command, old style or new. */
export function harmless(line: string): string {
  return line.replace(OLD_COMMAND, '#$1#$2 ').replace(COMMAND, '$1\\:');
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** How many columns of a terminal a text takes. */
export function columns(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let taken = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    taken += WIDE.test(character) ? 2 : 1;
  }
  return taken;
}
