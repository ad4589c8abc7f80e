import pMap from 'p-map';
import type { Client } from './client.ts';
import { failureOf } from './error.ts';
import { mergedPull } from './merged-pull.ts';

/** The size of a page of GitHub's lists, and how many pages of a push are read. */
const MOST_OF_A_PAGE = 100;
const MOST_PAGES = 3;
/** How many commits of a branch are asked for their pull requests, and how many at once. */
const MOST_COMMITS = 100;
const REQUESTS = 4;

interface Commit {
  sha: string;
  parents: readonly { sha: string }[];
}

/**
 * The merged pull requests of a push, oldest first, each once: a merge queue pushes several at a
 * time, and a rebase every commit of one. Only the branch's own commits are asked for, along first
 * parents, and at most the newest hundred. `before` null: only the pull request of `sha`.
 */
export async function mergedPulls(
  client: Client,
  before: string | null,
  sha: string,
): Promise<number[]> {
  const shas = before === null ? [sha] : firstParents(await pushed(client, before, sha), sha);
  if (shas.length > MOST_COMMITS) {
    client.notify({ code: 'push-cut', commits: shas.length, most: MOST_COMMITS });
  }
  const found = await pMap(shas.slice(0, MOST_COMMITS), (each) => mergedPull(client, each), {
    concurrency: REQUESTS,
  });
  return [...new Set(found.flatMap((pull) => (pull === null ? [] : [pull.number])))].toReversed();
}

/** The commits of a push; only the last one where GitHub cannot compare, or lists too many. */
async function pushed(client: Client, before: string, sha: string): Promise<Commit[]> {
  const { rest, repo } = client;
  const commits: Commit[] = [];
  try {
    for (let page = 1; page <= MOST_PAGES; page++) {
      const query = { ...repo, basehead: `${before}...${sha}`, per_page: MOST_OF_A_PAGE, page };
      const { data } = await rest.repos.compareCommitsWithBasehead(query);
      commits.push(...data.commits);
      if (commits.length >= data.total_commits) return commits;
    }
    client.notify({ code: 'push-too-long' });
    return [];
  } catch (error) {
    const status = failureOf(error)?.status;
    if (status === 404 || status === 422) return [];
    throw client.explain(error, { code: 'list-pushed-commits', sha });
  }
}

/** Newest first. */
function firstParents(commits: readonly Commit[], sha: string): string[] {
  const known = new Map(commits.map((commit) => [commit.sha, commit]));
  const line = [sha];
  for (let at = known.get(sha); at !== undefined; ) {
    const parent = known.get(at.parents[0]?.sha ?? '');
    if (parent !== undefined) line.push(parent.sha);
    at = parent;
  }
  return line;
}
