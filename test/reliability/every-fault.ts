import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import pMap from 'p-map';
import type { ProfileName } from '../simulators/flow-studio/index.ts';
import { deployOnce } from './deployment.ts';
import { type Disturbance, everyDisturbance, UNBOUND } from './disturbances.ts';
import { brokenPromises } from './promises.ts';
import { repositoryOf } from './repository.ts';

/** `UPDATE_CASES=1` writes how many cases there were; read the difference before you commit it. */
const isUpdate = Boolean(process.env.UPDATE_CASES);
const AT_ONCE = 12;

/** Child and parent, the child last; a create, one that is as it should be, and one to be stopped. */
const repository = repositoryOf(['update-parent', 'update', 'create', 'unchanged', 'stop']);

/** Plays every fault at every call that an undisturbed deployment makes to a server of a version. */
export function everyFault(profile: ProfileName): void {
  const cases = casesFor(profile);

  test('whatever fails at whatever call, nothing is lost and every report is true', async () => {
    const broken = await pMap(await cases, (each) => verdict(each, profile), {
      concurrency: AT_ONCE,
    });
    expect(broken.flat()).toEqual([]);
  }, 300_000);

  test('as many faults are tried as are told', async () => {
    const expected = join(import.meta.dirname, `cases/${profile}.md`);
    const page = table(profile, await cases);
    if (isUpdate) await writeFile(expected, page);
    expect(page).toBe(await readFile(expected, 'utf8'));
  });
}

async function casesFor(profile: ProfileName): Promise<Disturbance[]> {
  const { calls } = await deployOnce({ repository, profile, faults: [UNBOUND] });
  const places = calls.map((call, index) => ({ ...call, nth: index + 1 }));
  return everyDisturbance(places, repository);
}

async function verdict({ name, place, faults }: Disturbance, profile: ProfileName) {
  const all = [UNBOUND, ...faults];
  const run = await deployOnce({ repository, profile, faults: all });
  const details = faults.length === 1 ? JSON.stringify(faults[0]?.fault) : '';
  return brokenPromises({ ...run, faults: all }).map(
    (words) => `${name} at call ${place.nth}, ${place.tool} ${details}: ${words}`,
  );
}

function table(profile: ProfileName, cases: readonly Disturbance[]): string {
  const counts = Object.entries(Object.groupBy(cases, ({ name }) => name));
  const rows = counts.map(([name, each]) => `| ${name} | ${each?.length} |`);
  return `${[
    `# Deployments with a fault, on a server of version ${profile}`,
    '',
    'Each has one fault at one call, and keeps every promise of `promises.ts`.',
    '',
    '| fault | cases |',
    '| --- | ---: |',
    ...rows,
    `| **all** | ${cases.length} |`,
  ].join('\n')}\n`;
}
