import { digString, type Json } from '../json/json.ts';

const TIMEOUT_MS = 30_000;

/**
 * Asks GitHub for tokens of the job's identity, as the two variables of the runner say; null where
 * the job has none. It throws an `Error` that says what GitHub answered. `@actions/core` prints each
 * token as a command for the runner, which must not get into the output of a command in a terminal.
 */
export function jobTokens({
  ACTIONS_ID_TOKEN_REQUEST_URL: address = '',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '',
}: NodeJS.ProcessEnv): ((audience: string) => Promise<string>) | null {
  if (!URL.canParse(address) || bearer === '') return null;
  return async (audience) => {
    const { dispatcherFor, exchange } = await import('../calls/exchange.ts');
    const url = new URL(address);
    url.searchParams.set('audience', audience);
    const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' };
    const dispatcher = dispatcherFor(url);
    try {
      const sent = { url, method: 'GET', headers, body: null };
      const { status, text } = await exchange(dispatcher, sent, {
        timeoutMs: TIMEOUT_MS,
        ending: null,
      });
      const token = status === 200 ? tokenIn(text) : null;
      if (!token) throw new Error(`GitHub answered with status ${status}`);
      return token;
    } finally {
      await dispatcher.destroy();
    }
  };
}

function tokenIn(text: string): string | null {
  try {
    return digString(JSON.parse(text) as Json, 'value');
  } catch {
    return null;
  }
}
