/** Lines and columns of a text, from 1 on; the text is searched for line ends only as far as asked. */
export class Lines {
  readonly #text: string;
  /** The offsets of the lines that are known. */
  readonly #starts = [0];
  #isWhole = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** The line and column of an offset, which is inside the text or at its end. */
  position(offset: number): { line: number; column: number } {
    while ((this.#starts.at(-1) as number) <= offset && this.#next());
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] as number) + 1 };
  }

  /** A line without its end; undefined after the last one. */
  line(number: number): string | undefined {
    while (this.#starts.length <= number && this.#next());
    const [start, end] = [this.#starts[number - 1], this.#starts[number]];
    return start === undefined
      ? undefined
      : this.#text.slice(start, end === undefined ? undefined : end - 1);
  }

  /** Searches for the next line; false where there is none. */
  #next(): boolean {
    if (this.#isWhole) return false;
    const end = this.#text.indexOf('\n', this.#starts.at(-1));
    if (end === -1) this.#isWhole = true;
    else this.#starts.push(end + 1);
    return !this.#isWhole;
  }
}
