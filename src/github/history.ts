import type { Client } from './client.ts';
import { GitHubError } from './error.ts';
import { readFile } from './file.ts';

/** A file as one commit left it. */
export interface FileVersion {
  sha: string;
  bytes: Uint8Array;
}

/**
 * The earlier commits of a branch before `ref`, newest first, at most `limit`. Of a merge only the
 * first parent is followed, since the merged commits never were the branch's tip.
 */
export async function* commitsBefore(
  client: Client,
  ref: string,
  limit: number,
): AsyncGenerator<string, void, void> {
  let parents = new Map<string, string | undefined>();
  let sha: string | undefined = ref;
  for (let left = limit; left > 0 && sha !== undefined; left--) {
    if (!parents.has(sha)) parents = await firstParents(client, sha);
    sha = parents.get(sha);
    if (sha !== undefined) yield sha;
  }
}

async function firstParents(
  { rest, repo, explain }: Client,
  sha: string,
): Promise<Map<string, string | undefined>> {
  try {
    const { data } = await rest.repos.listCommits({ ...repo, sha, per_page: MOST_OF_A_PAGE });
    return new Map(data.map((commit) => [commit.sha, commit.parents[0]?.sha]));
  } catch (error) {
    throw explain(error, { code: 'list-commits', ref: sha });
  }
}

/** A page of GitHub's lists. */
const MOST_OF_A_PAGE = 100;

/**
 * The versions of a file up to a commit, newest first: of each commit that changed its path, as
 * git's own history follows it, with one request when a version is needed. Moves are not followed;
 * a commit that removed the file counts, but gives no version. Empty for a path that never existed.
 */
export async function* fileHistory(
  client: Client,
  path: string,
  ref: string,
  limit: number,
): AsyncGenerator<FileVersion, void, void> {
  for (const { sha } of await commitsOf(client, path, ref, limit)) {
    const bytes = await readFile(client, path, sha);
    if (bytes !== null) yield { sha, bytes };
  }
}

/** The day, YYYY-MM-DD in UTC, of the last commit up to `ref` that changed a path; null if none did. */
export async function lastChange(
  client: Client,
  path: string,
  ref: string,
): Promise<string | null> {
  const [last] = await commitsOf(client, path, ref, 1);
  const at = Date.parse(last?.commit.committer?.date ?? '');
  return Number.isNaN(at) ? null : new Date(at).toISOString().slice(0, 10);
}

async function commitsOf(
  { rest, repo, explain }: Client,
  path: string,
  ref: string,
  limit: number,
) {
  if (ref === '') throw new GitHubError({ code: 'no-commit-named', path });
  const per_page = Math.min(limit, MOST_OF_A_PAGE);
  try {
    const { data } = await rest.repos.listCommits({ ...repo, path, sha: ref, per_page });
    return data;
  } catch (error) {
    throw explain(error, { code: 'list-file-commits', path, ref });
  }
}
