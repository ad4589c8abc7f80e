import type { Agent, IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { PROXY_VARIABLES } from '../http/proxy-variables.ts';

/** What octokit sends. */
export interface HttpRequest {
  method: string;
  headers: Record<string, string>;
  body?: string;
  signal?: AbortSignal;
}

/** What octokit and `boundedBody` read of an answer. */
export interface HttpAnswer {
  url: string;
  status: number;
  headers: ReadonlyMap<string, string>;
  body: Iterable<Uint8Array> | AsyncIterable<Uint8Array> | null;
}

/** As many as Fetch follows. */
const MOST_REDIRECTS = 20;
/** The redirects that GitHub sends, as for a renamed repository (Best practices for the REST API). */
const REDIRECTS = [301, 302, 307, 308];

/**
 * The part of `fetch` that octokit needs, over Node's own client: undici takes as long to load as a
 * pull request takes to check. A redirect is followed with the same method; to another origin
 * without the token.
 */
export async function directFetch(
  url: string,
  sent: HttpRequest,
  left = MOST_REDIRECTS,
): Promise<HttpAnswer> {
  const asked = new URL(url);
  const message = await answerTo(asked, sent);
  const { statusCode: status = 0, headers } = message;
  const known = new Map(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  const target = REDIRECTS.includes(status) ? headers.location : undefined;
  if (target === undefined) return { url, status, headers: known, body: unpacked(message) };
  message.destroy();
  if (left === 0) throw new Error('redirected too often');
  const next = new URL(target, asked);
  return directFetch(next.href, next.origin === asked.origin ? sent : withoutToken(sent), left - 1);
}

async function answerTo(url: URL, { body, ...sent }: HttpRequest): Promise<IncomingMessage> {
  // An import would read every export of `node:http`, which loads undici for one of them.
  const { request } = process.getBuiltinModule(
    url.protocol === 'https:' ? 'node:https' : 'node:http',
  );
  const headers = { ...sent.headers, 'accept-encoding': 'gzip' };
  const agent = await proxyFor(url, sent.signal);
  return new Promise((resolve, reject) => {
    request(url, { ...sent, headers, agent })
      .on('response', resolve)
      .on('error', reject)
      // Without an error where the server changes the protocol, which nobody asked for.
      .on('close', () => reject(new Error('closed without an answer')))
      .end(body);
  });
}

/** The agent of the runner's proxy, as GitHub's toolkit chooses it; Node's own where there is none. */
async function proxyFor({ href }: URL, signal?: AbortSignal): Promise<Agent | undefined> {
  if (!PROXY_VARIABLES.some((name) => process.env[name])) return undefined;
  const { HttpClient } = await import('@actions/http-client');
  const agent: Agent & { proxyOptions?: object } = new HttpClient().getAgent(href);
  // Its request for a tunnel is one of its own: without the signal it waits for ever.
  if (agent.proxyOptions !== undefined) Object.assign(agent.proxyOptions, { signal });
  return agent;
}

function withoutToken({ headers, ...sent }: HttpRequest): HttpRequest {
  const { authorization: _, ...others } = headers;
  return { ...sent, headers: others };
}

/** These have no body, whatever their headers say (Fetch, null body status). */
const BODILESS = [204, 205, 304];

/** The body; an answer in another coding than was asked for is none. */
function unpacked(message: IncomingMessage): Readable {
  const { statusCode = 0, headers } = message;
  const coding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (BODILESS.includes(statusCode) || coding === 'identity') return message;
  // What fails in a pipeline fails in the reader of its end.
  if (/^(?:x-)?gzip$/.test(coding)) return pipeline(message, createGunzip(), () => {});
  message.destroy();
  throw new Error(`content-encoding: ${coding}`);
}
