import { notFound } from './errors.ts';
import { History } from './history.ts';
import { Refs } from './refs.ts';
import type { Commit, GitHubState, Issue, PullRequest, Token } from './story.ts';
import { type ChangedFile, changedFiles } from './tree.ts';

export interface Comment {
  id: number;
  issue: number;
  author: string;
  body: string;
  createdAt: string;
  updatedAt: string;
  /** Who edited it last, and when; null while nobody has. */
  editor: string | null;
  lastEditedAt: string | null;
  isMinimized: boolean;
  reactions: Reaction[];
}

export interface Reaction {
  id: number;
  author: string;
  content: string;
}

export interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: 'notice' | 'warning' | 'failure';
  message: string;
  title?: string;
  start_column?: number;
  end_column?: number;
}

export interface CheckRun {
  id: number;
  name: string;
  headSha: string;
  status: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  externalId: string | null;
  annotations: Annotation[];
}

export type HeldIssue = Required<Issue> & { createdAt: string };

const EPOCH = Date.UTC(2026, 0, 1);
const FIRST_COMMENT = 1001;
const FIRST_CHECK_RUN = 5001;
const FIRST_REACTION = 8001;

/** All that GitHub holds during one scenario. Times and ids are counted, never taken from a clock. */
export class World {
  readonly repository: string;
  readonly history: History;
  readonly pulls = new Map<number, PullRequest>();
  readonly issues = new Map<number, HeldIssue>();
  readonly comments: Comment[] = [];
  readonly checkRuns: CheckRun[] = [];
  readonly teams: Map<string, string[]>;
  readonly subject: NonNullable<GitHubState['subject']>;
  readonly tokens: Token[];
  readonly defaultBranch: string;
  readonly largestTree: number;
  readonly #refs: Refs;
  readonly #users = new Map<string, number>([['github-actions[bot]', 41898282]]);
  #seconds = 0;
  #nextComment = FIRST_COMMENT;
  #nextCheckRun = FIRST_CHECK_RUN;
  #nextReaction = FIRST_REACTION;

  constructor(state: GitHubState) {
    this.repository = state.repository;
    this.history = new History(state.commits);
    this.subject = state.subject ?? {};
    this.teams = new Map(Object.entries(state.teams ?? {}));
    this.tokens = state.tokens;
    this.largestTree = state.largestTree ?? 100_000;
    this.defaultBranch = state.pulls[0]?.baseRef ?? 'main';
    this.#refs = new Refs(this.history, this.repository, this.defaultBranch);
    const tip = state.commits.at(-1);
    if (tip && state.pulls.length === 0) this.setBranch(this.defaultBranch, tip.sha);
    for (const pull of state.pulls) this.putPull(pull);
    for (const [name, sha] of Object.entries(state.branches ?? {})) this.setBranch(name, sha);
    for (const issue of state.issues ?? []) this.putIssue(issue);
    for (const { issue, author, body } of state.comments ?? []) {
      if (!this.hasConversation(issue)) throw new Error(`The story has no pull or issue ${issue}`);
      this.addComment(issue, author, body);
    }
  }

  now(): string {
    this.#seconds += 1;
    return new Date(EPOCH + this.#seconds * 1000).toISOString().replace('.000Z', 'Z');
  }

  userId(login: string): number {
    const id = this.#users.get(login) ?? 100 + this.#users.size;
    this.#users.set(login, id);
    return id;
  }

  addCommit(commit: Commit): void {
    this.history.add(commit);
  }

  setBranch(name: string, sha: string): void {
    this.#refs.setBranch(name, sha);
  }

  /** Adds a pull request or brings it up to date; its branches follow. */
  putPull(pull: PullRequest): void {
    for (const sha of [pull.base, pull.head, pull.mergedAs]) if (sha) this.history.get(sha);
    this.#refs.follow(pull, this.pulls.get(pull.number));
    this.pulls.set(pull.number, pull);
  }

  pull(number: number): PullRequest {
    const pull = this.pulls.get(number);
    if (!pull) throw notFound();
    return pull;
  }

  /** From the merge base to the head, as "Files changed" shows. */
  filesOf({ base, head }: PullRequest): ChangedFile[] {
    const mergeBase = this.history.mergeBase(base, head) ?? this.history.get(base);
    return changedFiles(mergeBase, this.history.get(head));
  }

  commitsOf({ base, head }: PullRequest): Commit[] {
    return this.history.between(base, head);
  }

  resolve(ref?: string): Commit | undefined {
    return this.#refs.resolve(ref, this.pulls);
  }

  hasConversation(number: number): boolean {
    return this.pulls.has(number) || this.issues.has(number);
  }

  putIssue(issue: Issue): HeldIssue {
    const createdAt = this.issues.get(issue.number)?.createdAt ?? this.now();
    const held = { body: '', labels: [], state: 'open' as const, ...issue, createdAt };
    this.issues.set(issue.number, held);
    return held;
  }

  nextIssueNumber(): number {
    return Math.max(0, ...this.pulls.keys(), ...this.issues.keys()) + 1;
  }

  addComment(issue: number, author: string, body: string): Comment {
    const createdAt = this.now();
    const id = this.#nextComment++;
    const comment: Comment = {
      id,
      issue,
      author,
      body,
      createdAt,
      updatedAt: createdAt,
      editor: null,
      lastEditedAt: null,
      isMinimized: false,
      reactions: [],
    };
    this.comments.push(comment);
    return comment;
  }

  editComment(comment: Comment, editor: string, body: string): void {
    const now = this.now();
    Object.assign(comment, { body, updatedAt: now, editor, lastEditedAt: now });
  }

  deleteComment(comment: Comment): void {
    this.comments.splice(this.comments.indexOf(comment), 1);
  }

  comment(id: number): Comment {
    const comment = this.comments.find((each) => each.id === id);
    if (!comment) throw notFound();
    return comment;
  }

  addReaction({ reactions }: Comment, author: string, content: string): Reaction {
    const reaction = { id: this.#nextReaction++, author, content };
    reactions.push(reaction);
    return reaction;
  }

  addCheckRun(run: Omit<CheckRun, 'id'>): CheckRun {
    const held = { id: this.#nextCheckRun++, ...run };
    this.checkRuns.push(held);
    return held;
  }

  htmlUrl(number: number): string {
    const kind = this.pulls.has(number) ? 'pull' : 'issues';
    return `https://github.com/${this.repository}/${kind}/${number}`;
  }
}
