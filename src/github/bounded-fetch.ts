import { boundedBody, MOST_ANSWER_BYTES } from '../http/bounded-body.ts';
import type { HttpAnswer, HttpRequest } from './direct-fetch.ts';

/** What octokit reads of a `Response`, whose class Node loads with a client of its own. */
interface WholeAnswer extends HttpAnswer {
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * A `fetch` that returns an answer only with its complete body, or throws; for errors and pages
 * too. A query with a larger answer than is read is repeated in halves.
 */
export function boundedFetch(fetch: (url: string, sent: HttpRequest) => Promise<HttpAnswer>) {
  return async (url: string, sent: HttpRequest): Promise<WholeAnswer> => {
    try {
      const answer = await fetch(url, sent);
      const bytes = await boundedBody(answer, MOST_ANSWER_BYTES);
      return {
        ...answer,
        body: [bytes],
        text: async () => new TextDecoder().decode(bytes),
        arrayBuffer: async () => bytes.slice().buffer,
      };
    } catch (error) {
      // Node says only that the request was aborted, the signal why.
      sent.signal?.throwIfAborted();
      throw error;
    }
  };
}
