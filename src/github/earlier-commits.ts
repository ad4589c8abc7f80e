import type { GitHubClient } from './client.ts';

/**
 * The earlier commits of a branch before `ref`, newest first, at most `limit`. Of a merge only the
 * first parent is followed, since the merged commits never were the branch's tip.
 */
export async function* commitsBefore(
  client: GitHubClient,
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
  { request, repo, explain }: GitHubClient,
  sha: string,
): Promise<Map<string, string | undefined>> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/commits', {
      ...repo,
      sha,
      per_page: MOST_OF_A_PAGE,
    });
    return new Map(data.map((commit) => [commit.sha, commit.parents[0]?.sha]));
  } catch (error) {
    throw explain(error, { code: 'list-commits', ref: sha });
  }
}

/** A page of GitHub's lists. */
const MOST_OF_A_PAGE = 100;
