import { escapeCommands, escapeControlLines } from '../../wording/escape.ts';
import { type Look, paint } from './look.ts';
import { hanging, unbroken, wrapped } from './wrap.ts';

/** What a page is shown with; `address`: where it can be read with its links. */
interface PageOptions {
  color: boolean;
  width: number;
  wraps: boolean;
  address: string;
}

/**
 * A page of the documents for a terminal: headings in bold, paragraphs wrapped, code indented
 * and not wrapped unless it is `text`. Of Markdown it knows what the pages of the rules use.
 */
export function toPageText(
  markdown: string,
  { color, width, wraps, address }: PageOptions,
): string {
  const path = (file: string) => file;
  const look: Look = {
    paint: paint(color),
    width: Math.max(40, width),
    wraps,
    source: () => null,
    path,
  };
  const parts = fencesApart(escapeControlLines(markdown).trim());
  const blocks = parts.flatMap((part) =>
    part.startsWith('```')
      ? [code(part, look)]
      : part
          .trim()
          .split(/\n{2,}/)
          .map(prose(look)),
  );
  const text = [...blocks.filter((block) => block !== ''), look.paint('dim', address)].join('\n\n');
  return `${text.split('\n').map(escapeCommands).join('\n')}\n`;
}

/** The text in parts, each of which is a block of code from fence to fence, or has none. */
function fencesApart(markdown: string): string[] {
  const parts: string[][] = [[]];
  let isCode = false;
  for (const line of markdown.split('\n')) {
    const isFence = line.startsWith('```');
    if (isFence && !isCode) parts.push([]);
    parts.at(-1)?.push(line);
    if (isFence && isCode) parts.push([]);
    if (isFence) isCode = !isCode;
  }
  return parts.map((lines) => lines.join('\n'));
}

function code(block: string, look: Look): string {
  const [fence = '', ...lines] = block.split('\n');
  const [, language, file = ''] = /^```(\S*) ?(\S*)/.exec(fence) ?? [];
  const own = { ...look, wraps: look.wraps && language === 'text' };
  const indented = lines.slice(0, -1).flatMap((line) => wrapped(line, 4, own));
  const heading = file === '' ? [] : [look.paint('dim', `  ${file}`)];
  return [...heading, ...indented.map((line) => line.trimEnd())].join('\n');
}

function prose(look: Look): (block: string) => string {
  return (block) => {
    const heading = /^#+ (.*)$/.exec(block);
    if (heading !== null) return look.paint('bold', plain(heading[1] ?? ''));
    if (/^([-*|]|\d+\.) ?/.test(block)) return block.split('\n').map(item(look)).join('\n');
    return wrapped(plain(block.replaceAll('\n', ' ')), 0, look).join('\n');
  };
}

/** A line of a list or a table; later lines of the item are indented. */
function item(look: Look): (line: string) => string {
  return (line) => hanging(plain(line), 2, look).join('\n');
}

/** Without the marks of emphasis; a link to another page of these documents is only its text. */
function plain(text: string): string {
  return text
    .replace(
      /\[([^[\]]{1,200})\]\((https?:[^()\s]{1,300})\)/g,
      (_, words, url) => `${words} (${unbroken(url)})`,
    )
    .replace(/\[([^[\]]{1,200})\]\([^()]{0,300}\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/(^|[\s(])_([^_]+)_(?=\W|$)/g, '$1$2');
}
