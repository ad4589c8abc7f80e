import { Failure } from '../calls/failure.ts';
import { digString, type Json } from '../json/json.ts';
import { redactAll, redactError } from '../secrets/redact.ts';
import { serverTrouble } from './server-trouble.ts';

const TIMEOUT_MS = 30_000;

/**
 * Asks GitHub for tokens of the job's identity, as the two variables of the runner say; null where
 * the job has none. It throws a `Failure` for the network and for a server in trouble, and an
 * `Error` that says how else GitHub answered. `@actions/core` does not repeat a call that got no
 * answer, and prints each token as a command for the runner.
 */
export function jobTokens({
  ACTIONS_ID_TOKEN_REQUEST_URL: address = '',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '',
}: NodeJS.ProcessEnv): ((audience: string) => Promise<string>) | null {
  if (!URL.canParse(address) || bearer === '') return null;
  return async (audience) => {
    const url = new URL(address);
    url.searchParams.set('audience', audience);
    try {
      return await tokenFrom(url, bearer);
    } catch (error) {
      throw error instanceof Failure ? ofGitHub(error, [bearer]) : error;
    }
  };
}

async function tokenFrom(url: URL, bearer: string): Promise<string> {
  const { Connections } = await import('../calls/connections.ts');
  const { exchange } = await import('../calls/exchange.ts');
  const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' };
  const connections = new Connections();
  try {
    const sent = { url, method: 'GET', headers, body: null };
    const limits = { timeoutMs: TIMEOUT_MS, ending: null };
    const received = await exchange(connections, sent, limits);
    const { status, text } = received;
    const trouble = serverTrouble(received, new Date());
    if (trouble !== null) throw trouble;
    const token = status === 200 ? tokenIn(text) : null;
    if (!token) throw new Error(`GitHub answered with status ${status}`);
    return token;
  } finally {
    connections.destroy();
  }
}

/** It names who was asked for what; a token that did not come has written nothing. */
function ofGitHub(
  { reason, transient, isLasting, retryAfterMs, cause }: Failure,
  secrets: readonly string[],
): Failure {
  const named = { ...reason, call: 'GET idtoken', service: 'GitHub' } as const;
  const details = { transient, isLasting, retryAfterMs, cause: redactError(cause, secrets) };
  return new Failure(redactAll(named, secrets), details);
}

function tokenIn(text: string): string | null {
  try {
    return digString(JSON.parse(text) as Json, 'value');
  } catch {
    throw new Failure({ code: 'not-json' }, { transient: true });
  }
}
