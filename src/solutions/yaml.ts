import { isScalar, parseDocument, visit, type YAMLMap } from 'yaml';
import { isObject, type Json } from '../json/json.ts';
import { RefusedError } from './refused-error.ts';

/** Every scalar is a text; an alias is refused. Throws for what is not well-formed. */
export function yamlDocument(text: string): Json {
  if (isDeep(text)) throw new RefusedError('too-deep');
  // The parser compares each key of a mapping with all others.
  const read = parseDocument(text, { schema: 'failsafe', logLevel: 'error', uniqueKeys: false });
  const [error] = read.errors;
  if (error !== undefined) throw error;
  visit(read, { Map: (_, mapping) => insistOnUniqueKeys(mapping, text) });
  const document: Json = read.toJS({ maxAliasCount: 0 });
  if (isObject(document)) return document;
  throw new SyntaxError('it is not a mapping');
}

function insistOnUniqueKeys({ items }: YAMLMap, text: string): void {
  const seen = new Set<unknown>();
  for (const { key } of items) {
    const name = isScalar(key) ? key.value : key;
    if (seen.has(name)) {
      const before = text.slice(0, isScalar(key) ? key.range?.[0] : 0);
      throw new SyntaxError(`Map keys must be unique at line ${before.split('\n').length}`);
    }
    seen.add(name);
  }
}

/** Real files have 6 levels; the parser's time grows with the square of the levels. */
const DEEPEST = 200;
const DASHES = /^[ \t]*(?:[-?:][ \t]+){200}/m;

/** By brackets, wherever they are, and by dashes; each level by indentation costs a longer line. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[{\]}]/g)) {
    depth = '[{'.includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return DASHES.test(text);
}
