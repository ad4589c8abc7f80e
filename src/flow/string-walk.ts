import { digString, type Json, type JsonObject } from '../json/json.ts';
import { KeyPath, type Path } from '../json/pointer.ts';
import type { Secret } from '../secrets/secret-shapes.ts';
import { secretIn, type Use } from '../secrets/secrets.ts';
import { type ExpressionReading, readingOf } from './expression/reading.ts';
import { isUnevaluated } from './expression/unevaluated.ts';
import type { ExpressionString, UnevaluatedText } from './expressions.ts';
import type { Operation } from './operations.ts';

/** A secret that is written in a definition. */
export interface WrittenSecret {
  /** What holds it: an operation, or another part of the definition and the name in it. */
  holder: { operation: string } | { part: string; name: string | null };
  path: Path;
  secret: Secret;
}

/** What the strings of a flow hold. */
export interface FlowStrings {
  expressions: ExpressionString[];
  /** Among the inputs and in conditions. */
  unevaluated: UnevaluatedText[];
  secrets: WrittenSecret[];
}

/** The fields that hold what a run reads; all others that are evaluated have kinds of their own. */
const READ: ReadonlySet<string | number> = new Set(['inputs', 'expression']);

/**
 * Adds what strings hold to `found`, however deep they are. Its path changes under way: hardly any
 * string needs one to keep.
 */
export class StringWalk {
  readonly #found: FlowStrings;
  readonly #start: Path;
  readonly #holder: WrittenSecret['holder'];
  readonly #operation: Operation | null;
  readonly #steps: (string | number)[] = [];

  /** `start` leads to what holds the values; without an `operation` none of them is evaluated. */
  constructor(
    found: FlowStrings,
    start: Path,
    holder: WrittenSecret['holder'],
    operation: Operation | null,
  ) {
    this.#found = found;
    this.#start = start;
    this.#holder = holder;
    this.#operation = operation;
  }

  /** Calls `walk` one level further down, at `key`. */
  within(key: string, walk: () => void): void {
    this.#steps.push(key);
    walk();
    this.#steps.pop();
  }

  /**
   * Looks at the value at `key`. `name` is that of the field, by which a password is recognised;
   * without a `use` no secret is looked for.
   */
  at(
    key: string | number,
    value: Json,
    name: string | null,
    use: Use | null,
    isEvaluated: boolean,
  ): void {
    if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) return;
    this.#steps.push(key);
    if (typeof value === 'string') this.#text(value, name, use, isEvaluated);
    else this.#inside(value, name, use, isEvaluated);
    this.#steps.pop();
  }

  /**
   * Looks at a field of `holder`, and at its name, which is evaluated too. `above` is the name of
   * the field that has `holder`.
   */
  field(
    key: string,
    holder: JsonObject,
    above: string | null,
    use: Use | null,
    isEvaluated: boolean,
  ): void {
    if (isEvaluated) this.#name(key);
    const value = holder[key] as Json;
    if (use === null) this.at(key, value, null, null, isEvaluated);
    else this.at(key, value, nameOf(key, holder, above), useOf(key, use), isEvaluated);
  }

  #name(key: string): void {
    if (!key.includes('@')) return;
    this.#expression(key, KeyPath.of(...this.#start, ...this.#steps, key), readingOf(key));
  }

  /** The value at `key` is a secret, whatever it looks like. */
  secret(key: string, kind: string, text: string): void {
    const [holder, path] = [this.#holder, [...this.#path(), key]];
    this.#found.secrets.push({ holder, path, secret: { kind, within: [0, text.length] } });
  }

  #inside(
    value: Json[] | JsonObject,
    name: string | null,
    use: Use | null,
    isEvaluated: boolean,
  ): void {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        this.at(index, value[index] as Json, name, use, isEvaluated);
      }
      return;
    }
    for (const key in value) this.field(key, value, name, use, isEvaluated);
  }

  #text(text: string, name: string | null, use: Use | null, isEvaluated: boolean): void {
    const reading = isEvaluated && text.includes('@') ? readingOf(text) : undefined;
    if (reading !== undefined) this.#expression(text, this.#path(), reading);
    if (isEvaluated && isUnevaluated(text)) this.#unevaluated();
    if (use === null) return;
    const secret = secretIn(text, name, use, reading?.mayHoldSecret);
    if (secret === null) return;
    this.#found.secrets.push({ holder: this.#holder, path: this.#path(), secret });
  }

  #expression(text: string, path: Path, reading: ExpressionReading): void {
    const operation = this.#operation;
    if (operation === null) return;
    this.#found.expressions.push({ operation, path, text, ...reading });
  }

  #unevaluated(): void {
    const operation = this.#operation;
    if (operation === null || !READ.has(this.#steps[0] ?? '')) return;
    this.#found.unevaluated.push({ operation, path: this.#path() });
  }

  #path(): Path {
    return [...this.#start, ...this.#steps];
  }
}

/** The name of a field's value: a variable or header says its own beside it. */
function nameOf(key: string, holder: JsonObject, above: string | null): string | null {
  if (key !== 'value') return key;
  return digString(holder, 'name') ?? digString(holder, 'key') ?? above;
}

/** How what is at `key` is used, within something that is used in that way. */
function useOf(key: string, above: Use): Use {
  if (above !== 'sent') return above;
  if (/^authentication$/i.test(key)) return 'signs-in';
  return /^queries(?:\/|$)/i.test(key) ? 'query' : 'sent';
}
