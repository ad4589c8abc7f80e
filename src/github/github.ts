import type { Members, Team } from '../map/stewards.ts';
import type { GitHubNotice } from '../plan/github-failure.ts';
import type { CheckRun } from '../report/check-run.ts';
import { type ChangedFile, filesBetween, filesOfPull, type OnListed } from './changed-files.ts';
import { type WrittenCheckRun, writeCheckRun } from './check-run.ts';
import { connect } from './client.ts';
import { type Comment, type Compose, type WriteOptions, writeComment } from './comment.ts';
import { commitsBefore } from './earlier-commits.ts';
import type { GitHubEvent, PullContext } from './event.ts';
import { type FileAt, fileAt, readFile } from './file.ts';
import { type FileOfCommit, readFiles } from './files.ts';
import { type DesiredIssue, type Issue, keepIssue } from './issue.ts';
import { lastChange } from './last-change.ts';
import { type CurrentPull, currentPull, type MergedPull, wasTip } from './merged-pull.ts';
import { mergedPullOfPush, mergedPulls } from './merged-pulls.ts';
import { RETRY_POLICY, type RetryPolicy } from './retry.ts';
import { type OwnComment, ownComment } from './reviewed-comment.ts';
import { approversOf } from './reviews.ts';
import { membersOf } from './teams.ts';
import { type Blobs, blobsAt, filesAt, type TreeFile, type WantedFiles } from './tree.ts';

export type { ChangedFile } from './changed-files.ts';
export type { Comment } from './comment.ts';
export { GitHubError } from './error.ts';
export type { DesiredIssue, Issue } from './issue.ts';
export type { MergedPull } from './merged-pull.ts';

/**
 * Everything that Flowgate needs of GitHub. Methods throw a `GitHubError`, unless stated otherwise.
 */
export interface GitHub {
  /**
   * Null: unknown (no base, history gone or rewritten, a pull request that has changed since, more
   * files than the API lists: 3,000 of a pull request, 300 of a comparison). Then everything counts
   * as changed. A list is given to `onListed` first, of a pull request while GitHub is still asked
   * whether it counts.
   */
  changedFiles(event: GitHubEvent, onListed?: OnListed): Promise<ChangedFile[] | null>;
  /** The file's exact bytes at a commit, up to 100 MB; null when that commit has no such file. */
  readFile(path: string, ref: string): Promise<Uint8Array | null>;
  /** The same, but with a reason for what is there and cannot be read. */
  fileAt(path: string, ref: string): Promise<FileAt>;
  /** The blobs that a commit has at these paths; null when there is no such commit. */
  blobsAt(ref: string, paths: readonly string[]): Promise<Blobs | null>;
  /** The files and links of a commit that are wanted, in no order; null as above. */
  filesAt(ref: string, wanted: WantedFiles): Promise<TreeFile[] | null>;
  /** The same of many files, each once and in any order, in far fewer requests; `ref` is a sha. */
  readFiles(paths: Iterable<string>, ref: string): AsyncIterable<FileOfCommit>;
  /** What a pull request is now, which may be newer than the event. */
  currentPull(pull: number): Promise<CurrentPull>;
  /** The day, YYYY-MM-DD in UTC, of the last commit up to `ref` that changed a path; null if none did. */
  lastChange(path: string, ref: string): Promise<string | null>;
  /** The earlier commits of a branch before `ref`, newest first, at most `limit`. */
  commitsBefore(ref: string, limit: number): AsyncIterable<string>;
  /**
   * Whether a commit was once the tip of a branch, of which `newer` is the next commit; of rebased
   * commits only the last one was.
   */
  wasTip(sha: string, newer: string, branch: string | null): Promise<boolean>;
  /** The merged pull request of the event's push; asks for some 20 seconds while none is listed. */
  mergedPull(): Promise<MergedPull | null>;
  /** The numbers of all merged pull requests that a push brought, oldest first. */
  mergedPulls(before: string | null, sha: string): Promise<number[]>;
  /** Logins of those whose latest review approves the pull request's commit; never the author's. */
  approvers(pull: PullContext): Promise<string[]>;
  /** The members of a team; unknown where the token cannot see it. */
  members(team: Team): Promise<Members>;
  /** Our comment, if nobody else edited it; a deployment may rely on what it says. */
  ownComment(issue: number): Promise<OwnComment>;
  /**
   * Creates or updates the one comment, at most 65,536 characters with its marker. If nothing
   * changed, nothing is sent.
   */
  writeComment(issue: number, compose: Compose, options: WriteOptions): Promise<Comment>;
  /** Creates a check run with all of its annotations on a commit. */
  writeCheckRun(sha: string, run: CheckRun): Promise<WrittenCheckRun>;
  /** Opens, updates or closes the one issue of a topic; there is never a second one. */
  keepIssue(wish: DesiredIssue): Promise<Issue>;
}

interface ConnectOptions {
  token: string;
  event: GitHubEvent;
  /** The map's path in the repository; absent: the usual one. */
  mapFile?: string;
  /** Called with long waits, and with problems that do not stop the run. */
  onNotice: (notice: GitHubNotice) => void;
  retryPolicy?: Partial<RetryPolicy>;
  /** Aborted when the run is over. */
  over?: AbortSignal | undefined;
}

/** Sends no request yet. */
export async function connectGitHub({ retryPolicy, ...options }: ConnectOptions): Promise<GitHub> {
  const client = connect(options, { ...RETRY_POLICY, ...retryPolicy });
  return {
    async changedFiles({ pull, before, sha }, onListed = () => {}) {
      if (pull) return filesOfPull(client, pull, onListed);
      return before === null ? null : filesBetween(client, before, sha, onListed);
    },
    readFile: (path, ref) => readFile(client, path, ref),
    fileAt: (path, ref) => fileAt(client, path, ref),
    blobsAt: (ref, paths) => blobsAt(client, ref, paths),
    filesAt: (ref, wanted) => filesAt(client, ref, wanted),
    lastChange: (path, ref) => lastChange(client, path, ref),
    commitsBefore: (ref, limit) => commitsBefore(client, ref, limit),
    wasTip: (sha, newer, branch) => wasTip(client, sha, newer, branch),
    readFiles: (paths, ref) => readFiles(client, paths, ref),
    currentPull: (pull) => currentPull(client, pull),
    mergedPull: () => mergedPullOfPush(client),
    mergedPulls: (before, sha) => mergedPulls(client, before, sha),
    ownComment: (issue) => ownComment(client, issue),
    approvers: (pull) => approversOf(client, pull),
    members: (team) => membersOf(client, team),
    writeComment: (issue, compose, how) => writeComment(client, issue, compose, how),
    writeCheckRun: (sha, run) => writeCheckRun(client, sha, run),
    keepIssue: (wish) => keepIssue(client, wish),
  };
}
