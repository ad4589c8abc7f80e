import { isPlain } from './blank.ts';
import { shorten, shortenName } from './shorten.ts';

/**
 * Invisible characters: control, formatting (bidi, zero-width), filler and lone surrogate
 * characters. The selectors that turn a sign into an emoji are not included. Made where it is used:
 * Node takes a part of its start for such a class, which most texts do not need.
 */
const hidden = () =>
  /(?![\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
// biome-ignore-start lint/suspicious/noControlCharactersInRegex: colours begin with one
/** Not one of the visible characters, line ends and colours that our own texts have. */
const UNUSUAL =
  /(?!\ufe0f)[^\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u27bf\u001b]|\u001b(?!\[(?:[124]|2[24]|3[12369])m)/;
/** What of that is no part of a name. */
const MARKED = /\ufe0f|[\n\u001b]/;
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: see above
const OUR_COLOUR = /^\[(?:[124]|2[24]|3[12369])m/;
const stackedMarks = () => /(\p{M}{8})\p{M}+/gu;
/** All of them are beyond ASCII. */
const MAY_STACK = /[^\0-\x7f]{9}/;
const NAMED: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Writes hidden characters as JSON would escape them, so that a name stays on its line and is
 * completely visible.
 */
export function escapeControl(text: string): string {
  if (isPlain(text) || !(UNUSUAL.test(text) || MARKED.test(text))) return text;
  const visible = text.replace(hidden(), escaped);
  return MAY_STACK.test(visible) ? visible.replace(stackedMarks(), '$1…') : visible;
}

/**
 * The same for a text of several lines with our colours. JSON keeps its meaning, since these
 * escapes are read as the characters themselves.
 */
export function escapeControlLines(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text.replace(hidden(), (character, index: number) => {
    if (character === '\n') return character;
    const isOurs = character === '\u001b' && OUR_COLOUR.test(text.slice(index + 1, index + 5));
    return isOurs ? character : escaped(character);
  });
}

function escaped(character: string): string {
  return NAMED[character] ?? unitsOf(character).join('');
}

function unitsOf(character: string): string[] {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A name on its line: shortened to about `max` characters, and escaped. */
export function escapeName(name: string, max = 200): string {
  return escapeControl(shortenName(name, max));
}

/** A message on its line: shortened, and escaped. */
export function escapeText(text: string): string {
  return escapeControl(shorten(text, 2_000));
}

// Our colours may be between the characters of a command.
// biome-ignore-start lint/suspicious/noControlCharactersInRegex: they begin with one
const COMMAND = /^((?:\s|\u001b\[\d*m)*):(?=(?:\u001b\[\d*m)*:)/;
const OLD_COMMAND = /#((?:\u001b\[\d*m)*)#((?:\u001b\[\d*m)*)(?=\[)/g;
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: see above

/** A line that the Actions runner does not read as a workflow command, old style or new. */
export function escapeCommands(line: string): string {
  return line.replace(OLD_COMMAND, '#$1#$2 ').replace(COMMAND, '$1\\:');
}
