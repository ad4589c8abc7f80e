import { escapeCommands, escapeControlLines } from '../../wording/escape.ts';
import { type Look, type Paint, paint } from './look.ts';
import { unbroken, wrapped } from './wrap.ts';

/** What a page is shown with; `address`: where it can be read with its links. */
interface PageOptions {
  color: boolean;
  width: number;
  wraps: boolean;
  address: string;
}

/**
 * A page of the documents for a terminal: headings in bold, paragraphs wrapped, code indented and
 * never wrapped. Of Markdown it knows what the pages of the rules use.
 */
export function toPageText(
  markdown: string,
  { color, width, wraps, address }: PageOptions,
): string {
  const look: Look = { paint: paint(color), width: Math.max(40, width), wraps, source: () => null };
  const parts = fencesApart(escapeControlLines(markdown).trim());
  const blocks = parts.flatMap((part) =>
    part.startsWith('```')
      ? [code(part, look.paint)]
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

function code(block: string, painted: Paint): string {
  const [fence = '', ...lines] = block.split('\n');
  const [, file = ''] = /^```\S* (\S+)/.exec(fence) ?? [];
  const indented = lines.slice(0, -1).map((line) => `    ${line}`.trimEnd());
  return [...(file === '' ? [] : [painted('dim', `  ${file}`)]), ...indented].join('\n');
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
  return (line) => {
    const [first = '', ...others] = wrapped(plain(line), 2, look);
    return [first.trimStart(), ...others].join('\n');
  };
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
    .replace(/(^|\s)_([^_]+)_(?=\W|$)/g, '$1$2');
}
