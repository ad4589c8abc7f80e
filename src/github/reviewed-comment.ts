import * as z from 'zod/mini';
import type { DistrustReason } from '../plan/reviewed.ts';
import type { GitHubClient } from './client.ts';
import { failureOf } from './error.ts';
import { isGraphqlAnswer } from './graphql.ts';
import { isMarked, markerOf } from './marker.ts';

/** Our own comment on a pull request, and whether it can be trusted. */
export type OwnComment =
  | { kind: 'trusted'; body: string }
  | { kind: 'untrusted'; reason: DistrustReason }
  | { kind: 'none' };

const text = z.nullish(z.string());
/** Null for a deleted account. */
const actor = z.nullish(z.object({ __typename: text, login: text }));

/** A comment; all fields may be missing where GitHub hides something from the token. */
const nodeSchema = z.object({
  viewerDidAuthor: z.nullish(z.boolean()),
  body: text,
  lastEditedAt: text,
  author: actor,
  /** Null also where the comment was never edited. */
  editor: actor,
});
type Node = z.infer<typeof nodeSchema>;
const answerSchema = z.object({ nodes: z.nullish(z.array(z.nullable(nodeSchema))) });

/** REST shows who wrote a comment, but not who edited it, which anyone with write access can do. */
const QUERY = `query ($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on IssueComment {
      viewerDidAuthor
      body
      lastEditedAt
      author { __typename login }
      editor { __typename login }
    }
  }
}`;

/** The most ids that GraphQL accepts at once (Resource limitations). */
const MOST_NODES = 100;

/**
 * The oldest comment with our marker that this token's account wrote, without the marker. It is
 * trusted if nobody else edited it last. Comments by others with our marker are ignored.
 */
export async function ownComment(client: GitHubClient, issue: number): Promise<OwnComment> {
  const { paginate, repo, mapFile } = client;
  const marker = markerOf(mapFile);
  let ids: string[];
  try {
    const query = { ...repo, issue_number: issue, per_page: 100 };
    const all = await paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', query);
    ids = all.filter(({ body }) => isMarked(body ?? '', marker)).map(({ node_id }) => node_id);
  } catch (error) {
    throw client.explain(error, { code: 'read-comments', pull: issue });
  }
  if (ids.length === 0) return { kind: 'none' };
  const nodes = await lastEditors(client, ids.slice(0, MOST_NODES));
  if (nodes === null) {
    return { kind: 'untrusted', reason: { code: 'editor-not-asked' } };
  }
  const own = nodes.find((node) => node?.viewerDidAuthor === true);
  return own === undefined || own === null ? { kind: 'none' } : judged(own, marker);
}

function judged({ body, lastEditedAt, author, editor }: Node, marker: string): OwnComment {
  if (lastEditedAt === undefined) {
    return { kind: 'untrusted', reason: { code: 'edits-not-known' } };
  }
  if (lastEditedAt !== null) {
    if (!editor?.login || !editor.__typename)
      return { kind: 'untrusted', reason: { code: 'editor-not-known' } };
    if (editor.__typename !== author?.__typename || editor.login !== author.login) {
      return { kind: 'untrusted', reason: { code: 'edited-by', login: editor.login } };
    }
  }
  const text = (body ?? '').replaceAll('\r\n', '\n');
  if (!isMarked(text, marker)) return { kind: 'none' };
  return { kind: 'trusted', body: text.slice(text.indexOf('\n') + 1) };
}

/** Null where GraphQL does not answer. */
async function lastEditors(client: GitHubClient, ids: string[]): Promise<(Node | null)[] | null> {
  try {
    const { nodes } = await client.graphql(answerSchema, QUERY, { ids });
    return nodes ?? null;
  } catch (error) {
    if (failureOf(error) === null && !isGraphqlAnswer(error)) throw error;
    return null;
  }
}
