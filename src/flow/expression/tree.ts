/** A part of an expression's text: offsets of the decoded string, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export interface Literal extends Span {
  kind: 'literal';
  value: string | number | boolean | null;
}

export interface Call extends Span {
  kind: 'call';
  /** As written; the runtime compares names without case. */
  name: string;
  nameSpan: Span;
  arguments: Expression[];
}

/**
 * `of[index]`, `of?[index]`, `of.name` and `of?.name`; a name after a dot is a literal index. A
 * literal has nothing inside.
 */
export interface Access extends Span {
  kind: 'access';
  of: Call | Access;
  index: Expression;
  dotted: boolean;
  /** True after `?`: null where there is nothing. */
  optional: boolean;
}

export type Expression = Literal | Call | Access;

/** What a string of a definition is to the runtime. */
export type Template =
  /** No expression: the text that the runtime reads, with `@@` as `@`. */
  | { kind: 'text'; text: string }
  /** The string is a single expression, and its value keeps its type. */
  | { kind: 'expression'; expression: Expression }
  /** Text with `@{…}` in it: the value is text. */
  | { kind: 'interpolation'; parts: (string | Expression)[] };

/** Why a string does not parse, and the part that is wrong. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
  readonly span: Span;

  constructor(message: string, span: Span) {
    super(message);
    this.span = span;
  }
}
