import { type RequestInit, fetch as send } from 'undici';
import { dispatcherFor } from './exchange.ts';

/**
 * The fetch of GitHub's client, through the proxies that the environment names. It follows
 * redirects, to another origin without the token. A request that fails ends all connections: one
 * that waits for a proxy would keep the process alive.
 */
export function githubFetch(apiUrl: string): typeof globalThis.fetch {
  let open: ReturnType<typeof dispatcherFor> | null = null;
  const fetch = async (url: string, sent: RequestInit) => {
    open ??= dispatcherFor(new URL(apiUrl), true);
    const dispatcher = open;
    try {
      return await send(url, { ...sent, dispatcher });
    } catch (error) {
      open = null;
      await dispatcher.destroy();
      throw error;
    }
  };
  // Node's own fetch is undici's too, and has types of its own.
  return fetch as unknown as typeof globalThis.fetch;
}
