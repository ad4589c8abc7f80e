import type { Json } from '../flow-studio/state.ts';
import { comparisons, lower, texts, type Value } from './compare.ts';
import { badQuery, type Token, tokensOf, unknownColumn, unquoted } from './filter-tokens.ts';
import type { Refusal } from './refusals.ts';
import type { Edm } from './tables.ts';

type Test = (row: Json) => boolean;
type Operand = { column: string; type: Edm } | { literal: Value; type: Edm | 'null' };

/** Compiles `$filter` over the columns of a table, or refuses it. */
export function compileFilter(text: string, entity: string, types: Record<string, Edm>): Test {
  const tokens = tokensOf(text);
  const parser = new Parser(tokens, text, entity, types);
  return parser.whole();
}

/** `or` binds less than `and`, `and` less than `not`. */
class Parser {
  private at = 0;
  private readonly tokens: Token[];
  private readonly text: string;
  private readonly entity: string;
  private readonly types: Record<string, Edm>;

  constructor(tokens: Token[], text: string, entity: string, types: Record<string, Edm>) {
    this.tokens = tokens;
    this.text = text;
    this.entity = entity;
    this.types = types;
  }

  whole(): Test {
    const test = this.either();
    if (this.at < this.tokens.length) throw this.wrong();
    return test;
  }

  private either(): Test {
    let left = this.both();
    while (this.takes('or')) {
      const [one, other] = [left, this.both()];
      left = (row) => one(row) || other(row);
    }
    return left;
  }

  private both(): Test {
    let left = this.negated();
    while (this.takes('and')) {
      const [one, other] = [left, this.negated()];
      left = (row) => one(row) && other(row);
    }
    return left;
  }

  private negated(): Test {
    if (!this.takes('not')) return this.single();
    const test = this.negated();
    return (row) => !test(row);
  }

  private single(): Test {
    if (this.takes('(')) {
      const test = this.either();
      this.expect(')');
      return test;
    }
    const next = this.tokens[this.at + 1]?.text;
    return next === '(' ? this.call() : this.comparison();
  }

  private comparison(): Test {
    const left = this.operand();
    const operator = this.next().text;
    const compare = comparisons[operator];
    if (compare === undefined) throw this.wrong();
    const right = this.operand();
    this.checkTypes(left, right, operator);
    return (row) => compare(evaluate(left, row), evaluate(right, row));
  }

  private checkTypes(left: Operand, right: Operand, operator: string): void {
    const [one, other] = [left.type, right.type];
    if (one === other || one === 'null' || other === 'null') return;
    const kinds = `Found operand types 'Edm.${edm(one)}' and 'Edm.${edm(other)}'`;
    const kind = operator === 'eq' ? 'Equal' : operator;
    throw badQuery(
      `A binary operator with incompatible types was detected. ${kinds} for operator kind '${kind}'.`,
    );
  }

  /** `contains`, `startswith`, `endswith`, and Dataverse's `In`. */
  private call(): Test {
    const name = this.next().text;
    this.expect('(');
    if (name === 'Microsoft.Dynamics.CRM.In') return this.oneOf();
    const test = texts[name];
    if (test === undefined) throw badQuery(`An unknown function with name '${name}' was found.`);
    const of = this.operand();
    this.expect(',');
    const part = this.operand();
    this.expect(')');
    return (row) => test(lower(evaluate(of, row)), lower(evaluate(part, row)));
  }

  private oneOf(): Test {
    this.expect('PropertyName');
    this.expect('=');
    const column = unquoted(this.next().text);
    if (!Object.hasOwn(this.types, column)) throw unknownColumn(column, this.entity);
    this.expect(',');
    this.expect('PropertyValues');
    this.expect('=');
    this.expect('[');
    const values = new Set<string>();
    do values.add(lower(unquoted(this.next().text)));
    while (this.takes(','));
    this.expect(']');
    this.expect(')');
    return (row) => values.has(lower(row[column] as Value));
  }

  private operand(): Operand {
    const { kind, text } = this.next();
    if (kind === 'string' && text.startsWith("'")) {
      return { literal: unquoted(text), type: 'string' };
    }
    if (kind === 'number') return { literal: Number(text), type: 'int' };
    if (kind === 'guid') return { literal: text, type: 'guid' };
    if (kind === 'date') return { literal: text, type: 'date' };
    if (text === 'null') return { literal: null, type: 'null' };
    if (text === 'true' || text === 'false') return { literal: text === 'true', type: 'bool' };
    if (kind !== 'word') throw this.wrong();
    const type = Object.hasOwn(this.types, text) ? this.types[text] : undefined;
    if (type === undefined) throw unknownColumn(text, this.entity);
    return { column: text, type };
  }

  private next(): Token {
    const token = this.tokens[this.at++];
    if (token === undefined) throw this.wrong();
    return token;
  }

  private takes(text: string): boolean {
    if (this.tokens[this.at]?.text !== text) return false;
    this.at++;
    return true;
  }

  private expect(text: string): void {
    if (!this.takes(text)) throw this.wrong();
  }

  private wrong(): Refusal {
    return badQuery(`Syntax error at position ${this.at} in '${this.text}'.`);
  }
}

function evaluate(operand: Operand, row: Json): Value {
  return 'literal' in operand ? operand.literal : ((row[operand.column] ?? null) as Value);
}

function edm(type: Edm | 'null'): string {
  const names = {
    string: 'String',
    int: 'Int32',
    guid: 'Guid',
    bool: 'Boolean',
    date: 'DateTimeOffset',
  };
  return type === 'null' ? 'Null' : names[type];
}
