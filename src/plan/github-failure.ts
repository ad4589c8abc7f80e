import type { Reason } from '../wording/reason.ts';

/**
 * Where a token's permissions are set: in the workflow, as scopes, or where the token was created.
 */
export type GitHubTokenKind = 'job' | 'classic' | 'fine-grained';

/** A permission as a workflow writes it, such as `contents: read`, for a token of this kind. */
export interface TokenPermission {
  permission: string;
  token: GitHubTokenKind;
}

/** What was requested from GitHub. */
export type GitHubRequest =
  | Reason<'read-base-branch' | 'read-pulls' | 'read-issues' | 'read-subject'>
  | Reason<'read-file', { path: string; ref: string }>
  | Reason<'find-commit-of-file', { path: string; ref: string; repository: string }>
  | Reason<'list-files' | 'list-commits', { ref: string }>
  | Reason<'list-file-commits', { path: string; ref: string }>
  | Reason<'list-pushed-commits' | 'find-merged-pull' | 'write-check-run', { sha: string }>
  | Reason<'compare-commits', { before: string; after: string }>
  | Reason<
      'read-pull' | 'list-pull-files' | 'list-reviews' | 'read-comments' | 'write-comment',
      { pull: number }
    >
  | Reason<'write-issue', { title: string }>
  | Reason<'list-team-members', { team: string }>;

interface Requested {
  request: GitHubRequest;
}

interface Answered extends Requested {
  status: number;
  /** GitHub's own text in one line; empty where it sent none. */
  quoted: string;
}

/** Why no complete answer arrived; `detail`: the error of the network. */
export type LostAnswer =
  | Reason<'github-connection-lost', { detail: string }>
  | Reason<'github-answer-cut'>
  | Reason<'github-answer-type', { type: string }>
  /** A field is missing, or has another type; `at` empty: the answer itself. */
  | Reason<'github-answer-unexpected', { at: string }>
  /** Of a list: its next page is at another host, or is one that was read. */
  | Reason<'github-link-elsewhere' | 'github-list-in-circle'>
  /** Of a list: each reading of its pages was another one. */
  | Reason<'github-list-moving'>
  /** `most` in bytes, after unpacking. */
  | Reason<'github-answer-too-large', { most: number }>;

/** What is wrong with the event file or the variables that the runner sets. */
type EventProblem =
  | Reason<'event-file-not-named'>
  | Reason<'event-file-unreadable', { path: string; detail: string }>
  | Reason<'event-file-not-json', { path: string }>
  /** `at` empty: at its root; `detail`: what the schema says. */
  | Reason<'event-file-unexpected', { path: string; at: string; detail: string }>
  | Reason<'event-part-missing', { event: string; part: 'pull_request' | 'merge_group' }>
  | Reason<'runner-variable-invalid', { name: string; value: string }>;

/** Why GitHub did not do what was requested, or was not asked. */
export type GitHubFailure =
  | EventProblem
  | Reason<'github-token-empty' | 'github-token-malformed'>
  | Reason<'no-commit-named', { path: string }>
  | Reason<'file-too-large-for-github', { path: string; ref: string; megabytes: number }>
  | Reason<'comment-too-long', { pull: number; characters: number; most: number }>
  | (LostAnswer & Requested)
  | Reason<'github-permission-missing' | 'github-not-found', Answered & TokenPermission>
  | Reason<
      | 'github-rate-limit'
      | 'github-token-not-accepted'
      | 'github-server-trouble'
      | 'github-refused',
      Answered
    >;

/** Why the files that a change concerns are unknown. */
type UnlistedReason =
  | Reason<'pull-changed-since-event', { pull: number }>
  | Reason<'pull-lists-too-few', { pull: number; listed: number; changed: number }>
  | Reason<'comparison-lists-too-few', { most: number; before: string }>
  | Reason<
      'branch-rewritten' | 'commits-not-connected' | 'commits-not-comparable',
      { before: string; after: string }
    >
  | GitHubFailure;

/** A problem with GitHub that does not stop the run. */
export type GitHubNotice =
  | Reason<'waiting-for-github', { seconds: number }>
  | Reason<'files-not-listed', { cause: UnlistedReason }>
  | Reason<'reviews-not-listed', { cause: GitHubFailure }>
  /** `most`: the newest commits, whose pull requests are looked for. */
  | Reason<'push-cut', { commits: number; most: number }>
  | Reason<'push-too-long'>
  | Reason<'comment-left-over', { url: string }>;
