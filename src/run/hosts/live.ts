import type { NoLiveReason } from '../../live/facts.ts';
import { environmentsCovered } from '../environments.ts';
import { lackOf } from '../identity.ts';
import type { Live, Prepared } from '../prepared.ts';

/**
 * Reads what is live where a run's flows go, as far as the run has a key or an identity. Throws a
 * `UsageError` where the run lacks something that it needs, and for an address that must not get
 * the key.
 */
export async function openLive(start: Prepared): Promise<Live> {
  start.work.requireInputs(start);
  const lack = lackOfAll(start);
  if (lack !== null) {
    const leaving = start.leaving.targets.map(({ flow }) => flow);
    const nothing = { reader: null, host: null, differences: new Map(), leaving };
    const side: NoLiveReason = start.settings.isOffline === true ? { code: 'offline' } : lack;
    return { side, ...nothing, close: async () => {} };
  }
  const { readLiveSide } = await import('./live-side.ts');
  return readLiveSide(start);
}

/** What the run lacks to reach any of its environments; null where it can reach one. */
function lackOfAll({ project, scope, settings, surroundings }: Prepared): NoLiveReason | null {
  const environments = environmentsCovered(project.map, scope.environments);
  const kinds = new Set(environments.map(({ host }) => host.kind));
  const used = kinds.size === 0 ? (['flow-studio'] as const) : [...kinds];
  const lacks = used.map((kind) => lackOf(kind, settings, surroundings));
  return lacks.includes(null) ? null : (lacks[0] ?? null);
}
