import type { Members, Team } from '../map/stewards.ts';
import type { GitHubClient } from './client.ts';
import { failureOf, isRateLimit } from './error.ts';

/**
 * The members of a team, including its child teams (List team members). GitHub answers that a team
 * does not exist if the token cannot see it: after 404 and 403 the members are unknown.
 */
export async function membersOf(client: GitHubClient, { org, slug }: Team): Promise<Members> {
  const { paginate } = client;
  try {
    const query = { org, team_slug: slug, per_page: 100 };
    const members = await paginate('GET /orgs/{org}/teams/{team_slug}/members', query);
    return { known: true, logins: members.map(({ login }) => login) };
  } catch (error) {
    const failure = failureOf(error);
    const isHidden = failure !== null && [403, 404].includes(failure.status ?? 0);
    if (isHidden && !isRateLimit(failure)) {
      return { known: false, status: failure.status, quoted: failure.quoted };
    }
    throw client.explain(error, { code: 'list-team-members', team: `@${org}/${slug}` });
  }
}
