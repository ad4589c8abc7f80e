import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** The name under which workflows use the action. */
export const ACTION = 'flowgate/flowgate';

/** Folders at the root whose files are read by people or by GitHub. */
const PLACES = ['docs', 'examples', '.github'];

export function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

export function exists(file: string): boolean {
  return existsSync(join(ROOT, file));
}

/** Files at the root and in the places above that end so, from the root. */
export function filesEnding(...endings: readonly string[]): string[] {
  const atRoot = readdirSync(ROOT);
  const below = PLACES.filter(exists).flatMap((place) =>
    readdirSync(join(ROOT, place), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${place}/${file.replaceAll('\\', '/')}`,
    ),
  );
  return [...atRoot, ...below]
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .toSorted();
}

export interface Block {
  /** `README.md:12`. */
  place: string;
  language: string;
  content: string;
}

/** The fenced code blocks of a Markdown file. */
export function blocksOf(file: string): Block[] {
  const text = read(file);
  const fences = text.matchAll(/^( *)```(\w+)[^\n]*\n([\s\S]*?)^ *```$/gm);
  return [...fences].map(({ index, 1: indent = '', 2: language = '', 3: content = '' }) => ({
    place: `${file}:${text.slice(0, index).split('\n').length}`,
    language,
    content: content.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

/** Markdown without its code, where nothing is a link or a heading. */
export function withoutCode(markdown: string): string {
  return markdown
    .replaceAll(/^ *```[\s\S]*?^ *```$/gm, '')
    .replaceAll(/(`+)[^`\n](?:[^\n]*?[^`\n])?\1(?!`)/g, (code) =>
      code.replaceAll(/[[\]()<>]/g, ''),
    );
}
