import { escapeControl } from '../../wording/escape.ts';
import { shorten, shortenName } from '../../wording/shorten.ts';

/**
 * Names come from files that anyone may write. Outside of code, GitHub interprets mentions, issues,
 * commits and bare addresses, so everything except plain words is shown as code.
 */

const EMPTY = '(empty)';

/** A name as a code span, in which nothing is interpreted. */
export function code(name: string, max = 120): string {
  const shown = unmarked(escapeControl(shortenName(name, max)));
  if (shown.trim() === '') return EMPTY;
  const fence = '`'.repeat(longestRun(shown) + 1);
  const padding = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
  return `${fence}${padding}${shown}${padding}${fence}`;
}

/**
 * A sentence of ours that may contain names; text in backticks stays code, unless `draw` makes safe
 * Markdown of it.
 */
export function prose(
  sentence: string,
  max = 1_000,
  draw: (span: string) => string | null = () => null,
): string {
  const safe = shorten(sentence.trim(), max)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? (draw(part) ?? code(part, max)) : words(part)))
    .filter((part) => part !== '')
    .map((part, index, all) => (touches(all[index - 1], part) ? ` ${part}` : part))
    .join('');
  return safe || EMPTY;
}

/** The fences of two adjacent code spans must not touch: they would be read as one. */
function touches(before: string | undefined, after: string): boolean {
  return before?.endsWith('`') === true && after.startsWith('`');
}

/** A sentence that begins with a capital, unless it begins with a name such as `runAfter`. */
export function capitalised(sentence: string): string {
  return sentence.replace(/^[a-z](?=[a-z]*(?:[\s,;:]|$))/, (letter) => letter.toUpperCase());
}

/** Small print. */
export function small(...parts: readonly string[]): string {
  const shown = parts.filter((part) => part !== '');
  return shown.length === 0 ? '' : `<sub>${shown.join(' · ')}</sub>`;
}

/** Anything that Markdown, HTML or GitHub could interpret. */
const MEANING = /[`*_<>[\]\\|~$&@#^]|:\/\/|:[\w+-]+:|www\.|\bgh-\d|\b[0-9a-f]{7,40}\b/i;

/** A name as text where it has only plain words, as most display names do; otherwise as code. */
export function plain(name: string, max = 120): string {
  return words(shortenName(name.trim(), max)) || EMPTY;
}

/** Repeated spaces become one: more would indent, and so make a block of code. */
function words(text: string): string {
  const shown = unmarked(escapeControl(text.replace(/ {2,}/g, ' ')));
  if (!MEANING.test(shown)) return shown;
  return shown.replace(/\S+/g, (word) => {
    if (!MEANING.test(word)) return word;
    const lead = /^[("']*/.exec(word)?.[0] ?? '';
    const rest = word.slice(lead.length);
    const tail = /(?<![)"'.,;:!?])[)"'.,;:!?]*$/.exec(rest)?.[0] ?? '';
    const core = rest.slice(0, rest.length - tail.length);
    return `${lead}${code(core, word.length)}${tail}`;
  });
}

/** A name inside `<summary>`, where Markdown is not read. */
export function htmlCode(name: string, max = 120): string {
  const shown = unmarked(escapeControl(shortenName(name, max)));
  return `<code>${shown.replace(/[&<>"`]/g, (character) => ENTITIES[character] ?? '')}</code>`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '`': '&#96;',
};

/** A link around Markdown that is already safe; only its text where there is no address. */
export function link(text: string, url: string | null): string {
  return url === null ? text : `[${text}](${url})`;
}

/** Lines in a fence that is longer than any run of backticks in them. */
export function fenced(language: string, lines: readonly string[]): string {
  const body = lines.map((line) => unmarked(escapeControl(line))).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
  return `${fence}${language}\n${body}\n${fence}`;
}

/** Prevents that the hidden marker of a comment is found in a name. */
function unmarked(text: string): string {
  return text.replaceAll('<!--', '<! --');
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/** A list of lines of safe Markdown. */
export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** A table of cells of safe Markdown; nothing without rows. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(markdown: string): string {
  return markdown.replaceAll('|', '\\|');
}

/** `summary` is HTML that is already safe. */
export function details(summary: string, body: string, open = false): string {
  return `<details${open ? ' open' : ''}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** The blocks that are not empty, separated by the blank lines that Markdown needs. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
