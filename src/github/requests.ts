import type { Octokit } from '@octokit/core';
import type { PaginateInterface } from '@octokit/plugin-paginate-rest';
import type * as z from 'zod/mini';
import { answerTo, partRead } from './answers.ts';
import { LostAnswerError } from './error.ts';
import { isGraphqlAnswer } from './graphql.ts';

/** Octokit's `request`; the hook of the client finds `answer`, and gives only that part. */
export function requesting({ request }: Octokit): Octokit['request'] {
  const asked = (route: string, given: { request?: object; [name: string]: unknown } = {}) =>
    request(route, { ...given, request: { ...given.request, answer: answerTo(route) } });
  return asked as Octokit['request'];
}

/** More pages than any list of GitHub has that Flowgate reads. */
const MOST_PAGES = 1_000;

/**
 * Octokit's `paginate`, where each page is read as above. It follows the links between pages, but
 * none to another origin, which would get the token, and none twice.
 */
export function paginating(octokit: Octokit & { paginate: PaginateInterface }): PaginateInterface {
  const listed = (route: string, given: Record<string, unknown>) => {
    const first = octokit.request.endpoint(route, given);
    const { origin } = new URL(first.url);
    const answer = answerTo(route);
    const seen = new Set<string>();
    const page = async (one: typeof first) => {
      if (new URL(one.url).origin !== origin) throw lost('github-link-elsewhere');
      if (seen.has(one.url) || seen.size === MOST_PAGES) throw lost('github-list-in-circle');
      seen.add(one.url);
      return octokit.request({ ...one, request: { answer } });
    };
    return octokit.paginate(Object.assign(page, { endpoint: () => first }) as never);
  };
  return listed as PaginateInterface;
}

const lost = (code: 'github-link-elsewhere' | 'github-list-in-circle') =>
  new LostAnswerError({ code });

/** The answer of GraphQL to a query; what came with an error is null where it has another form. */
export async function querying<Data>(
  { graphql }: Octokit,
  answer: z.ZodMiniType<Data>,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Data> {
  try {
    return partRead(answer, (await graphql(query, variables)) ?? {});
  } catch (error) {
    if (isGraphqlAnswer<Data>(error)) error.data = answer.safeParse(error.data).data ?? null;
    throw error;
  }
}
