import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RawAnswer } from '../dataverse/dataverse.ts';
import type { RawReply } from '../flowstudio/flowstudio.ts';
import { digString, isObject, type Json, own } from '../json/json.ts';
import { UsageError } from '../process/usage-error.ts';
import { errorText } from '../run/known-error.ts';
import { errnoText } from '../wording/errno.ts';
import { pathToWrite } from '../workspace/links.ts';
import { toSlashes } from '../workspace/paths.ts';
import { contractShape, RowShapes, Shapes, textShape } from './shape.ts';

/** The methods whose answers describe the server and no flows. */
const ABOUT_SERVER = new Set(['initialize', 'tools/list']);

/** One answer without anything private. */
function recordOf(reply: RawReply | RawAnswer): object {
  return 'tool' in reply ? ofFlowStudio(reply) : ofDataverse(reply);
}

/** `clientdata` is a document in a text. */
function ofDataverse({ service, call, status, contentType, text }: RawAnswer): object {
  const about = { service, call, status, contentType: contentType.split(';')[0] };
  const answer = parsed(text);
  if (answer === undefined) return { ...about, length: text.length, body: textShape(text) };
  const rows = own(answer, 'value');
  const texts = (Array.isArray(rows) ? rows : [answer]).map((row) => digString(row, 'clientdata'));
  const documents = texts.filter((one) => one !== null).map(documentIn);
  return { ...about, length: text.length, body: new RowShapes().of(answer), documents };
}

function ofFlowStudio({ method, tool, status, contentType, text }: RawReply): object {
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
  return (Array.isArray(content) ? content : []).map((item) =>
    documentIn(digString(item, 'text') ?? ''),
  );
}

function documentIn(text: string): object {
  const document = parsed(text);
  if (document === undefined) return { isJson: false, text: textShape(text) };
  const isRecord = isObject(document) || Array.isArray(document);
  return {
    isJson: true,
    isInLines: text.includes('\n'),
    document: isRecord ? new Shapes().of(document) : textShape(String(document)),
  };
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
  replies: readonly (RawReply | RawAnswer)[],
): Promise<string[]> {
  const names: string[] = [];
  for (const [index, reply] of replies.entries()) {
    const called = 'tool' in reply ? (reply.tool ?? reply.method) : reply.call;
    const what = called.replace(/[^\w-]+/g, '-').replace(/-$/, '');
    const name = `${String(index + 1).padStart(2, '0')}-${what}.json`;
    try {
      await mkdir(await pathToWrite(root, folder), { recursive: true });
      const text = `${JSON.stringify(recordOf(reply), null, 2)}\n`;
      await writeFile(await pathToWrite(root, join(folder, name)), text, { flag: 'wx' });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const why = code === undefined ? errorText(error) : errnoText(code);
      throw new UsageError(
        `\`--record\`: ${toSlashes(join(folder, name))} cannot be written (${why})`,
      );
    }
    names.push(name);
  }
  return names;
}
