import redirect from 'undici/lib/interceptor/redirect.js';
import { type Dispatcher, dispatcherFor } from './exchange.ts';
import { type HttpAnswer, type Sent, send } from './send.ts';

/** What octokit gives to its fetch. */
interface FetchOptions extends Pick<Sent, 'method' | 'headers'> {
  body?: string;
  signal: AbortSignal;
}

/** What octokit reads of an answer. */
interface FetchAnswer extends Pick<HttpAnswer, 'status' | 'headers' | 'url'> {
  text: () => Promise<string>;
  arrayBuffer: () => Promise<ArrayBuffer>;
  body: Uint8Array;
}

/** As many as the standard of fetch allows. */
const MOST_REDIRECTS = 20;

const followingRedirects = redirect({ maxRedirections: MOST_REDIRECTS });

/**
 * The fetch of GitHub's client, through the proxies that the environment names. An answer is
 * returned only with its complete body, also for errors and pages; a query with a larger answer than
 * is read is repeated in halves. It follows redirects, to another origin without the token. Each
 * repeats the method and the body, as GitHub says (Best practices for using the REST API); only 303
 * leads to a GET. A request that `signal` ends closes all connections: one that waits for a proxy
 * would keep the process alive.
 */
export function githubFetch(apiUrl: string) {
  let open: Dispatcher | null = null;
  return async (url: string, options: FetchOptions): Promise<FetchAnswer> => {
    const { method, headers, body = null, signal } = options;
    open ??= dispatcherFor(new URL(apiUrl), true).compose(followingRedirects);
    const dispatcher = open;
    try {
      const sent = { url: new URL(url), method, headers, body };
      const { bytes, ...answer } = await send(dispatcher, sent, signal);
      // Octokit would take it for a success.
      if (isRedirect(answer)) throw new Error(`more than ${MOST_REDIRECTS} redirects`);
      return {
        ...answer,
        text: async () => new TextDecoder().decode(bytes),
        arrayBuffer: async () => bytes.slice().buffer,
        body: bytes,
      };
    } catch (error) {
      if (signal.aborted) {
        open = null;
        await dispatcher.destroy();
      }
      throw error;
    }
  };
}

const isRedirect = ({ status, headers }: Pick<HttpAnswer, 'status' | 'headers'>) =>
  status >= 300 && status < 400 && headers.has('location');
