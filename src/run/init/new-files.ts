import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToWrite } from '../../workspace/links.ts';
import { UsageError } from '../usage-error.ts';

/** Writes a file that is not there yet; false where it is, whatever stands in it. */
export async function writeNew(root: string, file: string, text: string): Promise<boolean> {
  const refuse = ({ code, message }: NodeJS.ErrnoException): never => {
    throw new UsageError(`${file} cannot be written (${code ?? message})`);
  };
  const folder = await pathToWrite(root, dirname(file)).catch(refuse);
  await mkdir(folder, { recursive: true }).catch(refuse);
  try {
    await writeFile(join(folder, basename(file)), text, { flag: 'wx' });
    return true;
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    return failure.code === 'EEXIST' ? false : refuse(failure);
  }
}

/** The branch that a clone calls its remote's own; `main` where Git does not tell. */
export async function defaultBranch(root: string): Promise<string> {
  const head = await readFile(join(root, '.git/refs/remotes/origin/HEAD'), 'utf8').catch(() => '');
  const own = await readFile(join(root, '.git/HEAD'), 'utf8').catch(() => '');
  return (
    /^ref: refs\/remotes\/origin\/(\S+)/.exec(head)?.[1] ??
    /^ref: refs\/heads\/(main|master)\s*$/.exec(own)?.[1] ??
    'main'
  );
}
