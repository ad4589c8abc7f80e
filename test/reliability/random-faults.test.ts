import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ProfileName } from '../simulators/flow-studio/index.ts';
import { deployOnce, endsOf, stateAfter } from './deployment.ts';
import { DISTURBANCES, type Place, UNBOUND } from './disturbances.ts';
import { brokenPromises } from './promises.ts';
import { type Repository, repositoryOf, TASKS } from './repository.ts';

/** `FAULTS_SEED=<seed>` plays a run again, `FAULTS_RUNS=<n>` plays more of them. */
const RUNS = Number(process.env.FAULTS_RUNS ?? 40);
const SEED = process.env.FAULTS_SEED ? { seed: Number(process.env.FAULTS_SEED) } : {};

/** A hang costs real time, and comes often enough in the runs with one fault each. */
const NAMES = Object.keys(DISTURBANCES).filter((name) => !name.startsWith('no answer'));

/** What no second run can put right: that is for a person. */
const LASTING = [
  'a second flow of a name',
  'another run creates the same',
  'a new flow with an old guid',
  'suspended',
];

interface Story {
  profile: ProfileName;
  tasks: Repository;
  concurrency: number;
  mishaps: { name: string; nth: number; pick: number }[];
}

const stories: fc.Arbitrary<Story> = fc.record({
  profile: fc.constantFrom<ProfileName>('2026-03', '1.1', '1.2'),
  tasks: fc.array(fc.constantFrom(...TASKS), { minLength: 1, maxLength: 5 }).map(repositoryOf),
  concurrency: fc.constantFrom(1, 4),
  mishaps: fc.array(
    fc.record({
      name: fc.constantFrom(...NAMES),
      nth: fc.integer({ min: 1, max: 24 }),
      pick: fc.nat(),
    }),
    { maxLength: 6 },
  ),
});

test('any faults at any calls of any deployment lose nothing, and the next run ends as the first would have', async () => {
  await fc.assert(
    fc.asyncProperty(stories, async (story) => {
      const faults = [UNBOUND, ...story.mishaps.flatMap((each) => faultsOf(each, story))];
      const { tasks: repository, profile, concurrency } = story;
      const run = await deployOnce({ repository, profile, concurrency, faults });
      expect(brokenPromises({ ...run, faults })).toEqual([]);
      if (story.mishaps.some(({ name }) => LASTING.includes(name))) return;
      const again = await deployOnce({
        repository,
        profile,
        concurrency,
        faults: [UNBOUND],
        state: stateAfter(run),
      });
      const undisturbed = await deployOnce({ repository, profile, faults: [UNBOUND] });
      expect(endsOf(again)).toEqual(endsOf(undisturbed));
    }),
    { numRuns: RUNS, ...SEED },
  );
}, 300_000);

/** A maker looks at its call's tool alone; here it is whatever comes nth. */
function faultsOf({ name, nth, pick }: Story['mishaps'][number], { tasks }: Story) {
  const tools = ['get_live_flow', 'update_live_flow', 'list_live_flows', 'set_live_flow_state'];
  const makers = tools.flatMap((tool) => {
    const place: Place = { nth, tool, ordinal: 1, arguments: {} };
    return DISTURBANCES[name]?.(place, tasks) ?? [];
  });
  return makers[pick % makers.length] ?? [];
}
