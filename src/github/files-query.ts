import { isBlob } from './blob.ts';
import type { Client } from './client.ts';
import { failureOf } from './error.ts';
import { isCommitThere } from './file.ts';
import { type GraphqlAnswer, isGraphqlAnswer } from './login.ts';
import { isUncertain } from './retry.ts';

/** Exact bytes by path; null where the commit has no such file. */
export type Files = Map<string, Uint8Array | null>;

export interface Answer {
  /**
   * Known. A file that is neither here nor in `refused` has bytes that GraphQL does not give
   * exactly.
   */
  files: Files;
  /** Not answered; a smaller query may be. */
  refused: readonly string[];
}

interface Entry {
  mode: number;
  object: { oid?: string; text?: string | null } | null;
}

/** All of it may be missing when there is an error. */
interface Data {
  repository?: { object?: Record<string, Entry | null> | null } | null;
}

/**
 * `Commit.file` and not `object(expression:)`, which does not distinguish a link from a file, or a
 * missing commit from a missing file. Paths are variables, so that no file name is read as syntax.
 */
function queryOf(count: number): string {
  const names = Array.from({ length: count }, (_, n) => n);
  const declared = names.map((n) => `$p${n}: String!`).join(', ');
  const files = names.map((n) => `f${n}: file(path: $p${n}) { ...bytes }`).join('\n');
  return `query ($owner: String!, $repo: String!, $ref: GitObjectID!, ${declared}) {
  repository(owner: $owner, name: $repo) {
    object(oid: $ref) {
      ... on Commit {
${files}
      }
    }
  }
}
fragment bytes on TreeEntry { mode object { ... on Blob { oid text } } }`;
}

/**
 * Asks GraphQL for files of a commit in one query. Null: do not ask again, as without a permission
 * or over a limit.
 */
export async function askForFiles(
  client: Client,
  batch: readonly string[],
  ref: string,
): Promise<Answer | null> {
  const paths = Object.fromEntries(batch.map((path, n) => [`p${n}`, path]));
  const variables = { ...client.repo, ref, ...paths };
  let data: Data;
  try {
    data = await client.graphql(queryOf(batch.length), variables);
  } catch (error) {
    if (isGraphqlAnswer<Data>(error)) return answerOf(batch, error.data, error.errors);
    const failure = failureOf(error);
    if (failure === null) throw error;
    return isUncertain(failure) ? { files: new Map(), refused: batch } : null;
  }
  const isGone = data.repository?.object === null;
  return isGone ? ofNoCommit(client, batch, ref) : answerOf(batch, data, []);
}

/** A commit that is gone has no files; one that REST still finds is left to REST. */
async function ofNoCommit(
  client: Client,
  [path = '', ...others]: readonly string[],
  ref: string,
): Promise<Answer | null> {
  if (await isCommitThere(client, path, ref)) return null;
  return { files: new Map([path, ...others].map((each) => [each, null])), refused: [] };
}

/**
 * A path that the commit does not have is null with its own error, "Could not resolve file for
 * path", of type NOT_FOUND. Null without an error means the same only if there was no error at all.
 */
function answerOf(
  batch: readonly string[],
  data: Data | null | undefined,
  errors: GraphqlAnswer<Data>['errors'],
): Answer {
  const commit = data?.repository?.object;
  const notFound = errors.filter(({ type }) => type === 'NOT_FOUND');
  const missing = new Set(notFound.map(({ path }) => [path].flat().at(-1)));
  const answer = { files: new Map() as Files, refused: [] as string[] };
  for (const [n, path] of batch.entries()) {
    const entry = commit?.[`f${n}`];
    const isMissing = missing.has(`f${n}`) || (entry === null && errors.length === 0);
    const bytes = entry ? exactBytes(entry) : null;
    if (isMissing || bytes !== null) answer.files.set(path, bytes);
    else if (!entry) answer.refused.push(path);
  }
  return answer;
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
