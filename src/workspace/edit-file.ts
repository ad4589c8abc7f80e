import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { decode, encode } from '../json/text.ts';
import { LinkError, pathToWrite } from './links.ts';
import { type FileReadProblem, readWorkspaceFile } from './read-file.ts';
import { writeWhole } from './whole-file.ts';

/** Why nothing was written to a file. */
export type FileProblem =
  | { code: 'file-exists' | 'file-gone' | 'file-changed-since-read' | 'file-not-editable' }
  | { code: 'file-unreadable'; cause: FileReadProblem }
  | { code: 'file-behind-link'; link: string }
  | { code: 'file-not-written'; errno: string };

/** The result of an edit: another text, null where it cannot be made, or its own reason to stop. */
type Edited<Reason> = string | null | { reason: Reason };

/**
 * Replaces the text of a file, which keeps its encoding and its permissions. `expected`: the text
 * as read before; null if it does not matter. Returns why nothing was written; null when the file
 * is as `edit` wants it.
 */
export async function editFile<Reason = never>(
  root: string,
  file: string,
  expected: string | null,
  edit: (text: string) => Edited<Reason> | Promise<Edited<Reason>>,
): Promise<FileProblem | Reason | null> {
  const content = readWorkspaceFile(root, file);
  if (content === null) return { code: 'file-gone' };
  if (!content.ok) return { code: 'file-unreadable', cause: content.reason };
  const decoded = decode(content.bytes);
  const { text } = decoded;
  if (expected !== null && text !== expected) return { code: 'file-changed-since-read' };
  if (!encode(text, decoded).equals(content.bytes)) return { code: 'file-not-editable' };
  const edited = await edit(text);
  if (edited === null) return { code: 'file-not-editable' };
  if (typeof edited !== 'string') return edited.reason;
  return edited === text ? null : await replaceFile(root, file, encode(edited, decoded));
}

async function replaceFile(root: string, file: string, bytes: Buffer): Promise<FileProblem | null> {
  try {
    const path = await pathToWrite(root, file);
    await access(path, constants.W_OK);
    const { mode } = await stat(path);
    await writeWhole(path, bytes, mode);
    return null;
  } catch (error) {
    return writeProblem(error);
  }
}

/** The disk's error on a write, as data. Throws any other error. */
export function writeProblem(error: unknown): FileProblem {
  if (error instanceof LinkError) return { code: 'file-behind-link', link: error.link };
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string') throw error;
  return { code: 'file-not-written', errno: code };
}
