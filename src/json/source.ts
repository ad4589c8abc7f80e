import { Lines } from './lines.ts';
import { KeyPath, type Path, toPointer } from './pointer.ts';
import { Parsed } from './splice.ts';
import type { Spot } from './spots.ts';

/** A range in a text: lines and columns count from 1 in UTF-16 units; the end is exclusive. */
export interface Range {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** A place in a file: a pointer into its JSON, and the range that an editor underlines. */
export interface Place extends Range {
  file: string;
  at: string;
}

/** The range of a string in a text. */
type Extent = Pick<Spot, 'offset' | 'length'>;

/** A document inside a string of another one, such as a Dataverse row's `clientdata`. */
interface Outer {
  source: Source;
  path: Path;
}

/**
 * A decoded JSON document that can locate its values. Offsets are searched only along the paths
 * that are asked for.
 */
export class Source {
  readonly file: string;
  readonly text: string;
  readonly #outer: Outer | null;
  #parsed: Parsed | null = null;
  #lines: Lines | null = null;
  readonly #marks = new Map<Extent, number[]>();

  constructor(file: string, text: string, outer: Outer | null = null) {
    this.file = file;
    this.text = text;
    this.#outer = outer;
  }

  /**
   * The place of the value at `path`, or of its nearest ancestor that exists. A scalar is
   * underlined itself, an object or array by its key; a `KeyPath` means the key alone. `within`
   * narrows a string or key to a part of it: offsets in the decoded string.
   */
  place(path: Path, within?: readonly [number, number]): Place {
    let known = path;
    let node = this.#find(known);
    while (node === undefined && known.length > 0) {
      known = known.slice(0, -1);
      node = this.#find(known);
    }
    if (node === undefined) return this.span(known, 0, 0);
    const key = path instanceof KeyPath && known === path ? node.key : null;
    const [start, end] = key === null ? this.#extent(node, within) : this.#part(key, within);
    return this.span(known, start, end - start);
  }

  /** The place of the key at `path`, without its value; else as `place`. */
  keyPlace(path: Path): Place {
    const node = this.#find(path);
    if (node === undefined || node.key === null) return this.place(path);
    return this.span(path, node.key.offset, node.key.length);
  }

  /** The place of `length` characters from `offset` on, inside the value at `path`. */
  span(path: Path, offset: number, length: number): Place {
    if (this.#outer !== null) {
      return this.#outer.source.place(this.#outer.path, [offset, offset + length]);
    }
    return { file: this.file, at: toPointer(path), ...this.range(offset, length) };
  }

  /** The range of `length` characters from `offset` on, kept inside the text. */
  range(offset: number, length: number): Range {
    const start = this.#position(offset);
    const end = this.#position(offset + length);
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  }

  /** The text for edits, in which a value that was located is not searched again. */
  get parsed(): Parsed {
    this.#parsed ??= new Parsed(this.text);
    return this.#parsed;
  }

  #find(path: Path): Spot | undefined {
    return this.parsed.spots.find(path);
  }

  #extent(node: Spot, within: readonly [number, number] | undefined): [number, number] {
    if (node.type === 'string') return this.#part(node, within);
    const isBlock = node.type === 'object' || node.type === 'array';
    const { offset, length } = isBlock && node.key !== null ? node.key : node;
    return [offset, offset + length];
  }

  /** A string with its quotes, or the part of it that is `within`. */
  #part(string: Extent, within: readonly [number, number] | undefined): [number, number] {
    if (within === undefined) return [string.offset, string.offset + string.length];
    const from = this.#offsetInString(string, within[0]);
    return [from, Math.max(from, this.#offsetInString(string, within[1]))];
  }

  /**
   * The offset of the character `index` of a decoded string; of its closing quote where the string
   * is shorter.
   */
  #offsetInString(spot: Extent, index: number): number {
    const marks = this.#marks.get(spot) ?? marksOf(this.text, spot);
    this.#marks.set(spot, marks);
    const mark = Math.min(Math.floor(Math.max(index, 0) / STRIDE), marks.length - 1);
    const close = spot.offset + spot.length - 1;
    let raw = marks[mark] ?? spot.offset + 1;
    for (let decoded = mark * STRIDE; decoded < index && raw < close; decoded++) {
      raw = pastCharacter(this.text, raw);
    }
    return raw;
  }

  #position(offset: number): { line: number; column: number } {
    this.#lines ??= new Lines(this.text);
    return this.#lines.position(Math.min(Math.max(offset, 0), this.text.length));
  }
}

/** The number of decoded characters between two marks. */
const STRIDE = 256;

/** The offset of each mark of a string: many places of one string may be asked for. */
function marksOf(text: string, { offset, length }: Extent): number[] {
  const marks: number[] = [];
  const close = offset + length - 1;
  let raw = offset + 1;
  for (let decoded = 0; raw < close; decoded++) {
    if (decoded % STRIDE === 0) marks.push(raw);
    raw = pastCharacter(text, raw);
  }
  return marks;
}

function pastCharacter(text: string, at: number): number {
  if (text[at] !== '\\') return at + 1;
  return at + (text[at + 1] === 'u' ? 6 : 2);
}
