import { digString, isObject, type Json, type JsonObject } from '../json/json.ts';
import type { Path } from '../json/pointer.ts';
import type { Secret } from './secret-shapes.ts';
import { secretIn, type Use } from './secrets.ts';

/** Looks for secrets in a value, however deep. Its path changes under way: hardly any value needs one to keep. */
export class SecretSearch {
  readonly #path: (string | number)[];
  readonly #tell: (path: Path, secret: Secret) => void;

  /** `path` leads to the value; `tell` gets that of each secret. */
  constructor(path: Path, tell: (path: Path, secret: Secret) => void) {
    this.#path = [...path];
    this.#tell = tell;
  }

  found(kind: string, text: string): void {
    this.#tell([...this.#path], { kind, within: [0, text.length] });
  }

  inside(key: string | number, look: () => void): void {
    this.#path.push(key);
    look();
    this.#path.pop();
  }

  /** `name` is the name of the value's field, by which a password is recognised. */
  value(value: Json, name: string | null, use: Use): void {
    if (typeof value === 'string') {
      const secret = secretIn(value, name, use);
      if (secret !== null) this.#tell([...this.#path], secret);
    } else if (Array.isArray(value)) {
      for (const [index, each] of value.entries()) this.#step(index, each, name, use);
    } else if (isObject(value)) {
      this.object(value, name, use);
    }
  }

  /** The keys of `without` are passed over at the first level. */
  object(value: JsonObject, name: string | null, use: Use, without?: ReadonlySet<string>): void {
    for (const key of Object.keys(value)) {
      if (without?.has(key)) continue;
      this.#step(key, value[key] as Json, nameOf(key, value, name), useOf(key, use));
    }
  }

  #step(key: string | number, value: Json, name: string | null, use: Use): void {
    if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) return;
    this.#path.push(key);
    this.value(value, name, use);
    this.#path.pop();
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
  return /^queries(?:\/|$)/i.test(key) ? 'query' : above;
}
