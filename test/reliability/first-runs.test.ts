import {
  type Fault,
  type FaultAction,
  RUN_ERROR_LIES,
  RUNS_LIES,
} from '../simulators/flow-studio/index.ts';
import { playAll } from './cases.ts';
import { type Deployed, deployOnce, type Timed } from './deployment.ts';
import { DISTURBANCES, type Disturbance, type Place, placesOf, UNBOUND } from './disturbances.ts';
import { brokenPromises } from './promises.ts';
import { repositoryOf } from './repository.ts';

const RUNS = 'get_live_flow_runs';
const RUN_ERROR = 'get_live_flow_run_error';
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

/** What changes behind the run changes more than its runs: `every-fault` has that at each other call. */
const BEHIND = [
  'key expires',
  'connection breaks',
  'edit by hand',
  'a second flow',
  'tool missing',
];
const isOwn = (name: string) => !BEHIND.some((each) => name.startsWith(each));

/** Each fault at each call about runs, and from there on at all of them. */
function disturbances(): Disturbance[] {
  const places = placesOf(undisturbed.calls).filter(({ tool }) => [RUNS, RUN_ERROR].includes(tool));
  const own = Object.entries(DISTURBANCES).filter(([name]) => isOwn(name));
  const kinds: [string, (place: Place) => FaultAction[]][] = [
    ...own.map(([name, maker]): (typeof kinds)[number] => [
      name,
      (place) => maker(place, repository).flatMap(([fault]) => fault?.fault ?? []),
    ]),
    ...RUNS_LIES.map((as): (typeof kinds)[number] => [
      `runs ${as}`,
      ({ tool }) => (tool === RUNS ? [{ kind: 'runs-lie', as }] : []),
    ]),
    ...RUN_ERROR_LIES.map((as): (typeof kinds)[number] => [
      `a run's error: ${as}`,
      ({ tool }) => (tool === RUN_ERROR ? [{ kind: 'run-error-lies', as }] : []),
    ]),
  ];
  return kinds.flatMap(([name, maker], number) => {
    const each = places.flatMap((place) =>
      maker(place).map((fault): Pick<Disturbance, 'name' | 'place' | 'faults'> => {
        const { tool, ordinal } = place;
        const nths = name.includes('from here on')
          ? Array.from({ length: 60 }, (_, n) => ordinal + n)
          : [ordinal];
        return { name, place, faults: nths.map((nth) => ({ tool, nth, fault })) };
      }),
    );
    const alike = each.length;
    return each.map((one, index) => {
      return { ...one, turn: number, rank: (index + number) % alike, alike };
    });
  });
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
  const looks = calls.filter(({ tool }) => tool === RUNS).length;
  const most = MINUTES * 60_000 + 2 * MOST_OF_A_CALL_MS + undisturbed.milliseconds;
  return [
    ...(endsOf(outcomes) === endsOf(undisturbed.outcomes) ? [] : ['the outcomes differ']),
    ...(writes(calls).length === writes(undisturbed.calls).length ? [] : ['it wrote otherwise']),
    ...(looks <= 3 + 3 * 5 ? [] : [`it looked ${looks} times`]),
    ...(milliseconds <= most ? [] : [`it took ${milliseconds} ms`]),
  ];
}
