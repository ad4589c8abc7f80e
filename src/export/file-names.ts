import { UsageError } from '../process/usage-error.ts';
import { folderOf } from '../wording/glob.ts';
import { matcher } from '../wording/glob-list.ts';

/** Characters of a name; in UTF-8 at most 240 bytes, where file systems take 255. */
const LONGEST = 60;
/** Names reserved by Windows for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/;

/**
 * A name in lower-case letters and digits of any script, with `-` between them; `flow` where none
 * is left.
 */
export function slugOf(name: string): string {
  const plain = name
    .toWellFormed()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-');
  const slug = [...plain]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[-\p{M}]+|(?<!-)-+$/gu, '');
  return slug === '' || RESERVED.test(slug) ? `flow-${slug}`.replace(/-$/, '') : slug;
}

/** Makes unique names for new files, compared without case. */
export class FileNames {
  readonly #folder: string;
  readonly #taken: Set<string>;
  readonly #isWanted: (file: string) => boolean;

  /** `taken`: files that exist. Throws a `UsageError` where `globs` would not find a new file. */
  constructor(globs: readonly string[], taken: Iterable<string>) {
    const [first = ''] = globs.filter((glob) => !glob.startsWith('!'));
    this.#folder = folderOf(first);
    this.#taken = new Set([...taken].map(folded));
    this.#isWanted = matcher(globs);
    if (this.#isWanted(this.#path('name'))) return;
    throw new UsageError(
      `no file that is written as ${this.#path('name')} would be found by ${first}; set \`flows\` to a glob such as flows/**/*.json`,
    );
  }

  /**
   * The name's slug; where that is taken, with the beginning of the flow's guid, then the complete
   * guid.
   */
  fileFor({ displayName, flowName }: { displayName: string; flowName: string }): string {
    const slug = slugOf(displayName);
    const guid = flowName.toLowerCase().replace(/[^a-z0-9-]+/g, '-');
    const all = [slug, `${slug}-${guid.slice(0, 8)}`, `${slug}-${guid}`].map((name) =>
      this.#path(name),
    );
    const file = all.find((path) => !this.#taken.has(folded(path)) && this.#isWanted(path));
    if (file === undefined) {
      throw new UsageError(`${all.at(-1)} is there already, and is not the flow ${flowName}`);
    }
    this.#taken.add(folded(file));
    return file;
  }

  #path(name: string): string {
    return this.#folder === '' ? `${name}.json` : `${this.#folder}/${name}.json`;
  }
}

function folded(file: string): string {
  return file.normalize('NFKC').toLowerCase();
}
