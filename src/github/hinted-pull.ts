import * as z from 'zod/mini';
import type { GitHubClient } from './client.ts';
import { failureOf } from './error.ts';
import { isGraphqlAnswer } from './graphql.ts';
import { branchOf, type MergedPull } from './merged-pull.ts';

/** The titles that GitHub gives: "Merge pull request #7 from …", and "… (#7)" for a squash. */
const HINT = /^Merge pull request #(\d+) from |\(#(\d+)\)$/;

/** The pull request that a commit's message names in GitHub's own way; anyone can write that. */
export function hintIn(message: string): number | null {
  const [title = ''] = message.split('\n', 1);
  const [, merged, squashed] = HINT.exec(title.trimEnd()) ?? [];
  const number = Number(merged ?? squashed);
  return Number.isSafeInteger(number) && number > 0 && number <= MOST_OF_AN_INT ? number : null;
}

/** GraphQL's `Int`. */
const MOST_OF_AN_INT = 2 ** 31 - 1;

/** GraphQL keeps the merge's commit, which REST drops with API version 2026-03-10. */
const QUERY = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { merged baseRefName headRefOid mergeCommit { oid } }
  }
}`;

const text = z.nullish(z.string());
const pullSchema = z.object({
  merged: z.nullish(z.boolean()),
  baseRefName: text,
  headRefOid: text,
  mergeCommit: z.nullish(z.object({ oid: text })),
});
const answerSchema = z.object({
  repository: z.nullish(z.object({ pullRequest: z.nullish(pullSchema) })),
});
type Answer = z.infer<typeof answerSchema>;

/**
 * The pull request that the push's last message names, if GitHub says that it was merged into this
 * branch and that its head or its merge is in the push. Null where that cannot be read.
 */
export async function hintedPull(client: GitHubClient): Promise<MergedPull | null> {
  const { event, repo } = client;
  const number = hintIn(event.push?.message ?? '');
  if (number === null) return null;
  const { repository } = await asked(client, { ...repo, number });
  const { merged, baseRefName, headRefOid, mergeCommit } = repository?.pullRequest ?? {};
  if (merged !== true || !headRefOid) return null;
  if ((branchOf(client) ?? baseRefName) !== baseRefName) return null;
  const pushed = [event.sha, ...(event.push?.commits ?? [])];
  const isHere = pushed.includes(headRefOid) || pushed.includes(mergeCommit?.oid ?? '');
  return isHere ? { number, headSha: headRefOid } : null;
}

/** Nothing where GraphQL does not answer: it is only a hint. */
async function asked(client: GitHubClient, variables: Record<string, unknown>): Promise<Answer> {
  try {
    return await client.graphql(answerSchema, QUERY, variables);
  } catch (error) {
    if (failureOf(error) === null && !isGraphqlAnswer(error)) throw error;
    return {};
  }
}
