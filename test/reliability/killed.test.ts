import { describe, expect, test } from '@jest/globals';
import pMap from 'p-map';
import type { ProfileName } from '../simulators/flow-studio/index.ts';
import { expectPage, isAll } from './cases.ts';
import { deployOnce, endsOf, stateAfter } from './deployment.ts';
import { UNBOUND, WRITING } from './disturbances.ts';
import { deployAndKill, type Entry, type Kill, type Signal } from './process.ts';
import { brokenPromises, brokenWithoutWords } from './promises.ts';
import { repositoryOf } from './repository.ts';

const AT_ONCE = 3;
const faults = [UNBOUND];
const repository = repositoryOf(['update-parent', 'update', 'create', 'unchanged', 'stop']);
const ENTRIES: readonly Entry[] = ['terminal', 'action'];

/** What an undisturbed run calls, and what it leaves. */
async function undisturbed(profile: ProfileName) {
  const run = await deployOnce({ repository, profile, faults });
  return { tools: run.calls.map(({ tool }) => tool), ends: endsOf(run) };
}

const RUNS = {
  '2026-03': await undisturbed('2026-03'),
  '1.1': await undisturbed('1.1'),
  '1.2': await undisturbed('1.2'),
};

/** The kills of one test, and whether `npm test` plays all of them. */
interface Plan {
  name: string;
  profile: ProfileName;
  concurrency: number;
  kills: Kill[];
  isPlayed: (kill: Kill) => boolean;
}

/** At each call from the first write on; an earlier kill leaves nothing behind. */
function fromTheFirstWrite(profile: ProfileName, kill: Omit<Kill, 'nth'>): Kill[] {
  const { tools } = RUNS[profile];
  const first = tools.findIndex((tool) => WRITING.includes(tool));
  return tools.flatMap((_, index) => (index < first ? [] : [{ ...kill, nth: index + 1 }]));
}

const isWrite = (profile: ProfileName) => (kill: Kill) =>
  WRITING.includes(RUNS[profile].tools[kill.nth - 1] ?? '');
const isOdd = ({ nth }: Kill) => nth % 2 === 1;

function plansOf(entry: Entry): Plan[] {
  const after = (...signals: Signal[]) => ({ entry, signals, afterWrite: true });
  const newest = { profile: '1.2', concurrency: 1 } as const;
  const isTerminal = entry === 'terminal';
  return [
    {
      name: 'by SIGKILL at every request, before and after it is handled',
      ...newest,
      kills: RUNS['1.2'].tools.flatMap((_, index) =>
        [false, true].map((afterWrite): Kill => {
          return { ...after('SIGKILL'), nth: index + 1, afterWrite };
        }),
      ),
      isPlayed: (kill) => isWrite('1.2')(kill) && kill.afterWrite === isTerminal,
    },
    ...(['2026-03', '1.1'] as const).map((profile) => ({
      name: `by SIGKILL, on a server of version ${profile}`,
      profile,
      concurrency: 1,
      kills: fromTheFirstWrite(profile, after('SIGKILL')),
      isPlayed: (kill: Kill) =>
        isTerminal && isWrite(profile)(kill) && isOdd(kill) === (profile === '1.1'),
    })),
    {
      name: 'by SIGKILL, with several flows under way',
      profile: '1.2',
      concurrency: 4,
      kills: fromTheFirstWrite('1.2', after('SIGKILL')),
      isPlayed: (kill) => isWrite('1.2')(kill) && isOdd(kill) === isTerminal,
    },
    {
      name: 'by SIGTERM alone',
      ...newest,
      kills: fromTheFirstWrite('1.2', after('SIGTERM')),
      isPlayed: (kill) => isTerminal && isWrite('1.2')(kill),
    },
    {
      name: 'by SIGINT and then SIGTERM, as GitHub cancels a job',
      ...newest,
      kills: fromTheFirstWrite('1.2', after('SIGINT', 'SIGTERM')),
      isPlayed: (kill) => isOdd(kill) !== isTerminal,
    },
  ];
}

/** Plays a kill; returns what was lost, and where the next run ends otherwise. */
async function verdict({ profile, concurrency }: Plan, kill: Kill): Promise<string[]> {
  const run = await deployAndKill({ repository, profile, faults, concurrency }, kill);
  const next = await deployOnce({ repository, profile, faults, state: stateAfter(run) });
  const isEnd = JSON.stringify(endsOf(next)) === JSON.stringify(RUNS[profile].ends);
  // A signal at the last call of all may find everything done.
  const isDone = kill.nth === RUNS[profile].tools.length && run.exitCode === 0;
  const words = [
    ...(kill.signals.includes('SIGKILL')
      ? brokenWithoutWords({ ...run, faults })
      : // It fails because it was stopped, whatever the outcome of the flows.
        [
          ...brokenPromises({ ...run, faults, hasErrors: !isDone }),
          ...(run.exitCode === 1 || isDone ? [] : [`it ended with ${run.exitCode}`]),
        ]),
    ...(isEnd ? [] : [`the next run ends in ${endsOf(next)}`]),
    ...(run.calls.length >= kill.nth ? [] : ['it ended before']),
  ];
  return words.map((word) => `${JSON.stringify(kill)}: ${word}`);
}

describe.each(ENTRIES)(
  'a deployment through the %s that is killed loses nothing, and the next one ends as it would have',
  (entry) => {
    const plans = plansOf(entry).filter(({ kills, isPlayed }) => isAll || kills.some(isPlayed));
    test.each(plans)(
      '$name',
      async (plan) => {
        const kills = plan.kills.filter((kill) => isAll || plan.isPlayed(kill));
        const each = await pMap(kills, (kill) => verdict(plan, kill), { concurrency: AT_ONCE });
        expect(each.flat()).toEqual([]);
      },
      300_000,
    );
  },
);

test('as many kills are tried as are told', async () => {
  const plans = ENTRIES.flatMap((entry) => plansOf(entry).map((plan) => ({ entry, ...plan })));
  const row = (name: string, some: readonly Plan[]) => {
    const played = some.flatMap(({ kills, isPlayed }) => kills.filter(isPlayed)).length;
    return `| ${name} | ${played} | ${some.flatMap(({ kills }) => kills).length} |`;
  };
  const lines = [
    '# Deployments that are killed',
    '',
    'Each is killed at one call in a process of its own, and the next run ends as it would have.',
    '',
    '| kill | in `npm test` | with `FAULTS=all` |',
    '| --- | ---: | ---: |',
    ...plans.map((plan) => row(`the ${plan.entry}, ${plan.name}`, [plan])),
    row('**all**', plans),
  ];
  await expectPage('killed', `${lines.join('\n')}\n`);
});
