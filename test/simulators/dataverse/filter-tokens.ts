import { type Refusal, refuse } from './refusals.ts';

export interface Token {
  kind: 'word' | 'sign' | 'string' | 'number' | 'guid' | 'date';
  text: string;
}

const PATTERNS: [Token['kind'], RegExp][] = [
  ['guid', /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/iy],
  ['date', /\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?/y],
  ['number', /-?\d+(?:\.\d+)?/y],
  ['string', /'(?:[^']|'')*'/y],
  ['string', /"[^"]*"/y],
  ['word', /[A-Za-z_][\w.]*/y],
  ['sign', /[(),=[\]]/y],
];

/** What a query may not say: `0x80060888` [others]. */
export function badQuery(message: string): Refusal {
  return refuse(400, '0x80060888', message);
}

/** A column that a table lacks [doc]. */
export function unknownColumn(name: string, entity: string): Refusal {
  return badQuery(
    `Could not find a property named '${name}' on type 'Microsoft.Dynamics.CRM.${entity}'.`,
  );
}

/** The tokens of a `$filter`, or its refusal. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    while (text[at] === ' ') at++;
    if (at >= text.length) return tokens;
    const token = tokenAt(text, at);
    if (token === undefined) {
      if (text[at] !== "'") throw badQuery(`Syntax error at position ${at} in '${text}'.`);
      const where = `at position ${text.length} in '${text}'`;
      throw badQuery(`There is an unterminated literal ${where}.`);
    }
    tokens.push(token);
    at += token.text.length;
  }
}

function tokenAt(text: string, at: number): Token | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { kind, text: found };
  }
  return undefined;
}

/** Double quotes are for the lists of `In` only [doc]. */
export function unquoted(text: string): string {
  if (text.startsWith('"')) return text.slice(1, -1);
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}
