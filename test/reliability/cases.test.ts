import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { isUpdate } from './cases.ts';
import { KINDS } from './disturbances.ts';

const DOCUMENT = join(import.meta.dirname, '../../docs/reliability.md');
const FOLDER = join(import.meta.dirname, 'cases');
const BLOCK = /(?<=<!-- cases:start -->\n)[\s\S]*(?=<!-- cases:end -->)/;

const SUITES = {
  'deploy-2026-03': 'deploy, 2026-03',
  'deploy-1.1': 'deploy, 1.1',
  'deploy-1.2': 'deploy, 1.2',
  atomic: '`atomic`, 1.2',
  restore: '`restore`, 1.2',
  'first-runs': '`watch`, 1.2',
};

interface Count {
  name: string;
  /** In `npm test`. */
  played: number;
  all: number;
}

async function countsOf(page: string): Promise<Count[]> {
  const text = await readFile(join(FOLDER, `${page}.md`), 'utf8');
  const rows = text.matchAll(/^\| (.+) \| (\d+) \| (\d+) \|$/gm);
  return [...rows].map(([, name = '', played, all]) => {
    return { name, played: Number(played), all: Number(all) };
  });
}

function summed(counts: readonly Count[]): string {
  const sum = (of: 'played' | 'all') => counts.reduce((total, count) => total + count[of], 0);
  return `${sum('played')} of ${sum('all')}`;
}

const isTotal = ({ name }: Count) => name === '**all**';

test('docs/reliability.md tells as many cases as are tried', async () => {
  const pages = await Promise.all(Object.keys(SUITES).map(countsOf));
  const row = (name: string, belongs: (count: Count) => boolean) =>
    `| ${name} | ${pages.map((counts) => summed(counts.filter(belongs))).join(' | ')} |`;
  const killed = await countsOf('killed');
  const table = [
    `| fault | ${Object.values(SUITES).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(pages.length)}`,
    ...Object.entries(KINDS).map(([kind, faults]) => row(kind, ({ name }) => name in faults)),
    row('**all**', isTotal),
    '',
    `Killed in a process of its own: ${summed(killed.filter(isTotal))}.`,
  ].join('\n');
  const text = await readFile(DOCUMENT, 'utf8');
  const current = text.replace(BLOCK, `${table}\n`);
  if (isUpdate) await writeFile(DOCUMENT, current);
  expect(current).toBe(await readFile(DOCUMENT, 'utf8'));
});

/** The pages of one kind of run. */
const RUNS = [
  ['deploy-2026-03', 'deploy-1.1', 'deploy-1.2'],
  ['atomic'],
  ['restore'],
  ['first-runs'],
];

test.each(RUNS)('`npm test` plays every fault that there is for %s', async (...pages) => {
  const counts = (await Promise.all(pages.map(countsOf))).flat();
  const played = new Set(counts.filter((count) => count.played > 0).map(({ name }) => name));
  expect(counts.map(({ name }) => name).filter((name) => !played.has(name))).toEqual([]);
});

test('every page is told, and its rows are all that it sums', async () => {
  const pages = (await readdir(FOLDER)).map((name) => name.replace(/\.md$/, ''));
  expect(pages.toSorted()).toEqual([...Object.keys(SUITES), 'killed'].toSorted());
  for (const page of pages) {
    const counts = await countsOf(page);
    const rows = counts.filter((count) => !isTotal(count));
    expect(summed(counts.filter(isTotal))).toBe(summed(rows));
  }
});
