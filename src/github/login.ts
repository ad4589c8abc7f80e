import type { GitHubClient } from './client.ts';
import { failureOf } from './error.ts';

/** If the API does not name our account, the token is the job's own. */
const JOB = 'github-actions';

/**
 * The token's account; GraphQL names it for every kind of token, but GET /user refuses those of a
 * job and an App.
 */
export async function ownLogin({ graphql }: GitHubClient): Promise<string> {
  try {
    const { viewer } = await graphql<{ viewer: { login?: string } | null }>('{ viewer { login } }');
    return withoutBotSuffix(viewer?.login ?? JOB);
  } catch (error) {
    if (failureOf(error) === null && !isGraphqlAnswer(error)) throw error;
    return JOB;
  }
}

/** The error that octokit throws for GraphQL errors; it may have data all the same. */
export interface GraphqlAnswer<Data> extends Error {
  data?: Data | null;
  errors: readonly { type?: string; path?: readonly (string | number)[] }[];
}

/** A GraphQL answer that is an error, which GitHub sends with status 200. */
export function isGraphqlAnswer<Data>(error: unknown): error is GraphqlAnswer<Data> {
  return error instanceof Error && error.name === 'GraphqlResponseError';
}

/** REST writes a bot's login with `[bot]`, GraphQL without. */
export function withoutBotSuffix(login: string): string {
  return login.replace(/\[bot\]$/, '').toLowerCase();
}
