import { parse } from 'yaml';
import { isObject, type Json } from '../json/json.ts';

/** Every scalar is a text; an alias is refused. Throws for what is not well-formed. */
export function documentIn(text: string): Json {
  const document: Json = parse(text, {
    schema: 'failsafe',
    maxAliasCount: 0,
    logLevel: 'silent',
    merge: false,
  });
  if (isObject(document)) return document;
  throw new SyntaxError('it is not a mapping');
}
