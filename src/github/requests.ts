import { isDeepStrictEqual } from 'node:util';
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

/** A list that changes so often while it is read is one that never ends. */
const MOST_READINGS = 5;

/**
 * Octokit's `paginate`, where each page is read as above. GitHub numbers the pages: of an item that
 * leaves the list, the next one moves to a page that was read. So a list of several pages is read
 * until a reading begins with the one before; what was added at the end moves nothing.
 */
export function paginating(octokit: Octokit & { paginate: PaginateInterface }): PaginateInterface {
  const listed = async (route: string, given: Record<string, unknown>) => {
    let { items, pages } = await readOnce(octokit, route, given);
    for (let readings = 1; pages > 1; readings++) {
      if (readings === MOST_READINGS) throw lost('github-list-moving');
      const before = items;
      ({ items, pages } = await readOnce(octokit, route, given));
      if (isDeepStrictEqual(items.slice(0, before.length), before)) break;
    }
    return items;
  };
  return listed as PaginateInterface;
}

/**
 * It follows the links between pages, but none to another origin, which would get the token, and
 * none twice.
 */
async function readOnce(
  octokit: Octokit & { paginate: PaginateInterface },
  route: string,
  given: Record<string, unknown>,
): Promise<{ items: unknown[]; pages: number }> {
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
  const pager = Object.assign(page, { endpoint: () => first }) as never;
  const items: unknown[] = await octokit.paginate(pager);
  return { items, pages: seen.size };
}

const lost = (code: 'github-link-elsewhere' | 'github-list-in-circle' | 'github-list-moving') =>
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
