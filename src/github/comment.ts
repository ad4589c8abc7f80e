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
export type Compose = (previous: string | null) => string;

export interface WriteOptions {
  /** Awaited beside the comments; where it is false, nothing is written. */
  isWanted?: Promise<boolean>;
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
  options: WriteOptions,
): Promise<Comment> {
  let text = '';
  const marked: Compose = (previous) => {
    text = `${markerOf(client.mapFile)}\n${compose(previous)}`.toWellFormed();
    return text;
  };
  try {
    return await write(client, issue, marked, options);
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

/** A creation whose answer was lost may have succeeded: look before trying again. */
async function write(
  client: GitHubClient,
  issue: number,
  compose: Compose,
  options: WriteOptions,
): Promise<Comment> {
  let lost: unknown = null;
  for (let attempt = 1; ; attempt++) {
    const listed = ownComments(client, issue);
    // Where both fail, it is always the first failure that is reported.
    listed.catch(() => {});
    if (!(await (options.isWanted ?? true))) return { kind: 'unwanted' };
    const [held, ...doubles] = await listed;
    if (held) {
      await hideDuplicates(client, doubles, held);
      const written = await bring(client, held, compose, options);
      return lost === null ? written : { ...written, change: changeAfterLost(written) };
    }
    if (!options.createIfMissing) return { kind: 'none' };
    if (attempt > client.attempts) throw lost;
    const created = await create(client, issue, compose(null));
    if ('id' in created) return settle(client, issue, created, compose, options);
    lost = created.lost;
    await client.pause(attempt);
  }
}

/** What is there unchanged is what was created, though its answer was lost. */
function changeAfterLost({ change }: Written): Written['change'] {
  return change === 'unchanged' ? 'created' : change;
}

interface Created {
  id: number;
  url: string;
  author: string;
}

async function create(
  { request, repo }: GitHubClient,
  issue: number,
  body: string,
): Promise<Created | { lost: unknown }> {
  try {
    const { data } = await request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...repo,
      issue_number: issue,
      body,
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
async function settle(
  client: GitHubClient,
  issue: number,
  { id, url, author }: Created,
  compose: Compose,
  options: WriteOptions,
): Promise<Comment> {
  const [oldest] = await ownComments(client, issue, author);
  if (!oldest || oldest.id >= id) return { kind: 'written', change: 'created', url };
  const written = await bring(client, oldest, compose, options);
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

type Written = Extract<Comment, { kind: 'written' }>;

async function bring(
  client: GitHubClient,
  held: HeldComment,
  compose: Compose,
  { isShared }: WriteOptions,
): Promise<Written> {
  if (isShared) return locked(client, held.id, () => bringShared(client, held, compose));
  const text = compose(textOf(held.body));
  const { url } = held;
  if (normalisedText(held.body) === normalisedText(text))
    return { kind: 'written', change: 'unchanged', url };
  await update(client, held.id, text);
  return { kind: 'written', change: 'updated', url };
}

/**
 * Reads back what it wrote: where another job wrote in between, both are merged and written again.
 */
async function bringShared(
  client: GitHubClient,
  { id, url }: HeldComment,
  compose: Compose,
): Promise<Written> {
  const { request, repo, attempts } = client;
  for (let writes = 0; ; writes++) {
    const { data } = await request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...repo,
      comment_id: id,
    });
    const body = data.body ?? '';
    const text = compose(textOf(body));
    if (normalisedText(body) === normalisedText(text) || writes > attempts) {
      return { kind: 'written', change: writes === 0 ? 'unchanged' : 'updated', url };
    }
    if (writes > 0) await client.pause(writes);
    await update(client, id, text);
  }
}

async function update({ request, repo }: GitHubClient, id: number, body: string): Promise<void> {
  await request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    ...repo,
    comment_id: id,
    body,
  });
}
