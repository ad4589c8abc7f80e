/** Texts of which the longest is found that another text begins with, however many there are. */
export class Beginnings<T extends { text: string }> {
  readonly #sorted: readonly T[];
  /** Of each, the longest other one that it begins with. */
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

  /** Those that stand at `start` of `text`, the longest first. */
  *at(text: string, start: number): Generator<T> {
    const rest = text.slice(start, start + this.#longest);
    let index = this.#lastUpTo(rest);
    while (index !== null) {
      const value = this.#sorted[index];
      if (value !== undefined && rest.startsWith(value.text)) yield value;
      index = this.#within[index] ?? null;
    }
  }

  /** What a text begins with comes before it, and so does all that stands between the two. */
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
