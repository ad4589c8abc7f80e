import type { FileAtCommit } from '../workspace/history.ts';
import { type Git, GitFailure, gitAtOnce } from './command.ts';
import type { Repository } from './repository.ts';

export type Bytes = Uint8Array | 'missing' | null;

/**
 * The bytes of files as Git stores them, without the changes of a checkout. `missing`: there is no
 * such object; null: it is no file, or too large to be one of ours.
 */
export async function readObjects(
  { git, prefix }: Pick<Repository, 'git' | 'prefix'>,
  files: readonly FileAtCommit[],
): Promise<[FileAtCommit, Bytes][]> {
  const names = await Promise.all(files.map((file) => nameOf(git, prefix, file)));
  const named = files.map((file, index) => ({ file, name: names[index] ?? null }));
  const found = await readAll(
    git,
    named.flatMap(({ name }) => name ?? []),
  );
  return named.map(({ file, name }) => [file, name === null ? null : (found.get(name) ?? null)]);
}

/**
 * The bytes that files have in the last commit, for paths relative to a folder of its repository;
 * without those that it does not have. Empty where there is no git, repository or commit.
 */
export function readAtHead(
  folder: string,
  paths: readonly string[],
): ReadonlyMap<string, Uint8Array> {
  const asked = paths.filter((path) => !path.includes('\n'));
  if (asked.length === 0) return new Map();
  const names = asked.map((path) => `HEAD:./${path}`);
  const printed = gitAtOnce(folder, ['cat-file', '--batch'], `${names.join('\n')}\n`);
  const read = printed === null ? [] : [...readBatch(printed, names)];
  return new Map(
    read.flatMap(([, bytes], index) =>
      bytes instanceof Uint8Array ? [[asked[index] ?? '', bytes] as const] : [],
    ),
  );
}

/** A name of one line: that of a file with a line break is asked for by itself. */
async function nameOf(git: Git, prefix: string, file: FileAtCommit): Promise<string | null> {
  const { path, commit, blob } = file;
  if (blob !== null) return blob;
  const name = `${commit}:${prefix}${path}`;
  if (!name.includes('\n')) return name;
  const found = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', name]).catch(
    () => null,
  );
  return found === null ? null : found.toString('latin1').trim();
}

/** Too much for one answer is read in halves. */
async function readAll(git: Git, names: readonly string[]): Promise<Map<string, Bytes>> {
  if (names.length === 0) return new Map();
  try {
    const printed = await git(['cat-file', '--batch'], `${names.join('\n')}\n`);
    return new Map(readBatch(printed, names));
  } catch (error) {
    if (!(error instanceof GitFailure) || error.kind !== 'too-large') throw error;
    if (names.length === 1) return new Map(names.map((name) => [name, null]));
    const half = Math.ceil(names.length / 2);
    const parts = [names.slice(0, half), names.slice(half)];
    const read: Map<string, Bytes>[] = [];
    for (const part of parts) read.push(await readAll(git, part));
    return new Map(read.flatMap((each) => [...each]));
  }
}

const LINE_FEED = 0x0a;
const HEADER = /^[0-9a-f]{40,64} (\w+) (\d+)$/;

/** `<name> <type> <size>`, then the content; or `<name> missing` (git-cat-file, batch output). */
function* readBatch(printed: Buffer, names: readonly string[]): Generator<[string, Bytes]> {
  let at = 0;
  for (const name of names) {
    const end = printed.indexOf(LINE_FEED, at);
    const [, type, size] = HEADER.exec(printed.toString('utf8', at, end)) ?? [];
    at = end + 1;
    if (size === undefined) yield [name, 'missing'];
    else {
      yield [name, type === 'blob' ? printed.subarray(at, at + Number(size)) : null];
      at += Number(size) + 1;
    }
  }
}
