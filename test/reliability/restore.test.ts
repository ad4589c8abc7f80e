import { basename } from 'node:path';
import type { Fault } from '../simulators/flow-studio/index.ts';
import { playAll } from './cases.ts';
import { type Deployed, deployOnce, runOnce, stateAfter } from './deployment.ts';
import { everyDisturbance, placesOf } from './disturbances.ts';
import { brokenWithoutWords, flowOf, same, settled } from './promises.ts';
import { type Repository, repositoryOf, type Wanted } from './repository.ts';

const profile = '1.2';
const SHARE = 10;

/** What a deployment left: its snapshots are the files, and how it all was before is wanted again. */
async function deployed(): Promise<Repository> {
  const repository = repositoryOf(['update', 'stop', 'rebind', 'rename']);
  const run = await deployOnce({ repository, profile, faults: [] });
  const wanted = repository.wanted.map((each): Wanted => {
    const now = run.flows.find(({ name }) => name === each.before?.name);
    if (now === undefined || each.before === null) throw new Error(`${each.file} is not there`);
    const { displayName, definition, connectionReferences, state } = now;
    const before = { ...each.before, displayName, definition, connectionReferences, state };
    return { ...each, before, content: each.before, state: 'Started' };
  });
  const files = run.snapshots.map(({ path, text }) => [`kept/${basename(path)}`, text]);
  return { wanted, files: Object.fromEntries(files), state: stateAfter(run) };
}

const repository = await deployed();

function restore(faults: Fault[]): Promise<Deployed> {
  return runOnce({ repository, profile, faults }, (endpoint, snapshots) => [
    'restore',
    'kept',
    ...['--endpoint', endpoint, '--snapshots', snapshots],
  ]);
}

playAll({
  page: 'restore',
  title: '`flowgate restore` with a fault, on a server of version 1.2',
  cases: async () => everyDisturbance(placesOf((await restore([])).calls), repository),
  isPlayed: ({ rank }) => rank % SHARE === 0,
  verdict: async ({ faults }) => {
    const run = await restore(faults);
    return [...brokenWithoutWords({ ...run, faults }), ...untrue(run)];
  },
});

/** What is told of each flow is so, and the exit code says whether all are as they were. */
function untrue(run: Deployed): string[] {
  const each = run.repository.wanted.map((wanted) => ({ wanted, told: toldOf(wanted, run) }));
  const isFine = each.every(({ told }) => told === 'is restored' || told === 'is as it was');
  const isExit = isFine ? run.exitCode === 0 : run.exitCode === 1 || run.exitCode === 2;
  return [
    ...(isExit ? [] : [`the exit code is ${run.exitCode}`]),
    ...each.flatMap(({ wanted, told }) => {
      const { content, file } = wanted;
      const flow = flowOf(wanted, run);
      const was = same({ ...content, state: 'Started' });
      const edits = flow?.history.filter(({ by }) => by === 'by-hand') ?? [];
      // Where only the state is restored, the content that a person edits meanwhile stays.
      const fine = wanted.task === 'stop' ? edits : [];
      const isBack = settled(flow).some((version) =>
        [was, ...fine.map((edit) => same({ ...edit, state: 'Started' }))].includes(same(version)),
      );
      const isWritten = (flow?.history.length ?? 0) > 1 && flow?.history.at(-1)?.by !== 'by-hand';
      if (told === 'is restored' || told === 'is as it was') {
        return isBack ? [] : [`${file} ${told}, and it is not`];
      }
      const isSilent = told !== 'is not restored';
      return isSilent && isWritten ? [`${file} is written, and the word is "${told}"`] : [];
    }),
  ];
}

const WORDS = ['is restored', 'is as it was', 'is not restored', 'could not be read'];

/** The word on a flow once it was its turn; null when none came. */
function toldOf({ content }: Wanted, { stdout }: Deployed): string | null {
  const lines = stdout.split('\n').filter((line) => line.startsWith(`${content.displayName} `));
  const rest = lines.map((line) => line.slice(content.displayName.length + 1));
  return WORDS.find((word) => rest.some((line) => line.startsWith(word))) ?? null;
}
