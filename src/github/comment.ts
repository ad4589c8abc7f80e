import type { Client } from './client.ts';
import { failureOf, GitHubError, isDenied } from './error.ts';
import { bare, ownLogin } from './login.ts';
import { isUncertain } from './retry.ts';

export type Comment =
  | { kind: 'written'; change: 'created' | 'updated' | 'unchanged'; url: string }
  | { kind: 'none' }
  | { kind: 'denied'; permission: string };

interface HeldComment {
  id: number;
  url: string;
  body: string;
}

/** The hidden first line of Flowgate's comment. */
export const MARKER = '<!-- flowgate -->';
const PERMISSION = 'pull-requests: write';
/** "Body is too long (maximum is 65536 characters)", GitHub's words with a 422. */
const TOO_LONG = /too long/i;

/**
 * Creates the comment or brings it up to date. A token without the permission, as on a pull
 * request from a fork, is `denied`, not an error; GitHub says 404 too where it hides the reason.
 */
export async function writeComment(
  client: Client,
  issue: number,
  body: string,
  options: { createIfMissing: boolean },
): Promise<Comment> {
  const text = `${MARKER}\n${body}`.toWellFormed();
  try {
    return await write(client, issue, text, options.createIfMissing);
  } catch (error) {
    const failure = failureOf(error);
    if (failure && (isDenied(failure) || failure.status === 404)) {
      return { kind: 'denied', permission: PERMISSION };
    }
    if (failure?.status === 422 && TOO_LONG.test(failure.message)) {
      const size = `${[...text].length} characters`;
      const message = `The comment on #${issue} is too long for GitHub: ${size}, of at most 65536.`;
      throw new GitHubError(message, { status: 422 });
    }
    throw client.explain(error, { to: `comment on #${issue}`, permission: PERMISSION });
  }
}

/** What the comment says now, without its marker; null where there is none. */
export async function readComment(
  client: Client,
  issue: number,
): Promise<{ body: string; url: string } | null> {
  try {
    const held = await find(client, issue);
    if (!held) return null;
    return { body: normal(held.body).slice(MARKER.length + 1), url: held.url };
  } catch (error) {
    const to = `read the comments of #${issue}`;
    throw client.explain(error, { to, permission: 'pull-requests: read' });
  }
}

/** A creation whose answer was lost may have succeeded: look before trying again. */
async function write(
  client: Client,
  issue: number,
  text: string,
  createIfMissing: boolean,
): Promise<Comment> {
  let lost: unknown = null;
  for (let attempt = 1; ; attempt++) {
    const held = await find(client, issue);
    if (held) return bring(client, held, text, lost !== null);
    if (!createIfMissing) return { kind: 'none' };
    if (attempt > client.attempts) throw lost;
    try {
      return await create(client, issue, text);
    } catch (error) {
      const failure = failureOf(error);
      if (!failure || !isUncertain(failure)) throw error;
      lost = error;
    }
    await client.pause(attempt);
  }
}

async function create({ rest, repo }: Client, issue: number, text: string): Promise<Comment> {
  const { data } = await rest.issues.createComment({ ...repo, issue_number: issue, body: text });
  return { kind: 'written', change: 'created', url: data.html_url };
}

async function bring(
  { rest, repo }: Client,
  { id, url, body }: HeldComment,
  text: string,
  wasTried: boolean,
): Promise<Comment> {
  if (normal(body) === normal(text)) {
    return { kind: 'written', change: wasTried ? 'created' : 'unchanged', url };
  }
  await rest.issues.updateComment({ ...repo, comment_id: id, body: text });
  return { kind: 'written', change: 'updated', url };
}

/** GitHub may give back other line ends, or less white space at the end. */
const normal = (body: string) => body.replaceAll('\r\n', '\n').trimEnd();

/**
 * Found by marker and author: anyone can write the marker. Of several, left by jobs that ran at
 * once, the oldest; the others are pointed out and left, since a deletion cannot be undone.
 */
async function find(client: Client, issue: number): Promise<HeldComment | null> {
  const { rest, paginate, repo } = client;
  const query = { ...repo, issue_number: issue, per_page: 100 };
  const all = await paginate(rest.issues.listComments, query);
  const marked = all.filter(({ body }) => isMarked(body ?? ''));
  if (marked.length === 0) return null;
  const me = await ownLogin(client);
  const [mine, ...more] = marked
    .filter(({ user }) => user != null && bare(user.login) === me)
    .map(({ id, html_url: url, body = '' }) => ({ id, url, body }));
  if (more.length > 0) {
    const urls = more.map(({ url }) => url).join(', ');
    client.warn(
      `#${issue} has more than one comment of Flowgate; delete what is left over: ${urls}`,
    );
  }
  return mine ?? null;
}

const isMarked = (body: string) => body.split('\n', 1)[0]?.trimEnd() === MARKER;
