import { expect, test } from '@jest/globals';
import type { ProfileName } from '../simulators/flow-studio/index.ts';
import { playAll } from './cases.ts';
import { deployOnce } from './deployment.ts';
import {
  type Disturbance,
  everyDisturbance,
  kindOf,
  type Place,
  placesOf,
  UNBOUND,
} from './disturbances.ts';
import { brokenPromises } from './promises.ts';
import { repositoryOf } from './repository.ts';

const VERSIONS: readonly ProfileName[] = ['2026-03', '1.1', '1.2'];
const NEWEST = '1.2';

/** Child and parent, the child last; a create, one that is as it should be, and one to be stopped. */
const repository = repositoryOf(['update-parent', 'update', 'create', 'unchanged', 'stop']);

/**
 * Plays faults at the calls that an undisturbed deployment makes to a server of a version: each at
 * each of them with `FAULTS=all`. Else each fault at the first call of each tool that writes, and
 * of every second one that reads, on one of the versions that have this call; and on the newest one
 * a fault of each kind at each call; all of a fault with too few for that.
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
  const cases = everyDisturbance(steps.get(profile) ?? [], repository);
  const isPlayed = ({ place, turn, alike, isFirst, isForKind }: Disturbance) => {
    if (alike < VERSIONS.length || (isForKind && profile === NEWEST)) return true;
    const versions = having(place);
    return isFirst && versions[turn % versions.length] === profile;
  };
  playAll({
    page: `deploy-${profile}`,
    title: `Deployments with a fault, on a server of version ${profile}`,
    cases: async () => cases,
    isPlayed,
    verdict: async ({ faults }) => {
      const all = [UNBOUND, ...faults];
      const run = await deployOnce({ repository, profile, faults: all });
      return brokenPromises({ ...run, faults: all });
    },
  });
  if (profile !== NEWEST) return;
  test('on the newest version a fault of each kind is played at each call', () => {
    const placeOf = ({ name, place }: Disturbance) => `${kindOf(name)} at call ${place.nth}`;
    const played = new Set(cases.filter(isPlayed).map(placeOf));
    expect(cases.map(placeOf).filter((place) => !played.has(place))).toEqual([]);
    expect(played.size).toBeGreaterThan(100);
  });
}
