import { commentUrl } from './comments.ts';
import { type Fault, Faults } from './faults.ts';
import { type Gate, type LoggedRequest, serve } from './server.ts';
import type { Commit, GitHubState, Issue, PullRequest } from './story.ts';
import { type CheckRun, World } from './world.ts';

export type { Fault, FaultKind } from './faults.ts';
export type { Gate, LoggedRequest } from './server.ts';
export type {
  Commit,
  GitHubState,
  Issue,
  PermissionName,
  Permissions,
  PullRequest,
  Review,
  ReviewState,
  Token,
} from './story.ts';
export type { Annotation, CheckRun } from './world.ts';

export interface HeldComment {
  id: number;
  author: string;
  body: string;
  htmlUrl: string;
  isMinimized: boolean;
  reactions: string[];
}

export interface GitHubSimulator {
  /** Base URL of the API: octokit's `baseUrl`, or GITHUB_API_URL. */
  readonly url: string;
  readonly requests: LoggedRequest[];
  comments(issue: number): HeldComment[];
  checkRuns(): CheckRun[];
  issues(): Required<Issue>[];
  /** As somebody with write access does it on the page. */
  editComment(id: number, editor: string, body: string): void;
  deleteComment(id: number): void;
  addComment(issue: number, author: string, body: string): void;
  addCommit(commit: Commit): void;
  addPull(pull: PullRequest): void;
  /** Changes what is named: `update({ number: 7, mergedAs })` merges, and moves the base branch. */
  update(pull: Pick<PullRequest, 'number'> & Partial<PullRequest>): void;
  setBranch(name: string, sha: string): void;
  /** One more fault, from now on. */
  fail(fault: Fault): void;
  /** Requests that GitHub would refuse by its description, and answers that it would not give. */
  readonly violations: string[];
  /** Ends at once, open connections too. Fails where there were violations. */
  close(): Promise<void>;
}

/**
 * GitHub's REST API on loopback, as far as the action uses it, over a state that tests write down.
 *
 * All of it is ours, although `emulate@0.12.2` was to serve a part. Tried with the octokit of
 * `@actions/github`, it was faithful in the pagination of comments, in their update, in compare
 * and in raw contents (but for the content type, see contents.ts), and quick to start (60 ms). But
 * - commits cannot be seeded under shas of a test's choosing, nor pull requests, forks or comments
 *   under a number: each scenario would be played in by dozens of requests, ids and times differing;
 * - `pulls.listFiles` makes up `file1.ts`…, as many as `changed_files`, which is always 0;
 *   `commits/{sha}/pulls` and `refs/pull/n/head|merge` are 404;
 * - an unknown token is let in, one seeded with no scopes may write (permissions are those of App
 *   installations alone), and `github-actions[bot]` is a User whom GET /user answers;
 * - comments of over 65,536 characters and 60 annotations in a request are accepted; the update of
 *   a check run replaces its annotations, which lose titles and columns; 1–100 MB come inline;
 * - comments on a pull request have the `html_url` of an issue, on localhost; errors have no
 *   `status` and name emulate.dev; there is no way to make a request fail.
 * With comments, pulls and contents in one server and the rest in another, every story would have
 * to be asked twice.
 *
 * An endpoint that is not served here is 501, never a 404 that a test could take for an answer.
 */
export async function startGitHub(options: {
  state: GitHubState;
  faults?: Fault[];
  gate?: Gate;
}): Promise<GitHubSimulator> {
  const world = new World(options.state);
  const faults = new Faults(options.faults ?? []);
  const requests: LoggedRequest[] = [];
  const violations: string[] = [];
  const gate = options.gate ?? (async () => {});
  const { url, close } = await serve({ world, faults, log: requests, violations, gate });
  return {
    url,
    requests,
    violations,
    async close() {
      await close();
      if (violations.length > 0) throw new Error(`Not as GitHub is:\n${violations.join('\n')}`);
    },
    comments: (issue) => commentsOf(world, issue),
    checkRuns: () => structuredClone(world.checkRuns),
    issues: () => structuredClone([...world.issues.values()]),
    editComment: (id, editor, body) => world.editComment(world.comment(id), editor, body),
    deleteComment: (id) => world.deleteComment(world.comment(id)),
    addComment: (issue, author, body) => void world.addComment(issue, author, body),
    addCommit: (commit) => world.addCommit(commit),
    addPull: (pull) => world.putPull(pull),
    update: (change) => world.putPull({ ...world.pull(change.number), ...change }),
    setBranch: (name, sha) => world.setBranch(name, sha),
    fail: (fault) => faults.add(fault),
  };
}

function commentsOf(world: World, issue: number): HeldComment[] {
  return world.comments
    .filter((comment) => comment.issue === issue)
    .map((comment) => ({
      id: comment.id,
      author: comment.author,
      body: comment.body,
      htmlUrl: commentUrl(world, comment),
      isMinimized: comment.isMinimized,
      reactions: comment.reactions.map(({ content }) => content),
    }));
}
