/** The beginning of a text that is too long, and how much was left out. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max).toWellFormed();
  return `${head}… (+${(text.length - max).toLocaleString('en-US')} characters)`;
}

/** The length of the note about the cut: a name that is hardly longer is not cut. */
const MARGIN = 24;

/** A name's beginning and end, because the end of a path is the most useful part. */
export function shortenName(name: string, max: number): string {
  if (name.length <= max + MARGIN) return name;
  const tail = Math.floor(max / 3);
  const left = (name.length - max).toLocaleString('en-US');
  const [head, end] = [name.slice(0, max - tail), name.slice(-tail)];
  return `${head}…(+${left} characters)…${end}`.toWellFormed();
}
