import type { GitHubClient } from './client.ts';
import { ownLogin, withoutBotSuffix } from './login.ts';
import { isMarked, markerOf } from './marker.ts';

export interface HeldComment {
  id: number;
  /** As GraphQL names it. */
  nodeId: string;
  url: string;
  body: string;
}

/** The text of a comment of ours, without its marker. */
export const textOf = (body: string): string => normalisedText(body).replace(/^.*\n?/, '');

/** GitHub may return other line ends, or less white space at the end. */
export const normalisedText = (body: string): string => body.replaceAll('\r\n', '\n').trimEnd();

/**
 * Flowgate's comments, the oldest first, which is the one in use. Found by marker and author, since
 * anyone can write the marker; both are asked for at once. `me`: the token's account, if known already.
 */
export async function ownComments(
  client: GitHubClient,
  issue: number,
  me?: string,
): Promise<HeldComment[]> {
  const { paginate, repo } = client;
  const query = { ...repo, issue_number: issue, per_page: 100 };
  const asked = Promise.resolve(me ?? ownLogin(client));
  asked.catch(() => {}); // It fails where it is awaited.
  const all = await paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', query);
  const marked = all.filter(({ body }) => isMarked(body ?? '', markerOf(client.mapFile)));
  if (marked.length === 0) return [];
  const author = await asked;
  return marked
    .filter(({ user }) => user != null && withoutBotSuffix(user.login) === author)
    .map(({ id, node_id: nodeId, html_url: url, body = '' }) => ({ id, nodeId, url, body }))
    .toSorted((a, b) => a.id - b.id);
}
