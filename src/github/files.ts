import { pMapIterable } from 'p-map';
import type { Client } from './client.ts';
import { readFile } from './file.ts';
import { askForFiles, type Files } from './files-query.ts';

/** Up to so many files are read one by one: no limit notices them, and they come exact at once. */
const FEW = 10;
/** How many of those at a time. */
const REQUESTS = 8;

/**
 * How many files a query asks for. It costs one point, whatever they hold, of the 1,000 that a
 * job's token has in an hour, and must be done in ten seconds (Rate limits and query limits for the
 * GraphQL API). Queries go one after the other: together they may take 60 seconds of a minute's
 * computing (Rate limits for the REST API, secondary rate limits).
 */
const BATCH = 50;

/** After so many refusals in a row; it takes seven to find the one of 50 files that no query can have. */
const MOST_REFUSALS = 8;

/** A path, and the exact bytes that a commit has there; null where it has no such file. */
export type ReadFile = readonly [path: string, bytes: Uint8Array | null];

/**
 * Many files of a commit, which its sha must name, in any order and each once: what `readFile` says
 * of them, for a fiftieth of its requests. What GraphQL cannot give, or refuses, is read one by one.
 */
export async function* readFiles(
  client: Client,
  paths: Iterable<string>,
  ref: string,
): AsyncGenerator<ReadFile, void, void> {
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

/** What GraphQL settles. A batch that it refuses, mostly for its size or time, is halved. */
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
