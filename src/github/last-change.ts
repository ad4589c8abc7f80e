import type { GitHubClient } from './client.ts';

/** The day, YYYY-MM-DD in UTC, of the last commit up to `ref` that changed a path; null if none did. */
export async function lastChange(
  { request, repo, explain }: GitHubClient,
  path: string,
  ref: string,
): Promise<string | null> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/commits', {
      ...repo,
      path,
      sha: ref,
      per_page: 1,
    });
    const at = Date.parse(data[0]?.commit.committer?.date ?? '');
    return Number.isNaN(at) ? null : new Date(at).toISOString().slice(0, 10);
  } catch (error) {
    throw explain(error, { code: 'list-file-commits', path, ref });
  }
}
