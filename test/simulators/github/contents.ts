import { posix } from 'node:path';
import { type Call, needs, type Reply, type Route } from './call.ts';
import { ApiError, notFound } from './errors.ts';
import type { Commit } from './story.ts';
import { blobSha, folderSha, foldersOf, treeOf } from './tree.ts';

const LARGEST_INLINE = 1024 * 1024;
const LARGEST_RAW = 100 * 1024 * 1024;

/** As GitHub's contents API refuses larger files. */
const tooLarge = () =>
  new ApiError(
    403,
    'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API',
  );

const RAW = /^application\/vnd\.github(\.v3)?\.raw(\+json)?$/;

function commitOf({ world, url }: Call): Commit {
  const ref = url.searchParams.get('ref') ?? undefined;
  const commit = world.resolve(ref);
  if (!commit) throw notFound(`No commit found for the ref ${ref}`);
  return commit;
}

function getContents(call: Call): Reply {
  const commit = commitOf(call);
  const tree = treeOf(commit);
  const path = (call.params.path ?? '').replace(/^\/+|\/+$/g, '');
  const target = commit.links?.[path];
  const file = tree.get(followed(path, target));
  if (!file && target !== undefined) return { body: { ...entry(call, path, 'symlink'), target } };
  if (commit.submodules?.[path] !== undefined) return { body: entry(call, path, 'submodule') };
  if (!file) return { body: directory(call, [...tree.keys()], path) };
  if (file.length > LARGEST_RAW) throw tooLarge();
  const accepted = call.accept.split(/[,;]/).find((type) => RAW.test(type.trim()));
  return accepted ? raw(accepted.trim(), file) : { body: json(call, path, file) };
}

/** A link to a file is read as that file, any other for itself (Get repository content). */
const followed = (path: string, target: string | undefined) =>
  target === undefined ? path : posix.join(posix.dirname(path), target);

/**
 * GitHub names the media type that was asked for and says charset=utf-8 whatever the bytes are, so
 * that octokit decodes them as text: a BOM is lost and UTF-16 or binary mangled, unless the call
 * sets `request: { parseSuccessResponseBody: false }` (octokit/request.js#751 and #823).
 */
const raw = (type: string, body: Buffer): Reply => ({
  headers: { 'content-type': `${type}; charset=utf-8` },
  body,
});

/** Over 1 MB the JSON form has no content, and says so (Get repository content, notes). */
function json(call: Call, path: string, file: Buffer) {
  const inline = file.length <= LARGEST_INLINE;
  return {
    ...entry(call, path, 'file'),
    sha: blobSha(file),
    size: file.length,
    encoding: inline ? 'base64' : 'none',
    content: inline ? wrapped(file) : '',
  };
}

/** Base64 in lines of 60, each ended, as the contents and blob endpoints send it. */
const wrapped = (bytes: Buffer) => bytes.toString('base64').replace(/.{1,60}/g, '$&\n');

function entry({ world, url }: Call, path: string, type: 'file' | 'dir' | 'symlink' | 'submodule') {
  const address = path.split('/').map(encodeURIComponent).join('/');
  return {
    name: path.split('/').at(-1),
    path,
    type,
    url: `${url.origin}/repos/${world.repository}/contents/${address}${url.search}`,
  };
}

function directory(call: Call, paths: string[], path: string) {
  const prefix = path ? `${path}/` : '';
  const inside = paths.filter((each) => each.startsWith(prefix));
  if (inside.length === 0) throw notFound();
  const names = new Set(inside.map((each) => each.slice(prefix.length).split('/', 1)[0]));
  return [...names]
    .sort()
    .map((name) =>
      entry(call, `${prefix}${name}`, paths.includes(`${prefix}${name}`) ? 'file' : 'dir'),
    );
}

/**
 * A commit's tree, or that of one of its folders; with `recursive` all that is below. A list that
 * is too long is cut, and says so.
 */
function getTree({ world, params, url }: Call): Reply {
  const sha = params.ref ?? '';
  const commit = world.resolve(sha);
  const folder = commit ? { commit, path: '' } : world.history.folder(sha);
  if (!folder) throw notFound();
  const all = treeEntries(folder.commit, folder.path === '' ? '' : `${folder.path}/`);
  const isRecursive = url.searchParams.has('recursive');
  const listed = isRecursive ? all : all.filter(({ path }) => !path.includes('/'));
  const truncated = listed.length > world.largestTree;
  return { body: { sha, tree: listed.slice(0, world.largestTree), truncated } };
}

/** Everything below a folder, which is named from there. */
function treeEntries(commit: Commit, prefix: string) {
  const files = [...treeOf(commit)].filter(([path]) => path.startsWith(prefix));
  const folders = new Set(files.flatMap(([path]) => foldersOf(path)));
  const modules = Object.entries(commit.submodules ?? {});
  return [
    ...[...folders]
      .filter((path) => path.startsWith(prefix))
      .map((path) => ({ path, mode: '040000', type: 'tree', sha: folderSha(commit, path) })),
    ...files.map(([path, bytes]) => ({
      path,
      mode: commit.links?.[path] === undefined ? '100644' : '120000',
      type: 'blob',
      sha: blobSha(bytes),
      size: bytes.length,
    })),
    ...modules
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, sha]) => ({ path, mode: '160000', type: 'commit', sha })),
  ].map((each) => ({ ...each, path: each.path.slice(prefix.length) }));
}

/** Base64 up to 100 MB, whatever the size: the way to exact bytes through octokit. */
function getBlob({ world, params }: Call): Reply {
  const sha = params.sha ?? '';
  const bytes = world.history.blob(sha);
  if (!bytes) throw notFound();
  return { body: { sha, size: bytes.length, encoding: 'base64', content: wrapped(bytes) } };
}

export const contentRoutes: Route[] = [
  {
    method: 'GET',
    path: '/repos/:owner/:repo/contents/*path',
    docs: 'repos/contents#get-repository-content',
    needs: needs(['contents', 'read']),
    answer: getContents,
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/git/trees/*ref',
    docs: 'git/trees#get-a-tree',
    needs: needs(['contents', 'read']),
    answer: getTree,
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/git/blobs/:sha',
    docs: 'git/blobs#get-a-blob',
    needs: needs(['contents', 'read']),
    answer: getBlob,
  },
];
