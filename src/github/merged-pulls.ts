import pMap from 'p-map';
import type { GitHubClient } from './client.ts';
import { failureOf } from './error.ts';
import { hintedPull, hintIn } from './hinted-pull.ts';
import { branchOf, type MergedPull, mergedPull } from './merged-pull.ts';

/** The size of a page of GitHub's lists, and how many pages of a push are read. */
const MOST_OF_A_PAGE = 100;
const MOST_PAGES = 3;
/** How many commits of a branch are asked for their pull requests, and how many at once. */
const MOST_COMMITS = 100;
const REQUESTS = 4;

interface Commit {
  sha: string;
  parents: readonly { sha: string }[];
  commit?: { message: string };
}

/**
 * The merged pull request of a push, for its comment: null where GitHub lists none, even some 20
 * seconds later, and the commit's message leads to none that can be proven. Nobody waits where the
 * deployment took longer than GitHub needs. A tag is asked for once: it may be much older than its
 * push.
 */
export async function mergedPullOfPush(client: GitHubClient): Promise<MergedPull | null> {
  const { sha } = client.event;
  const first = (await mergedPull(client, sha)) ?? (await hintedPull(client));
  const isTag = branchOf(client) === null;
  if (first !== null || isTag) return first;
  for (const pause of client.unlistedMs) {
    if (client.isListed()) return null;
    await client.wait(pause);
    const pull = await mergedPull(client, sha);
    if (pull !== null) return pull;
  }
  return null;
}

/**
 * The merged pull requests of a push, oldest first, each once: a merge queue pushes several at a
 * time, and a rebase every commit of one. Only the branch's own commits are asked for, along first
 * parents, and at most the newest hundred. `before` null: only the pull request of `sha`. GitHub
 * lists a merge some seconds after it, so a commit is asked again while no commit has a pull
 * request, or its own message names one; the message itself proves nothing.
 */
export async function mergedPulls(
  client: GitHubClient,
  before: string | null,
  sha: string,
): Promise<number[]> {
  const commits = before === null ? [] : await pushed(client, before, sha);
  const shas = firstParents(commits, sha);
  if (shas.length > MOST_COMMITS) {
    client.notify({ code: 'push-cut', commits: shas.length, most: MOST_COMMITS });
  }
  const asked = shas.slice(0, MOST_COMMITS);
  const found = await pullsOf(client, asked, messagesOf(commits, client));
  const numbers = asked.flatMap((each) => found.get(each)?.number ?? []);
  return [...new Set(numbers)].toReversed();
}

function messagesOf(commits: readonly Commit[], { event }: GitHubClient): Map<string, string> {
  const read = commits.map(({ sha, commit }): [string, string] => [sha, commit?.message ?? '']);
  return new Map([[event.sha, event.push?.message ?? ''], ...read]);
}

async function pullsOf(
  client: GitHubClient,
  shas: readonly string[],
  messages: ReadonlyMap<string, string>,
): Promise<Map<string, MergedPull>> {
  const found = new Map<string, MergedPull>();
  const isAwaited = (sha: string) =>
    !found.has(sha) && (found.size === 0 || hintIn(messages.get(sha) ?? '') !== null);
  for (const pause of [0, ...client.unlistedMs]) {
    if (pause > 0) await client.wait(pause);
    const look = async (sha: string) => {
      const pull = await mergedPull(client, sha);
      if (pull !== null) found.set(sha, pull);
    };
    await pMap(pause === 0 ? shas : shas.filter(isAwaited), look, { concurrency: REQUESTS });
    if (!shas.some(isAwaited)) break;
  }
  return found;
}

/** The commits of a push; only the last one where GitHub cannot compare, or lists too many. */
async function pushed(client: GitHubClient, before: string, sha: string): Promise<Commit[]> {
  const { request, repo } = client;
  const commits: Commit[] = [];
  try {
    for (let page = 1; page <= MOST_PAGES; page++) {
      const query = { ...repo, basehead: `${before}...${sha}`, per_page: MOST_OF_A_PAGE, page };
      const { data } = await request('GET /repos/{owner}/{repo}/compare/{basehead}', query);
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

/** Newest first; `sha` alone where the commits are unknown. */
function firstParents(commits: readonly Commit[], sha: string): string[] {
  const known = new Map(commits.map((commit) => [commit.sha, commit]));
  const line = [sha];
  for (let at = known.get(sha); at !== undefined; ) {
    known.delete(at.sha); // No commit is its own ancestor, whatever is answered.
    const parent = known.get(at.parents[0]?.sha ?? '');
    if (parent !== undefined) line.push(parent.sha);
    at = parent;
  }
  return line;
}
