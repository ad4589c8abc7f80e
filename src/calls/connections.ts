import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { isLoopback } from '../http/loopback.ts';
import { Failure } from './failure.ts';

/**
 * An answer to a connection takes far less; a lost packet costs a second. One that is kept open is
 * closed after as long without a request, before the server might close it just then.
 */
const CONNECT_MS = 10_000;

/**
 * The connections to the hosts of a run, through the proxies that the environment names; for https
 * they only carry a tunnel. A proxy is never used for loopback, since it would see the key. Each
 * call has its own connection: on one kept open, the server closing it could not be distinguished
 * from a lost answer; `keepsOpen` where that does not matter.
 */
export class Connections {
  readonly #keepAlive: boolean;
  readonly #agents = new Map<string, http.Agent>();
  #isClosed = false;

  constructor(keepsOpen = false) {
    this.#keepAlive = keepsOpen;
  }

  /**
   * What opens those to a host. Throws a `Failure` for a proxy whose address is none, and where they
   * are closed.
   */
  to(url: URL): http.Agent {
    if (this.#isClosed) throw new Failure({ code: 'connection-closed-before' });
    const isDirect = isLoopback(url);
    const key = `${url.protocol} ${isDirect}`;
    const agent = this.#agents.get(key) ?? this.#agent(url, isDirect ? {} : proxies(process.env));
    this.#agents.set(key, agent);
    return agent;
  }

  #agent({ protocol }: URL, proxyEnv: ProxyEnv): http.Agent {
    const options = { keepAlive: this.#keepAlive, proxyEnv, timeout: CONNECT_MS };
    return protocol === 'https:' ? new HttpsAgent(options) : new HttpAgent(options);
  }

  /** Closes all of them, those that are still being opened too. */
  destroy(): void {
    for (const agent of this.#agents.values()) agent.destroy();
  }

  /** The same, and opens none any more. */
  close(): void {
    this.#isClosed = true;
    this.destroy();
  }
}

/** No tunnel could be had from the proxy: it was not there, refused, or did not answer in HTTP. */
export class NoTunnel extends Error {
  override readonly name = 'NoTunnel';

  constructor(cause: Error) {
    super(`no tunnel through the proxy: ${cause.message}`, { cause });
  }
}

/** The host, or the proxy, did not answer to a connection. */
class ConnectTimeout extends Error {
  override readonly name = 'ConnectTimeout';
  readonly code = 'CONNECT_TIMEOUT';

  constructor() {
    super(`no connection within ${CONNECT_MS / 1000} seconds`);
  }
}

/** Closes a connection that is not open in time; returns what to call when it is. */
function limited(socket: Duplex): () => void {
  const late = setTimeout(() => socket.destroy(new ConnectTimeout()), CONNECT_MS);
  const stop = () => clearTimeout(late);
  socket.once('close', stop);
  return stop;
}

/** Opens each connection in time or not at all. */
class HttpAgent extends http.Agent {
  override createConnection(...call: Parameters<http.Agent['createConnection']>) {
    const socket = super.createConnection(...call);
    if (socket) socket.once('connect', limited(socket));
    return socket;
  }
}

/** More than any proxy answers to CONNECT, with the certificates before it. */
const MOST_CONNECT_BYTES = 128 * 1024;

/**
 * Opens each connection in time or not at all, and closes those too that it is still opening. A
 * request gets one when it is open: an error of TLS would else be one of writing.
 */
class HttpsAgent extends https.Agent {
  readonly #open = new Set<Duplex>();

  override createConnection(
    options: https.RequestOptions,
    done?: (error: Error | null, opened: Duplex) => void,
  ) {
    const socket = super.createConnection(options, (error, opened) => {
      opens();
      // What comes back without a tunnel is the connection to the proxy.
      if (error === null || opened !== socket) return done?.(error, opened);
      socket.destroy();
      return done?.(new NoTunnel(error), opened);
    });
    if (!socket) return socket;
    const opens = limited(socket);
    this.#open.add(socket);
    // Whoever reads it already asks a proxy for a tunnel, which is opened later.
    const isForTunnel = () => socket.listenerCount('readable') > 0;
    socket.on('newListener', (event) => {
      if (event === 'readable') onlyOne(socket as Socket);
    });
    socket.on('error', (error) => isForTunnel() || done?.(error, socket));
    socket.once('secureConnect', () => {
      if (isForTunnel()) return;
      opens();
      done?.(null, socket);
    });
    socket.once('close', () => this.#open.delete(socket));
    return undefined;
  }

  override destroy(): void {
    for (const socket of this.#open) socket.destroy(new Error('closed'));
    super.destroy();
  }
}

/**
 * Node (lib/https.js, `establishTunnel`) adds its listener once more for each piece of a proxy's
 * answer, by each that it has, and keeps an answer without end.
 */
function onlyOne(socket: Socket): void {
  socket.removeAllListeners('readable');
  if (socket.bytesRead > MOST_CONNECT_BYTES) socket.destroy(new Error('an answer without end'));
}

const NAMES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

type ProxyEnv = NonNullable<http.AgentOptions['proxyEnv']>;

/** What the environment says, in the words of Node's agents. Throws a `Failure` for no address. */
function proxies(env: NodeJS.ProcessEnv): ProxyEnv {
  const http = env.http_proxy || env.HTTP_PROXY;
  const https = env.https_proxy || env.HTTPS_PROXY || http;
  const without = (env.no_proxy || env.NO_PROXY)?.replace(/[\s,]+/g, ',');
  return { http_proxy: proxyAt(http), https_proxy: proxyAt(https), no_proxy: without };
}

/**
 * In the only form that Node's agents accept: they would ignore `HTTP://`, and quote an address with
 * a line break, password and all.
 */
function proxyAt(address: string | undefined): string | undefined {
  if (!address) return undefined;
  try {
    const { protocol, username, password, href } = new URL(address);
    // Node's agents do this too.
    decodeURIComponent(username + password);
    if (/^https?:$/.test(protocol)) return href;
  } catch {}
  throw new Failure({ code: 'proxy-invalid', variables: NAMES });
}
