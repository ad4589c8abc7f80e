import { pMapIterable } from 'p-map';
import type { GitHubClient } from './client.ts';
import { readFile } from './file.ts';
import { type Answer, askForFiles, type Wanted } from './files-query.ts';

/**
 * Up to this many files are read one by one: that uses little of the limits, and gives exact bytes
 * at once.
 */
const FEW = 10;
/** How many of those at once. */
const REQUESTS = 8;

/**
 * How many files a query asks for. A query costs one point of the 1,000 that a job's token has in
 * an hour, whatever its size, and must finish in ten seconds (Rate limits and query limits for the
 * GraphQL API). Queries run one after the other: together they may use 60 seconds of computing in a
 * minute (Rate limits for the REST API, secondary rate limits).
 */
const BATCH = 50;

/** The most refusals in a row; it takes seven to find one file of 50 that no query can read. */
const MOST_REFUSALS = 8;

/** A path, and the exact bytes that a commit has there; null where it has no such file. */
export type FileOfCommit = readonly [path: string, bytes: Uint8Array | null];

/**
 * Many files of a commit, which `ref` must name by its sha, in any order and each once. The same as
 * `readFile`, with a fiftieth of its requests.
 */
export async function* readFiles(
  client: GitHubClient,
  paths: Iterable<string>,
  ref: string,
): AsyncGenerator<FileOfCommit, void, void> {
  const wanted = [...new Set(paths)].map((path) => ({ path, commit: ref }));
  for await (const [{ path }, bytes] of readEach(client, wanted, FEW)) yield [path, bytes];
}

/**
 * The same for files of any commits. Up to `few` are read one by one, and so is what GraphQL cannot
 * give, or refuses.
 */
export async function* readEach<W extends Wanted>(
  client: GitHubClient,
  wanted: readonly W[],
  few: number,
): AsyncGenerator<readonly [W, Uint8Array | null], void, void> {
  const left = new Set(wanted);
  if (left.size > few) {
    for await (const files of inBatches(client, wanted)) {
      for (const one of files.keys()) left.delete(one);
      yield* files;
    }
  }
  const read = async (one: W) => [one, await readFile(client, one.path, one.commit)] as const;
  yield* pMapIterable(left, read, { concurrency: REQUESTS });
}

/**
 * The files that GraphQL can read. A batch that it refuses, mostly for its size or time, is halved.
 */
async function* inBatches<W extends Wanted>(
  client: GitHubClient,
  wanted: readonly W[],
): AsyncGenerator<Answer<W>['files'], void, void> {
  const queue = split(wanted, BATCH);
  let refusals = 0;
  for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
    const answer = await askForFiles(client, batch);
    if (answer === null) return;
    const { files, refused } = answer;
    yield files;
    refusals = refused.length < batch.length ? 0 : refusals + 1;
    if (refusals === MOST_REFUSALS) return;
    if (batch.length > 1) queue.unshift(...split(refused, Math.ceil(refused.length / 2)));
  }
}

/** Lists of at most `size` of them. */
export function split<T>(all: readonly T[], size: number): (readonly T[])[] {
  const count = Math.ceil(all.length / Math.max(size, 1));
  return Array.from({ length: count }, (_, n) => all.slice(n * size, (n + 1) * size));
}
