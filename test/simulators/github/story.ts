/** A commit with the whole tree it holds. Without `parents` its history is unknown, not empty. */
export interface Commit {
  sha: string;
  parents?: string[];
  files: Record<string, string | Uint8Array>;
  message?: string;
  /** Symbolic links: what each points to, as written. */
  links?: Record<string, string>;
  /** Submodules: the commit that each is at. */
  submodules?: Record<string, string>;
  /** When it was made; a fixed day where the story does not say. */
  date?: string;
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED' | 'COMMENTED';

export interface Review {
  user: string;
  state: ReviewState;
  commit: string;
  submittedAt?: string;
}

export interface PullRequest {
  number: number;
  /** Sha that the pull request was made against; its merge base, where the history does not say. */
  base: string;
  baseRef?: string;
  head: string;
  headRef?: string;
  /** Sha on the base branch, once merged. */
  mergedAs?: string;
  mergedTime?: string;
  author: string;
  /** Another full name is a fork; null is a fork that was deleted since. */
  headRepo?: string | null;
  reviews?: Review[];
  title?: string;
  draft?: boolean;
  /** Closed without a merge. */
  closed?: boolean;
}

export type PermissionName = 'contents' | 'pull-requests' | 'issues' | 'checks' | 'members';
export type Permissions = Partial<Record<PermissionName, 'read' | 'write'>>;

/** A login that ends in `[bot]` makes it an installation token, as a job's own token is. */
export interface Token {
  token: string;
  login: string;
  permissions: Permissions;
}

export interface Issue {
  number: number;
  author: string;
  title: string;
  body?: string;
  labels?: string[];
  state?: 'open' | 'closed';
}

/** What GitHub holds when a scenario begins. The repository counts as private. */
export interface GitHubState {
  repository: string;
  commits: Commit[];
  pulls: PullRequest[];
  /** Branch tips that do not follow from the pull requests (`main` before any, a tag). */
  branches?: Record<string, string>;
  issues?: Issue[];
  comments?: { issue: number; author: string; body: string }[];
  teams?: Record<string, string[]>;
  tokens: Token[];
  /** The most entries of one list of a tree: 100,000 (Get a tree). */
  largestTree?: number;
}
