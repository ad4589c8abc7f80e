import { parse } from 'yaml';
import { isObject, type Json } from '../json/json.ts';
import { RefusedError } from './refused-error.ts';

/** Every scalar is a text; an alias is refused. Throws for what is not well-formed. */
export function yamlDocument(text: string): Json {
  if (isDeep(text)) throw new RefusedError('too-deep');
  const document: Json = parse(text, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'error' });
  if (isObject(document)) return document;
  throw new SyntaxError('it is not a mapping');
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
