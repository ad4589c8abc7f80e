import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RawReply } from '../flowstudio/flowstudio.ts';
import { digString, isObject, type Json, own } from '../json/json.ts';
import { UsageError } from '../process/usage-error.ts';
import { errorText } from '../run/known-error.ts';
import { pathToWrite } from '../workspace/links.ts';
import { toSlashes } from '../workspace/paths.ts';
import { contractShape, Shapes, textShape } from './shape.ts';

/** The methods whose answers describe the server and no flows. */
const ABOUT_SERVER = new Set(['initialize', 'tools/list']);

/** One answer without anything private. */
function recordOf({ method, tool, status, contentType, text }: RawReply): object {
  const about = {
    method,
    tool,
    status,
    contentType: contentType.split(';')[0],
    length: text.length,
  };
  const message = parsed(text);
  if (message === undefined) return { ...about, body: textShape(text) };
  if (ABOUT_SERVER.has(method)) return { ...about, body: contractShape(message) };
  return { ...about, body: new Shapes().of(message), documents: documentsIn(message) };
}

/**
 * The documents in the texts of a tool's result, and whether they are formatted over several lines.
 */
function documentsIn(message: Json): object[] {
  const content = own(own(message, 'result'), 'content');
  return (Array.isArray(content) ? content : []).map((item) => {
    const text = digString(item, 'text') ?? '';
    const document = parsed(text);
    if (document === undefined) return { isJson: false, text: textShape(text) };
    const isRecord = isObject(document) || Array.isArray(document);
    return {
      isJson: true,
      isInLines: text.includes('\n'),
      document: isRecord ? new Shapes().of(document) : textShape(String(document)),
    };
  });
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/**
 * Writes one file for each answer into `folder`, which is created, and returns their names. Throws
 * a `UsageError` for one that cannot be written or exists already.
 */
export async function writeRecording(
  root: string,
  folder: string,
  replies: readonly RawReply[],
): Promise<string[]> {
  const names: string[] = [];
  for (const [index, reply] of replies.entries()) {
    const what = (reply.tool ?? reply.method).replace(/[^\w-]/g, '-');
    const name = `${String(index + 1).padStart(2, '0')}-${what}.json`;
    try {
      await mkdir(await pathToWrite(root, folder), { recursive: true });
      const text = `${JSON.stringify(recordOf(reply), null, 2)}\n`;
      await writeFile(await pathToWrite(root, join(folder, name)), text, { flag: 'wx' });
    } catch (error) {
      const why = (error as NodeJS.ErrnoException).code ?? errorText(error);
      throw new UsageError(
        `\`--record\`: ${toSlashes(join(folder, name))} cannot be written (${why})`,
      );
    }
    names.push(name);
  }
  return names;
}
