import { columns } from '../../wording/columns.ts';
import type { Look } from './look.ts';

/**
 * The words in lines, indented by `indent` spaces after the first; a word that is too long has its
 * own line.
 */
export function wrapped(text: string, indent: number, { width, wraps }: Look): string[] {
  const lead = ' '.repeat(indent);
  if (!wraps) return [lead + text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || columns(longer) <= width - indent) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((each) => lead + each);
}
