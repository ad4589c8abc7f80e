import { boundedBody, MEBIBYTE } from '../http/bounded-body.ts';

/**
 * The most that is read of one answer, unpacked. Flowgate reads no file over 20 MB; a page of a
 * hundred comments has 26 MB at the very most, and a query that comes to more is asked again in
 * halves.
 */
export const MOST_ANSWER_BYTES = 32 * MEBIBYTE;

/** A `fetch` that hands an answer on with its whole body, or throws: refusals and pages too. */
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

/** Of the others a `Response` takes none (Fetch, null body status). */
const hasBody = (status: number) => ![204, 205, 304].includes(status);
