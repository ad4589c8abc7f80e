import type { Commit } from './story.ts';
import { blobSha, folderSha, foldersOf, treeOf } from './tree.ts';

/** The commits of a repository by sha, and how they hang together. */
export class History {
  readonly #commits = new Map<string, Commit>();

  constructor(commits: Commit[]) {
    for (const commit of commits) this.add(commit);
  }

  add(commit: Commit): void {
    for (const parent of commit.parents ?? []) {
      if (!this.#commits.has(parent))
        throw new Error(`${commit.sha} has no known parent ${parent}`);
    }
    this.#commits.set(commit.sha, commit);
  }

  find(sha: string): Commit | undefined {
    return this.#commits.get(sha);
  }

  get(sha: string): Commit {
    const commit = this.find(sha);
    if (!commit) throw new Error(`The story has no commit ${sha}`);
    return commit;
  }

  last(): Commit | undefined {
    return [...this.#commits.values()].at(-1);
  }

  /** A file of any commit by its blob sha. */
  blob(sha: string): Buffer | undefined {
    for (const commit of this.#commits.values()) {
      for (const bytes of treeOf(commit).values()) if (blobSha(bytes) === sha) return bytes;
    }
    return undefined;
  }

  /** The commit and folder whose tree has this sha; null for a tree of no commit. */
  folder(sha: string): { commit: Commit; path: string } | null {
    for (const commit of this.#commits.values()) {
      const folders = [...treeOf(commit).keys()].flatMap(foldersOf);
      const path = folders.find((each) => folderSha(commit, each) === sha);
      if (path !== undefined) return { commit, path };
    }
    return null;
  }

  /** The commit that GitHub makes to try a merge out: its parents are the base's tip and the head. */
  testMerge(head: string): Commit | undefined {
    const commits = [...this.#commits.values()];
    return commits.findLast((c) => c.parents?.length === 2 && c.parents[1] === head);
  }

  /** The commit and all before it, nearest first. */
  ancestors(sha: string): string[] {
    const seen = new Set([sha]);
    for (const each of seen) {
      for (const parent of this.find(each)?.parents ?? []) seen.add(parent);
    }
    return [...seen];
  }

  /**
   * Where two commits part. If the story leaves the parents of either out, the base itself;
   * if it says that they share no commit, undefined.
   */
  mergeBase(base: string, head: string): Commit | undefined {
    const before = new Set(this.ancestors(base));
    const shared = this.ancestors(head).find((sha) => before.has(sha));
    if (shared) return this.get(shared);
    return this.#isKnown(base) && this.#isKnown(head) ? undefined : this.get(base);
  }

  /** The commits of the head that the base lacks, oldest first. */
  between(base: string, head: string): Commit[] {
    const before = new Set(this.ancestors(base));
    const after = this.ancestors(head).filter((sha) => !before.has(sha));
    return after.reverse().map((sha) => this.get(sha));
  }

  /**
   * The commits that changed a file or folder, nearest first. A commit that has it as one of its
   * parents does is left out, and only that parent is followed ("History Simplification", git-log);
   * without a path it is every commit. Parents that the story leaves out end the way.
   */
  log(sha: string, path: string): Commit[] {
    const listed: Commit[] = [];
    const seen = new Set([sha]);
    for (const each of seen) {
      const commit = this.get(each);
      const parents = (commit.parents ?? []).map((parent) => this.get(parent));
      const same = path === '' ? undefined : parents.find((one) => isSameAt(path, one, commit));
      const isEmptyRoot = path !== '' && parents.length === 0 && filesAt(path, commit).length === 0;
      if (!same && !isEmptyRoot) listed.push(commit);
      for (const parent of same ? [same] : parents) seen.add(parent.sha);
    }
    return listed;
  }

  #isKnown(sha: string): boolean {
    return this.ancestors(sha).every((each) => this.find(each)?.parents !== undefined);
  }
}

/** Each file at or below a path with its blob sha. */
function filesAt(path: string, commit: Commit): string[] {
  return [...treeOf(commit)]
    .filter(([file]) => file === path || file.startsWith(`${path}/`))
    .map(([file, bytes]) => `${blobSha(bytes)} ${file}`)
    .sort();
}

function isSameAt(path: string, one: Commit, other: Commit): boolean {
  return filesAt(path, one).join() === filesAt(path, other).join();
}
