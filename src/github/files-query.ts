import * as z from 'zod/mini';
import { isBlob } from './blob.ts';
import type { GitHubClient } from './client.ts';
import { failureOf } from './error.ts';
import { isCommitThere } from './file.ts';
import { type GraphqlAnswer, isGraphqlAnswer } from './graphql.ts';
import { isUncertain } from './retry.ts';

/** A file to read; `commit` is a sha. */
export interface Wanted {
  path: string;
  commit: string;
}

export interface Answer<W extends Wanted> {
  /**
   * Exact bytes; null where the commit has no such file. A file that is neither here nor in
   * `refused` has bytes that GraphQL does not give exactly.
   */
  files: Map<W, Uint8Array | null>;
  /** Not answered; a smaller query may be. */
  refused: readonly W[];
}

const entrySchema = z.object({
  mode: z.int(),
  object: z.nullish(z.object({ oid: z.nullish(z.string()), text: z.nullish(z.string()) })),
});
type Entry = z.infer<typeof entrySchema>;

/** All of it may be missing when there is an error. */
const answerSchema = z.object({
  repository: z.nullish(
    z.record(z.string(), z.nullable(z.record(z.string(), z.nullable(entrySchema)))),
  ),
});
type Data = z.infer<typeof answerSchema>;

/**
 * `Commit.file` and not `object(expression:)`, which does not distinguish a link from a file, or a
 * missing commit from a missing file. Paths are variables, so that no file name is read as syntax.
 */
function queryOf(batch: readonly Wanted[], commits: readonly string[]): string {
  const declared = [
    ...commits.map((_, n) => `$r${n}: GitObjectID!`),
    ...batch.map((_, n) => `$p${n}: String!`),
  ];
  const objects = commits.map((commit, c) => {
    const files = batch.flatMap((wanted, n) =>
      wanted.commit === commit ? [`f${n}: file(path: $p${n}) { ...bytes }`] : [],
    );
    return `    c${c}: object(oid: $r${c}) {
      ... on Commit {
${files.join('\n')}
      }
    }`;
  });
  return `query ($owner: String!, $repo: String!, ${declared.join(', ')}) {
  repository(owner: $owner, name: $repo) {
${objects.join('\n')}
  }
}
fragment bytes on TreeEntry { mode object { ... on Blob { oid text } } }`;
}

/**
 * Asks GraphQL for files of commits in one query. Null: do not ask again, as without a permission
 * or over a limit.
 */
export async function askForFiles<W extends Wanted>(
  client: GitHubClient,
  batch: readonly W[],
): Promise<Answer<W> | null> {
  const commits = [...new Set(batch.map(({ commit }) => commit))];
  const refs = Object.fromEntries(commits.map((commit, n) => [`r${n}`, commit]));
  const paths = Object.fromEntries(batch.map(({ path }, n) => [`p${n}`, path]));
  let data: Data;
  try {
    const variables = { ...client.repo, ...refs, ...paths };
    data = await client.graphql(answerSchema, queryOf(batch, commits), variables);
  } catch (error) {
    if (isGraphqlAnswer<Data>(error)) return answerOf(batch, error.data, error.errors);
    const failure = failureOf(error);
    if (failure === null) throw error;
    return isUncertain(failure) ? { files: new Map(), refused: batch } : null;
  }
  const gone = commits.filter((_, c) => data.repository?.[`c${c}`] === null);
  for (const commit of gone) {
    // A commit that is gone has no files; one that REST still finds is left to REST.
    const path = batch.find((wanted) => wanted.commit === commit)?.path ?? '';
    if (await isCommitThere(client, path, commit)) return null;
  }
  const { files, refused } = answerOf(batch, data, []);
  const lost = refused.filter(({ commit }) => gone.includes(commit));
  for (const wanted of lost) files.set(wanted, null);
  return { files, refused: refused.filter((wanted) => !lost.includes(wanted)) };
}

/**
 * A path that the commit does not have is null with its own error, "Could not resolve file for
 * path", of type NOT_FOUND. Null without an error means the same only if there was no error at all.
 */
function answerOf<W extends Wanted>(
  batch: readonly W[],
  data: Data | null | undefined,
  errors: GraphqlAnswer<Data>['errors'],
): Answer<W> {
  const entries: Record<string, Entry | null> = Object.assign(
    {},
    ...Object.values(data?.repository ?? {}),
  );
  const notFound = errors.filter(({ type }) => type === 'NOT_FOUND');
  const missing = new Set(notFound.map(({ path }) => [path].flat().at(-1)));
  const files: Answer<W>['files'] = new Map();
  const refused: W[] = [];
  for (const [n, wanted] of batch.entries()) {
    const entry = entries[`f${n}`];
    const isMissing = missing.has(`f${n}`) || (entry === null && errors.length === 0);
    const bytes = entry ? exactBytes(entry) : null;
    if (isMissing || bytes !== null) files.set(wanted, bytes);
    else if (!entry) refused.push(wanted);
  }
  return { files, refused };
}

/** A regular file, executable or not (git-fast-import, filemodify); a link has a mode of its own. */
const isRegular = (mode: number) => (mode & 0o170000) === 0o100000;

/**
 * The text's bytes, if they equal the file's. They differ where GitHub decoded another encoding or
 * cut the text, which it does at 512,000 bytes; for a binary file there is no text (Blob in the
 * GraphQL reference: `text`, `isTruncated`).
 */
function exactBytes({ mode, object }: Entry): Uint8Array | null {
  if (!isRegular(mode) || typeof object?.text !== 'string') return null;
  const bytes = Buffer.from(object.text, 'utf8');
  return isBlob(bytes, object.oid) ? bytes : null;
}
