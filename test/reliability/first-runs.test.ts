import type { Fault } from '../simulators/flow-studio/index.ts';
import { playAll } from './cases.ts';
import { type Deployed, deployOnce, type Timed } from './deployment.ts';
import {
  type Disturbance,
  everyDisturbance,
  KINDS,
  type Place,
  placesOf,
  UNBOUND,
} from './disturbances.ts';
import { brokenPromises } from './promises.ts';
import { repositoryOf } from './repository.ts';

const TOOLS = ['get_live_flow_runs', 'get_live_flow_run_error'];
const MINUTES = 10;
/** What one call may take that is never answered. */
const MOST_OF_A_CALL_MS = 180_000;
const SHARE = 12;

/** A flow that fails, one whose runs always failed, a new one that fails, and one that is not watched. */
const repository = repositoryOf(['update-parent', 'update-by-name', 'create', 'unchanged']);
const failed = [{ action: 'Everything' }, { action: 'Send', code: 'BadGateway' }];
const failing = { status: 'Failed', look: 1, running: 1, failed };
const old = Array.from({ length: 10 }, () => ({ status: 'Failed' }));
const [first, second] = repository.state.flows;
if (first !== undefined) first.runs = [failing];
if (second !== undefined) second.runs = [...old, failing];
repository.state.runsOfCreated = [failing];

const watch = (faults: readonly Fault[]): Promise<Timed> =>
  deployOnce({
    repository,
    profile: '1.2',
    faults: [UNBOUND, ...faults],
    options: ['--watch', `${MINUTES}`],
  });

const undisturbed = await watch([]);

/**
 * Each fault at each call about runs, and those from there on at no other call. What changes behind
 * the run changes more than its runs: `every-fault` has that at each other call.
 */
function disturbances(): Disturbance[] {
  const places = placesOf(undisturbed.calls).filter(({ tool }) => TOOLS.includes(tool));
  const each = everyDisturbance(places, repository);
  return each
    .filter(({ name }) => !(name in (KINDS['a change behind the run'] ?? {})))
    .map((one) => ({ ...one, faults: one.faults.map((fault, n) => atRuns(fault, one.place, n)) }));
}

function atRuns({ fault }: Fault, { tool, ordinal }: Place, index: number): Fault {
  return { tool, nth: ordinal + index, fault };
}

playAll({
  page: 'first-runs',
  title: 'Deployments whose first runs are watched, with a fault of the server about runs',
  cases: async () => disturbances(),
  isPlayed: ({ rank }) => rank % SHARE === 0,
  verdict: async ({ faults }) => {
    const run = await watch(faults);
    return [...brokenPromises({ ...run, faults: [UNBOUND, ...faults] }), ...otherwise(run)];
  },
});

/** Whatever is said of runs, the deployment itself ends as it does undisturbed, and in time. */
function otherwise({ outcomes, calls, milliseconds }: Timed): string[] {
  const endsOf = (of: Deployed['outcomes']) =>
    JSON.stringify(of?.map(({ run: _, snapshot: __, ...outcome }) => outcome));
  const writes = (of: Deployed['calls']) => of.filter(({ tool }) => /^(update|set)_/.test(tool));
  const looks = calls.filter(({ tool }) => tool === TOOLS[0]).length;
  const most = MINUTES * 60_000 + 2 * MOST_OF_A_CALL_MS + undisturbed.milliseconds;
  return [
    ...(endsOf(outcomes) === endsOf(undisturbed.outcomes) ? [] : ['the outcomes differ']),
    ...(writes(calls).length === writes(undisturbed.calls).length ? [] : ['it wrote otherwise']),
    ...(looks <= 3 + 3 * 5 ? [] : [`it looked ${looks} times`]),
    ...(milliseconds <= most ? [] : [`it took ${milliseconds} ms`]),
  ];
}
