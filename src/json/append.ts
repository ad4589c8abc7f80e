import { createScanner, type Node } from 'jsonc-parser';
import type { Splice } from './splice.ts';

/** The layout of the text; a text of one line has no line end. */
export interface Layout {
  eol: string;
  unit: string;
}

/** Read from the text itself. */
export function layoutOf(text: string): Layout {
  const eol = /\r?\n/.exec(text)?.[0] ?? '';
  return { eol, unit: /^([ \t]+)["{[]/m.exec(text)?.[1] ?? '  ' };
}

/** Adds items at the end of an object or array, after comments too; a trailing comma is kept. */
export function appended(
  text: string,
  holder: Node,
  items: readonly string[],
  { eol, unit }: Layout,
): Splice[] {
  const close = holder.offset + holder.length - 1;
  const last = holder.children?.at(-1);
  const end = last === undefined ? null : last.offset + last.length;
  const hasComma = end !== null && isCommaNext(text, end);
  const offset = text.slice(0, close).trimEnd().length;
  const outer = indentAt(text, holder.offset);
  const inner = last !== undefined && startsLine(text, last) ? indentAt(text, last.offset) : null;
  const lines = items.map((item) => `${eol}${eol === '' ? '' : (inner ?? outer + unit)}${item}`);
  const isClosedBelow = eol === '' || text.slice(offset, close).includes('\n');
  const content = `${lines.join(',')}${hasComma ? ',' : ''}${isClosedBelow ? '' : eol + outer}`;
  if (end === null || hasComma) return [{ offset, length: 0, text: content }];
  if (end === offset) return [{ offset, length: 0, text: `,${content}` }];
  return [
    { offset: end, length: 0, text: ',' },
    { offset, length: 0, text: content },
  ];
}

/** Whether a comma comes next, after white space and comments, which may contain commas. */
function isCommaNext(text: string, offset: number): boolean {
  const scanner = createScanner(text, true);
  scanner.setPosition(offset);
  scanner.scan();
  return text[scanner.getTokenOffset()] === ',';
}

/** The white space at the start of the line that has this offset. */
export function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

function startsLine(text: string, { offset }: Node): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}
