import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import pMap from 'p-map';
import type { Disturbance } from './disturbances.ts';

/** `UPDATE_CASES=1` writes how many cases there are; read the difference before you commit it. */
export const isUpdate = Boolean(process.env.UPDATE_CASES);
/** `FAULTS=all` plays every case, and not only those whose turn it is. */
export const isAll = process.env.FAULTS === 'all';
/** `FAULTS=<name>` plays every case of one fault, and no other. */
const only = isAll ? '' : (process.env.FAULTS ?? '');
const AT_ONCE = 12;

interface Suite {
  /** The file of `cases/` that tells how many there are. */
  page: string;
  title: string;
  cases(): Promise<Disturbance[]>;
  /** Whether a case is played without `FAULTS=all`. */
  isPlayed(each: Disturbance): boolean;
  /** Plays a case and returns what it broke, as words. */
  verdict(each: Disturbance): Promise<string[]>;
}

/** A test of every case, and one that they are as many as a page tells. */
export function playAll({ page, title, cases, isPlayed, verdict }: Suite): void {
  const all = cases();

  test('whatever fails at whatever call, nothing is lost and all that is told is true', async () => {
    const played = (await all).filter((each) =>
      only === '' ? isAll || isPlayed(each) : each.name.includes(only),
    );
    const broken = await pMap(played, verdictWith, { concurrency: AT_ONCE });
    expect(broken.flat()).toEqual([]);
  }, 600_000);

  test('as many faults are tried as are told', async () => {
    await expectPage(page, table(title, await all, isPlayed));
  });

  async function verdictWith(each: Disturbance): Promise<string[]> {
    const { name, place, faults } = each;
    const details = faults.length === 1 ? JSON.stringify(faults[0]?.fault) : '';
    return (await verdict(each)).map(
      (words) => `${name} at call ${place.nth}, ${place.tool} ${details}: ${words}`,
    );
  }
}

/** Compares with a page of `cases/`, or writes it where it is to be updated. */
export async function expectPage(page: string, content: string): Promise<void> {
  const path = join(import.meta.dirname, `cases/${page}.md`);
  if (isUpdate) await writeFile(path, content);
  expect(content).toBe(await readFile(path, 'utf8'));
}

function table(title: string, cases: readonly Disturbance[], isPlayed: Suite['isPlayed']): string {
  const row = (name: string, each: readonly Disturbance[]) =>
    `| ${name} | ${each.filter(isPlayed).length} | ${each.length} |`;
  const counts = Object.entries(Object.groupBy(cases, ({ name }) => name));
  return `${[
    `# ${title}`,
    '',
    'Each has one fault at one call, and keeps every promise of `promises.ts`.',
    '',
    '| fault | in `npm test` | with `FAULTS=all` |',
    '| --- | ---: | ---: |',
    ...counts.map(([name, each = []]) => row(name, each)),
    row('**all**', cases),
  ].join('\n')}\n`;
}
