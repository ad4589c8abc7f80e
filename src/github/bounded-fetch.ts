import { boundedBody, MEBIBYTE } from '../http/bounded-body.ts';

/**
 * The most bytes that are read of one answer, unpacked. Flowgate reads no file over 20 MB; a page
 * of a hundred comments has at most 26 MB, and a query with a larger answer is repeated in halves.
 */
const MOST_ANSWER_BYTES = 32 * MEBIBYTE;

/**
 * A `fetch` that returns an answer only with its complete body, or throws; for errors and pages
 * too.
 */
export function boundedFetch(
  fetch: typeof globalThis.fetch = globalThis.fetch,
): typeof globalThis.fetch {
  return async (...request) => {
    const answer = await fetch(...request);
    const { status, statusText, headers, url } = answer;
    const bytes = await boundedBody(answer, MOST_ANSWER_BYTES);
    const whole = new Response(hasBody(status) ? bytes : null, {
      status,
      statusText,
      headers: new Headers([...headers]),
    });
    return Object.defineProperty(whole, 'url', { value: url });
  };
}

/** A `Response` with one of the other statuses must have no body (Fetch, null body status). */
const hasBody = (status: number) => ![204, 205, 304].includes(status);
