/**
 * What no reader sees: control, formatting (bidi, zero-width), filler and lone surrogate characters.
 * The selectors that make an emoji of a sign stay.
 */
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}[\p{Default_Ignorable_Code_Point}--[\ufe00-\ufe0f]]]/gv;
const OUR_COLOUR = /^\[(?:[124]|2[24]|3[12369])m/;
const STACKED_MARKS = /(\p{M}{8})\p{M}+/gu;
const NAMED: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Writes hidden characters as JSON would escape them, so that a name stays on its line and shows all of itself. */
export function visible(text: string): string {
  return text.replace(HIDDEN, escaped).replace(STACKED_MARKS, '$1…');
}

/**
 * The same for a text of several lines in our colours. JSON stays what it was, since it reads each
 * of these as the character itself.
 */
export function visibleLines(text: string): string {
  return text.replace(HIDDEN, (character, index: number) => {
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

/** The beginning of a text that is too long, and how much was left out. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max).toWellFormed();
  return `${head}… (+${(text.length - max).toLocaleString('en-US')} characters)`;
}

/** What telling of the cut takes: a name that is hardly longer stays whole. */
const MARGIN = 24;

/** A name's beginning and end, for the end of a path tells the most. */
export function shortenedName(name: string, max: number): string {
  if (name.length <= max + MARGIN) return name;
  const tail = Math.floor(max / 3);
  const left = (name.length - max).toLocaleString('en-US');
  const [head, end] = [name.slice(0, max - tail), name.slice(-tail)];
  return `${head}…(+${left} characters)…${end}`.toWellFormed();
}
