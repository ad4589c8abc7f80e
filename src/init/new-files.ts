import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../process/usage-error.ts';
import { fileMessage } from '../report/reasons/file.ts';
import { writeNewFile } from '../workspace/new-file.ts';

/** Writes a file that does not exist yet; false where it exists, with any content. */
export async function writeIfAbsent(root: string, file: string, text: string): Promise<boolean> {
  const problem = await writeNewFile(root, file, text);
  if (problem === null || problem.code === 'file-exists') return problem === null;
  throw new UsageError(`${file}: ${fileMessage(problem)}`);
}

/** The default branch of the remote in a clone; `main` where Git does not know it. */
export async function defaultBranch(root: string): Promise<string> {
  const head = await readFile(join(root, '.git/refs/remotes/origin/HEAD'), 'utf8').catch(() => '');
  const own = await readFile(join(root, '.git/HEAD'), 'utf8').catch(() => '');
  return (
    /^ref: refs\/remotes\/origin\/(\S+)/.exec(head)?.[1] ??
    /^ref: refs\/heads\/(main|master)\s*$/.exec(own)?.[1] ??
    'main'
  );
}
