import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that readers see the old content or the new one, never a part. With `mode` the
 * file has exactly those permissions.
 */
export async function writeWhole(
  path: string,
  content: string | Buffer,
  mode?: number,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 60)}.${randomUUID()}.tmp`);
  await writeThrough(temporary, path, content, mode);
}

/** The same for a file that must not exist yet; throws `EEXIST` where it, or its `.part`, does. */
export async function writeNew(path: string, content: string, mode: number): Promise<void> {
  await writeThrough(`${path}.part`, path, content, mode, () => insistOnNew(path));
}

/** `before`: a last look, while nobody else can have the temporary file. */
async function writeThrough(
  temporary: string,
  path: string,
  content: string | Buffer,
  mode?: number,
  before: () => Promise<void> = async () => {},
): Promise<void> {
  const handle = await open(temporary, 'wx', mode);
  try {
    try {
      await before();
      await handle.writeFile(content);
      if (mode !== undefined) await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function insistOnNew(path: string): Promise<void> {
  if ((await stat(path).catch(() => null)) === null) return;
  throw Object.assign(new Error(`${path} is there already`), { code: 'EEXIST' });
}
