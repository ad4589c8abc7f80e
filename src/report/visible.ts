/** Control, formatting (bidi, zero-width), filler and lone surrogate characters: what no reader sees. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;
const STACKED_MARKS = /(\p{M}{8})\p{M}+/gu;
const NAMED: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Writes hidden characters as JSON would escape them, so that a name stays on its line and shows all of itself. */
export function visible(text: string): string {
  return text.replace(HIDDEN, escaped).replace(STACKED_MARKS, '$1…');
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
