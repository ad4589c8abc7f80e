import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** The one step that waits for the disk, and so the only one that is handed to Node's threads. */
const synced = promisify(fsync);

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
  before: () => void = () => {},
): Promise<void> {
  const file = openSync(temporary, 'wx', mode);
  try {
    try {
      before();
      writeFileSync(file, content);
      if (mode !== undefined) fchmodSync(file, mode);
      await synced(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function insistOnNew(path: string): void {
  if (!existsSync(path)) return;
  throw Object.assign(new Error(`${path} is there already`), { code: 'EEXIST' });
}
