import { type Git, GitFailure, type GitLimits, gitIn } from './command.ts';

/** A repository on disk that a folder belongs to. */
export interface Repository {
  git: Git;
  /** From the repository's root to the folder; empty, or ends with `/`. */
  prefix: string;
  /** Whether older commits were left out when it was cloned. */
  isShallow: boolean;
}

/**
 * The repository of a folder, in any form: a linked worktree, a submodule, a bare one. Null where
 * there is none. Throws a `GitFailure` where git is missing or refuses.
 */
export async function openRepository(
  folder: string,
  limits?: GitLimits,
): Promise<Repository | null> {
  const git = gitIn(folder, limits);
  try {
    const asked = ['rev-parse', '--is-shallow-repository', '--show-prefix'];
    const [shallow = '', ...prefix] = (await git(asked)).toString('utf8').split('\n');
    return { git, prefix: prefix.join('\n').replace(/\n$/, ''), isShallow: shallow === 'true' };
  } catch (error) {
    if (error instanceof GitFailure && /not a git repository/i.test(error.message)) return null;
    throw error;
  }
}

/** The commit that a ref of any form names; null where it names none. */
export async function commitAt(git: Git, ref: string): Promise<string | null> {
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  try {
    return (await git(asked)).toString('utf8').trim();
  } catch (error) {
    if (error instanceof GitFailure && error.kind === 'refused') return null;
    throw error;
  }
}
