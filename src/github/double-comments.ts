import * as z from 'zod/mini';
import type { GitHubClient } from './client.ts';
import type { HeldComment } from './comments.ts';
import { failureOf } from './error.ts';
import { isGraphqlAnswer } from './graphql.ts';

/**
 * Hides comments of ours besides the one in use. Jobs that ran at once have left them before each
 * job checked for others. They stay readable: marked "outdated", or where that is denied, replaced
 * by one line that points to the one in use. A failure here is only a warning.
 */
export async function hideDuplicates(
  client: GitHubClient,
  doubles: readonly HeldComment[],
  inUse: HeldComment,
): Promise<void> {
  for (const double of doubles) {
    if (await isHidden(client, double)) continue;
    if (!(await pointTo(client, double, inUse))) {
      client.notify({ code: 'comment-left-over', url: double.url });
    }
  }
}

const HIDE = `mutation ($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {
    minimizedComment { isMinimized }
  }
}`;
const LOOK = 'query ($id: ID!) { node(id: $id) { ... on IssueComment { isMinimized } } }';

const state = z.nullish(z.object({ isMinimized: z.nullish(z.boolean()) }));
const looked = z.object({ node: state });
const hidden = z.object({
  minimizeComment: z.nullish(z.object({ minimizedComment: state })),
});

/** Hidden already, or now (GraphQL API, `minimizeComment`; REST has no such request). */
async function isHidden({ graphql }: GitHubClient, { nodeId: id }: HeldComment): Promise<boolean> {
  try {
    const { node } = await graphql(looked, LOOK, { id });
    if (node?.isMinimized === true) return true;
    const { minimizeComment } = await graphql(hidden, HIDE, { id });
    return minimizeComment?.minimizedComment?.isMinimized === true;
  } catch (error) {
    if (failureOf(error) === null && !isGraphqlAnswer(error)) throw error;
    return false;
  }
}

/** Without the marker it is not found again. One that has been deleted needs nothing. */
async function pointTo(
  { request, repo }: GitHubClient,
  { id }: HeldComment,
  { url }: HeldComment,
): Promise<boolean> {
  try {
    const body = `Out of date: [Flowgate's comment](${url}) is kept elsewhere on this page.`;
    await request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...repo,
      comment_id: id,
      body,
    });
    return true;
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return failure.status === 404;
  }
}
