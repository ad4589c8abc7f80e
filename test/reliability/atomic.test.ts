import type { Fault } from '../simulators/flow-studio/index.ts';
import { playAll } from './cases.ts';
import { type Deployed, deployOnce } from './deployment.ts';
import { everyDisturbance, placesOf, UNBOUND } from './disturbances.ts';
import { brokenPromises, flowOf, isAsBefore } from './promises.ts';
import { repositoryOf } from './repository.ts';

/** One of each kind that is taken back, and then the one for whose sake it is. */
const repository = repositoryOf(['rebind', 'create', 'stop', 'update']);
/** The create is sent a second time to be bound, so that this is the save of the last flow. */
const REFUSED: Fault = {
  tool: 'update_live_flow',
  nth: 4,
  fault: { kind: 'refuse', code: 'InvalidTemplate', statusCode: 400 },
};
const SHARE = 16;

/** The calls of an atomic deployment whose last flow is refused: all of it, and all that takes it back. */
function deployAtomic(faults: readonly Fault[]): Promise<Deployed> {
  const all = [UNBOUND, REFUSED, ...faults];
  return deployOnce({ repository, profile: '1.2', faults: all, options: ['--atomic'] });
}

playAll({
  page: 'atomic',
  title: 'Atomic deployments with a fault, on a server of version 1.2',
  cases: async () => everyDisturbance(placesOf((await deployAtomic([])).calls), repository),
  isPlayed: ({ rank }) => rank % SHARE === 0,
  verdict: async ({ faults }) => {
    const run = { ...(await deployAtomic(faults)), faults: [UNBOUND, REFUSED, ...faults] };
    return [...brokenPromises(run), ...halves(run)];
  },
});

/** All is deployed, or each flow is as it was, or what is not is named for a person to see. */
function halves(run: Deployed): string[] {
  const { outcomes, repository, stderr } = run;
  const done = ['created', 'updated', 'unchanged'];
  if (outcomes === null || outcomes.every(({ result }) => done.includes(result))) return [];
  return repository.wanted.flatMap((wanted) => {
    const outcome = outcomes.find(({ file }) => file === wanted.file);
    const isBack = isAsBefore({ wanted, flow: flowOf(wanted, run) });
    const names = [wanted.content, wanted.before].map((each) => each?.displayName);
    const isNamed = names.some((name) => stderr.includes(`ATTENTION: ${name}`));
    if (isBack || isNamed || outcome?.result === 'unknown') return [];
    return [`${wanted.file} (${outcome?.result}) is not as it was, and nobody is told loudly`];
  });
}
