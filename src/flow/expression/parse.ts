import { nextToken, type Token, type TokenKind } from './scanner.ts';
import {
  type Access,
  type Call,
  type Expression,
  ExpressionError,
  type Literal,
  type Template,
} from './tree.ts';

/** The deepest nesting that is parsed; the deepest of Microsoft's own flows is about 20. */
const MAX_DEPTH = 400;

/**
 * Reads a string of a definition as the runtime does: `@…` is an expression, `@{…}` is
 * interpolated, `@@` is an `@`. Linear in its length. Throws an `ExpressionError` and nothing else.
 * The grammar is that of Microsoft's own parser, `ExpressionParser` in Azure/LogicAppsUX.
 */
export function parseTemplate(text: string): Template {
  if (text === '@') return { kind: 'text', text };
  if (text.startsWith('@@')) return { kind: 'text', text: text.slice(1) };
  if (text.startsWith('@') && text[1] !== '{') {
    const parser = new Parser(text, 1);
    const expression = parser.expression();
    parser.expect('end', 'the expression has ended before this');
    return { kind: 'expression', expression };
  }
  return text.includes('@{') ? interpolation(text) : { kind: 'text', text };
}

/** `@@{` is the escape for a literal `@{`. */
function interpolation(text: string): Template {
  const parts: (string | Expression)[] = [];
  let literal = '';
  let from = 0;
  for (let at = text.indexOf('@{'); at !== -1; at = text.indexOf('@{', from)) {
    literal += text.slice(from, at);
    if (literal.endsWith('@')) {
      literal += '{';
      from = at + 2;
      continue;
    }
    if (literal !== '') parts.push(literal);
    literal = '';
    const parser = new Parser(text, at + 2);
    parts.push(parser.expression());
    from = parser.expect('}', 'the `@{` must be closed by a `}` before this').end;
  }
  literal += text.slice(from);
  if (parts.length === 0) return { kind: 'text', text: literal };
  if (literal !== '') parts.push(literal);
  return { kind: 'interpolation', parts };
}

const CONSTANTS = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** A recursive-descent parser over the tokens from an offset on. */
class Parser {
  readonly #text: string;
  #token: Token;
  #depth = 0;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#token = nextToken(text, at);
  }

  /** `literal | call { ['?'] '[' expression ']' | ['?'] '.' name }` */
  expression(): Expression {
    if (++this.#depth > MAX_DEPTH) {
      throw new ExpressionError(`nested more than ${MAX_DEPTH} levels deep`, this.#token);
    }
    let expression = this.#primary();
    while (this.#isAccess()) {
      if (expression.kind === 'literal') throw this.#nothingInside(expression);
      expression = this.#access(expression);
    }
    this.#depth--;
    return expression;
  }

  /** Takes a token of `kind`. The one after `}` is not read: it may be plain text. */
  expect(kind: TokenKind, otherwise: string): Token {
    const token = this.#token;
    if (token.kind !== kind) throw new ExpressionError(otherwise, this.#blame());
    if (kind !== '}' && kind !== 'end') this.#token = nextToken(this.#text, token.end);
    return token;
  }

  #primary(): Expression {
    const { kind, text, start, end } = this.#token;
    switch (kind) {
      case 'string':
        return this.#literal(text);
      case 'number':
        return this.#literal(this.#number(text));
      case 'name':
        return this.#named();
      default:
        throw new ExpressionError(
          kind === 'end'
            ? 'the expression ends where a value is expected'
            : `a value is expected and not \`${text}\``,
          { start: kind === 'end' ? Math.max(0, start - 1) : start, end },
        );
    }
  }

  /** Drops the sign of a negative zero, which means nothing. */
  #number(text: string): number {
    const value = Number(text) + 0;
    if (Number.isFinite(value)) return value;
    throw new ExpressionError('this number is larger than numbers can be', this.#token);
  }

  #literal(value: Literal['value']): Literal {
    const { start, end } = this.#take();
    return { kind: 'literal', value, start, end };
  }

  #named(): Expression {
    const name = this.#take();
    if (!this.#is('(')) {
      const constant = CONSTANTS.get(name.text.toLowerCase());
      if (constant !== undefined)
        return { kind: 'literal', value: constant, start: name.start, end: name.end };
      throw new ExpressionError(
        `\`${name.text}\` is not a value; call a function with (…), and write text in '…'`,
        name,
      );
    }
    this.#take();
    const values: Expression[] = [];
    if (!this.#is(')')) {
      values.push(this.expression());
      while (this.#is(',')) {
        this.#take();
        values.push(this.expression());
      }
    }
    const { end } = this.expect(
      ')',
      `a comma or the closing bracket of \`${name.text}(\` is expected here`,
    );
    const nameSpan = { start: name.start, end: name.end };
    return { kind: 'call', name: name.text, nameSpan, arguments: values, start: name.start, end };
  }

  #access(of: Call | Access): Access {
    const optional = this.#is('?');
    if (optional) this.#take();
    if (this.#is('.')) {
      this.#take();
      const name = this.expect('name', 'a name is expected after the dot');
      const index: Literal = {
        kind: 'literal',
        value: name.text,
        start: name.start,
        end: name.end,
      };
      return { kind: 'access', of, index, dotted: true, optional, start: of.start, end: name.end };
    }
    this.expect('[', '`[…]`, or a dot and a name, is expected after `?`');
    const index = this.expression();
    const { end } = this.expect(']', 'the closing square bracket is expected here');
    return { kind: 'access', of, index, dotted: false, optional, start: of.start, end };
  }

  #isAccess(): boolean {
    return this.#is('?') || this.#is('[') || this.#is('.');
  }

  /** Only what a function returns has something inside. */
  #nothingInside({ value, start, end }: Literal): ExpressionError {
    const shown = typeof value === 'string' ? 'a string' : `\`${this.#text.slice(start, end)}\``;
    const message = `\`${this.#token.text}\` can only follow a function call; ${shown} has nothing inside`;
    return new ExpressionError(message, this.#token);
  }

  #is(kind: TokenKind): boolean {
    return this.#token.kind === kind;
  }

  #take(): Token {
    const token = this.#token;
    this.#token = nextToken(this.#text, token.end);
    return token;
  }

  /** The part to underline: the token itself, or the last character where the text has ended. */
  #blame(): Token {
    const token = this.#token;
    return token.kind === 'end' ? { ...token, start: Math.max(0, this.#text.length - 1) } : token;
  }
}
