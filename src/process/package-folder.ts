import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A folder of the installed package `called` that a started script belongs to; null where the script
 * is in no such package. The script may have been started through a link, as npm makes them.
 */
export function packageFolder(script: string, called: string, folder: string): string | null {
  let at = script;
  try {
    at = realpathSync(script);
  } catch {
    return null;
  }
  // The bundle has `package.json` files of its own, without a name.
  while (nameIn(dirname(at)) !== called) {
    if (dirname(at) === at) return null;
    at = dirname(at);
  }
  return join(dirname(at), folder);
}

function nameIn(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name;
  } catch {
    return null;
  }
}
