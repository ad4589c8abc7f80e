import type { IncomingMessage } from 'node:http';

/** Headers of one hop only. */
const OF_THE_WAY = ['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive'];

/** What a server answers, or a proxy that cannot reach it. */
interface Forwarded {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * Sends the request on to the server at `origin`, with this body, and returns its answer: an empty
 * one of 502 where there is none.
 */
export async function forwarded(
  origin: string,
  request: IncomingMessage,
  body: string,
): Promise<Forwarded> {
  try {
    return await sentOn(origin, request, body);
  } catch {
    return { status: 502, headers: {}, body: '' };
  }
}

async function sentOn(
  origin: string,
  { method = '', url = '', headers }: IncomingMessage,
  body: string,
): Promise<Forwarded> {
  const sent = Object.entries(headers).filter(([name]) => !OF_THE_WAY.includes(name));
  const answer = await fetch(`${origin}${url}`, {
    method,
    headers: sent.map(([name, value]) => [name, String(value)]),
    redirect: 'manual',
    ...(body === '' ? {} : { body }),
  });
  const received = [...answer.headers].filter(([name]) => !OF_THE_WAY.includes(name));
  return {
    status: answer.status,
    headers: Object.fromEntries(received),
    body: await answer.text(),
  };
}
