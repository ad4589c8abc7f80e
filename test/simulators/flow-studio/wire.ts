import type { ServerResponse } from 'node:http';
import type { Json } from './state.ts';

/** What goes over the wire: an answer, silence, or a broken connection. */
export type Wire =
  | { kind: 'answer'; status: number; headers: Record<string, string>; body: string }
  | { kind: 'hang' }
  | { kind: 'reset' };

export const hang: Wire = { kind: 'hang' };
export const reset: Wire = { kind: 'reset' };

export function answer(
  status: number,
  contentType: string | null,
  body: string,
  headers: Record<string, string> = {},
): Wire {
  const type: Record<string, string> = contentType === null ? {} : { 'content-type': contentType };
  return { kind: 'answer', status, headers: { ...type, ...headers }, body };
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Wire {
  return answer(status, 'application/json; charset=utf-8', JSON.stringify(body), headers);
}

/** A page of the edge in front of the server. */
export function html(status: number, title: string): Wire {
  const body = `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
  return answer(status, 'text/html; charset=utf-8', body);
}

/** A JSON-RPC reply, which comes with HTTP 200 whether it holds a result or an error. */
export function result(id: unknown, value: unknown): Json {
  return { jsonrpc: '2.0', result: value, id };
}

export function rpcError(id: unknown, code: number, message: string): Json {
  return { jsonrpc: '2.0', error: { code, message }, id };
}

/** A tool's document travels as text, pretty-printed with two spaces, and is parsed a second time. */
export function content(document: unknown): Json {
  return { content: [{ type: 'text', text: JSON.stringify(document, null, 2) }] };
}

/** Puts it on the wire; a hanging request stays open until the client or `close()` ends it. */
export function send(response: ServerResponse, wire: Wire): void {
  if (wire.kind === 'hang') return;
  if (wire.kind === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  response.writeHead(wire.status, wire.headers).end(wire.body);
}
