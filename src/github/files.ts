import { pMapIterable } from 'p-map';
import type { Client } from './client.ts';
import { readFile } from './file.ts';
import { askForFiles, type Files } from './files-query.ts';

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
 * `readFile`, with a fiftieth of its requests. What GraphQL cannot give, or refuses, is read one by
 * one.
 */
export async function* readFiles(
  client: Client,
  paths: Iterable<string>,
  ref: string,
): AsyncGenerator<FileOfCommit, void, void> {
  const left = new Set(paths);
  if (left.size > FEW) {
    for await (const files of inBatches(client, [...left], ref)) {
      for (const path of files.keys()) left.delete(path);
      yield* files;
    }
  }
  const one = async (path: string) => [path, await readFile(client, path, ref)] as const;
  yield* pMapIterable(left, one, { concurrency: REQUESTS });
}

/**
 * The files that GraphQL can read. A batch that it refuses, mostly for its size or time, is halved.
 */
async function* inBatches(
  client: Client,
  paths: readonly string[],
  ref: string,
): AsyncGenerator<Files, void, void> {
  const queue = split(paths, BATCH);
  let refusals = 0;
  for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
    const answer = await askForFiles(client, batch, ref);
    if (answer === null) return;
    const { files, refused } = answer;
    yield files;
    refusals = refused.length < batch.length ? 0 : refusals + 1;
    if (refusals === MOST_REFUSALS) return;
    if (batch.length > 1) queue.unshift(...split(refused, Math.ceil(refused.length / 2)));
  }
}

function split(paths: readonly string[], size: number): (readonly string[])[] {
  const count = Math.ceil(paths.length / Math.max(size, 1));
  return Array.from({ length: count }, (_, n) => paths.slice(n * size, (n + 1) * size));
}
