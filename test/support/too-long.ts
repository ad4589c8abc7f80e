import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The longest path that Linux opens. */
const LONGEST = 4_095;

/**
 * Puts a file below `folder` whose path is too long to be opened, for the superuser too: in a folder
 * that can be read, or in one that cannot. Only on Linux. Returns how to make it removable.
 */
export async function putTooDeep(
  folder: string,
  isFolderRead: boolean,
): Promise<() => Promise<void>> {
  const name = 'n'.repeat(200);
  const depth = Math.floor((LONGEST - folder.length) / (name.length + 1)) + (isFolderRead ? 0 : 1);
  const names = Array.from({ length: depth }, () => name);
  const half = Math.floor(depth / 2);
  const [upper, lower] = [join(folder, ...names.slice(0, half)), join(folder, 'lower')];
  const bottom = join(lower, ...names.slice(half + 1));
  await mkdir(bottom, { recursive: true });
  await writeFile(join(bottom, `${'f'.repeat(250)}.json`), '{}');
  await mkdir(upper, { recursive: true });
  await rename(lower, join(upper, name));
  return () => rename(join(upper, name), lower);
}
