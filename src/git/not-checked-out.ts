import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gitAtOnce } from './command.ts';

/**
 * What a folder lacks of its commit: folders that a sparse checkout leaves out, or those of
 * submodules that were not cloned. Null where it has all, and where git does not answer.
 */
export function notCheckedOut(folder: string): 'sparse' | 'submodules' | null {
  if (setting(folder, ['--type=bool', 'core.sparseCheckout']).trim() === 'true') return 'sparse';
  const named = ['--file', join(folder, '.gitmodules'), '--null', '--get-regexp', '\\.path$'];
  // The name, a line feed, the value, and a NUL.
  const paths = [...setting(folder, named).matchAll(/\n([^\n\0]+)\0/g)].map(
    ([, path = '']) => path,
  );
  return paths.some((path) => isEmpty(join(folder, path))) ? 'submodules' : null;
}

function setting(folder: string, asked: readonly string[]): string {
  return (
    gitAtOnce(folder, ['config', ...asked], '')
      ?.toString('utf8')
      .trim() ?? ''
  );
}

/** Git makes the folder of a submodule, and leaves it empty. */
function isEmpty(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch {
    return false;
  }
}
