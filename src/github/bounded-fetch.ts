import { boundedBody, MOST_ANSWER_BYTES } from '../http/bounded-body.ts';

/**
 * A `fetch` that returns an answer only with its complete body, or throws; for errors and pages
 * too. A query with a larger answer than is read is repeated in halves.
 */
export function boundedFetch(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (...request) => {
    const answer = await fetch(...request);
    const { status, statusText, url } = answer;
    // The answer's own class: the global one would load a second undici, that of Node.
    const { constructor: Answer } = answer as Response & { constructor: typeof Response };
    const bytes = await boundedBody(answer, MOST_ANSWER_BYTES);
    const whole = new Answer(hasBody(status) ? bytes : null, {
      status,
      statusText,
      headers: [...answer.headers],
    });
    return Object.defineProperty(whole, 'url', { value: url });
  };
}

/** A `Response` with one of the other statuses must have no body (Fetch, null body status). */
const hasBody = (status: number) => ![204, 205, 304].includes(status);
