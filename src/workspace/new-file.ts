import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type FileProblem, writeProblem } from './edit-file.ts';
import { pathToWrite } from './links.ts';
import { writeWhole } from './whole-file.ts';

/**
 * Writes a file that does not exist yet, and the folders above it. Other processes see the complete
 * file or none. Returns why nothing was written; null when it was.
 */
export async function writeNewFile(
  root: string,
  file: string,
  text: string,
): Promise<FileProblem | null> {
  try {
    const path = await pathToWrite(root, file);
    await mkdir(dirname(path), { recursive: true });
    if ((await stat(path).catch(() => null)) !== null) return { code: 'file-exists' };
    await writeWhole(path, text);
    return null;
  } catch (error) {
    return writeProblem(error);
  }
}
