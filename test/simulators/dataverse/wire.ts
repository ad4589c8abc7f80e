import type { ServerResponse } from 'node:http';
import { answer, send as sendWhole, type Wire as Whole } from '../flow-studio/wire.ts';

export { answer, hang, html, json, reset } from '../flow-studio/wire.ts';

/** What goes over the wire; `cut`: the connection breaks in the middle of the body. */
export type Wire = Whole | { kind: 'cut'; of: Whole };

type Headers = Record<string, string>;

/** An answer of Dataverse. */
export function odata(status: number, body: unknown, headers: Headers = {}): Whole {
  const type = 'application/json; odata.metadata=minimal';
  const text = body === undefined ? '' : JSON.stringify(body);
  const all = { 'odata-version': '4.0', ...headers };
  return answer(status, body === undefined ? null : type, text, all);
}

export function send(response: ServerResponse, wire: Wire): void {
  const whole = wire.kind === 'cut' ? wire.of : wire;
  if (wire.kind !== 'cut' || whole.kind !== 'answer') {
    sendWhole(response, whole);
    return;
  }
  const { status, headers, body } = whole;
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.write(body.slice(0, Math.floor(body.length / 2)), () => {
    response.socket?.resetAndDestroy();
  });
}

/** The body of an answer as JSON; null where it has none. */
export function bodyOf(wire: Wire): unknown {
  if (wire.kind !== 'answer' || wire.body === '') return null;
  return JSON.parse(wire.body);
}
