/**
 * A set of texts; finds those that another text begins with, the longest first, in any number of
 * them.
 */
export class Prefixes<T extends { text: string }> {
  readonly #sorted: readonly T[];
  /** For each text, the longest other one that it begins with. */
  readonly #within: readonly (number | null)[];
  readonly #longest: number;

  constructor(values: readonly T[]) {
    this.#sorted = values.toSorted((one, other) => (one.text < other.text ? -1 : 1));
    this.#longest = values.reduce((most, { text }) => Math.max(most, text.length), 0);
    const open: number[] = [];
    this.#within = this.#sorted.map(({ text }, index) => {
      while (open.length > 0 && !text.startsWith(this.#textOf(open.at(-1)))) open.pop();
      const within = open.at(-1) ?? null;
      open.push(index);
      return within;
    });
  }

  /** The texts found at `start` of `text`, the longest first. */
  *at(text: string, start: number): Generator<T> {
    const rest = text.slice(start, start + this.#longest);
    let index = this.#lastUpTo(rest);
    while (index !== null) {
      const value = this.#sorted[index];
      if (value !== undefined && rest.startsWith(value.text)) yield value;
      index = this.#within[index] ?? null;
    }
  }

  /** A text's beginnings sort before it, and so do all texts between the two. */
  #lastUpTo(text: string): number | null {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#textOf(middle) <= text) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? null : low - 1;
  }

  #textOf(index: number | undefined): string {
    return index === undefined ? '' : (this.#sorted[index]?.text ?? '');
  }
}
