import { closest, distance } from 'fastest-levenshtein';

/** Among more names than this no similar one is searched, because each comparison takes time. */
const MOST_COMPARED = 1_000;

/** A large set of names that can be looked up without case. */
export class Spellings {
  readonly #exact: ReadonlySet<string>;
  /** By the name in lower case, the first one with that spelling. */
  readonly #byLower = new Map<string, string>();
  /** What was nearest to a name: a flow may write a wrong one a thousand times. */
  readonly #found = new Map<string, string | null>();

  constructor(names: Iterable<string>) {
    this.#exact = new Set(names);
    for (const name of this.#exact) {
      const lower = name.toLowerCase();
      if (!this.#byLower.has(lower)) this.#byLower.set(lower, name);
    }
  }

  has(name: string): boolean {
    return this.#exact.has(name);
  }

  /** The first name that equals `name`, or differs from it only by case. */
  inAnyCase(name: string): string | null {
    return this.#byLower.get(name.toLowerCase()) ?? null;
  }

  /** The name that differs only by case; null where there is none, or `name` itself is known. */
  otherCase(name: string): string | null {
    return this.has(name) ? null : this.inAnyCase(name);
  }

  /**
   * The name that differs only by case, by two neighbours that are swapped, or by at most two edits;
   * by one edit for a short name, to which too many are similar.
   */
  nearest(name: string): string | null {
    const found = this.#found.get(name);
    if (found !== undefined) return found;
    const near = this.#search(name);
    this.#found.set(name, near);
    return near;
  }

  #search(name: string): string | null {
    const written = name.toLowerCase();
    const same = this.#byLower.get(written);
    if (same !== undefined) return same;
    const size = this.#byLower.size;
    if (name.length < 4 || name.length > 80 || size === 0 || size > MOST_COMPARED) return null;
    const swapped = swaps(written).find((each) => this.#byLower.has(each));
    if (swapped !== undefined) return this.#byLower.get(swapped) ?? null;
    const edits = name.length < 6 ? 1 : 2;
    const alike = this.#ofLength(written.length, edits);
    if (alike.length === 0) return null;
    const near = closest(written, alike);
    return distance(written, near) <= edits ? (this.#byLower.get(near) ?? null) : null;
  }

  /** The names in lower case that `edits` edits can make as long as `length`. */
  #ofLength(length: number, edits: number): string[] {
    const names = [...this.#byLower.keys()];
    return names.filter((name) => Math.abs(name.length - length) <= edits);
  }
}

/** A text with each two neighbours swapped: the most common slip of typing. */
function swaps(text: string): string[] {
  return Array.from(
    { length: text.length - 1 },
    (_, at) => `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`,
  );
}

const spellings = new WeakMap<object, Spellings>();

/** The spellings of names in `owner`, computed once: it does not change. */
export function spellingsOf(owner: object, names: () => Iterable<string>): Spellings {
  const known = spellings.get(owner) ?? new Spellings(names());
  spellings.set(owner, known);
  return known;
}

/** The name of `known`, which does not change, that was probably meant, as `Spellings` finds it. */
export function nearest(name: string, known: readonly string[]): string | null {
  return spellingsOf(known, () => known).nearest(name);
}

/** A name as messages show it; one that is empty can be seen too. */
export function quote(name: string): string {
  if (name === '') return '`""`';
  return `\`${name.length > 80 ? `${name.slice(0, 79)}…` : name}\``;
}
