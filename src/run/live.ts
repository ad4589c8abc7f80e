import type { Live, Prepared } from './prepared.ts';

/**
 * Reads what is live where a run's flows go, if there is a key. Throws a `UsageError` where the run
 * lacks something that it needs, and for an endpoint that must not get the key.
 */
export async function openLive(start: Prepared): Promise<Live> {
  start.work.requireInputs(start);
  const { apiKey } = start.settings;
  if (apiKey === null) {
    const leaving = start.leaving.targets.map(({ flow }) => flow);
    const nothing = { reader: null, host: null, differences: new Map(), leaving };
    return { side: { code: 'no-api-key' }, ...nothing, close: async () => {} };
  }
  const { readLiveSide } = await import('./live-side.ts');
  return readLiveSide(start, apiKey);
}
