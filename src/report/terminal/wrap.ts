import { columns } from '../../wording/columns.ts';
import type { Look } from './look.ts';

/** In place of a space at which no line is broken, until the lines are made. */
const GLUE = '\u{f0000}';

/** A name or a path, which is never broken over two lines. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', GLUE);
}

/**
 * The words in lines, indented by `indent` spaces after the first; a word that is too long has its
 * own line. What is between two backticks, such as a command, is one word where it fits on a line.
 */
export function wrapped(
  text: string,
  indent: number,
  { width, wraps }: Pick<Look, 'width' | 'wraps'>,
): string[] {
  const lead = ' '.repeat(indent);
  if (!wraps) return [lead + text.replaceAll(GLUE, ' ')];
  const room = width - indent;
  const glued = text.replace(/`[^`]+`/g, (code) => (columns(code) > room ? code : unbroken(code)));
  const lines: string[] = [];
  let line = '';
  for (const word of glued.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || columns(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((each) => lead + each.replaceAll(GLUE, ' '));
}

/** The same, where the first line is not indented. */
export function hanging(
  text: string,
  indent: number,
  look: Pick<Look, 'width' | 'wraps'>,
): string[] {
  return wrapped(text, indent, look).map((line, index) =>
    index === 0 ? line.slice(indent) : line,
  );
}

/** A part of a heading: its plain text, and how it is drawn. */
interface HeadPart {
  text: string;
  drawn: string;
}

/**
 * Parts of a heading on one line, two spaces between them. Where they do not fit, the rest goes on
 * in the next line, so that the terminal cuts no path and no name.
 */
export function headLines(
  parts: readonly HeadPart[],
  indent: number,
  { width, wraps }: Pick<Look, 'width' | 'wraps'>,
): string[] {
  const lines: { taken: number; drawn: string }[] = [];
  for (const { text, drawn } of parts.filter((part) => part.text !== '')) {
    const last = lines.at(-1);
    if (last === undefined) lines.push({ taken: columns(text), drawn });
    else if (!wraps || last.taken + 2 + columns(text) <= width) {
      last.taken += 2 + columns(text);
      last.drawn += `  ${drawn}`;
    } else lines.push({ taken: indent + columns(text), drawn: ' '.repeat(indent) + drawn });
  }
  return lines.map((line) => line.drawn);
}
