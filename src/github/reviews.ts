import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import type { PullContext } from './event.ts';

/** The states that are an opinion about a pull request. A comment does not change an opinion. */
const OPINIONS = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];

/**
 * Who approves the checked commit of a pull request: those whose latest opinion is an approval of
 * that very commit. The author's own approval does not count. Without the permission to read reviews
 * it is nobody, with a notice.
 */
export async function approversOf(client: GitHubClient, pull: PullContext): Promise<string[]> {
  const { paginate, repo } = client;
  try {
    const query = { ...repo, pull_number: pull.number, per_page: 100 };
    // In the order of time (List reviews for a pull request).
    const reviews = await paginate('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', query);
    const opinions = reviews.filter(({ state }) => OPINIONS.includes(state.toUpperCase()));
    const latest = new Map(
      opinions.flatMap((review) => (review.user ? [[review.user.login, review]] : [])),
    );
    return [...latest.values()]
      .filter((review) => review.state.toUpperCase() === 'APPROVED')
      .filter((review) => review.commit_id === pull.headSha)
      .flatMap(({ user }) => (user ? [user.login] : []))
      .filter((login) => login.toLowerCase() !== pull.author.toLowerCase());
  } catch (error) {
    const explained = client.explain(error, { code: 'list-reviews', pull: pull.number });
    if (!(explained instanceof GitHubError)) throw explained;
    if (explained.failure.code !== 'github-permission-missing') throw explained;
    client.notify({ code: 'reviews-not-listed', cause: explained.failure });
    return [];
  }
}
