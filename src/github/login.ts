import * as z from 'zod/mini';
import type { GitHubClient } from './client.ts';
import { failureOf } from './error.ts';
import { isGraphqlAnswer } from './graphql.ts';

/** If the API does not name our account, the token is the job's own. */
const JOB = 'github-actions';

const viewing = z.object({ viewer: z.nullish(z.object({ login: z.nullish(z.string()) })) });

/**
 * The token's account; GraphQL names it for every kind of token, but GET /user refuses those of a
 * job and an App.
 */
export async function ownLogin({ graphql }: GitHubClient): Promise<string> {
  try {
    const { viewer } = await graphql(viewing, '{ viewer { login } }');
    return withoutBotSuffix(viewer?.login ?? JOB);
  } catch (error) {
    if (failureOf(error) === null && !isGraphqlAnswer(error)) throw error;
    return JOB;
  }
}

/** REST writes a bot's login with `[bot]`, GraphQL without. */
export function withoutBotSuffix(login: string): string {
  return login.replace(/\[bot\]$/, '').toLowerCase();
}
