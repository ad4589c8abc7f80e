import type { TokenPermission } from '../plan/github-failure.ts';
import type { GitHubClient } from './client.ts';
import { normalisedText } from './comments.ts';
import { failureOf, isDenied } from './error.ts';
import { ownLogin, withoutBotSuffix } from './login.ts';
import { isMarked, markerOf } from './marker.ts';
import { isUncertain } from './retry.ts';

/** The desired state of the one issue of a topic. */
export interface DesiredIssue {
  /** What it is about; the hidden marker contains it, and the issue is found by that. */
  topic: string;
  title: string;
  /** Null: there is nothing to report any more, and an open issue is closed. */
  body: string | null;
  /** The comment on closing it. */
  farewell: string;
}

export type Issue =
  | { kind: 'written'; change: 'created' | 'updated' | 'unchanged' | 'closed'; url: string }
  | { kind: 'none' }
  | ({ kind: 'denied' } & TokenPermission);

interface HeldIssue {
  number: number;
  url: string;
  title: string;
  body: string;
}

const DUPLICATE = 'Two runs opened an issue at once; this one is continued in';

/**
 * Opens, updates or closes the issue of a topic. A closed issue stays closed: if drift comes back,
 * a new issue is opened. A token without the permission is `denied`, not an error.
 */
export async function keepIssue(client: GitHubClient, desired: DesiredIssue): Promise<Issue> {
  try {
    return await keep(client, desired);
  } catch (error) {
    const failure = failureOf(error);
    const request = { code: 'write-issue', title: desired.title } as const;
    if (failure && isDenied(failure)) {
      return { kind: 'denied', ...client.denied(request, failure) };
    }
    throw client.explain(error, request);
  }
}

async function keep(client: GitHubClient, desired: DesiredIssue): Promise<Issue> {
  const [held, ...others] = await find(client, desired.topic);
  if (held === undefined) return desired.body === null ? { kind: 'none' } : open(client, desired);
  for (const other of others) await close(client, other, `${DUPLICATE} #${held.number}.`);
  if (desired.body !== null) return bring(client, held, desired);
  await close(client, held, desired.farewell);
  return { kind: 'written', change: 'closed', url: held.url };
}

/** A creation whose answer was lost may have succeeded: look before trying again. */
async function open(client: GitHubClient, desired: DesiredIssue): Promise<Issue> {
  const { request, repo, attempts, pause } = client;
  const text = { title: desired.title, body: textOf(client, desired) };
  for (let attempt = 1; ; attempt++) {
    try {
      await request('POST /repos/{owner}/{repo}/issues', { ...repo, ...text });
      break;
    } catch (error) {
      const failure = failureOf(error);
      if (!failure || !isUncertain(failure) || attempt >= attempts) throw error;
      await pause(attempt);
      if ((await find(client, desired.topic)).length > 0) break;
    }
  }
  return settle(client, desired);
}

/** Another run may have opened one meanwhile: the oldest stays. */
async function settle(client: GitHubClient, desired: DesiredIssue): Promise<Issue> {
  const [oldest, ...others] = await find(client, desired.topic);
  if (oldest === undefined) return { kind: 'none' };
  for (const other of others) await close(client, other, `${DUPLICATE} #${oldest.number}.`);
  const brought = await bring(client, oldest, desired);
  return brought.kind === 'written' && brought.change === 'unchanged'
    ? { ...brought, change: 'created' }
    : brought;
}

async function bring(
  client: GitHubClient,
  { number, url, title, body }: HeldIssue,
  desired: DesiredIssue,
): Promise<Issue> {
  const { request, repo } = client;
  const text = textOf(client, desired);
  if (title === desired.title && normalisedText(body) === normalisedText(text)) {
    return { kind: 'written', change: 'unchanged', url };
  }
  await request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    ...repo,
    issue_number: number,
    title: desired.title,
    body: text,
  });
  return { kind: 'written', change: 'updated', url };
}

/**
 * Closed first: if the comment fails, no later run repeats it. The issue is closed without the
 * comment where GitHub takes none, as in a locked conversation.
 */
async function close(
  { request, repo }: GitHubClient,
  { number }: HeldIssue,
  why: string,
): Promise<void> {
  await request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    ...repo,
    issue_number: number,
    state: 'closed',
  });
  const comment = { ...repo, issue_number: number, body: why };
  await request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', comment).catch(
    (error) => {
      if (failureOf(error) === null) throw error;
    },
  );
}

/** The open issues of a topic that are ours, the oldest first: anyone can write the marker. */
async function find(client: GitHubClient, topic: string): Promise<HeldIssue[]> {
  const { paginate, repo } = client;
  // A new issue is at the end, where it moves none to another page.
  const query = { ...repo, state: 'open', direction: 'asc', per_page: 100 } as const;
  const marker = markerOf(client.mapFile, topic);
  const marked = (await paginate('GET /repos/{owner}/{repo}/issues', query)).filter(
    ({ body, pull_request }) => !pull_request && isMarked(body ?? '', marker),
  );
  if (marked.length === 0) return [];
  const me = await ownLogin(client);
  return marked
    .filter(({ user }) => user != null && withoutBotSuffix(user.login) === me)
    .map(({ number, html_url: url, title, body }) => ({ number, url, title, body: body ?? '' }))
    .toSorted((one, other) => one.number - other.number);
}

function textOf({ mapFile }: GitHubClient, { topic, body }: DesiredIssue): string {
  return `${markerOf(mapFile, topic)}\n${body ?? ''}`.toWellFormed();
}
