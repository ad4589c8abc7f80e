import { digString, isObject, type Json, type JsonObject } from '../json/json.ts';
import type { Path } from '../json/pointer.ts';
import type { Secret } from './secret-shapes.ts';
import { secretIn, type Use } from './secrets.ts';

/** Looks for secrets in values, however deep. Its path changes under way: hardly any value needs one to keep. */
export class SecretSearch {
  readonly #start: Path;
  readonly #steps: (string | number)[] = [];
  readonly #tell: (path: Path, secret: Secret) => void;

  /** `start` leads to what holds the values; `tell` gets the path of each secret. */
  constructor(start: Path, tell: (path: Path, secret: Secret) => void) {
    this.#start = start;
    this.#tell = tell;
  }

  /** The value at `key` is a secret, whatever it looks like. */
  found(key: string, kind: string, text: string): void {
    this.#tell([...this.#start, key], { kind, within: [0, text.length] });
  }

  /** Looks at `key`; `name` is that of the field, by which a password is recognised. */
  at(key: string | number, value: Json, name: string | null, use: Use): void {
    if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) return;
    this.#steps.push(key);
    this.#inside(value, name, use);
    this.#steps.pop();
  }

  #inside(value: Json, name: string | null, use: Use): void {
    if (typeof value === 'string') {
      const secret = secretIn(value, name, use);
      if (secret !== null) this.#tell([...this.#start, ...this.#steps], secret);
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        this.at(index, value[index] as Json, name, use);
      }
    } else if (isObject(value)) {
      for (const key in value) {
        this.at(key, value[key] as Json, nameOf(key, value, name), useOf(key, use));
      }
    }
  }

  /** Looks at the object at `key`, but for the fields `without`. */
  fields(key: string, value: JsonObject, use: Use, without: ReadonlySet<string>): void {
    this.#steps.push(key);
    for (const field in value) {
      if (without.has(field)) continue;
      this.at(field, value[field] as Json, nameOf(field, value, null), useOf(field, use));
    }
    this.#steps.pop();
  }
}

/** A variable or header says its name beside its value. */
function nameOf(key: string, holder: JsonObject, above: string | null): string | null {
  if (key !== 'value') return key;
  return digString(holder, 'name') ?? digString(holder, 'key') ?? above;
}

function useOf(key: string, above: Use): Use {
  if (above !== 'sent') return above;
  if (/^authentication$/i.test(key)) return 'signs-in';
  return /^queries(?:\/|$)/i.test(key) ? 'query' : 'sent';
}
