import { SaxesParser } from 'saxes';
import type { SolutionElement } from './facts.ts';
import { RefusedError } from './refused-error.ts';

/** Real files have 8 levels. */
const DEEPEST = 200;
/** Longer texts, such as forms and icons, are not what is looked for. */
const LONGEST = 2_000;

/**
 * The elements with one of the names in `wanted`: their attributes, and the texts of their children
 * by name. No entity is expanded but XML's own five, and a document type is refused. Throws for
 * what is not well-formed.
 */
export function elementsIn(text: string, wanted: ReadonlySet<string>): SolutionElement[] {
  const found: SolutionElement[] = [];
  const path: string[] = [];
  let open: { element: SolutionElement; depth: number } | null = null;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new RefusedError('doctype');
  });
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    if (path.length > DEEPEST) throw new RefusedError('too-deep');
    if (open !== null || !wanted.has(name)) return;
    open = { element: { name, attributes, texts: new Map() }, depth: path.length };
    found.push(open.element);
  });
  parser.on('text', (part) => {
    if (open?.depth !== path.length - 1) return;
    const { texts } = open.element;
    const [child = ''] = path.slice(-1);
    texts.set(child, `${texts.get(child) ?? ''}${part}`.slice(0, LONGEST));
  });
  parser.on('closetag', () => {
    if (open?.depth === path.length) open = null;
    path.pop();
  });
  parser.write(text).close();
  return found;
}
