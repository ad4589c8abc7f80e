import { digString, type Json, type JsonObject } from '../json/json.ts';
import { KeyPath, type Path } from '../json/pointer.ts';
import type { Secret } from '../secrets/secret-shapes.ts';
import { secretIn, type Use } from '../secrets/secrets.ts';
import { hasLooseCall } from './expression/loose-calls.ts';
import { type ExpressionReading, readingOf } from './expression/reading.ts';
import { callInText, isUnevaluated, type LooseCall } from './expression/unevaluated.ts';
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

/** What is done with a value, and with all that is inside it. */
export interface Treatment {
  /** Null: no secret is looked for. */
  use: Use | null;
  /** The operation whose run evaluates the expressions; null: there are none. */
  evaluatedBy: Operation | null;
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
  readonly #steps: (string | number)[] = [];

  /** `start` leads to what holds the values. */
  constructor(found: FlowStrings, start: Path, holder: WrittenSecret['holder']) {
    this.#found = found;
    this.#start = start;
    this.#holder = holder;
  }

  /** Calls `walk` one level further down, at `key`. */
  within(key: string, walk: () => void): void {
    this.#steps.push(key);
    walk();
    this.#steps.pop();
  }

  /** Looks at the value at `key`. By `name`, that of its field, a password is recognised. */
  at(key: string | number, value: Json, name: string | null, treatment: Treatment): void {
    if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) return;
    this.#steps.push(key);
    if (typeof value === 'string') this.#text(value, name, treatment);
    else this.#inside(value, name, treatment);
    this.#steps.pop();
  }

  /**
   * Looks at a field of `holder`, and at its name, which is evaluated too. `above` is the name of
   * the field that has `holder`.
   */
  field(key: string, holder: JsonObject, above: string | null, treatment: Treatment): void {
    this.#name(key, treatment);
    const value = holder[key] as Json;
    if (treatment.use === null) this.at(key, value, null, treatment);
    else this.at(key, value, nameOf(key, holder, above), treatmentOf(key, treatment));
  }

  #name(key: string, { evaluatedBy }: Treatment): void {
    if (evaluatedBy === null || !key.includes('@')) return;
    const path = KeyPath.of(...this.#start, ...this.#steps, key);
    this.#found.expressions.push({
      operation: evaluatedBy,
      path,
      text: key,
      reading: readingOf(key),
    });
  }

  /** The value at `key` is a secret, whatever it looks like. */
  secret(key: string, kind: string, text: string): void {
    const [holder, path] = [this.#holder, [...this.#path(), key]];
    this.#found.secrets.push({ holder, path, secret: { kind, within: [0, text.length] } });
  }

  #inside(value: Json[] | JsonObject, name: string | null, treatment: Treatment): void {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        this.at(index, value[index] as Json, name, treatment);
      }
      return;
    }
    for (const key in value) this.field(key, value, name, treatment);
  }

  #text(text: string, name: string | null, { use, evaluatedBy }: Treatment): void {
    const reading = evaluatedBy === null ? undefined : this.#evaluated(text, evaluatedBy);
    if (use === null) return;
    const secret = secretIn(text, name, use, reading?.mayHoldSecret);
    if (secret === null) return;
    this.#found.secrets.push({ holder: this.#holder, path: this.#path(), secret });
  }

  #evaluated(text: string, operation: Operation): ExpressionReading | undefined {
    const reading = text.includes('@') ? readingOf(text) : undefined;
    if (reading !== undefined) {
      this.#found.expressions.push({ operation, path: this.#path(), text, reading });
    }
    const isWhole = isUnevaluated(text);
    const mayCall = reading?.mayCallInText ?? (text.includes('{') && hasLooseCall(text));
    const inText = !isWhole && mayCall ? callInText(text) : null;
    if (isWhole || inText !== null) this.#unevaluated(operation, inText);
    return reading;
  }

  #unevaluated(operation: Operation, inText: LooseCall | null): void {
    if (!READ.has(this.#steps[0] ?? '')) return;
    this.#found.unevaluated.push({ operation, path: this.#path(), inText });
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

/** What is done with what is at `key`, within something that is treated in that way. */
function treatmentOf(key: string, above: Treatment): Treatment {
  if (above.use !== 'sent') return above;
  if (/^authentication$/i.test(key)) return { ...above, use: 'signs-in' };
  return /^queries(?:\/|$)/i.test(key) ? { ...above, use: 'query' } : above;
}
