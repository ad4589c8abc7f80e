import type { Call, Reply } from './call.ts';
import { isBot } from './call.ts';
import { ApiError } from './errors.ts';
import type { Commit } from './story.ts';
import { blobSha, treeOf } from './tree.ts';

interface Query {
  query: string;
  variables: Record<string, string>;
}

interface Problem {
  type: string;
  path: string[];
  message: string;
}

const FILE = /(\w+): file\(path: \$(\w+)\) \{ \.\.\.bytes \}/g;

/** As Flowgate asks for files of a commit, and in no other way: one line a file, all in variables. */
const SHAPE = new RegExp(
  `^query \\(\\$owner: String!, \\$repo: String!, \\$ref: GitObjectID!(?:, \\$\\w+: String!)+\\) \\{
  repository\\(owner: \\$owner, name: \\$repo\\) \\{
    object\\(oid: \\$ref\\) \\{
      \\.\\.\\. on Commit \\{
(?:${FILE.source}\\n)+ {6}\\}
    \\}
  \\}
\\}
fragment bytes on TreeEntry \\{ mode object \\{ \\.\\.\\. on Blob \\{ oid text \\} \\} \\}$`,
);

/** How many files a query asks for. */
export function filesIn(body: unknown): number {
  const { query } = (body ?? {}) as Partial<Query>;
  return typeof query === 'string' ? [...query.matchAll(FILE)].length : 0;
}

/**
 * Files of a commit by their paths. What is refused or not there comes with status 200, as null with
 * an error beside it (GraphQL API, Forming calls); a commit that is not there as null alone.
 */
export function filesOfCommit({ world, token, body }: Call): Reply {
  const { query, variables } = body as unknown as Query;
  const { owner, repo, ref = '' } = variables;
  const files = asked(query, variables);
  if (`${owner}/${repo}`.toLowerCase() !== world.repository.toLowerCase()) {
    const message = `Could not resolve to a Repository with the name '${owner}/${repo}'.`;
    return answered(null, [{ type: 'NOT_FOUND', path: ['repository'], message }]);
  }
  if (token.permissions.contents === undefined) {
    const kind = isBot(token.login) ? 'integration' : 'personal access token';
    const message = `Resource not accessible by ${kind}`;
    return answered({ object: null }, [
      { type: 'FORBIDDEN', path: ['repository', 'object'], message },
    ]);
  }
  const commit = world.history.find(ref);
  if (commit === undefined) return answered({ object: null }, []);
  const found = [...files].map(([alias, path]) => [alias, path, entryAt(commit, path)] as const);
  const missing = found.filter(([, , entry]) => entry === null);
  const object = Object.fromEntries(found.map(([alias, , entry]) => [alias, entry]));
  return answered({ object }, missing.map(notFound));
}

/** "Could not resolve file for path": beside the null of `Commit.file` (GraphQL API, Commit). */
function notFound([alias, path]: readonly [string, string, unknown]): Problem {
  const message = `Could not resolve file for path '${path}'.`;
  return { type: 'NOT_FOUND', path: ['repository', 'object', alias], message };
}

function answered(repository: unknown, errors: Problem[]): Reply {
  return { body: { data: { repository }, ...(errors.length > 0 && { errors }) } };
}

/** The first half alone, where a query took too much: yoshi389111/github-profile-3d-contrib#163. */
export function withinLimits({ body }: Reply): Reply {
  const { data, errors = [] } = body as {
    data: { repository: { object: Record<string, unknown> } };
    errors?: Problem[];
  };
  const { object } = data.repository;
  const aliases = Object.keys(object);
  const cut = aliases.slice(Math.floor(aliases.length / 2));
  const exceeded = cut.map((alias) => ({
    type: 'RESOURCE_LIMITS_EXCEEDED',
    path: ['repository', 'object', alias],
    message: 'Resource limits for this query exceeded.',
  }));
  const kept = errors.filter(({ path }) => !cut.includes(path.at(-1) ?? ''));
  const nulls = Object.fromEntries(cut.map((alias) => [alias, null]));
  return answered({ object: { ...object, ...nulls } }, [...kept, ...exceeded]);
}

/** The paths by alias. A variable must be declared once, given, and used (GraphQL, 5.8). */
function asked(query: string, variables: Record<string, string>): Map<string, string> {
  const declared = [...query.matchAll(/\$(\w+): \w+!/g)].map(([, name = '']) => name);
  const files = [...query.matchAll(FILE)].map(([, alias = '', name = '']) => ({ alias, name }));
  const used = ['owner', 'repo', 'ref', ...files.map(({ name }) => name)];
  const isWhole =
    SHAPE.test(query) &&
    used.join() === declared.join() &&
    new Set(used).size === used.length &&
    used.every((name) => typeof variables[name] === 'string') &&
    used.length === Object.keys(variables).length;
  if (!isWhole) throw new ApiError(501, `The simulator has no query ${query}`);
  return new Map(files.map(({ alias, name }) => [alias, variables[name] ?? '']));
}

/** Of a TreeEntry: the mode that Git knows it by, and of a Blob its name and text. */
function entryAt(commit: Commit, path: string) {
  const tree = treeOf(commit);
  const bytes = tree.get(path);
  if (bytes !== undefined) {
    const mode = commit.links?.[path] === undefined ? 0o100644 : 0o120000;
    return { mode, object: { oid: blobSha(bytes), text: textOf(bytes) } };
  }
  const isFolder = [...tree.keys()].some((each) => each.startsWith(`${path}/`));
  return isFolder ? { mode: 0o040000, object: {} } : null;
}

/** Where GitHub cuts a text, and says `isTruncated`: seen in sveltia/sveltia-cms#950. */
const LONGEST_TEXT = 512_000;

/** "UTF8 text data or null if the Blob is binary" (GraphQL API, Blob): to Git, what has a NUL. */
function textOf(bytes: Buffer): string | null {
  return bytes.includes(0) ? null : bytes.subarray(0, LONGEST_TEXT).toString('utf8');
}
