import type { Members, Team } from '../map/stewards.ts';
import type { CheckRun } from '../report/check-run.ts';
import { type ChangedFile, filesBetween, filesOfPull } from './changed-files.ts';
import { type WrittenCheckRun, writeCheckRun } from './check-run.ts';
import { connect } from './client.ts';
import { type Comment, type Compose, type WriteOptions, writeComment } from './comment.ts';
import { commitsBefore } from './earlier-commits.ts';
import type { GitHubEvent, PullContext } from './event.ts';
import { type FileAt, lookUp, readFile } from './file.ts';
import { type ReadFile, readFiles } from './files.ts';
import { type Issue, type IssueWish, keepIssue } from './issue.ts';
import { headOf, type MergedPull, mergedPull, wasTip } from './merged-pull.ts';
import { mergedPulls } from './merged-pulls.ts';
import { PATIENCE, type Patience } from './retry.ts';
import { type OwnComment, ownComment } from './reviewed-comment.ts';
import { approversOf } from './reviews.ts';
import { membersOf } from './teams.ts';
import { type Blobs, blobsAt } from './tree.ts';

export type { ChangedFile } from './changed-files.ts';
export type { Comment } from './comment.ts';
export { GitHubError } from './error.ts';
export type { Issue, IssueWish } from './issue.ts';
export type { MergedPull } from './merged-pull.ts';

/**
 * Everything that Flowgate needs of GitHub. Methods throw a `GitHubError`, unless stated otherwise.
 */
export interface GitHub {
  /**
   * Null: unknown (no base, history gone or rewritten, a pull request that has changed since, more
   * files than the API lists: 3,000 of a pull request, 300 of a comparison). Then everything counts
   * as changed.
   */
  changedFiles(event: GitHubEvent): Promise<ChangedFile[] | null>;
  /** The file's exact bytes at a commit, up to 100 MB; null when that commit has no such file. */
  readFile(path: string, ref: string): Promise<Uint8Array | null>;
  /** The same, but with a reason for what is there and cannot be read. */
  lookUp(path: string, ref: string): Promise<FileAt>;
  /** The blobs that a commit has at these paths; null when there is no such commit. */
  blobsAt(ref: string, paths: readonly string[]): Promise<Blobs | null>;
  /** The same of many files, each once and in any order, in far fewer requests; `ref` is a sha. */
  readFiles(paths: Iterable<string>, ref: string): AsyncIterable<ReadFile>;
  /** The last commit of a pull request, which may be newer than this job's event. */
  headOf(pull: number): Promise<string>;
  /** The earlier commits of a branch before `ref`, newest first, at most `limit`. */
  commitsBefore(ref: string, limit: number): AsyncIterable<string>;
  /** Whether a commit was once the tip of a branch; of rebased commits only the last one was. */
  wasTip(sha: string, branch: string | null): Promise<boolean>;
  /** The merged pull request that brought a commit to the event's branch. */
  mergedPull(sha: string): Promise<MergedPull | null>;
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
  keepIssue(wish: IssueWish): Promise<Issue>;
}

interface ConnectOptions {
  token: string;
  event: GitHubEvent;
  /** Called with long waits, and with problems that do not stop the run. */
  onWarning: (message: string) => void;
  patience?: Partial<Patience>;
}

/** Loads octokit; sends no request yet. */
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
    commitsBefore: (ref, limit) => commitsBefore(client, ref, limit),
    wasTip: (sha, branch) => wasTip(client, sha, branch),
    readFiles: (paths, ref) => readFiles(client, paths, ref),
    headOf: (pull) => headOf(client, pull),
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
