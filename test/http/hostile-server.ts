import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { deflateSync, gzipSync } from 'node:zlib';

const MILLION = 1_000_000;
const spaces = Buffer.alloc(10 * MILLION, ' ');
const packed = gzipSync(spaces);

/** 1.2 GB of spaces in 1.2 MB of gzip, which may have several members. */
export const BOMB = Buffer.concat(Array<Buffer>(120).fill(packed));

/** The same idea in each coding that is asked for. */
export const BOMBS: Readonly<Record<string, Buffer>> = {
  gzip: BOMB,
  deflate: deflateSync(Buffer.alloc(40 * MILLION, ' ')),
};

/** Codings that nobody asked for, and more than one. */
export const OTHER_CODINGS = ['br', 'zstd', 'gzip, gzip', Array(9).fill('gzip').join(', ')];

export interface Sent {
  requests: number;
  bytes: number;
}

type Answer = (response: ServerResponse, request: { body: string; url: string }) => void;

/** A server whose answers are written by hand, with what it could get rid of. */
export function hostileServer(answer: Answer): { server: Server; sent: Sent } {
  const sent: Sent = { requests: 0, bytes: 0 };
  const server = createServer(async (request: IncomingMessage, response) => {
    sent.requests += 1;
    const { socket } = request;
    const before = socket.bytesWritten;
    response.once('close', () => {
      sent.bytes += socket.bytesWritten - before;
    });
    answer(response, { body: await text(request), url: request.url ?? '' });
  });
  return { server, sent };
}

/** Writes `chunk` until nobody takes it any more. */
export function pour(response: ServerResponse, chunk: string | Uint8Array): void {
  const more = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

/** Writes a byte every few milliseconds, until nobody takes it any more. */
export function drip(response: ServerResponse, byte = ' '): void {
  const timer = setInterval(() => response.write(byte), 5);
  response.once('close', () => clearInterval(timer));
}

/** Headers without end, written past Node, which would not. */
export function endlessHeaders(response: ServerResponse): void {
  const { socket } = response;
  if (socket === null) return;
  const more = () => {
    while (!socket.destroyed && socket.write(`x-more: ${'y'.repeat(1_000)}\r\n`));
  };
  socket.on('drain', more);
  socket.write('HTTP/1.1 200 OK\r\n');
  more();
}
