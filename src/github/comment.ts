import type { TokenPermission } from '../plan/github-failure.ts';
import type { GitHubClient } from './client.ts';
import { locked } from './comment-lock.ts';
import { type HeldComment, normalisedText, ownComments, textOf } from './comments.ts';
import { hideDuplicates } from './double-comments.ts';
import { failureOf, GitHubError, isDenied } from './error.ts';
import { withoutBotSuffix } from './login.ts';
import { markerOf } from './marker.ts';
import { isUncertain } from './retry.ts';

export type Comment =
  | { kind: 'written'; change: 'created' | 'updated' | 'unchanged'; url: string }
  | { kind: 'none' }
  | { kind: 'unwanted' }
  | ({ kind: 'denied' } & TokenPermission);

/**
 * The new text of a comment from its old one, null where there is none. Applied twice it gives the
 * same text.
 */
export type Compose = (previous: string | null) => string | Promise<string>;

export interface WriteOptions {
  /**
   * Called beside each list of the comments, and again where writing had to wait: for other jobs
   * with a shared comment, for GitHub with a limit. Where it is false, nothing is written.
   */
  isWanted?: () => Promise<boolean>;
  /** False: only an existing comment is updated. */
  createIfMissing: boolean;
  /** Other jobs may write their parts of it at the same time. */
  isShared: boolean;
}

/** "Body is too long (maximum is 65536 characters)", GitHub's text with a 422. */
const TOO_LONG = /too long/i;
const MOST_CHARACTERS = 65_536;

/**
 * Creates or updates the comment. A token without the permission, as on a pull request from a fork,
 * is `denied`, not an error; GitHub also answers 404 where it hides the reason.
 */
export async function writeComment(
  client: GitHubClient,
  issue: number,
  compose: Compose,
  { isWanted = async () => true, ...options }: WriteOptions,
): Promise<Comment> {
  let text = '';
  const writing: Writing = {
    ...options,
    client,
    issue,
    async compose(previous) {
      text = `${markerOf(client.mapFile)}\n${await compose(previous)}`.toWellFormed();
      return text;
    },
    async ensureWanted() {
      if (!(await isWanted())) throw new NotWanted();
    },
  };
  try {
    return await write(writing).catch(orUnwanted);
  } catch (error) {
    const failure = failureOf(error);
    const request = { code: 'write-comment', pull: issue } as const;
    if (failure && (isDenied(failure) || failure.status === 404)) {
      return { kind: 'denied', ...client.denied(request, failure) };
    }
    if (failure?.status === 422 && TOO_LONG.test(failure.quoted)) {
      const size = { characters: [...text].length, most: MOST_CHARACTERS };
      throw new GitHubError({ code: 'comment-too-long', pull: issue, ...size });
    }
    throw client.explain(error, request);
  }
}

interface Writing extends Omit<WriteOptions, 'isWanted'> {
  client: GitHubClient;
  issue: number;
  /** With the marker. */
  compose: (previous: string | null) => Promise<string>;
  /** Throws `NotWanted`. */
  ensureWanted: () => Promise<void>;
}

class NotWanted extends Error {
  override readonly name = 'NotWanted';
}

function orUnwanted(error: unknown): Comment {
  if (error instanceof NotWanted) return { kind: 'unwanted' };
  throw error;
}

/**
 * A creation whose answer was lost may have succeeded, and a comment may be deleted while it is
 * being written: look before trying again.
 */
async function write(writing: Writing): Promise<Comment> {
  const { client, compose, createIfMissing } = writing;
  let lost: unknown = null;
  let missing: number | null = null;
  for (let attempt = 1; ; await client.pause(attempt++)) {
    const [held, ...doubles] = await ownIfWanted(writing);
    if (held) {
      const written = await bring(writing, held).catch(orMissing(held, missing));
      missing = held.id;
      if (written === null) continue;
      await hideDuplicates(client, doubles, held);
      return changedAfter(lost, written);
    }
    if (!createIfMissing) return { kind: 'none' };
    if (lost !== null && attempt > client.attempts) throw lost;
    const created = await create(writing, await compose(null));
    if ('id' in created) return settle(writing, created);
    lost = created.lost;
  }
}

