import { realpathSync } from 'node:fs';
import { join } from 'node:path';

/** The path after following all links; null where nothing exists. */
export function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

let known = { root: '', real: '' };

/** The workspace's real path, which does not change during a run. */
export function homeOf(root: string): string {
  if (known.root !== root) known = { root, real: realpathSync.native(root) };
  return known.real;
}

/** Those of `files` that are links, or below one. */
export async function linkedFiles(root: string, files: readonly string[]): Promise<string[]> {
  const base = homeOf(root);
  return files.filter(
    (file) => (realPath(join(base, file)) ?? join(base, file)) !== join(base, file),
  );
}
