import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** Gives the tunnel that a proxy was asked for over `socket`, to the server at `origin`. */
export function leadTo(origin: string, socket: Duplex): void {
  const target = connect(Number(new URL(origin).port), '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    socket.pipe(target).pipe(socket);
  });
  for (const end of [socket, target]) end.on('error', () => target.destroy());
}
