import * as z from 'zod/mini';
import { MOST_COMMITS } from '../workspace/history.ts';
import type { GitHubClient } from './client.ts';
import { failureOf, GitHubError } from './error.ts';
import { split } from './files.ts';
import { isGraphqlAnswer } from './graphql.ts';

/** GitHub walks the commits once for each file, and has ten seconds for a query. */
const BATCH = 10;

type Commits = Map<string, readonly string[]>;

/**
 * The commits up to `ref` that changed each path, newest first, at most `MOST_COMMITS`, those that
 * removed the file included; none for a path that never existed. `ref` is a sha. What GraphQL does
 * not answer is asked for path by path.
 */
export async function commitsOf(
  client: GitHubClient,
  paths: readonly string[],
  ref: string,
): Promise<Commits> {
  const known: Commits = new Map();
  for (const batch of split([...new Set(paths)], BATCH)) {
    for (const [path, commits] of await askForCommits(client, batch, ref)) known.set(path, commits);
    for (const path of batch.filter((each) => !known.has(each))) {
      known.set(path, await listCommits(client, path, ref));
    }
  }
  return known;
}

const oids = z.array(z.nullable(z.object({ oid: z.string() })));
const answerSchema = z.object({
  repository: z.nullish(
    z.object({
      object: z.nullish(z.record(z.string(), z.nullish(z.object({ nodes: z.nullish(oids) })))),
    }),
  ),
});
type Data = z.infer<typeof answerSchema>;

function queryOf(batch: readonly string[]): string {
  const declared = batch.map((_, n) => `$p${n}: String!`).join(', ');
  const histories = batch.map(
    (_, n) => `h${n}: history(first: ${MOST_COMMITS}, path: $p${n}) { nodes { oid } }`,
  );
  return `query ($owner: String!, $repo: String!, $ref: GitObjectID!, ${declared}) {
  repository(owner: $owner, name: $repo) {
    object(oid: $ref) {
      ... on Commit {
${histories.join('\n')}
      }
    }
  }
}`;
}

/** Without the paths that GraphQL does not answer. */
async function askForCommits(
  client: GitHubClient,
  batch: readonly string[],
  ref: string,
): Promise<Commits> {
  const paths = Object.fromEntries(batch.map((path, n) => [`p${n}`, path]));
  const data = await client
    .graphql(answerSchema, queryOf(batch), { ...client.repo, ref, ...paths })
    .catch(dataOf);
  const commit = data.repository?.object ?? {};
  return new Map(
    batch.flatMap((path, n) => {
      const nodes = commit[`h${n}`]?.nodes;
      return nodes ? [[path, nodes.flatMap((node) => node?.oid ?? [])] as const] : [];
    }),
  );
}

function dataOf(error: unknown): Data {
  if (isGraphqlAnswer<Data>(error)) return error.data ?? {};
  if (failureOf(error) === null && !(error instanceof GitHubError)) throw error;
  return {};
}

async function listCommits(
  { request, repo, explain }: GitHubClient,
  path: string,
  ref: string,
): Promise<string[]> {
  try {
    const query = { ...repo, path, sha: ref, per_page: MOST_COMMITS };
    const { data } = await request('GET /repos/{owner}/{repo}/commits', query);
    return data.map(({ sha }) => sha);
  } catch (error) {
    throw explain(error, { code: 'list-file-commits', path, ref });
  }
}
