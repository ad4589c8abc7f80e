import type { Call, Reply } from './call.ts';
import { forbidden, Refusal } from './graphql-errors.ts';
import type { Commit, PullRequest } from './story.ts';
import { blobSha, treeOf } from './tree.ts';
import type { World } from './world.ts';

/** How many files a query asks for. */
export function filesIn(body: unknown): number {
  const { query } = (body ?? {}) as { query?: unknown };
  return typeof query === 'string' ? [...query.matchAll(/\bfile\(path: /g)].length : 0;
}

/** A repository and the files of its commits; a commit that is not there is null alone. */
export function repository(
  { world, token }: Call,
  { owner, name }: { owner: string; name: string },
) {
  const full = `${owner}/${name}`;
  if (full.toLowerCase() !== world.repository.toLowerCase()) {
    const message = `Could not resolve to a Repository with the name '${full}'.`;
    throw new Refusal('NOT_FOUND', message);
  }
  return {
    object({ oid }: { oid: string }) {
      if (token.permissions.contents === undefined) throw forbidden(token);
      const commit = world.history.find(oid);
      if (!commit) return commit;
      return { __typename: 'Commit', oid, file: fileOf(commit), history: historyOf(world, commit) };
    },
    pullRequest({ number }: { number: number }) {
      if (token.permissions['pull-requests'] === undefined) throw forbidden(token);
      const pull = world.pulls.get(number);
      if (pull !== undefined) return pullNode(pull);
      const message = `Could not resolve to a PullRequest with the number of ${number}.`;
      throw new Refusal('NOT_FOUND', message);
    },
  };
}

const pullNode = ({ mergedAs, baseRef = 'main', head }: PullRequest) => ({
  merged: mergedAs !== undefined,
  baseRefName: baseRef,
  headRefOid: head,
  mergeCommit: mergedAs === undefined ? null : { oid: mergedAs },
});

/** "Could not resolve file for path": beside the null of `Commit.file` (GraphQL API, Commit). */
const fileOf =
  (commit: Commit) =>
  ({ path }: { path: string }) => {
    const entry = entryAt(commit, path);
    if (entry !== null) return entry;
    throw new Refusal('NOT_FOUND', `Could not resolve file for path '${path}'.`);
  };

/** The same commits as those of the REST API (Commit.history, `path`). */
const historyOf =
  (world: World, { sha }: Commit) =>
  ({ path, first }: { path?: string; first?: number }) => ({
    nodes: world.history
      .log(sha, path ?? '')
      .slice(0, first)
      .map(({ sha: oid }) => ({ oid })),
  });

interface Problem {
  type: string;
  path: string[];
  message: string;
}

/** The first half alone, where a query took too much: yoshi389111/github-profile-3d-contrib#163. */
export function withinLimits({ body }: Reply): Reply {
  const { data, errors = [] } = body as {
    data: { repository: Record<string, Record<string, unknown>> };
    errors?: Problem[];
  };
  const fields = Object.entries(data.repository).flatMap(([name, object]) =>
    Object.keys(object).map((alias) => ['repository', name, alias]),
  );
  const cut = fields.slice(Math.floor(fields.length / 2));
  const repository = structuredClone(data.repository);
  for (const [, name = '', alias = ''] of cut)
    Object.assign(repository[name] ?? {}, { [alias]: null });
  const isCut = ({ path }: Problem) => cut.some((each) => each.join() === path.join());
  const exceeded = cut.map((path) => ({
    type: 'RESOURCE_LIMITS_EXCEEDED',
    path,
    message: 'Resource limits for this query exceeded.',
  }));
  const kept = errors.filter((problem) => !isCut(problem));
  return { body: { data: { repository }, errors: [...kept, ...exceeded] } };
}

/** Of a TreeEntry: the mode that Git knows it by, and of a Blob its name and text. */
function entryAt(commit: Commit, path: string) {
  const tree = treeOf(commit);
  const bytes = tree.get(path);
  if (bytes !== undefined) {
    const mode = commit.links?.[path] === undefined ? 0o100644 : 0o120000;
    return { mode, object: { __typename: 'Blob', oid: blobSha(bytes), text: textOf(bytes) } };
  }
  const isFolder = [...tree.keys()].some((each) => each.startsWith(`${path}/`));
  return isFolder ? { mode: 0o040000, object: { __typename: 'Tree' } } : null;
}

/** Where GitHub cuts a text, and says `isTruncated`: seen in sveltia/sveltia-cms#950. */
const LONGEST_TEXT = 512_000;

/** "UTF8 text data or null if the Blob is binary" (GraphQL API, Blob): to Git, what has a NUL. */
function textOf(bytes: Buffer): string | null {
  return bytes.includes(0) ? null : bytes.subarray(0, LONGEST_TEXT).toString('utf8');
}
