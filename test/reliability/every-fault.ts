import type { ProfileName } from '../simulators/flow-studio/index.ts';
import { playAll } from './cases.ts';
import { deployOnce } from './deployment.ts';
import { everyDisturbance, type Place, placesOf, UNBOUND } from './disturbances.ts';
import { brokenPromises } from './promises.ts';
import { repositoryOf } from './repository.ts';

const VERSIONS: readonly ProfileName[] = ['2026-03', '1.1', '1.2'];

/** Child and parent, the child last; a create, one that is as it should be, and one to be stopped. */
const repository = repositoryOf(['update-parent', 'update', 'create', 'unchanged', 'stop']);

/**
 * Plays faults at the calls that an undisturbed deployment makes to a server of a version: each at
 * each of them with `FAULTS=all`; else each fault at the first call of each tool and at every second
 * later one, on one of the versions that have this call; all of a fault with too few for that.
 */
export async function everyFault(profile: ProfileName): Promise<void> {
  const steps = new Map<ProfileName, Place[]>();
  for (const version of VERSIONS) {
    const { calls } = await deployOnce({ repository, profile: version, faults: [UNBOUND] });
    steps.set(version, placesOf(calls));
  }
  const having = ({ tool, ordinal }: Place) =>
    VERSIONS.filter((version) =>
      steps.get(version)?.some((place) => place.tool === tool && place.ordinal === ordinal),
    );
  playAll({
    page: `deploy-${profile}`,
    title: `Deployments with a fault, on a server of version ${profile}`,
    cases: async () => everyDisturbance(steps.get(profile) ?? [], repository),
    isPlayed: ({ place, turn, alike }) => {
      if (alike < VERSIONS.length) return true;
      const versions = having(place);
      const isTurn = place.ordinal === 1 || Math.floor(turn / versions.length) % 2 === 0;
      return isTurn && versions[turn % versions.length] === profile;
    },
    verdict: async ({ faults }) => {
      const all = [UNBOUND, ...faults];
      const run = await deployOnce({ repository, profile, faults: all });
      return brokenPromises({ ...run, faults: all });
    },
  });
}
