import {
  applyEdits,
  createScanner,
  type Edit,
  findNodeAtLocation,
  type Node,
  parseTree,
} from 'jsonc-parser';
import { RELAXED } from '../flow/syntax.ts';
import type { SuppressionDocument } from './schema.ts';

/**
 * The text of a map with suppressions added at the end of its list, or with a list at its own end;
 * null where the text is no map. All else stays to the letter: jsonc-parser's `modify` would lay
 * the neighbours out anew, and put what it adds before the comment of the one before.
 */
export function withSuppressions(
  text: string,
  added: readonly SuppressionDocument[],
): string | null {
  const root = parseTree(text, [], RELAXED);
  if (root?.type !== 'object' || findNodeAtLocation(root, ['environments']) === undefined) {
    return null;
  }
  const list = findNodeAtLocation(root, ['suppressions']);
  const layout = layoutOf(text);
  if (list?.type === 'array') {
    const items = added.map((each) => itemText(each, layout));
    return applyEdits(text, appended(text, list, items, layout));
  }
  return applyEdits(text, appended(text, root, [listText(added, layout)], layout));
}

/** How the text is laid out; a text of one line has no end of lines. */
interface Layout {
  eol: string;
  unit: string;
}

function layoutOf(text: string): Layout {
  const eol = /\r?\n/.exec(text)?.[0] ?? '';
  return { eol, unit: /^([ \t]+)["{[]/m.exec(text)?.[1] ?? '  ' };
}

/** One suppression on one line, as people write them. */
function itemText(suppression: SuppressionDocument, { eol }: Layout): string {
  if (eol === '') return JSON.stringify(suppression);
  const fields = Object.entries(suppression).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{ ${fields.join(', ')} }`;
}

function listText(added: readonly SuppressionDocument[], layout: Layout): string {
  const { eol, unit } = layout;
  const items = added.map((each) => itemText(each, layout));
  if (eol === '') return `"suppressions":[${items.join(',')}]`;
  const lines = items.map((item) => `${eol}${unit}${unit}${item}`).join(',');
  return `"suppressions": [${lines}${eol}${unit}]`;
}

/** Adds after all that stands in an object or array, comments too; a comma at the end stays one. */
function appended(
  text: string,
  holder: Node,
  items: readonly string[],
  { eol, unit }: Layout,
): Edit[] {
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
  if (end === null || hasComma) return [{ offset, length: 0, content }];
  if (end === offset) return [{ offset, length: 0, content: `,${content}` }];
  return [
    { offset: end, length: 0, content: ',' },
    { offset, length: 0, content },
  ];
}

/** Whether a comma comes next, after white space and comments, which may hold some themselves. */
function isCommaNext(text: string, offset: number): boolean {
  const scanner = createScanner(text, true);
  scanner.setPosition(offset);
  scanner.scan();
  return text[scanner.getTokenOffset()] === ',';
}

function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

function startsLine(text: string, { offset }: Node): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}