async function ownIfWanted({ client, issue, ensureWanted }: Writing): Promise<HeldComment[]> {
  const wanted = ensureWanted();
  const listed = ownComments(client, issue);
  // Where both fail, it is always the first failure that is reported.
  listed.catch(() => {});
  await wanted;
  return listed;
}

/**
 * Null for a comment that was deleted since it was listed. If it is listed again, GitHub answers
 * 404 for another reason.
 */
function orMissing({ id }: HeldComment, missing: number | null): (error: unknown) => null {
  return (error) => {
    if (failureOf(error)?.status !== 404 || id === missing) throw error;
    return null;
  };
}

/** What is there unchanged is what was created, if the answer to that was lost. */
function changedAfter(lost: unknown, comment: Comment): Comment {
  const isUnchanged = comment.kind === 'written' && comment.change === 'unchanged';
  return lost !== null && isUnchanged ? { ...comment, change: 'created' } : comment;
}

interface Created {
  id: number;
  url: string;
  author: string;
}

async function create(
  { client: { request, repo }, issue, ensureWanted }: Writing,
  body: string,
): Promise<Created | { lost: unknown }> {
  try {
    const { data } = await request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...repo,
      issue_number: issue,
      body,
      request: { beforeRepeat: ensureWanted },
    });
    return {
      id: Number(data.id),
      url: data.html_url,
      author: withoutBotSuffix(data.user?.login ?? ''),
    };
  } catch (error) {
    const failure = failureOf(error);
    if (failure && isUncertain(failure)) return { lost: error };
    throw error;
  }
}

/**
 * Two jobs that found no comment may both have created one: each looks again, and a job whose
 * comment is not the oldest writes into the oldest and deletes its own. Ids grow, so the later job
 * sees the earlier comment.
 */
async function settle(writing: Writing, { id, url, author }: Created): Promise<Comment> {
  const { client, issue, ensureWanted } = writing;
  const [oldest] = await ownComments(client, issue, author);
  const own: Comment = { kind: 'written', change: 'created', url };
  if (!oldest || oldest.id >= id) return own;
  const written = await ensureWanted()
    .then(() => bring(writing, oldest))
    .catch(orUnwanted)
    .catch(orMissing(oldest, null));
  if (written === null) return own;
  await client
    .request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...client.repo,
      comment_id: id,
    })
    .catch(orGone);
  return written;
}

/** A comment that another job has already deleted counts as deleted. */
function orGone(error: unknown): void {
  if (failureOf(error)?.status !== 404) throw error;
}

async function bring(writing: Writing, held: HeldComment): Promise<Comment> {
  const { client, compose, isShared } = writing;
  if (isShared) return locked(client, held.id, () => bringShared(writing, held));
  const text = await compose(textOf(held.body));
  const { id, url } = held;
  if (normalisedText(held.body) === normalisedText(text))
    return { kind: 'written', change: 'unchanged', url };
  await update(writing, id, text);
  return { kind: 'written', change: 'updated', url };
}

/**
 * Reads back what it wrote: where another job wrote in between, both are merged and written again.
 */
async function bringShared(writing: Writing, { id, url }: HeldComment): Promise<Comment> {
  const { client, compose, ensureWanted } = writing;
  const { request, repo, attempts } = client;
  for (let writes = 0; ; writes++) {
    const { data } = await request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...repo,
      comment_id: id,
    });
    const body = data.body ?? '';
    const text = await compose(textOf(body));
    if (normalisedText(body) === normalisedText(text) || writes > attempts) {
      return { kind: 'written', change: writes === 0 ? 'unchanged' : 'updated', url };
    }
    if (writes > 0) await client.pause(writes);
    await ensureWanted();
    await update(writing, id, text);
  }
}

async function update(
  { client: { request, repo }, ensureWanted }: Writing,
  id: number,
  body: string,
): Promise<void> {
  await request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    ...repo,
    comment_id: id,
    body,
    request: { beforeRepeat: ensureWanted },
  });
}
