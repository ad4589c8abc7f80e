import type { GitHubFailure, GitHubNotice } from '../plan/github-failure.ts';
import type { GitHubClient } from './client.ts';
import { failureOf, GitHubError, LostAnswerError } from './error.ts';
import type { PullContext } from './event.ts';

export interface ChangedFile {
  path: string;
  previousPath: string | null;
  status: 'added' | 'modified' | 'removed' | 'renamed';
}

export type OnListed = (files: ChangedFile[]) => void;

/** "up to 300 changed files for the entire comparison", all on the first page (Compare two commits). */
const MOST_OF_A_COMPARISON = 300;

/**
 * What a pull request changes against its merge base. Null beyond the 3,000 files that GitHub lists
 * (List pull requests files), and where the pull request has changed since the event: the list is
 * that of its current head, and must not be used for the commit that is checked. GitHub may also
 * have listed another head than the one that it names right after.
 */
export async function filesOfPull(
  client: GitHubClient,
  pull: PullContext,
  onListed: OnListed,
): Promise<ChangedFile[] | null> {
  const { request, paginate, repo } = client;
  const query = { ...repo, pull_number: pull.number };
  try {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
    const files = await paginate(route, { ...query, per_page: 100 });
    const changed = files.flatMap(changedFile);
    const asked = request('GET /repos/{owner}/{repo}/pulls/{pull_number}', query);
    onListed(changed);
    const { data: now } = await asked;
    const isOther = now.head.sha !== pull.headSha || now.base.ref !== pull.baseRef;
    if (isOther || files.some((file) => isOfOtherHead(file, pull.headSha))) {
      return unlisted(client, { code: 'pull-changed-since-event', pull: pull.number });
    }
    if (now.changed_files <= files.length) return changed;
    const counts = { listed: files.length, changed: now.changed_files };
    return unlisted(client, { code: 'pull-lists-too-few', pull: pull.number, ...counts });
  } catch (error) {
    const explained = client.explain(error, { code: 'list-pull-files', pull: pull.number });
    if (!(explained instanceof GitHubError)) throw explained;
    if (!isAboutList(explained.failure)) throw explained;
    return unlisted(client, explained.failure);
  }
}

/**
 * Whether GitHub listed a file for another head: `contents_url` names the commit that has the file.
 * Which commit it names for a removed file is not documented.
 */
function isOfOtherHead({ status, contents_url: url = '' }: File, head: string): boolean {
  const commit = URL.parse(url)?.searchParams.get('ref') ?? head;
  return status !== 'removed' && COMMIT.test(commit) && commit !== head;
}

/** A complete name, of SHA-1 or SHA-256. */
const COMMIT = /^(?:[\da-f]{40}|[\da-f]{64})$/;

const ABOUT_LIST = ['github-permission-missing', 'github-server-trouble', 'github-list-moving'];

/** GitHub answers, but gives no list. */
function isAboutList(failure: GitHubFailure): boolean {
  const { code } = failure;
  const isUnprocessable = code === 'github-refused' && failure.status === 422;
  return ABOUT_LIST.includes(code) || isUnprocessable;
}

/**
 * What differs between two commits; null where that is unknown: more than GitHub's 300 files, the
 * older commit gone, or not an ancestor of the newer one (after a forced push). In the last case
 * GitHub compares with the merge base, and would leave out what was undone.
 */
export async function filesBetween(
  client: GitHubClient,
  before: string,
  after: string,
  onListed: OnListed,
): Promise<ChangedFile[] | null> {
  const { request, repo } = client;
  try {
    const query = { ...repo, basehead: `${before}...${after}`, per_page: 1, page: 1 };
    const { data } = await request('GET /repos/{owner}/{repo}/compare/{basehead}', query);
    if (data.status !== 'ahead' && data.status !== 'identical') {
      return unlisted(client, { code: 'branch-rewritten', before, after });
    }
    // Missing, they would pass for a change of nothing.
    if (!data.files) throw new LostAnswerError({ code: 'github-answer-unexpected', at: 'files' });
    const { files } = data;
    if (files.length < MOST_OF_A_COMPARISON) {
      const changed = files.flatMap(changedFile);
      onListed(changed);
      return changed;
    }
    const most = MOST_OF_A_COMPARISON;
    return unlisted(client, { code: 'comparison-lists-too-few', most, before });
  } catch (error) {
    const status = failureOf(error)?.status;
    if (status === 404) return unlisted(client, { code: 'commits-not-connected', before, after });
    if (status === 422) return unlisted(client, { code: 'commits-not-comparable', before, after });
    throw client.explain(error, { code: 'compare-commits', before, after });
  }
}

type Unlisted = Extract<GitHubNotice, { code: 'files-not-listed' }>['cause'];

function unlisted({ notify }: GitHubClient, cause: Unlisted): null {
  notify({ code: 'files-not-listed', cause });
  return null;
}

/** GitHub also has `copied`, `changed` (the mode or the kind) and `unchanged`. */
const STATUS: Record<string, ChangedFile['status'] | null> = {
  added: 'added',
  copied: 'added',
  modified: 'modified',
  changed: 'modified',
  removed: 'removed',
  renamed: 'renamed',
  unchanged: null,
};

interface File {
  filename: string;
  status: string;
  previous_filename?: string;
  contents_url?: string;
}

function changedFile({ filename, status: word, previous_filename }: File): ChangedFile[] {
  const status = STATUS[word] === undefined ? 'modified' : STATUS[word];
  if (status === null) return [];
  const previousPath = status === 'renamed' ? (previous_filename ?? null) : null;
  return [{ path: filename, previousPath, status }];
}
