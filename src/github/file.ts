import type { NoFileReason } from '../map/problems.ts';
import type { GitHubClient } from './client.ts';
import { failureOf, GitHubError } from './error.ts';

/** What a commit has at a path. */
export type FileAt =
  | { kind: 'file'; bytes: Uint8Array }
  /** Something is there, but its bytes cannot be read. */
  | { kind: 'other'; reason: NoFileReason }
  | { kind: 'none' };

/** A file's bytes at a commit; null when the commit has no such file. */
export async function readFile(
  client: GitHubClient,
  path: string,
  ref: string,
): Promise<Uint8Array | null> {
  const found = await readPath(client, path, ref);
  if (found === TOO_LARGE) {
    const megabytes = MEGABYTES;
    throw new GitHubError({ code: 'file-too-large-for-github', path, ref, megabytes });
  }
  return found.kind === 'file' ? found.bytes : null;
}

/**
 * Like `readFile`, but also says why something at the path cannot be read. A folder on the path may
 * be a link or a submodule too: GitHub follows neither.
 */
export async function fileAt(client: GitHubClient, path: string, ref: string): Promise<FileAt> {
  const found = await readPath(client, path, ref);
  if (found.kind !== 'none') return found;
  const folders = path.split('/').slice(0, -1);
  for (let depth = 1; depth <= folders.length; depth++) {
    const folder = await readPath(client, folders.slice(0, depth).join('/'), ref);
    if (folder.kind === 'none') break;
    if (folder !== FOLDER) {
      const name = folders.slice(0, depth).join('/');
      return { kind: 'other', reason: { code: 'path-through-link', folder: name } };
    }
  }
  return { kind: 'none' };
}

/** The largest file that GitHub sends. */
const MEGABYTES = 100;
const FOLDER: FileAt = { kind: 'other', reason: { code: 'path-is-folder' } };
const NO_FILE: FileAt = { kind: 'other', reason: { code: 'path-without-file' } };
const TOO_LARGE: FileAt = {
  kind: 'other',
  reason: { code: 'path-too-large', megabytes: MEGABYTES },
};

/**
 * Raw contents go up to 100 MB (Get repository content); GitHub labels all of them UTF-8, and
 * octokit does not convert them.
 */
async function readPath(client: GitHubClient, path: string, ref: string): Promise<FileAt> {
  if (ref === '') throw new GitHubError({ code: 'no-commit-named', path });
  const { request, repo, explain } = client;
  try {
    const { data, headers } = await request('GET /repos/{owner}/{repo}/contents/{path}', {
      ...repo,
      path,
      ref,
      mediaType: { format: 'raw' },
      request: { parseSuccessResponseBody: false },
    });
    const bytes = data as unknown as Uint8Array;
    if (isRaw(headers['content-type'])) return { kind: 'file', bytes };
    return bytes[0] === LIST ? FOLDER : NO_FILE;
  } catch (error) {
    const failure = failureOf(error);
    if (failure?.status === 403 && /too large/i.test(failure.quoted)) return TOO_LARGE;
    if (failure?.status !== 404) throw explain(error, { code: 'read-file', path, ref });
  }
  await isCommitThere(client, path, ref);
  return { kind: 'none' };
}

/** The first character of a folder's JSON. */
const LIST = '['.charCodeAt(0);

/** A folder or a submodule comes as JSON, even if another type was requested. */
const isRaw = (type: string | undefined) => /^application\/vnd\.github\b.*\braw\b/.test(type ?? '');

/**
 * A 404 may also mean that the token cannot see the repository, or that the commit is gone: then
 * the policy of a base branch must not count as absent, so an error is thrown. Only the commit
 * before a forced push may be gone (422), and its files with it: false.
 */
export async function isCommitThere(
  client: GitHubClient,
  path: string,
  ref: string,
): Promise<boolean> {
  const { request, repo, event, explain } = client;
  try {
    await request('GET /repos/{owner}/{repo}/commits/{ref}', {
      ...repo,
      ref,
      mediaType: { format: 'sha' },
    });
    return true;
  } catch (error) {
    if (event.kind === 'push' && failureOf(error)?.status === 422) return false;
    const repository = `${repo.owner}/${repo.repo}`;
    throw explain(error, { code: 'find-commit-of-file', path, ref, repository });
  }
}
