import type { Client } from './client.ts';
import type { PullContext } from './event.ts';

/** What someone thinks of a pull request; a comment says nothing about it, nor takes anything back. */
const OPINIONS = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];

/**
 * Who approves the commit of a pull request that is judged: those whose latest opinion is an
 * approval of that very commit. The author's own word is no approval.
 */
export async function approversOf(client: Client, pull: PullContext): Promise<string[]> {
  const { rest, paginate, repo } = client;
  try {
    const query = { ...repo, pull_number: pull.number, per_page: 100 };
    // In the order of time (List reviews for a pull request).
    const reviews = await paginate(rest.pulls.listReviews, query);
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
    const to = `list the reviews of pull request #${pull.number}`;
    throw client.explain(error, { to, permission: 'pull-requests: read' });
  }
}
