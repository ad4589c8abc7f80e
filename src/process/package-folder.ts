import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A folder of the package that a started script belongs to; null where it has none. The script may
 * have been started through a link, as npm makes them.
 */
export function packageFolder(script: string, name: string): string | null {
  if (!existsSync(script)) return null;
  let at = dirname(realpathSync(script));
  while (!existsSync(join(at, 'package.json'))) {
    const above = dirname(at);
    if (above === at) return null;
    at = above;
  }
  const folder = join(at, name);
  return existsSync(folder) ? folder : null;
}
