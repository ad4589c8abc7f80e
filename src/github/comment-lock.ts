import type { GitHubClient } from './client.ts';
import { failureOf } from './error.ts';

/** Readers see it for a second while jobs write one after the other. */
const REACTION = 'eyes';
/**
 * A job holds the lock for about five requests; if the same job holds it for this many attempts in
 * a row, that job has died.
 */
const LOOKS_AT_ONE = 10;
const LOOKS = 60;

/**
 * Runs `work` while no other job of ours changes the same comment. GitHub cannot update a comment
 * only if it is unchanged, but a reaction is a test and set: 201 where it is new, 200 where our
 * account "already added the reaction type to this issue comment" (REST API, Create reaction for an
 * issue comment). Without the permission to react, `work` runs without a lock.
 */
export async function locked<T>(
  client: GitHubClient,
  comment: number,
  work: () => Promise<T>,
): Promise<T> {
  const reaction = await take(client, comment);
  try {
    return await work();
  } finally {
    if (reaction !== null) await giveBack(client, comment, reaction);
  }
}

/** The id of our reaction; null where none could be added. */
async function take(client: GitHubClient, comment: number): Promise<number | null> {
  let held = { id: 0, looks: 0 };
  for (let look = 1; look <= LOOKS; look++) {
    const answer = await react(client, comment);
    if (answer === null || answer.isNew) return answer?.id ?? null;
    const { id } = answer;
    held = { id, looks: id === held.id ? held.looks + 1 : 1 };
    if (held.looks >= LOOKS_AT_ONE) await giveBack(client, comment, id);
    else await client.pause(1);
  }
  return null;
}

async function react(
  { request, repo }: GitHubClient,
  comment: number,
): Promise<{ id: number; isNew: boolean } | null> {
  const what = { ...repo, comment_id: comment, content: REACTION } as const;
  try {
    const { status, data } = await request(
      'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
      what,
    );
    return { id: data.id, isNew: status === 201 };
  } catch (error) {
    if (failureOf(error) === null) throw error;
    return null;
  }
}

/**
 * By its id: a reaction that another job has added since has another one. If this fails, the lock
 * times out.
 */
async function giveBack(
  { request, repo }: GitHubClient,
  comment: number,
  id: number,
): Promise<void> {
  try {
    await request(
      'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}',
      { ...repo, comment_id: comment, reaction_id: id },
    );
  } catch (error) {
    if (failureOf(error) === null) throw error;
  }
}
