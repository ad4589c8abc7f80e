import type { Dispatcher } from 'undici';
import connect from 'undici/lib/api/api-connect.js';
import Pool from 'undici/lib/dispatcher/pool.js';

/**
 * What undici's agent asks for tunnels through the proxy at `url`. A proxy that closes the
 * connection instead would be asked again at once, without end; here each error is a `NoTunnel`.
 */
export function proxyClient(url: URL, options: object): Dispatcher {
  const pool = new Pool(url, options);
  const tunnel = async (request: object) => {
    try {
      return await connect.call(pool, request);
    } catch (cause) {
      throw new NoTunnel(cause);
    }
  };
  return Object.assign(pool, { connect: tunnel });
}

/** The proxy could not be reached, or did not answer in HTTP. */
export class NoTunnel extends Error {
  override readonly name = 'NoTunnel';

  constructor(cause: unknown) {
    super(`no tunnel through the proxy: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}
