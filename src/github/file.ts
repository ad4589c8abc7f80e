import type { Client } from './client.ts';
import { failureOf, GitHubError } from './error.ts';

/**
 * A file's bytes at a commit; null when the commit has no such file. Raw contents go up to 100 MB
 * (Get repository content); GitHub calls them UTF-8 whatever they are, so octokit leaves them alone.
 */
export async function readFile(
  client: Client,
  path: string,
  ref: string,
): Promise<Uint8Array | null> {
  if (ref === '') throw new GitHubError(`Could not read ${path}: no commit was named.`);
  const { rest, repo, explain } = client;
  try {
    const { data, headers } = await rest.repos.getContent({
      ...repo,
      path,
      ref,
      mediaType: { format: 'raw' },
      request: { parseSuccessResponseBody: false },
    });
    return isRaw(headers['content-type']) ? (data as unknown as Uint8Array) : null;
  } catch (error) {
    if (failureOf(error)?.status !== 404) {
      throw explain(error, { to: `read ${path} at ${ref}`, permission: 'contents: read' });
    }
  }
  await isCommitThere(client, path, ref);
  return null;
}

/** A folder or a submodule comes as JSON, whatever was asked for. */
const isRaw = (type: string | undefined) => /^application\/vnd\.github\b.*\braw\b/.test(type ?? '');

/**
 * A 404 may also mean that the repository is hidden from the token, or that the commit is gone:
 * the policy of a base branch must not count as absent for that, and an error is thrown. Only the
 * commit before a forced push may be gone (422), and with it what it held: false.
 */
export async function isCommitThere(client: Client, path: string, ref: string): Promise<boolean> {
  const { rest, repo, event, explain } = client;
  try {
    await rest.repos.getCommit({ ...repo, ref, mediaType: { format: 'sha' } });
    return true;
  } catch (error) {
    if (event.kind === 'push' && failureOf(error)?.status === 422) return false;
    const to = `read ${path}: GitHub shows no commit ${ref} in ${repo.owner}/${repo.repo}`;
    throw explain(error, { to, permission: 'contents: read' });
  }
}
