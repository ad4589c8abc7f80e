import type { Client } from './client.ts';
import { failureOf } from './error.ts';

/** Where the API does not tell who we are, we are the job's own token. */
const JOB = 'github-actions';

/** Whose token it is; GraphQL tells it for every kind, where GET /user refuses a job's and an App's. */
export async function ownLogin({ graphql }: Client): Promise<string> {
  try {
    const { viewer } = await graphql<{ viewer: { login?: string } | null }>('{ viewer { login } }');
    return bare(viewer?.login ?? JOB);
  } catch (error) {
    if (failureOf(error) === null && !isGraphqlAnswer(error)) throw error;
    return JOB;
  }
}

/** What octokit throws where GraphQL tells of errors, with what it gave all the same. */
export interface GraphqlAnswer<Data> extends Error {
  data?: Data | null;
  errors: readonly { type?: string; path?: readonly (string | number)[] }[];
}

/** An answer of GraphQL's that is an error, which it sends with status 200. */
export function isGraphqlAnswer<Data>(error: unknown): error is GraphqlAnswer<Data> {
  return error instanceof Error && error.name === 'GraphqlResponseError';
}

/** REST writes a bot's login with `[bot]`, GraphQL without. */
export function bare(login: string): string {
  return login.replace(/\[bot\]$/, '').toLowerCase();
}
