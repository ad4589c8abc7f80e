import * as z from 'zod/mini';
import { Failure, unreadable } from '../calls/failure.ts';
import { isObject, type Json } from '../json/json.ts';
import { parseMarked, whyNotKept } from '../json/parse.ts';
import type { HostFailure } from '../live/host.ts';
import { asksForSignIn, refusal, type Subject, signInFailure } from './refusals.ts';
import { upstreamCode } from './upstream-codes.ts';

/**
 * JSON-RPC errors after which the request certainly did not run: not parsed, no request, no method,
 * wrong arguments.
 */
const NOT_RUN: readonly number[] = [-32700, -32600, -32601, -32602];

/**
 * The message in a body, as JSON. Throws unless it is the JSON-RPC result of the request `id`.
 */
export function answerIn(text: string, contentType: string, id: unknown): string {
  const message = messageIn(text, contentType, id);
  if (message.error !== undefined && message.error !== null) throw rpcFailure(message.error);
  if (!isObject(message.result)) throw unreadable({ code: 'no-answer' });
  if (String(message.id) !== String(id)) throw unreadable({ code: 'other-answer' });
  const { structuredContent = null, ...rest } = message.result;
  // The client would change its numbers; those in the text are read exactly.
  const isExact = whyNotKept(structuredContent as Json) !== 'number-changed';
  return JSON.stringify(isExact ? message : { ...message, result: rest });
}

function messageIn(text: string, contentType: string, id: unknown) {
  if (contentType.includes('text/event-stream')) return messageOfStream(text, id);
  if (contentType.includes('html') || /^\s*<(!doctype|html)\b/i.test(text)) {
    throw unreadable({ code: 'web-page' });
  }
  const parsed = parse(text);
  if (isObject(parsed)) return parsed;
  throw unreadable({ code: 'not-json' });
}

/** "The client MUST support both" a JSON body and a stream of events (MCP, Streamable HTTP). */
function messageOfStream(text: string, id: unknown) {
  const messages = text.split(/\r\n\r\n|\n\n|\r\r/).map((event) => parse(dataOf(event)));
  const answer = messages.filter(isObject).find((message) => String(message.id) === String(id));
  if (answer !== undefined) return answer;
  throw unreadable({ code: 'event-stream-cut' });
}

/** The data lines of an event, without the field's name (HTML, Server-sent events). */
function dataOf(event: string): string {
  const lines = event.split(/\r\n|\n|\r/).filter((line) => line.startsWith('data:'));
  return lines.map((line) => line.slice('data:'.length)).join('\n');
}

function rpcFailure(error: unknown): Failure {
  const { code, message } = isObject(error) ? error : { code: null, message: null };
  const quoted = typeof message === 'string' ? message : null;
  if (asksForSignIn(quoted ?? '')) return signInFailure();
  const isRun = typeof code !== 'number' || !NOT_RUN.includes(code);
  const reason: HostFailure = { code: 'rpc-error', rpcCode: String(code), isRun, quoted };
  return new Failure(reason, { effect: isRun ? 'unknown' : 'none' });
}

/** The result of `tools/call`; `content` may hold other things than text. */
export const callResultSchema = z.looseObject({
  content: z.optional(
    z.array(z.looseObject({ type: z.optional(z.string()), text: z.optional(z.unknown()) })),
  ),
  structuredContent: z.optional(z.unknown()),
  isError: z.nullish(z.boolean()),
});

/** The document in a tool's result, or the failure that the result reports. */
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

/**
 * A failed tool's text: a decision of the server where it names a code or wrong arguments,
 * otherwise unknown.
 */
function toolFailure(words: string, subject: Subject): Failure {
  const judged = refusal({ message: words }, subject);
  if (upstreamCode(words, null) !== null || judged.kind === 'sign-in') return judged;
  const isRun = !NOT_RUN.some((code) => words.includes(String(code)));
  return new Failure(
    { code: 'tool-failed', quoted: shortened(words) },
    { effect: isRun ? 'unknown' : 'none' },
  );
}

function noDocument(words: string): Failure {
  if (asksForSignIn(words)) return signInFailure();
  return unreadable({ code: 'no-document', quoted: words === '' ? null : shortened(words) });
}

/** The document checked against `schema`; a failure names the place, never the content. */
export function readDocument<S extends z.ZodMiniType>(schema: S, document: unknown): z.output<S> {
  const read = schema.safeParse(document);
  if (read.success) return read.data;
  if (asksForSignIn(JSON.stringify(document))) throw signInFailure();
  const at = read.error.issues[0]?.path.join('.') || 'the document itself';
  throw unreadable({ code: 'unknown-shape', at });
}

function parse(text: string): unknown {
  try {
    return parseMarked(text);
  } catch {
    return undefined;
  }
}

function shortened(words: string): string {
  return words.length > 300 ? `${words.slice(0, 300)}…` : words;
}
