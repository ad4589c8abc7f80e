import { Connections } from './connections.ts';
import { type HttpAnswer, type Sent, send } from './send.ts';

/** What octokit gives to its fetch. */
interface FetchOptions extends Pick<Sent, 'method' | 'headers'> {
  body?: string;
  signal: AbortSignal;
}

/** What octokit reads of an answer. */
interface FetchAnswer extends Pick<HttpAnswer, 'status' | 'headers'> {
  /** Of the last request. */
  url: string;
  text: () => Promise<string>;
  arrayBuffer: () => Promise<ArrayBuffer>;
  body: Uint8Array;
}

/**
 * The fetch of GitHub's client, through the proxies that the environment names. An answer is
 * returned only with its complete body, also for errors and pages; a query with a larger answer than
 * is read is repeated in halves. It follows redirects. A request that `signal` ends closes all
 * connections: one that waits for a proxy would keep the process alive.
 */
export function githubFetch() {
  const connections = new Connections(true);
  return async (url: string, options: FetchOptions): Promise<FetchAnswer> => {
    const { method, headers, body = null, signal } = options;
    try {
      const sent = { url: new URL(url), method, headers, body };
      const { bytes, ...answer } = await following(connections, sent, signal);
      return {
        ...answer,
        text: async () => new TextDecoder().decode(bytes),
        arrayBuffer: async () => bytes.slice().buffer,
        body: bytes,
      };
    } catch (error) {
      if (signal.aborted) connections.destroy();
      throw error;
    }
  };
}

/** As many as the standard of fetch allows. */
const MOST_REDIRECTS = 20;

/**
 * The first answer that is no redirect, and its address. Throws after too many: octokit would take
 * a redirect for a success.
 */
async function following(connections: Connections, first: Sent, signal: AbortSignal) {
  let sent = first;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await send(connections, sent, signal);
    const location = answer.headers.get('location');
    if (location === undefined || !REDIRECTS.includes(answer.status)) {
      return { ...answer, url: `${sent.url}` };
    }
    sent = redirected(sent, location, answer.status);
  }
  throw new Error(`more than ${MOST_REDIRECTS} redirects`);
}

const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * The request that a redirect asks for, to another origin without the token. It repeats the method
 * and the body, as GitHub says (Best practices for using the REST API); only 303 leads to a GET.
 */
function redirected({ url, method, headers, body }: Sent, location: string, status: number): Sent {
  const target = new URL(Buffer.from(location, 'latin1').toString(), url);
  if (!/^https?:$/.test(target.protocol)) throw new Error(`redirect to ${target.protocol}`);
  Object.assign(target, { username: '', password: '', hash: '' });
  const dropped = target.origin === url.origin ? /^$/ : /^(authorization|cookie)$/;
  const kept = Object.entries(headers).filter(([name]) => !dropped.test(name));
  const repeated = { url: target, method, headers: Object.fromEntries(kept), body };
  return status === 303 ? { ...repeated, method: 'GET', body: null } : repeated;
}
