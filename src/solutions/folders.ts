import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The names in folders of the workspace, each read once. */
export class Folders {
  readonly #root: string;
  readonly #known = new Map<string, readonly string[]>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Empty where there is no such folder. */
  names(folder: string): readonly string[] {
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    const names = this.#read(folder);
    this.#known.set(folder, names);
    return names;
  }

  /** The path of the entry with this name, compared without case; null where there is none. */
  find(folder: string, name: string): string | null {
    const folded = name.toLowerCase();
    const found = this.names(folder).find((one) => one.toLowerCase() === folded);
    return found === undefined ? null : posix.join(folder, found);
  }

  #read(folder: string): readonly string[] {
    try {
      return readdirSync(join(this.#root, folder)).toSorted();
    } catch {
      return [];
    }
  }
}
