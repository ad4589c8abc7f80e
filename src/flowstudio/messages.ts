import * as z from 'zod/mini';
import { isObject } from '../flow/json.ts';
import { Failure } from './failure.ts';
import { asksForSignIn, refusal, type Subject, signInFailure } from './refusals.ts';

/** JSON-RPC errors which say that the request was never run. */
const NOT_RUN: Readonly<Record<number, string>> = {
  [-32700]: 'it could not parse the request',
  [-32600]: 'it does not take the request for a valid one',
  [-32601]: 'it does not know the method',
  [-32602]: 'it does not take the arguments',
};

/**
 * The message in a body, as JSON. Throws unless it is the JSON-RPC result of the request `id`
 * (flow-studio-mcp.md, A reply).
 */
export function answerIn(text: string, contentType: string, id: unknown): string {
  const message = messageIn(text, contentType, id);
  if (message.error !== undefined && message.error !== null) throw rpcFailure(message.error);
  if (!isObject(message.result)) {
    throw unreadable('Flow Studio sent a message that is no answer to a call.');
  }
  if (String(message.id) !== String(id)) {
    throw unreadable('Flow Studio sent the answer to another call.');
  }
  return JSON.stringify(message);
}

function messageIn(text: string, contentType: string, id: unknown) {
  if (contentType.includes('text/event-stream')) return messageOfStream(text, id);
  if (contentType.includes('html') || /^\s*<(!doctype|html)\b/i.test(text)) {
    throw unreadable(
      'A web page came back instead of an answer: `endpoint` is no MCP server, or something in front of it asks for a sign-in.',
    );
  }
  const parsed = parse(text);
  if (isObject(parsed)) return parsed;
  throw unreadable('The body of the answer is not the JSON that it should be, or was cut off.');
}

/** "The client MUST support both" a body of JSON and a stream of events (MCP, Streamable HTTP). */
function messageOfStream(text: string, id: unknown) {
  const messages = text.split(/\r\n\r\n|\n\n|\r\r/).map((event) => parse(dataOf(event)));
  const answer = messages.filter(isObject).find((message) => String(message.id) === String(id));
  if (answer !== undefined) return answer;
  throw unreadable('Flow Studio answered with an event stream that ends without the answer.');
}

/** The lines of an event's data, without the names of their field (HTML, Server-sent events). */
function dataOf(event: string): string {
  const lines = event.split(/\r\n|\n|\r/).filter((line) => line.startsWith('data:'));
  return lines.map((line) => line.slice('data:'.length)).join('\n');
}

function rpcFailure(error: unknown): Failure {
  const { code, message } = isObject(error) ? error : { code: null, message: null };
  const words = typeof message === 'string' ? message : 'no reason given';
  if (asksForSignIn(words)) return signInFailure();
  const notRun = typeof code === 'number' ? NOT_RUN[code] : undefined;
  const what = notRun ?? 'it failed inside';
  return new Failure(
    `Flow Studio answered with the protocol error ${String(code)}, by which ${what}: "${words}" This server may be of a version that Flowgate does not know yet.`,
    { kind: 'protocol', effect: notRun === undefined ? 'unknown' : 'none' },
  );
}

/** The result of `tools/call`; `content` may hold what is no text. */
export const callResultSchema = z.looseObject({
  content: z.optional(
    z.array(z.looseObject({ type: z.optional(z.string()), text: z.optional(z.unknown()) })),
  ),
  structuredContent: z.optional(z.unknown()),
  isError: z.nullish(z.boolean()),
});

/** The document that a tool's result carries as text, or the failure that it tells. */
export function documentIn(result: z.infer<typeof callResultSchema>, subject: Subject): unknown {
  const text = result.content?.find(({ text }) => typeof text === 'string')?.text;
  const words = typeof text === 'string' ? text : '';
  const document = parse(words) ?? (words === '' ? result.structuredContent : undefined);
  const error = isObject(document) ? (document.error ?? null) : null;
  if (result.isError) throw error === null ? toolFailure(words, subject) : refusal(error, subject);
  if (document === undefined) throw noDocument(words);
  if (error !== null) throw refusal(error, subject);
  return document;
}

/** Prose of a failed tool: a judgement where it names a code or wrong arguments, else anything. */
function toolFailure(words: string, subject: Subject): Failure {
  const judged = refusal({ message: words }, subject);
  if (judged.code !== null || judged.kind === 'sign-in') return judged;
  const notRun = Object.keys(NOT_RUN).some((code) => words.includes(code));
  return new Failure(`Flow Studio reports that the tool failed: "${shortened(words)}"`, {
    kind: 'protocol',
    effect: notRun ? 'none' : 'unknown',
  });
}

function noDocument(words: string): Failure {
  if (asksForSignIn(words)) return signInFailure();
  const found = words === '' ? 'nothing' : `"${shortened(words)}"`;
  return unreadable(`Flow Studio's answer holds ${found} where a JSON document belongs.`);
}

/** The document as `schema` has it; a failure names the place, never the content. */
export function readDocument<S extends z.ZodMiniType>(schema: S, document: unknown): z.output<S> {
  const read = schema.safeParse(document);
  if (read.success) return read.data;
  if (asksForSignIn(JSON.stringify(document))) throw signInFailure();
  const at = read.error.issues[0]?.path.join('.') || 'the document itself';
  throw unreadable(`Flow Studio's answer has an unknown shape (at ${at}).`);
}

/** An answer came and does not tell what was done. */
export function unreadable(message: string): Failure {
  return new Failure(
    `${message} Run again; if it stays so, this server is of a version that Flowgate does not know yet.`,
    { kind: 'protocol', effect: 'unknown' },
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function shortened(words: string): string {
  return words.length > 300 ? `${words.slice(0, 300)}…` : words;
}
