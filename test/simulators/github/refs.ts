import type { History } from './history.ts';
import type { Commit, PullRequest } from './story.ts';

/** The branches of the repository, and the names that GitHub gives to a pull request's commits. */
export class Refs {
  readonly #history: History;
  readonly #repository: string;
  readonly #defaultBranch: string;
  readonly #branches = new Map<string, string>();

  constructor(history: History, repository: string, defaultBranch: string) {
    this.#history = history;
    this.#repository = repository;
    this.#defaultBranch = defaultBranch;
  }

  setBranch(name: string, sha: string): void {
    this.#branches.set(name, this.#history.get(sha).sha);
  }

  /** Moves the branches as a push to a pull request or its merge would. */
  follow(pull: PullRequest, before: PullRequest | undefined): void {
    const { base, baseRef = 'main', head, headRef, mergedAs } = pull;
    if (!this.#branches.has(baseRef)) this.setBranch(baseRef, base);
    if (mergedAs && before?.mergedAs !== mergedAs) this.setBranch(baseRef, mergedAs);
    if (headRef && !isFork(pull, this.#repository)) this.setBranch(headRef, head);
  }

  /** A sha, branch, `refs/heads/…`, `refs/pull/n/head|merge` or `HEAD` to its commit. */
  resolve(ref = 'HEAD', pulls: ReadonlyMap<number, PullRequest>): Commit | undefined {
    const [, number, side] = /^(?:refs\/)?pull\/(\d+)\/(head|merge)$/.exec(ref) ?? [];
    const pull = pulls.get(Number(number));
    if (pull && side === 'head') return this.#history.get(pull.head);
    if (pull) return this.#history.testMerge(pull.head);
    const branch = ref === 'HEAD' ? this.#defaultBranch : ref.replace(/^(?:refs\/)?heads\//, '');
    return this.#history.find(ref) ?? this.#history.find(this.#branches.get(branch) ?? '');
  }
}

/** A deleted fork is still a fork. */
const isFork = ({ headRepo }: PullRequest, repository: string) =>
  headRepo !== undefined && headRepo !== repository;
