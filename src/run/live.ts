import type { Live, Prepared } from './prepared.ts';

/**
 * Reads what is live where a run's flows go, if there is a key. Throws a `UsageError` where the run
 * lacks something that it needs, and for an endpoint that must not get the key.
 */
export async function openLive(start: Prepared): Promise<Live> {
  start.work.requireInputs(start);
  const { apiKey, isOffline = false } = start.settings;
  if (apiKey === null) {
    const leaving = start.leaving.targets.map(({ flow }) => flow);
    const nothing = { reader: null, host: null, differences: new Map(), leaving };
    const side = { code: isOffline ? 'offline' : 'no-api-key' } as const;
    return { side, ...nothing, close: async () => {} };
  }
  const { readLiveSide } = await import('./live-side.ts');
  return readLiveSide(start, apiKey);
}
