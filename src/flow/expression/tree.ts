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

/** The expressions of a template, without the text between them. */
export function expressionsOf(template: Template): Expression[] {
  switch (template.kind) {
    case 'text':
      return [];
    case 'expression':
      return [template.expression];
    case 'interpolation':
      return template.parts.filter((part) => typeof part !== 'string');
  }
}

/** Every call of a template, outer before inner. */
export function callsOf(template: Template): Call[] {
  const found: Call[] = [];
  for (const expression of expressionsOf(template)) collectCalls(expression, found);
  return found;
}

function collectCalls(expression: Expression, found: Call[]): void {
  const indexes: Expression[] = [];
  let base = expression;
  // A loop: a chain of members may be as long as the text, and the stack is not.
  for (; base.kind === 'access'; base = base.of) indexes.push(base.index);
  if (base.kind === 'call') {
    found.push(base);
    for (const argument of base.arguments) collectCalls(argument, found);
  }
  for (const index of indexes.reverse()) collectCalls(index, found);
}
