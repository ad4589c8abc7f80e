import type { Members, Team } from '../map/stewards.ts';
import type { CheckRun } from '../report/check-run.ts';
import { type ChangedFile, filesBetween, filesOfPull } from './changed-files.ts';
import { type WrittenCheckRun, writeCheckRun } from './check-run.ts';
import { connect } from './client.ts';
import { type Comment, type Compose, type WriteOptions, writeComment } from './comment.ts';
import type { GitHubEvent, PullContext } from './event.ts';
import { type FileAt, lookUp, readFile } from './file.ts';
import { type ReadFile, readFiles } from './files.ts';
import { commitsBefore, type FileVersion, fileHistory, lastChange } from './history.ts';
import { type Issue, type IssueWish, keepIssue } from './issue.ts';
import { headOf, type MergedPull, mergedPull, wasTip } from './merged-pull.ts';
import { mergedPulls } from './merged-pulls.ts';
import { PATIENCE, type Patience } from './retry.ts';
import { type OwnComment, ownComment } from './reviewed-comment.ts';
import { approversOf } from './reviews.ts';
import { membersOf } from './teams.ts';
import { type Blobs, blobsAt, filesAt, type TreeFile, type WantedFiles } from './tree.ts';

export type { ChangedFile } from './changed-files.ts';
export type { Comment } from './comment.ts';
export { GitHubError } from './error.ts';
export type { FileVersion } from './history.ts';
export type { Issue, IssueWish } from './issue.ts';
export type { MergedPull } from './merged-pull.ts';

/** All that Flowgate wants of GitHub. What cannot be had is a `GitHubError`, unless said otherwise. */
export interface GitHub {
  /**
   * Null: cannot be known (no base, history gone or rewritten, a pull request that has moved on,
   * more files than the API lists: 3,000 of a pull request, 300 of a comparison). Then everything
   * counts as changed.
   */
  changedFiles(event: GitHubEvent): Promise<ChangedFile[] | null>;
  /** The file's exact bytes at a commit, up to 100 MB; null when that commit has no such file. */
  readFile(path: string, ref: string): Promise<Uint8Array | null>;
  /** The same, distinguished from what is there and cannot be read. */
  lookUp(path: string, ref: string): Promise<FileAt>;
  /** The blobs that a commit has at these paths; null when there is no such commit. */
  blobsAt(ref: string, paths: readonly string[]): Promise<Blobs | null>;
  /** The files of a commit that are wanted, and links, in no order; null as above. */
  filesAt(ref: string, wanted: WantedFiles): Promise<TreeFile[] | null>;
  /** The same of many files, each once and in any order, in far fewer requests; `ref` is a sha. */
  readFiles(paths: Iterable<string>, ref: string): AsyncIterable<ReadFile>;
  /** The last commit of a pull request, which may be younger than this job's event. */
  headOf(pull: number): Promise<string>;
  /**
   * The versions of a file up to a commit, newest first, of at most `limit` (100) commits that
   * touched its path; each is fetched when it is asked for. Moves are not followed.
   */
  fileHistory(path: string, ref: string, limit: number): AsyncIterable<FileVersion>;
  /** The day, YYYY-MM-DD in UTC, of the last commit up to `ref` that touched a path; null: none did. */
  lastChange(path: string, ref: string): Promise<string | null>;
  /** The commits that a branch was at before one of it, newest first, at most `limit`. */
  commitsBefore(ref: string, limit: number): AsyncIterable<string>;
  /** Whether a branch was at a commit of its own, which need not be so for what was rebased. */
  wasTip(sha: string, branch: string | null): Promise<boolean>;
  /** The merged pull request that brought a commit to the event's branch. */
  mergedPull(sha: string): Promise<MergedPull | null>;
  /** The numbers of all merged pull requests that a push brought, oldest first. */
  mergedPulls(before: string | null, sha: string): Promise<number[]>;
  /** Logins of those whose latest opinion approves the pull request's commit; never the author's. */
  approvers(pull: PullContext): Promise<string[]>;
  /** Who is in a team; not known where the token may not see it. */
  members(team: Team): Promise<Members>;
  /** Our comment, if nobody else edited it; a deployment may rely on what it says. */
  ownComment(issue: number): Promise<OwnComment>;
  /**
   * Creates or updates the one comment, at most 65,536 characters with its marker. Nothing is
   * sent where nothing changed.
   */
  writeComment(issue: number, compose: Compose, options: WriteOptions): Promise<Comment>;
  /** Makes a check run with all of its annotations on a commit. */
  writeCheckRun(sha: string, run: CheckRun): Promise<WrittenCheckRun>;
  /** Opens, brings up to date or closes the one issue of a topic; never a second one. */
  keepIssue(wish: IssueWish): Promise<Issue>;
}

interface ConnectOptions {
  token: string;
  event: GitHubEvent;
  /** Gets long waits, and of what is odd but no obstacle. */
  onWarning: (message: string) => void;
  patience?: Partial<Patience>;
}

/** Loads octokit, and asks nothing yet. */
export async function connectGitHub({ patience, ...options }: ConnectOptions): Promise<GitHub> {
  const client = await connect(options, { ...PATIENCE, ...patience });
  return {
    async changedFiles({ pull, before, sha }) {
      if (pull) return filesOfPull(client, pull);
      return before === null ? null : filesBetween(client, before, sha);
    },
    readFile: (path, ref) => readFile(client, path, ref),
    lookUp: (path, ref) => lookUp(client, path, ref),
    blobsAt: (ref, paths) => blobsAt(client, ref, paths),
    filesAt: (ref, wanted) => filesAt(client, ref, wanted),
    lastChange: (path, ref) => lastChange(client, path, ref),
    commitsBefore: (ref, limit) => commitsBefore(client, ref, limit),
    wasTip: (sha, branch) => wasTip(client, sha, branch),
    readFiles: (paths, ref) => readFiles(client, paths, ref),
    headOf: (pull) => headOf(client, pull),
    fileHistory: (path, ref, limit) => fileHistory(client, path, ref, limit),
    mergedPull: (sha) => mergedPull(client, sha),
    mergedPulls: (before, sha) => mergedPulls(client, before, sha),
    ownComment: (issue) => ownComment(client, issue),
    approvers: (pull) => approversOf(client, pull),
    members: (team) => membersOf(client, team),
    writeComment: (issue, compose, how) => writeComment(client, issue, compose, how),
    writeCheckRun: (sha, run) => writeCheckRun(client, sha, run),
    keepIssue: (wish) => keepIssue(client, wish),
  };
}
